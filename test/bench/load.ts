import { connect, type Socket } from 'node:net';
import { createRequest, type Workload } from './workloads.ts';

export interface Load {
  operations: number;
  seconds: number;
  /** The median duration of an operation in milliseconds. */
  median: number;
}

/** The number of distinct requests of a workload. Each connection sends them in turn. */
const distinctRequests = 64;

/**
 * Keeps `concurrency` connections busy, each with one request at a time. It writes HTTP to the sockets itself, because a
 * client library would take more CPU than the measured server.
 */
export async function load(
  port: number,
  workload: Workload,
  concurrency: number,
  milliseconds: number,
): Promise<Load> {
  const requests = Array.from({ length: distinctRequests }, (_, index) =>
    createRequestBytes(workload, index),
  );
  const durations: number[] = [];
  const startedAt = performance.now();
  const until = startedAt + milliseconds;
  await Promise.all(
    Array.from({ length: concurrency }, (_, index) => keepSending(port, requests, index, until, durations)),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  durations.sort((a, b) => a - b);
  return { operations: durations.length, seconds, median: durations[durations.length >> 1] ?? Number.NaN };
}

function createRequestBytes(workload: Workload, index: number): Buffer {
  const { key, body } = createRequest(workload, index);
  return Buffer.from(
    `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
      `x-api-key: ${key}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function keepSending(
  port: number,
  requests: Buffer[],
  first: number,
  until: number,
  durations: number[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay().once('error', reject);
    let turn = first;
    let sentAt = 0;
    const send = () => {
      sentAt = performance.now();
      socket.write(requests[turn++ % requests.length] as Buffer);
    };
    readAnswers(socket, (answer) => {
      const error = findError(answer);
      if (error) return void reject(new Error(error));
      const now = performance.now();
      durations.push(now - sentAt);
      if (now < until) return send();
      socket.destroy();
      resolve();
    });
    socket.once('connect', send);
  });
}

function findError(answer: Buffer): string | undefined {
  const isSuccess = answer.subarray(9, 12).toString() === '200' && !answer.includes('{"errors":');
  return isSuccess ? undefined : `The server answered with an error under load: ${answer.subarray(0, 1000)}`;
}

/** Calls `onAnswer` for each response, which has a content-length or is chunked. */
function readAnswers(socket: Socket, onAnswer: (answer: Buffer) => void): void {
  let received: Buffer = Buffer.alloc(0);
  let length: number | undefined;
  socket.on('data', (chunk) => {
    received = received.length === 0 ? (chunk as Buffer) : Buffer.concat([received, chunk as Buffer]);
    length ??= readLength(received);
    const isComplete =
      length === Infinity ? received.subarray(-5).equals(lastChunk) : received.length === length;
    if (!isComplete) return;
    const answer = received;
    received = Buffer.alloc(0);
    length = undefined;
    onAnswer(answer);
  });
}

const lastChunk = Buffer.from('0\r\n\r\n');

/** The length of the whole response: infinite for a chunked one, undefined while its headers are incomplete. */
function readLength(received: Buffer): number | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = received.subarray(0, end).toString().toLowerCase();
  const length = /content-length: *(\d+)/.exec(head)?.[1];
  return length === undefined ? Infinity : end + 4 + Number(length);
}
