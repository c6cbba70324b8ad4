import { createServer, type ServerResponse } from 'node:http';
import { createChannel, createCredential, teams } from './data.ts';

// A channel API that costs as little CPU as possible: every response is serialized in advance. The parent sets the latency
// by a message and gets the number of calls since its previous message.

let latency = 0;
let calls = 0;

const lists = new Map(
  [50, 500, 5000].map((length) => [
    String(length),
    Buffer.from(JSON.stringify(Array.from({ length }, (_, index) => createChannel(index)))),
  ]),
);
const channels = new Map(
  Array.from({ length: 1000 }, (_, index) => [
    `ch_${index}`,
    Buffer.from(JSON.stringify(createChannel(index))),
  ]),
);
const credentials = new Map(
  Array.from({ length: 10 }, (_, index) => [
    `cred_${index}`,
    Buffer.from(JSON.stringify(createCredential(index))),
  ]),
);
const teamList = Buffer.from(JSON.stringify(teams));

/** The key of the caller ends with the length of its channel list: `api_FAKE_0_500`. */
function findAnswer(path: string, key: string): Buffer | undefined {
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
  const answer = findAnswer(request.url ?? '', String(request.headers['x-api-key']));
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
