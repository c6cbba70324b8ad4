import { type DestinationStream, type Logger, pino } from 'pino';

/** Writes one JSON object per line to `destination`, by default to standard output. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, timestamp: formatTimestamp, base: null };
  return pino(options, destination ?? createStandardOutput());
}

let lastMillisecond = Number.NaN;
let lastTimestamp = '';

/** The `time` member of a log line, ISO 8601 in UTC. Formatted once per millisecond, because formatting is slow. */
function formatTimestamp(): string {
  const now = Date.now();
  if (now !== lastMillisecond) {
    lastMillisecond = now;
    lastTimestamp = `,"time":"${new Date(now).toISOString()}"`;
  }
  return lastTimestamp;
}

/**
 * Buffers lines for up to 250 ms and flushes when the process exits. No write exceeds 4,096 bytes: POSIX makes writes
 * to a pipe atomic up to that size, so that lines of several workers do not interleave.
 */
function createStandardOutput(): DestinationStream {
  const output = pino.destination({
    dest: 1,
    sync: true,
    minLength: 3_072,
    maxWrite: 4_096,
    periodicFlush: 250,
  });
  process.once('exit', () => output.flushSync());
  return output;
}
