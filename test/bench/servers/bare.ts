import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'undici';

// The lower bound: the same upstream calls without GraphQL. It recognizes the operations of the workloads by name.

const { pathname, origin } = new URL(String(process.env.CHANNEL_API_URL));
const prefix = pathname.replace(/\/$/, '');
const pool = new Pool(origin, { connections: 256 });

interface Channel {
  id: string;
  name: string;
  type: string;
  organization_id: string;
  is_active: boolean;
  credential_id: string;
  created_at: string;
  updated_at: string;
}

interface Variables {
  id: string;
  input: { id: string; name: string; isActive: boolean };
}

async function call<T>(key: string, path: string, method: 'GET' | 'PUT' = 'GET', body?: object): Promise<T> {
  const response = await pool.request({
    path: prefix + path,
    method,
    headers: { 'x-api-key': key, ...(body && { 'content-type': 'application/json' }) },
    body: body ? JSON.stringify(body) : null,
  });
  return JSON.parse(await response.body.text());
}

const enums: Record<string, string> = {
  web: 'WEB',
  facebook: 'FACEBOOK',
  whatsapp: 'WHATSAPP',
  line: 'LINE',
};
const typenames: Record<string, string> = {
  web: 'WebChannel',
  facebook: 'FacebookChannel',
  whatsapp: 'WhatsAppChannel',
  line: 'LineChannel',
};

async function list(key: string) {
  const channels = await call<Channel[]>(key, '/v1/channels');
  return channels.map((channel) => ({
    __typename: typenames[channel.type],
    id: channel.id,
    name: channel.name,
    type: enums[channel.type],
    isActive: channel.is_active,
    organizationId: channel.organization_id,
    createdAt: channel.created_at,
    updatedAt: channel.updated_at,
  }));
}

async function full(key: string) {
  const [channels, teams] = await Promise.all([
    call<Channel[]>(key, '/v1/channels'),
    call<{ _id: string; name: string; mode: string }[]>(key, '/v1/assign/teams/all'),
  ]);
  const ids = [...new Set(channels.map(({ credential_id }) => credential_id))];
  const credentials = await Promise.all(
    ids.map((id) => call<{ _id: string; name: string; type: string }>(key, `/v1/channels/credentials/${id}`)),
  );
  const byId = new Map(credentials.map(({ _id, type, name }) => [_id, { id: _id, type, name }]));
  const assignableTeams = teams.map(({ _id, name, mode }) => ({ id: _id, name, mode }));
  return channels.map((channel) => ({
    __typename: typenames[channel.type],
    id: channel.id,
    name: channel.name,
    type: enums[channel.type],
    isActive: channel.is_active,
    credential: byId.get(channel.credential_id),
    assignableTeams,
  }));
}

async function one(key: string, { id }: Variables) {
  const channel = await call<Channel>(key, `/v1/channels/${encodeURIComponent(id)}`);
  return {
    id: channel.id,
    name: channel.name,
    type: enums[channel.type],
    isActive: channel.is_active,
    organizationId: channel.organization_id,
    createdAt: channel.created_at,
  };
}

async function update(key: string, { input }: Variables) {
  const { id, name, isActive } = input;
  const path = `/v1/channels/${encodeURIComponent(id)}`;
  const channel = await call<Channel>(key, path, 'PUT', { name, active: isActive });
  return {
    __typename: 'UpdateChannelPayload',
    channel: {
      id: channel.id,
      name: channel.name,
      isActive: channel.is_active,
      updatedAt: channel.updated_at,
    },
  };
}

async function answer(query: string, key: string, variables: Variables): Promise<object> {
  switch (/^\w+ (\w+)/.exec(query)?.[1]) {
    case 'List':
      return { channels: { nodes: await list(key) } };
    case 'Full':
      return { channels: { nodes: await full(key) } };
    case 'Channel':
      return { channel: await one(key, variables) };
    case 'Update':
      return { updateChannel: await update(key, variables) };
    default:
      return { __typename: 'Query' };
  }
}

function read(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.once('end', () => resolve(text));
  });
}

createServer(async (request, response) => {
  const { query, variables } = JSON.parse(await read(request));
  const data = await answer(query, String(request.headers['x-api-key']), variables);
  const body = JSON.stringify({ data });
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}).listen(Number(process.env.PORT), '127.0.0.1');
