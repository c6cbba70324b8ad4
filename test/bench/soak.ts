/** `node test/bench/soak.ts --seconds 60`: checks that memory and file descriptors of the gateway do not grow over time. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readlink } from 'node:fs/promises';
import { Agent, createServer, get, request, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const maxGrowth = 0.2;
const maxNewDescriptors = 20;
const clients = 24;

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
const seconds = Number(values.seconds);
if (!(seconds >= 10)) {
  console.error('--seconds must be a number of at least 10.');
  process.exit(2);
}

const at = '2025-06-19T01:39:42.765Z';
const createChannel = (i: number) => ({
  id: `ch_${i}`,
  name: `Channel ${i}`,
  type: ['web', 'line', 'email', 'carrier_pigeon'][i % 4],
  organization_id: 'org_1',
  is_active: true,
  config: {},
  credential_id: `cred_${i % 5}`,
  created_at: at,
  updated_at: at,
});
const channelList = JSON.stringify(Array.from({ length: 50 }, (_, i) => createChannel(i)));

/** A channel API that takes up to 30 ms and sometimes fails, in every known way. */
function answer(path: string, response: ServerResponse): void {
  const luck = Math.random();
  if (luck < 0.01) return void response.socket?.resetAndDestroy();
  if (luck < 0.02) return void response.writeHead(200).write('{"id":', () => response.destroy());
  if (luck < 0.03) return void response.writeHead(200).end('{"id":');
  if (luck < 0.035) return; // The call gets no answer, so that the gateway's time limit ends it.
  if (luck < 0.05) return void response.writeHead(503).end('<html></html>');
  if (luck < 0.06) return void response.writeHead(500).end('{"code": 99999}');
  if (luck < 0.07) return void response.writeHead(429, { 'retry-after': '1' }).end();
  if (luck < 0.08) return void response.writeHead(403).end('{"code": 40003}');
  response.writeHead(200, { 'content-type': 'application/json' });
  if (path === '/v1/channels') response.end(channelList);
  else if (path.startsWith('/v1/assign/teams')) response.end('[{"_id": "team_1", "name": "Support"}]');
  else if (path.includes('/credentials/')) response.end(JSON.stringify({ _id: path.split('/').at(-1) }));
  else response.end(JSON.stringify(createChannel(4)));
}

async function startUpstream() {
  const server = createServer(async (incoming, response) => {
    await text(incoming).catch(() => '');
    const path = (incoming.url ?? '').replace('/channel-service', '').split('?', 1)[0] ?? '';
    setTimeout(() => response.destroyed || answer(path, response), Math.random() * 30);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/channel-service`;
}

async function freePort(): Promise<number> {
  const server = createTcpServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function startGateway(channelApiUrl: string, metricsPort: number) {
  const collect = `data:text/javascript,process.on('SIGUSR2', () => gc())`;
  const child = spawn(process.execPath, ['--expose-gc', '--import', collect, 'src/main.ts'], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: '0',
      METRICS_PORT: String(metricsPort),
      CHANNEL_API_URL: channelApiUrl,
      UPSTREAM_TIMEOUT_MS: '1000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, 'line');
  return { child, url: new URL(JSON.parse(String(line)).url) };
}

const list =
  'query List { channels { nodes { id name credential { id } assignableTeams { id } } totalCount } }';
const requests: [weight: number, body: string, headers?: Record<string, string>][] = [
  [30, query('query One { channel(id: "ch_4") { id name } }')],
  [20, query(list)],
  [10, query('mutation Create { createWebChannel(input: { name: "Support" }) { __typename } }')],
  [10, query('mutation Delete { deleteChannel(input: { id: "ch_4" }) { __typename } }')],
  [5, query('mutation Wrong { createWebChannel(input: { name: "" }) { __typename } }')],
  [5, query('query Unknown { nothing }')],
  [3, query('query Broken {')],
  [3, query('query Traversal { channel(id: "../x") { id } }')],
  [3, '{"query": '],
  [3, query('query Anonymous { channel(id: "ch_4") { id } }'), { 'x-api-key': '' }],
  [2, query(`query Large { ${'__typename '.repeat(3_000)} }`)],
  [2, query(list), { 'content-type': 'text/plain' }],
];
const deck = requests.flatMap(([weight, body, headers]) => Array(weight).fill({ body, headers }));

function query(source: string): string {
  return JSON.stringify({ query: source });
}

const outcomes = new Map<string, number>();

function count(outcome: string): void {
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
}

const agent = new Agent({ keepAlive: true });

async function ask(url: URL, tenant: number): Promise<void> {
  const { body, headers } = deck[Math.floor(Math.random() * deck.length)];
  const fresh = Math.random() < 0.1;
  const sent = request(url, {
    method: 'POST',
    agent: fresh ? false : agent,
    headers: { 'content-type': 'application/json', 'x-api-key': `api_FAKE_${tenant}`, ...headers },
  });
  const disconnecting =
    Math.random() < 0.05 ? setTimeout(() => sent.destroy(), Math.random() * 30) : undefined;
  try {
    const [response] = await once(sent.end(body), 'response');
    const { errors } = JSON.parse(await text(response));
    const code = errors?.[0]?.extensions?.code;
    count(errors ? String(code) : 'ok');
  } catch (error) {
    if (!sent.destroyed || disconnecting === undefined) throw error;
    count('(the client disconnected)');
  } finally {
    clearTimeout(disconnecting);
  }
}

interface Measurement {
  second: number;
  rss: number;
  heap: number;
  descriptors: number | undefined;
  sockets: number | undefined;
}

async function countDescriptors({ pid }: ChildProcess) {
  if (process.platform !== 'linux') return { descriptors: undefined, sockets: undefined };
  const folder = `/proc/${pid}/fd`;
  const names = await readdir(folder);
  const targets = await Promise.all(names.map((name) => readlink(`${folder}/${name}`).catch(() => '')));
  return { descriptors: names.length, sockets: targets.filter((name) => name.startsWith('socket:')).length };
}

async function measure(child: ChildProcess, metricsPort: number, second: number): Promise<Measurement> {
  const [response] = await once(get({ port: metricsPort, path: '/metrics', agent: false }), 'response');
  const metrics = await text(response);
  const value = (name: string) => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(metrics)?.[1]);
  return {
    second,
    rss: value('process_resident_memory_bytes'),
    heap: value('nodejs_heap_size_used_bytes'),
    ...(await countDescriptors(child)),
  };
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const orNotAvailable = (number: number | undefined) => number ?? 'not available';

function report(marks: Record<string, Measurement>): void {
  const total = [...outcomes.values()].reduce((sum, each) => sum + each, 0);
  console.log(`${total} operations of ${clients} clients in ${seconds} s`);
  console.table(Object.fromEntries([...outcomes].toSorted().map(([code, times]) => [code, { times }])));
  console.table(
    Object.fromEntries(
      Object.entries(marks).map(([name, { second, rss, heap, descriptors, sockets }]) => [
        name,
        {
          second,
          rss: megabytes(rss),
          heap: megabytes(heap),
          descriptors: orNotAvailable(descriptors),
          sockets: orNotAvailable(sockets),
        },
      ]),
    ),
  );
}

const metricsPort = await freePort();
const { child, url } = await startGateway(await startUpstream(), metricsPort);
const died = once(child, 'exit').then(() => 'died');
let isOver = false;

const load = Promise.all(
  Array.from({ length: clients }, async (_, tenant) => {
    while (!isOver) {
      await ask(url, tenant);
      await sleep(Math.random() * 20);
    }
  }),
);

/** Measures after a garbage collection. */
async function mark(second: number): Promise<Measurement> {
  await sleep(second * 1000 - performance.now() + start);
  child.kill('SIGUSR2');
  await sleep(300);
  return measure(child, metricsPort, Math.round(second));
}

const start = performance.now();
const marking = (async () => ({
  'a third': await mark(seconds / 3),
  'two thirds': await mark((seconds * 2) / 3),
  'the end': await mark(seconds - 1),
}))();
const marks = await Promise.race([marking, load.then(() => 'stopped'), died]);
if (typeof marks === 'string') {
  console.error(`The gateway ${marks} under load.`);
  process.exit(1);
}
isOver = true;
await load;
report(marks);

const { 'a third': early, 'the end': late } = marks;
const growth = late.rss / early.rss - 1;
const more = (late.descriptors ?? 0) - (early.descriptors ?? 0);
console.log(
  `Between the first third and the end: RSS ${(growth * 100).toFixed(1)} % (at most ${maxGrowth * 100} %), ` +
    `descriptors ${more >= 0 ? '+' : ''}${more} (at most +${maxNewDescriptors}).`,
);
child.kill('SIGTERM');
agent.destroy();
process.exit(growth > maxGrowth || more > maxNewDescriptors ? 1 : 0);
