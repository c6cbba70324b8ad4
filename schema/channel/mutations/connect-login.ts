import type { Context } from '#src/request/context.ts';
import type { ChannelRecord } from '#src/upstream/decode/channel.ts';
import { getPageId } from '#src/upstream/decode/login-pages.ts';
import { isDuplicate } from '#src/upstream/errors.ts';
import type { PageConnection } from '#src/upstream/resources/login-connections.ts';
import { builder } from '../../builder.ts';
import { ChannelError } from '../../errors/types.ts';
import { callUpstream, refusedAs } from '../../errors/user-errors.ts';
import * as rules from '../../platforms/fields.ts';
import { facebook, instagram } from '../../platforms/index.ts';
import { createErrors } from '../../platforms/platform.ts';

// A login’s token alone connects all that the login manages; each page of it has a result of its own.

const PageConnectionState = builder.enumType('PageConnectionState', {
  description: 'What became of one of the pages of a login.',
  values: {
    CONNECTED: { description: 'It is a channel now.' },
    ALREADY_CONNECTED: { description: 'It was connected before, and is as it was.' },
    FAILED: { description: 'It isn’t connected; `error` says what to do.' },
  },
});

interface Connection extends PageConnection {
  state: typeof PageConnectionState.$inferType;
  error: Error | null;
}

/** The channel of a page: as it was answered, else as the list of its type has it. */
async function channelOf(
  type: string,
  page: Connection,
  { loaders }: Context,
): Promise<ChannelRecord | null> {
  if (page.channel || page.state === 'FAILED') return page.channel;
  const { items } = await loaders.listChannels(type);
  const isIts = (channel: ChannelRecord) =>
    page.channel_id === null
      ? page.page_id !== null && getPageId(channel, 'page_id') === page.page_id
      : channel.id === page.channel_id;
  return items.find(isIts) ?? null;
}

// What a page and an account have in common.
const state = {
  type: PageConnectionState,
  nullable: false,
  description: 'Whether it is connected.',
} as const;
const channel = {
  nullable: true,
  description:
    'Its channel, new or old; null where it failed, or where the list of channels doesn’t have it. ' +
    'Those that aren’t answered are looked up with one call.',
} as const;
const error = {
  type: ChannelError,
  nullable: true,
  description: 'Why it failed and what to do; null where it didn’t.',
} as const;

const FacebookPageConnection = builder.objectRef<Connection>('FacebookPageConnection').implement({
  description: 'What became of a Facebook page.',
  fields: (t) => ({
    state: t.expose('state', state),
    pageId: t.exposeID('page_id', {
      nullable: true,
      description: 'Page ID, digits; null where the channel API doesn’t tell.',
    }),
    pageName: t.exposeString('page_name', {
      nullable: true,
      description: 'The page’s name; null where the channel API doesn’t tell.',
    }),
    channel: t.field({
      type: facebook.channel,
      ...channel,
      resolve: (page, _, context) => channelOf(facebook.type, page, context),
    }),
    error: t.expose('error', error),
  }),
});

const InstagramAccountConnection = builder.objectRef<Connection>('InstagramAccountConnection').implement({
  description: 'What became of an Instagram account.',
  fields: (t) => ({
    state: t.expose('state', state),
    pageId: t.exposeID('page_id', {
      nullable: true,
      description:
        'The Facebook page that the account is linked to; null where the channel API doesn’t tell.',
    }),
    username: t.string({
      nullable: true,
      description: 'The account’s name, without `@`; the page’s, where the channel API tells only that.',
      resolve: ({ user_name, page_name }) => user_name ?? page_name,
    }),
    channel: t.field({
      type: instagram.channel,
      ...channel,
      resolve: (page, _, context) => channelOf(instagram.type, page, context),
    }),
    error: t.expose('error', error),
  }),
});

function loginInput(name: string, description: string) {
  return builder.inputType(name, {
    description,
    fields: (t) => ({
      accessToken: t.field({
        type: 'Secret',
        required: true,
        description: 'The user access token that the login gave.',
        validate: { schema: rules.token },
      }),
    }),
  });
}

const ConnectFacebookPagesInput = loginInput(
  'ConnectFacebookPagesInput',
  'A Facebook login, all of whose pages are connected.',
);
const ConnectInstagramAccountsInput = loginInput(
  'ConnectInstagramAccountsInput',
  'A login, all of whose Instagram professional accounts are connected.',
);

const ConnectFacebookPagesPayload = builder
  .objectRef<{ results: Connection[] }>('ConnectFacebookPagesPayload')
  .implement({
    description: 'What became of the login’s pages.',
    fields: (t) => ({
      results: t.expose('results', {
        type: [FacebookPageConnection],
        nullable: false,
        description: 'One for each page of the login; none where it has no page.',
      }),
    }),
  });

const ConnectInstagramAccountsPayload = builder
  .objectRef<{ results: Connection[] }>('ConnectInstagramAccountsPayload')
  .implement({
    description: 'What became of the login’s accounts.',
    fields: (t) => ({
      results: t.expose('results', {
        type: [InstagramAccountConnection],
        nullable: false,
        description: 'One for each account of the login; none where it has no account.',
      }),
    }),
  });

type LoginInput = typeof ConnectFacebookPagesInput.$inferInput;

/** What may be a token: Facebook quotes one that it refuses. */
const longWords = /[\w.~+/=%-]{16,}/g;
const hide = (word: string) => (/\d/.test(word) || word.length > 40 ? '…' : word);

/** What a client may read of why a page failed. */
function complaint(
  { response }: NonNullable<PageConnection['refused']>,
  { accessToken }: LoginInput,
): string {
  const words = response.message?.replaceAll(accessToken, '…').replaceAll(longWords, hide);
  const said = words ? `: “${words}”` : '.';
  return `This page can’t be connected${said} Log in to the platform again, allow the page, and pass the new token.`;
}

async function connectAll(
  context: Context,
  input: LoginInput,
  connect: (body: Record<string, unknown>) => Promise<PageConnection[]>,
): Promise<{ results: Connection[] }> {
  const pages = await callUpstream(context, input, { accessToken: 'access_token' }, connect);
  const results = pages.map((page): Connection => {
    const { refused } = page;
    if (!refused) return { ...page, state: 'CONNECTED', error: null };
    if (isDuplicate(refused.response)) return { ...page, state: 'ALREADY_CONNECTED', error: null };
    const mapInput = { input, at: ['accessToken'], message: complaint(refused, input) };
    return { ...page, state: 'FAILED', error: refusedAs(context, refused, mapInput) as Error };
  });
  return { results };
}

builder.mutationFields((t) => ({
  connectFacebookPages: t.field({
    type: ConnectFacebookPagesPayload,
    nullable: false,
    description:
      'Connects every Facebook page of a login. To connect one of them, use `createFacebookChannel`.',
    errors: { types: createErrors },
    args: { input: t.arg({ type: ConnectFacebookPagesInput, required: true, description: 'The login.' }) },
    resolve: (_, { input }, context) =>
      connectAll(context, input, context.upstream.loginConnections.facebook),
  }),
  connectInstagramAccounts: t.field({
    type: ConnectInstagramAccountsPayload,
    nullable: false,
    description:
      'Connects every Instagram professional account of a login. To connect one of them, use ' +
      '`createInstagramChannel`.',
    errors: { types: createErrors },
    args: {
      input: t.arg({ type: ConnectInstagramAccountsInput, required: true, description: 'The login.' }),
    },
    resolve: (_, { input }, context) =>
      connectAll(context, input, context.upstream.loginConnections.instagram),
  }),
}));
