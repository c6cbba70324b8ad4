import { z } from 'zod';

const integer = (least: number, most: number) =>
  z.string().regex(/^\d+$/, 'is no whole number').transform(Number).pipe(z.number().min(least).max(most));
const onOff = z.enum(['on', 'off']).transform((value) => value === 'on');
const url = z.url({ protocol: /^https?$/, error: 'is no http(s) URL' });

const environment = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: integer(0, 65_535).default(4000),
    CHANNEL_API_URL: url.optional(),
    UPSTREAM_TIMEOUT_MS: integer(1, 30_000).default(10_000),
    UPSTREAM_CONNECTIONS: integer(1, 1_024).default(64),
    UPSTREAM_MAX_RESPONSE_BYTES: integer(1_024, 1_073_741_824).default(16_777_216),
    GRAPHIQL: onOff.optional(),
    INTROSPECTION: onOff.optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    SANDBOX_DB: z.string().default(':memory:'),
    SANDBOX_PORT: integer(0, 65_535).default(4001),
    SANDBOX_DIALECT: z.enum(['documented', 'live']).default('documented'),
  })
  .refine((env) => env.NODE_ENV !== 'production' || env.CHANNEL_API_URL, {
    path: ['CHANNEL_API_URL'],
    error: 'is required in production; only elsewhere does the embedded sandbox stand in for it',
  });

export type Config = ReturnType<typeof readConfig>;

/** A setting that keeps the gateway from starting; the message names each one that is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export function readConfig(env: Record<string, string | undefined> = process.env) {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(set);
  if (!result.success) {
    const wrong = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new ConfigError(`The gateway can’t start: ${wrong.join('; ')}.`);
  }
  const { data } = result;
  const development = data.NODE_ENV !== 'production';
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
    graphiql: data.GRAPHIQL ?? development,
    introspection: data.INTROSPECTION ?? development,
    upstream: Object.freeze({
      /** Undefined: the embedded sandbox. */
      url: data.CHANNEL_API_URL,
      timeoutMs: data.UPSTREAM_TIMEOUT_MS,
      connections: data.UPSTREAM_CONNECTIONS,
      maxResponseBytes: data.UPSTREAM_MAX_RESPONSE_BYTES,
    }),
    sandbox: Object.freeze({
      database: data.SANDBOX_DB,
      port: data.SANDBOX_PORT,
      dialect: data.SANDBOX_DIALECT,
    }),
  });
}
