import { createServer } from 'node:http';
import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import ZodPlugin from '@pothos/plugin-zod';
import DataLoader from 'dataloader';
import { createYoga } from 'graphql-yoga';
import { Pool } from 'undici';
import { z } from 'zod';

// The libraries of the gateway, set up as their manuals show, without the gateway’s own executor and fast path.

const { pathname, origin } = new URL(String(process.env.CHANNEL_API_URL));
const prefix = pathname.replace(/\/$/, '');
const pool = new Pool(origin, { connections: 256 });

interface Credential {
  id: string;
  type: string;
  name: string;
}

interface Team {
  id: string;
  name: string;
  mode: string;
}

interface Channel {
  id: string;
  name: string;
  type: 'web' | 'facebook' | 'whatsapp' | 'line';
  organization_id: string;
  is_active: boolean;
  credential_id: string;
  created_at: string;
  updated_at: string;
}

type Call = <T>(path: string, method?: 'GET' | 'PUT', body?: object) => Promise<T>;

interface Context {
  call: Call;
  credentials: DataLoader<string, Credential>;
  teams: DataLoader<'all', Team[]>;
}

function createContext(key: string): Context {
  const call: Call = async <T>(path: string, method: 'GET' | 'PUT' = 'GET', body?: object) => {
    const response = await pool.request({
      path: prefix + path,
      method,
      headers: { 'x-api-key': key, ...(body && { 'content-type': 'application/json' }) },
      body: body ? JSON.stringify(body) : null,
    });
    return (await response.body.json()) as T;
  };
  return {
    call,
    credentials: new DataLoader((ids) =>
      Promise.all(
        ids.map(async (each) => {
          const { _id, ...rest } = await call<Credential & { _id: string }>(
            `/v1/channels/credentials/${each}`,
          );
          return { ...rest, id: _id };
        }),
      ),
    ),
    teams: new DataLoader(async () => {
      const found = await call<(Team & { _id: string })[]>('/v1/assign/teams/all');
      return [found.map(({ _id, ...team }) => ({ ...team, id: _id }))];
    }),
  };
}

class ChannelNotFoundError extends Error {}

const builder = new SchemaBuilder<{ Context: Context }>({
  plugins: [ErrorsPlugin, ZodPlugin],
  errors: {
    directResult: true,
    defaultUnionOptions: { name: ({ fieldName }) => `${fieldName}Result` },
  },
});

const ChannelType = builder.enumType('ChannelType', {
  values: {
    WEB: { value: 'web' },
    FACEBOOK: { value: 'facebook' },
    WHATSAPP: { value: 'whatsapp' },
    LINE: { value: 'line' },
  } as const,
});

const CredentialRef = builder.objectRef<Credential>('ChannelCredential').implement({
  fields: (t) => ({ id: t.exposeID('id'), type: t.exposeString('type'), name: t.exposeString('name') }),
});
const TeamRef = builder.objectRef<Team>('Team').implement({
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name'), mode: t.exposeString('mode') }),
});

const typenames = {
  web: 'WebChannel',
  facebook: 'FacebookChannel',
  whatsapp: 'WhatsAppChannel',
  line: 'LineChannel',
};
const ChannelRef = builder.interfaceRef<Channel>('Channel').implement({
  resolveType: ({ type }) => typenames[type],
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    type: t.expose('type', { type: ChannelType }),
    isActive: t.exposeBoolean('is_active'),
    organizationId: t.exposeID('organization_id'),
    createdAt: t.exposeString('created_at'),
    updatedAt: t.exposeString('updated_at'),
    credential: t.field({
      type: CredentialRef,
      resolve: ({ credential_id }, _, { credentials }) => credentials.load(credential_id),
    }),
    assignableTeams: t.field({ type: [TeamRef], resolve: (_, _args, { teams }) => teams.load('all') }),
  }),
});
for (const name of Object.values(typenames)) {
  builder.objectRef<Channel>(name).implement({ interfaces: [ChannelRef] });
}
const Connection = builder.objectRef<{ nodes: Channel[] }>('ChannelConnection').implement({
  fields: (t) => ({ nodes: t.expose('nodes', { type: [ChannelRef] }) }),
});

const ChannelError = builder.interfaceRef<Error>('ChannelError').implement({
  fields: (t) => ({ message: t.exposeString('message') }),
});
builder.objectType(ChannelNotFoundError, { name: 'ChannelNotFoundError', interfaces: [ChannelError] });

builder.queryType({
  fields: (t) => ({
    channels: t.field({
      type: Connection,
      resolve: async (_, _args, { call }) => ({ nodes: await call<Channel[]>('/v1/channels') }),
    }),
    channel: t.field({
      type: ChannelRef,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      resolve: (_, { id }, { call }) => call<Channel>(`/v1/channels/${encodeURIComponent(id)}`),
    }),
  }),
});

const Input = builder.inputType('UpdateChannelInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    name: t.string({ validate: { schema: z.string().min(1).max(128) } }),
    isActive: t.boolean(),
  }),
});
const Payload = builder.objectRef<Channel>('UpdateChannelPayload').implement({
  fields: (t) => ({ channel: t.field({ type: ChannelRef, resolve: (channel) => channel }) }),
});
builder.mutationType({
  fields: (t) => ({
    updateChannel: t.field({
      type: Payload,
      errors: { types: [ChannelNotFoundError] },
      args: { input: t.arg({ type: Input, required: true }) },
      resolve: (_, { input: { id, name, isActive } }, { call }) =>
        call<Channel>(`/v1/channels/${encodeURIComponent(id)}`, 'PUT', { name, active: isActive }),
    }),
  }),
});

const yoga = createYoga<object, Context>({
  schema: builder.toSchema(),
  context: ({ request }) => createContext(String(request.headers.get('x-api-key'))),
  logging: false,
});
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
