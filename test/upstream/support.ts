import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, vi } from 'vitest';
import { type Answer, type Call, channel } from '../support/harness.ts';

export const oneChannel = '{ channel(id: "ch_1") { id } }';
export const aRead = 'GET /v1/channels/ch_1';
export const found = { data: { channel: { id: 'ch_1' } } };

export const unavailable = createError(
  'UPSTREAM_UNAVAILABLE',
  'The channel API is unreachable. Try again in a moment.',
);
export const timeout = createError(
  'UPSTREAM_TIMEOUT',
  'The channel API did not answer in time. Try again, or request less data.',
);

function createError(code: string, message: string) {
  return { message, extensions: { code } };
}

export function answer(response: ServerResponse, call: Call, value: Answer): void {
  if (typeof value === 'function') value(response, call);
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** Gives the answers in order, one for each call, and repeats the last one. */
export function inTurn(...answers: Answer[]): Answer {
  let turn = 0;
  return (response, call) => {
    answer(response, call, answers[Math.min(turn, answers.length - 1)] ?? null);
    turn += 1;
  };
}

export function later(milliseconds: number, value: Answer): Answer {
  return (response, call) => void setTimeout(() => answer(response, call, value), milliseconds);
}

/** A page of a list that always has a next page. */
export function onePage(response: ServerResponse, { name }: Call): void {
  const offset = new URLSearchParams(name.split('?')[1]).get('offset') ?? '0';
  response.end(JSON.stringify({ data: [channel({ id: `ch_${offset}` })], has_more: true }));
}

/** An answer that waits for `release`. `arrived` resolves when the call arrives. */
export function held() {
  const arrived = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const answer: Answer = async (response) => {
    arrived.resolve();
    await released.promise;
    response.end(JSON.stringify(channel()));
  };
  return { answer, arrived: arrived.promise, release: () => released.resolve() };
}

export const silence: Answer = () => {};

/** Sets the random part of each backoff. */
export function fixJitter(part: number): void {
  const random = vi.spyOn(Math, 'random').mockReturnValue(part);
  onTestFinished(() => void random.mockRestore());
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A request whose client can disconnect. */
export function ask(url: string, query: string, caller = { 'x-api-key': 'api_FAKE_leaves' }) {
  const client = new AbortController();
  const response = fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...caller },
    body: JSON.stringify({ query }),
    signal: client.signal,
  });
  const isAborted = response.then(
    () => false,
    () => true,
  );
  return {
    disconnect: async () => {
      client.abort();
      expect(await isAborted).toBe(true);
    },
  };
}

export async function timed<T>(work: Promise<T>) {
  const start = performance.now();
  const result = await work;
  return { result, milliseconds: performance.now() - start };
}
