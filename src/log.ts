import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

/** What is never written out, by the names of headers, of the graph’s inputs and of the channel API’s keys. */
const secretName = /token|secret|password|authorization|(?:api|access|signing|aes)[-_]?key/i;

export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, timestamp: stdTimeFunctions.isoTime, base: null };
  return destination ? pino(options, destination) : pino(options);
}

/** An upstream body fit for the log: JSON without its secrets; of anything else, what it looks like. */
export function redacted(body: string | undefined): unknown {
  if (body === undefined) return undefined;
  try {
    return JSON.parse(body, (key, value) => (secretName.test(key) ? '[redacted]' : value));
  } catch {
    return `${body.length} characters that are no JSON, from ${JSON.stringify(body.slice(0, 16))}`;
  }
}
