import type { Context } from '#src/request/context.ts';
import type { ChannelRecord } from '#src/upstream/decode/channel.ts';
import { getPageId } from '#src/upstream/decode/login-pages.ts';
import { isDuplicate, type UpstreamClientError } from '#src/upstream/errors.ts';
import type { PageConnection } from '#src/upstream/resources/login-connections.ts';
import { builder, toTypeName } from '../../builder.ts';
import { toUserError } from '../../errors/from-upstream.ts';
import { ChannelError } from '../../errors/types.ts';
import { createErrors } from '../../errors/user-errors.ts';
import { callUpstream } from '../../inputs/call-upstream.ts';
import * as fields from '../../platforms/fields.ts';
import type { Platform } from '../../platforms/platform.ts';
import { platforms } from '../../platforms/registry.ts';

// A login’s access token alone connects every page that the login manages. Each page has its own result.

const PageConnectionState = builder.enumType('PageConnectionState', {
  description: 'The outcome for one page or account of a login.',
  values: {
    CONNECTED: { description: 'The page or account is now connected.' },
    ALREADY_CONNECTED: { description: 'The page or account was connected before and is unchanged.' },
    FAILED: { description: 'The page or account is not connected. `error` says what to do.' },
  },
});

interface ConnectionResult extends PageConnection {
  state: typeof PageConnectionState.$inferType;
  error: Error | null;
}

interface LoginInput {
  accessToken: string;
}

type LoginConnections = NonNullable<Platform['loginConnections']>;

function defineResultType(platform: Platform, login: LoginConnections) {
  const { accountKey } = login.route;
  return builder.objectRef<ConnectionResult>(login.resultType).implement({
    description: login.resultDescription,
    fields: (t) => ({
      state: t.expose('state', {
        type: PageConnectionState,
        nullable: false,
        description: 'The outcome of the connection.',
      }),
      ...login.fields(t),
      channel: t.field({
        type: platform.channel,
        nullable: true,
        description:
          'The new or existing channel; null if the connection failed or the channel is not listed.',
        resolve: (page, _, context) => findChannel(platform.type, accountKey, page, context),
      }),
      error: t.expose('error', {
        type: ChannelError,
        nullable: true,
        description: 'The reason of the failure and what to do; null unless the state is `FAILED`.',
      }),
    }),
  });
}

/** The channel in the response, or the listed channel of the page. */
async function findChannel(
  type: string,
  accountKey: string,
  page: ConnectionResult,
  { loaders }: Context,
): Promise<ChannelRecord | null> {
  if (page.channel || page.state === 'FAILED') return page.channel;
  const { items } = await loaders.listChannels(type);
  const isChannelOfPage = (channel: ChannelRecord) =>
    page.channel_id === null
      ? page.page_id !== null && getPageId(channel, accountKey) === page.page_id
      : channel.id === page.channel_id;
  return items.find(isChannelOfPage) ?? null;
}

function defineLoginInput(name: string, description: string) {
  return builder.inputRef<LoginInput>(name).implement({
    description,
    fields: (t) => ({
      accessToken: t.field({
        type: 'Secret',
        required: true,
        description: 'The user access token that the login returned.',
        validate: { schema: fields.token },
      }),
    }),
  });
}

// Facebook quotes a token that it rejects. A long word with a digit, or a very long word, may be a token.
const longWords = /[\w.~+/=%-]{16,}/g;
const redactWord = (word: string) => (/\d/.test(word) || word.length > 40 ? '…' : word);

function describeFailure({ response }: UpstreamClientError, { accessToken }: LoginInput): string {
  const reason = response.message?.replaceAll(accessToken, '…').replaceAll(longWords, redactWord);
  const quote = reason ? `: “${reason}”` : '.';
  return `This page was not connected${quote} Log in to the platform again, allow access to the page and pass the new token.`;
}

function toResult(context: Context, input: LoginInput, page: PageConnection): ConnectionResult {
  const { rejection } = page;
  if (!rejection) return { ...page, state: 'CONNECTED', error: null };
  if (isDuplicate(rejection.response)) return { ...page, state: 'ALREADY_CONNECTED', error: null };
  const rejected = { input, path: ['accessToken'], message: describeFailure(rejection, input) };
  return { ...page, state: 'FAILED', error: toUserError(context, rejection, rejected) as Error };
}

function defineLoginMutation(platform: Platform, login: LoginConnections): void {
  const name = toTypeName(login.mutation);
  const input = defineLoginInput(`${name}Input`, login.inputDescription);
  const result = defineResultType(platform, login);
  const payload = builder.objectRef<{ results: ConnectionResult[] }>(`${name}Payload`).implement({
    description: login.payloadDescription,
    fields: (t) => ({
      results: t.expose('results', {
        type: [result],
        nullable: false,
        description: login.resultsDescription,
      }),
    }),
  });
  builder.mutationField(login.mutation, (t) =>
    t.field({
      type: payload,
      nullable: false,
      description: login.description,
      errors: { types: createErrors },
      args: { input: t.arg({ type: input, required: true, description: login.inputDescription }) },
      resolve: async (_, args, context) => {
        const pages = await callUpstream(context, args.input, { accessToken: 'access_token' }, (body) =>
          context.upstream.loginConnections.connect(login.route, body),
        );
        return { results: pages.map((page) => toResult(context, args.input, page)) };
      },
    }),
  );
}

for (const platform of platforms) {
  if (platform.loginConnections) defineLoginMutation(platform, platform.loginConnections);
}
