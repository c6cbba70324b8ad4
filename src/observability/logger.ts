import { type DestinationStream, type Logger, pino } from 'pino';
import { parseJson } from '../runtime/json.ts';

export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, timestamp: instant, base: null };
  return pino(options, destination ?? standardOutput());
}

let stamped = Number.NaN;
let stamp = '';

/** The time as a part of a line, ISO 8601 in UTC, made once a millisecond. */
function instant(): string {
  const now = Date.now();
  if (now !== stamped) {
    stamped = now;
    stamp = `,"time":"${new Date(now).toISOString()}"`;
  }
  return stamp;
}

/**
 * Many lines are written at once: a quarter of a second after they are logged at the latest, or as the process ends. No
 * more than a pipe takes whole, so that the lines of several workers don’t mix.
 */
function standardOutput(): DestinationStream {
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

/**
 * What an upstream answer said, fit for the log: its code, the field it names, the names of its keys, and its message
 * with only the plain words left. Its values are not written down: any of them may quote a secret.
 */
export function redact(body: string | undefined): object | undefined {
  if (body === undefined) return undefined;
  const said = parse(body);
  if (said === undefined) return { length: body.length };
  const { code, field, validate, message } = said;
  return {
    code: typeof code === 'number' ? code : undefined,
    field: [validate, field].find((name) => typeof name === 'string' && fieldName.test(name)),
    message: typeof message === 'string' ? plainWords(message.slice(0, 500)) : undefined,
    keys: Object.keys(said)
      .filter((key) => fieldName.test(key))
      .slice(0, 20),
  };
}

const fieldName = /^[a-z_]+(?:\.[a-z_]+){0,3}$/i;
const plainWord = /^["'(]?(?:[A-Z]?[a-z]{1,20}(?:['’-][a-z]{1,10})?|\d{1,4})["').,:;!?]*$/;

function plainWords(text: string): string {
  return text.replace(/\S+/g, (word) => (plainWord.test(word) ? word : '[…]'));
}

function parse(body: string): Record<string, unknown> | undefined {
  const value = parseJson(body);
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}
