import Fastify from 'fastify';
import mercurius, { type MercuriusContext } from 'mercurius';
import { Pool } from 'undici';

// A GraphQL server that is built for speed, set up as its manual shows: compiled operations, loaders, undici.

const { pathname, origin } = new URL(String(process.env.CHANNEL_API_URL));
const prefix = pathname.replace(/\/$/, '');
const pool = new Pool(origin, { connections: 256 });

interface Channel {
  id: string;
  type: string;
  credential_id: string;
}

async function call<T>(key: string, path: string, method: 'GET' | 'PUT' = 'GET', body?: object): Promise<T> {
  const response = await pool.request({
    path: prefix + path,
    method,
    headers: { 'x-api-key': key, ...(body && { 'content-type': 'application/json' }) },
    body: body ? JSON.stringify(body) : null,
  });
  return (await response.body.json()) as T;
}

const fields = `
  id: ID! name: String! type: ChannelType! isActive: Boolean! organizationId: ID! createdAt: String! updatedAt: String!
  credential: ChannelCredential assignableTeams: [Team!]`;
const schema = `
  enum ChannelType { WEB FACEBOOK WHATSAPP LINE }
  type ChannelCredential { id: ID! type: String name: String }
  type Team { id: ID! name: String! mode: String }
  interface Channel { ${fields} }
  type WebChannel implements Channel { ${fields} }
  type FacebookChannel implements Channel { ${fields} }
  type WhatsAppChannel implements Channel { ${fields} }
  type LineChannel implements Channel { ${fields} }
  type ChannelConnection { nodes: [Channel!]! }
  interface ChannelError { message: String! }
  type ChannelNotFoundError implements ChannelError { message: String! }
  type UpdateChannelPayload { channel: Channel! }
  union UpdateChannelResult = UpdateChannelPayload | ChannelNotFoundError
  input UpdateChannelInput { id: ID! name: String isActive: Boolean }
  type Query { channels: ChannelConnection! channel(id: ID!): Channel }
  type Mutation { updateChannel(input: UpdateChannelInput!): UpdateChannelResult! }`;

const typenames: Record<string, string> = {
  web: 'WebChannel',
  facebook: 'FacebookChannel',
  whatsapp: 'WhatsAppChannel',
  line: 'LineChannel',
};

interface Context extends MercuriusContext {
  key: string;
  promises: Map<string, Promise<unknown>>;
}

const channel = {
  type: ({ type }: Channel) => type.toUpperCase(),
  isActive: (it: { is_active: boolean }) => it.is_active,
  organizationId: (it: { organization_id: string }) => it.organization_id,
  createdAt: (it: { created_at: string }) => it.created_at,
  updatedAt: (it: { updated_at: string }) => it.updated_at,
};

/** Mercurius has separate loaders for each type. This makes one call for what several of them load. */
function once<T>({ promises }: Context, path: string, ask: () => Promise<T>): Promise<T> {
  const answer = (promises.get(path) as Promise<T> | undefined) ?? ask();
  promises.set(path, answer);
  return answer;
}

const loaders = {
  credential: (queries: { obj: Channel }[], context: Context) =>
    Promise.all(
      queries.map(({ obj }) => {
        const path = `/v1/channels/credentials/${obj.credential_id}`;
        return once(context, path, async () => {
          const { _id, ...credential } = await call<{ _id: string }>(context.key, path);
          return { id: _id, ...credential };
        });
      }),
    ),
  async assignableTeams(queries: unknown[], context: Context) {
    const path = '/v1/assign/teams/all';
    const teams = await once(context, path, async () => {
      const found = await call<{ _id: string }[]>(context.key, path);
      return found.map(({ _id, ...team }) => ({ id: _id, ...team }));
    });
    return queries.map(() => teams);
  },
};

const app = Fastify();
app.register(mercurius, {
  schema,
  jit: 1,
  context: (request) => ({ key: String(request.headers['x-api-key']), promises: new Map() }),
  resolvers: {
    Query: {
      channels: async (_: unknown, __: unknown, { key }: Context) => ({
        nodes: await call<Channel[]>(key, '/v1/channels'),
      }),
      channel: (_: unknown, { id }: { id: string }, { key }: Context) =>
        call<Channel>(key, `/v1/channels/${encodeURIComponent(id)}`),
    },
    Mutation: {
      async updateChannel(
        _: unknown,
        { input }: { input: { id: string; name: string; isActive: boolean } },
        { key }: Context,
      ) {
        const { id, name, isActive } = input;
        const path = `/v1/channels/${encodeURIComponent(id)}`;
        return { channel: await call<Channel>(key, path, 'PUT', { name, active: isActive }) };
      },
    },
    Channel: { resolveType: ({ type }: Channel) => typenames[type] },
    UpdateChannelResult: {
      resolveType: (it: object) => ('channel' in it ? 'UpdateChannelPayload' : 'ChannelNotFoundError'),
    },
    ChannelError: { resolveType: () => 'ChannelNotFoundError' },
    ...Object.fromEntries(Object.values(typenames).map((name) => [name, channel])),
  },
  loaders: Object.fromEntries(Object.values(typenames).map((name) => [name, loaders])),
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
