import { createServer, type ServerResponse } from 'node:http';
import { channelOf, credentialOf, teams } from './data.ts';

// The channel API, as quick as Node can be it: every answer is written before it is asked for. The parent tells the
// latency, and is told the number of calls since it last asked.

let latency = 0;
let calls = 0;

const lists = new Map(
  [50, 500, 5000].map((length) => [
    String(length),
    Buffer.from(JSON.stringify(Array.from({ length }, (_, index) => channelOf(index)))),
  ]),
);
const channels = new Map(
  Array.from({ length: 1000 }, (_, index) => [`ch_${index}`, Buffer.from(JSON.stringify(channelOf(index)))]),
);
const credentials = new Map(
  Array.from({ length: 10 }, (_, index) => [
    `cred_${index}`,
    Buffer.from(JSON.stringify(credentialOf(index))),
  ]),
);
const teamList = Buffer.from(JSON.stringify(teams));

/** How long the caller’s list of channels is stands at the end of its key: `api_bench_500`. */
function answerTo(path: string, key: string): Buffer | undefined {
  if (path === '/v1/channels') return lists.get(key.slice(key.lastIndexOf('_') + 1));
  if (path === '/v1/assign/teams/all') return teamList;
  const id = path.slice(path.lastIndexOf('/') + 1);
  return channels.get(id) ?? credentials.get(id);
}

function send(response: ServerResponse, answer: Buffer | undefined): void {
  response.writeHead(answer ? 200 : 404, {
    'content-type': 'application/json',
    'content-length': answer?.length ?? 0,
  });
  response.end(answer);
}

const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  calls += 1;
  const answer = answerTo(request.url ?? '', String(request.headers['x-api-key']));
  request.resume();
  request.once('end', () => {
    if (latency > 0) setTimeout(send, latency, response, answer);
    else send(response, answer);
  });
});

server.listen(0, '127.0.0.1', () => process.send?.(server.address()));

process.on('message', (message: { latency?: number }) => {
  latency = message.latency ?? latency;
  process.send?.(calls);
  calls = 0;
});
