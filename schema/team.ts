import type { Context } from '#src/request/context.ts';
import type { TeamObserverRecord, TeamRecord } from '#src/upstream/resources/teams.ts';
import { checkId } from '#src/upstream/transport/path.ts';
import { builder } from './builder.ts';
import { User } from './references.ts';

const conversationArg = {
  description:
    'The id of a conversation. Deployments that list teams by conversation require it and return BAD_USER_INPUT otherwise.',
};

async function findTeam(id: unknown, conversationId: string | null, { loaders }: Context) {
  const teamId = checkId(id);
  const teams = await loaders.listTeams(conversationId);
  return teams.find((team) => team.id === teamId) ?? null;
}

export const Team = builder.objectRef<TeamRecord>('Team');
const TeamObserver = builder.objectRef<TeamObserverRecord>('TeamObserver');

Team.implement({
  description: 'A group of people who take over conversations from the agents.',
  fields: (t) => ({
    id: t.exposeID('id', { nullable: false, description: 'The team’s id.' }),
    name: t.exposeString('name', { nullable: false, description: 'The team’s name.' }),
    mode: t.exposeString('mode', {
      nullable: true,
      description:
        'How the team receives conversations: `public` shows them to all members, `grab` assigns one to the member who takes it.',
    }),
    description: t.exposeString('description', { nullable: true, description: 'The purpose of the team.' }),
    iconUrl: t.exposeString('icon_url', { nullable: true, description: 'The URL of the team’s picture.' }),
    organizationId: t.exposeID('organization_id', {
      nullable: true,
      description: 'The id of the organization that the team belongs to.',
    }),
    businessUnitId: t.exposeID('business_unit_id', {
      nullable: true,
      description: 'The id of the business unit that the team belongs to.',
    }),
    isDefault: t.boolean({
      nullable: false,
      description: 'Whether conversations without another assignment go to this team.',
      resolve: ({ is_default }) => is_default === true,
    }),
    isDisabled: t.boolean({
      nullable: false,
      description: 'Whether the team is switched off.',
      resolve: ({ is_disabled }) => is_disabled === true,
    }),
    isAssigned: t.boolean({
      nullable: true,
      description:
        'Whether the team is assigned to the conversation of the query; null without a conversation.',
      resolve: ({ isAssign, conversation_id }) => (conversation_id === null ? null : isAssign),
    }),
    observers: t.field({
      type: [TeamObserver],
      nullable: true,
      extensions: { listSize: 5 },
      description: 'The people who watch the team’s conversations.',
      args: {
        conversationId: t.arg.id({
          description: 'The id of a conversation; the one that the team was queried with by default.',
        }),
      },
      resolve: (team, args, { loaders }) =>
        loaders.observers.load({
          teamId: team.id,
          conversationId: args.conversationId ?? team.conversation_id,
        }),
    }),
    createdAt: t.expose('created_at', {
      type: 'DateTime',
      nullable: true,
      description: 'When the team was created.',
    }),
    updatedAt: t.expose('updated_at', {
      type: 'DateTime',
      nullable: true,
      description: 'When the team last changed.',
    }),
  }),
});

builder.asEntity(Team, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => findTeam(id, null, context),
});

TeamObserver.implement({
  description: 'A person who watches a team’s conversations.',
  fields: (t) => ({
    id: t.exposeID('id', {
      nullable: false,
      description: 'The observer’s id, which differs from the user’s.',
    }),
    role: t.exposeString('role', {
      nullable: true,
      description:
        'The person’s role in the team: `member` or `admin`; null if the channel API does not return it.',
    }),
    displayName: t.exposeString('display_name', {
      nullable: true,
      description: 'The person’s display name; null if the channel API does not return it.',
    }),
    email: t.exposeString('email', {
      nullable: true,
      description: 'The person’s e-mail address; null if the channel API does not return it.',
    }),
    avatarUrl: t.exposeString('avatar_url', {
      nullable: true,
      description: 'The URL of the person’s picture; null if the channel API does not return it.',
    }),
    team: t.field({
      type: Team,
      nullable: true,
      description: 'The team that the person watches.',
      resolve: ({ team_id, conversation_id }, _, context) => findTeam(team_id, conversation_id, context),
    }),
    user: t.field({
      type: User,
      nullable: true,
      description: 'The person’s user account; null if the channel API does not return it.',
      resolve: ({ user_id }) => (user_id === null ? null : { id: user_id }),
    }),
  }),
});

builder.queryFields((t) => ({
  assignableTeams: t.field({
    type: [Team],
    nullable: false,
    extensions: { listSize: 5 },
    description: 'The teams that can be assigned to conversations.',
    args: { conversationId: t.arg.id(conversationArg) },
    resolve: (_, args, { loaders }) => loaders.listTeams(args.conversationId ?? null),
  }),
  team: t.field({
    type: Team,
    nullable: true,
    description: 'The team with this id; null if it does not exist.',
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
    description: 'The people who watch a team’s conversations.',
    args: {
      teamId: t.arg.id({ required: true, description: 'The team’s id.' }),
      conversationId: t.arg.id(conversationArg),
    },
    resolve: (_, args, { loaders }) =>
      loaders.observers.load({ teamId: args.teamId, conversationId: args.conversationId ?? null }),
  }),
}));
