import { connect, type Socket } from 'node:net';
import { requestOf, type Workload } from './workloads.ts';

export interface Load {
  operations: number;
  seconds: number;
  /** Milliseconds; half of the operations took less. */
  median: number;
}

/** Distinct requests of a workload; they are sent in turn. */
const distinct = 64;

/** Keeps `concurrency` connections busy, each with one request after the other, written by hand: a client that costs next to nothing. */
export async function load(
  port: number,
  workload: Workload,
  concurrency: number,
  milliseconds: number,
): Promise<Load> {
  const requests = Array.from({ length: distinct }, (_, index) => bytesOf(workload, index));
  const durations: number[] = [];
  const begun = performance.now();
  const until = begun + milliseconds;
  await Promise.all(
    Array.from({ length: concurrency }, (_, index) => keepAsking(port, requests, index, until, durations)),
  );
  const seconds = (performance.now() - begun) / 1000;
  durations.sort((a, b) => a - b);
  return { operations: durations.length, seconds, median: durations[durations.length >> 1] ?? Number.NaN };
}

function bytesOf(workload: Workload, index: number): Buffer {
  const { key, body } = requestOf(workload, index);
  return Buffer.from(
    `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
      `x-api-key: ${key}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function keepAsking(
  port: number,
  requests: Buffer[],
  first: number,
  until: number,
  durations: number[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1').setNoDelay().once('error', reject);
    let turn = first;
    let sent = 0;
    const ask = () => {
      sent = performance.now();
      socket.write(requests[turn++ % requests.length] as Buffer);
    };
    readAnswers(socket, (answer) => {
      const wrong = wrongIn(answer);
      if (wrong) return void reject(new Error(wrong));
      const now = performance.now();
      durations.push(now - sent);
      if (now < until) return ask();
      socket.destroy();
      resolve();
    });
    socket.once('connect', ask);
  });
}

function wrongIn(answer: Buffer): string | undefined {
  const isGood = answer.subarray(9, 12).toString() === '200' && !answer.includes('{"errors":');
  return isGood ? undefined : `A wrong answer under load: ${answer.subarray(0, 1000)}`;
}

/** One answer at a time: each comes with its length, or in chunks of which the last is empty. */
function readAnswers(socket: Socket, answered: (answer: Buffer) => void): void {
  let received: Buffer = Buffer.alloc(0);
  let length: number | undefined;
  socket.on('data', (chunk) => {
    received = received.length === 0 ? (chunk as Buffer) : Buffer.concat([received, chunk as Buffer]);
    length ??= lengthOf(received);
    const isWhole =
      length === Infinity ? received.subarray(-5).equals(lastChunk) : received.length === length;
    if (!isWhole) return;
    const answer = received;
    received = Buffer.alloc(0);
    length = undefined;
    answered(answer);
  });
}

const lastChunk = Buffer.from('0\r\n\r\n');

/** Of the whole answer; infinite where it comes in chunks, undefined where its head isn’t whole yet. */
function lengthOf(received: Buffer): number | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = received.subarray(0, end).toString().toLowerCase();
  const length = /content-length: *(\d+)/.exec(head)?.[1];
  return length === undefined ? Infinity : end + 4 + Number(length);
}
