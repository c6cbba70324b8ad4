import type { Context } from '#src/request/context.ts';
import type { TeamObserverRecord, TeamRecord } from '#src/upstream/resources/teams.ts';
import { checkId } from '#src/upstream/transport/path.ts';
import { builder } from './builder.ts';
import { User } from './references.ts';

const conversationArg = {
  description:
    'The conversation that is asked about. Some deployments want one, and answer BAD_USER_INPUT without.',
};

async function findTeam(id: unknown, conversationId: string | null, { loaders }: Context) {
  const known = checkId(id);
  const teams = await loaders.listTeams(conversationId);
  return teams.find((team) => team.id === known) ?? null;
}

export const Team = builder.objectRef<TeamRecord>('Team');
const TeamObserver = builder.objectRef<TeamObserverRecord>('TeamObserver');

Team.implement({
  description: 'People who take conversations over from the agents.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The team’s id.' }),
    name: t.exposeString('name', { nullable: false, description: 'The team’s name.' }),
    mode: t.exposeString('mode', {
      nullable: true,
      description: 'How conversations reach it: `public`, all see them; `grab`, who takes one has it.',
    }),
    description: t.exposeString('description', { nullable: true, description: 'What it is for.' }),
    iconUrl: t.exposeString('icon_url', { nullable: true, description: 'Its picture.' }),
    organizationId: t.exposeID('organization_id', {
      nullable: true,
      description: 'The organization it belongs to.',
    }),
    businessUnitId: t.exposeID('business_unit_id', {
      nullable: true,
      description: 'The business unit it belongs to.',
    }),
    isDefault: t.boolean({
      nullable: false,
      description: 'Whether conversations go there where nothing else is said.',
      resolve: ({ is_default }) => is_default === true,
    }),
    isDisabled: t.boolean({
      nullable: false,
      description: 'Whether it is switched off.',
      resolve: ({ is_disabled }) => is_disabled === true,
    }),
    isAssigned: t.boolean({
      nullable: true,
      description: 'Whether the team is assigned to the conversation asked about; null where none was.',
      resolve: ({ isAssign, conversation_id }) => (conversation_id === null ? null : isAssign),
    }),
    observers: t.field({
      type: [TeamObserver],
      nullable: true,
      extensions: { listSize: 5 },
      description: 'Who watches its conversations. Batched per request.',
      args: {
        conversationId: t.arg.id({
          description:
            'The conversation that is asked about; left out, the one that the team was asked for with.',
        }),
      },
      resolve: (team, args, { loaders }) =>
        loaders.observers.load({
          teamId: team.id,
          conversationId: args.conversationId ?? team.conversation_id,
        }),
    }),
    createdAt: t.expose('created_at', { type: 'DateTime', nullable: true, description: 'When it was made.' }),
    updatedAt: t.expose('updated_at', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last changed.',
    }),
  }),
});

builder.asEntity(Team, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => findTeam(id, null, context),
});

TeamObserver.implement({
  description: 'Someone who watches a team’s conversations.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The observer’s id, which is not the user’s.' }),
    role: t.exposeString('role', { nullable: true, description: '`member` or `admin`.' }),
    displayName: t.exposeString('display_name', { nullable: true, description: 'The name to show.' }),
    email: t.exposeString('email', { nullable: true, description: 'Their e-mail address.' }),
    avatarUrl: t.exposeString('avatar_url', { nullable: true, description: 'Their picture.' }),
    team: t.field({
      type: Team,
      nullable: true,
      description: 'The team that is watched. One upstream call per request, however many observers ask.',
      resolve: ({ team_id, conversation_id }, _, context) => findTeam(team_id, conversation_id, context),
    }),
    user: t.field({
      type: User,
      nullable: true,
      description: 'The user behind the observer; null where the channel API doesn’t say.',
      resolve: ({ user_id }) => (user_id === null ? null : { id: user_id }),
    }),
  }),
});

builder.queryFields((t) => ({
  assignableTeams: t.field({
    type: [Team],
    nullable: false,
    extensions: { listSize: 5 },
    description: 'Teams that can be assigned.',
    args: { conversationId: t.arg.id(conversationArg) },
    resolve: (_, args, { loaders }) => loaders.listTeams(args.conversationId ?? null),
  }),
  team: t.field({
    type: Team,
    nullable: true,
    description: 'One team; null where there is no such team.',
    args: {
      id: t.arg.id({ required: true, description: 'The team’s id.' }),
      conversationId: t.arg.id(conversationArg),
    },
    resolve: (_, { id, conversationId }, context) => findTeam(id, conversationId ?? null, context),
  }),
  teamObservers: t.field({
    type: [TeamObserver],
    nullable: false,
    extensions: { listSize: 5 },
    description: 'Who watches a team’s conversations.',
    args: {
      teamId: t.arg.id({ required: true, description: 'The team’s id.' }),
      conversationId: t.arg.id(conversationArg),
    },
    resolve: (_, args, { loaders }) =>
      loaders.observers.load({ teamId: args.teamId, conversationId: args.conversationId ?? null }),
  }),
}));
