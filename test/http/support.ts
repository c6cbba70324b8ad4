import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { channel, type Script } from '../support/harness.ts';

// These requests are sent through a bare socket, because client libraries would not send them.

export const script: Script = { 'GET /v1/channels/ch_1': channel() };
export const query = '{"query":"{ channel(id: \\"ch_1\\") { id } }"}';
export const answered = { data: { channel: { id: 'ch_1' } } };
export const key = 'x-api-key: api_FAKE';

export type Part = string | Buffer | number;

/**
 * Writes the parts and reads the response until the gateway closes the connection, or sends nothing for too long. A
 * number among the parts is a pause in milliseconds.
 */
export async function exchange(url: string, ...parts: Part[]): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  const received: Buffer[] = [];
  const closed = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => void received.push(chunk));
    // The gateway may reset a connection when it refuses a body.
    socket.on('error', () => {}).on('close', () => resolve());
  });
  const wait = sleep(5_000, undefined, { ref: false });
  for (const part of parts) {
    if (typeof part === 'number') await Promise.race([sleep(part), closed]);
    else if (socket.writable) socket.write(part);
  }
  await Promise.race([closed, wait]);
  const answer = Buffer.concat(received).toString('latin1');
  if (!socket.closed) {
    socket.destroy();
    return `${answer}(still open)`;
  }
  return answer;
}

export function request(lines: string[], body = query, first = 'POST /graphql HTTP/1.1'): string {
  const own = ['host: gateway.example', 'connection: close', 'content-type: application/json'];
  const length = `content-length: ${Buffer.byteLength(body)}`;
  return [first, ...own, length, ...lines, '', body].join('\r\n');
}

interface Answer {
  status: number;
  headers: string;
  body: string;
}

function parse(answer: string): Answer {
  const [head = '', ...rest] = answer.split('\r\n\r\n');
  const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(head) ?? [];
  const headers = head.toLowerCase();
  const body = rest.join('\r\n\r\n');
  const bytes = Buffer.from(/chunked/.test(headers) ? joined(body) : body, 'latin1');
  return { status: Number(status), headers, body: bytes.toString() };
}

/** Joins the chunks of a body. */
function joined(body: string): string {
  const [, size = '0', rest = ''] = /^([0-9a-f]+)\r\n(.*)$/s.exec(body) ?? [];
  const length = Number.parseInt(size, 16);
  return length === 0 ? '' : rest.slice(0, length) + joined(rest.slice(length + 2));
}

export async function ask(url: string, ...parts: Part[]): Promise<Answer> {
  return parse(await exchange(url, ...parts));
}

export const badRequest = (message: string) => ({
  errors: [{ message, extensions: { code: 'BAD_REQUEST' } }],
});

export const json = { 'content-type': 'application/json', 'x-api-key': 'api_FAKE' };
export const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { ...json, ...headers }, body });
