import { availableParallelism } from 'node:os';
import { z } from 'zod';

const integer = (min: number, max: number) => {
  const error = `must be an integer from ${min.toLocaleString('en')} to ${max.toLocaleString('en')}`;
  return z.string().regex(/^\d+$/, error).transform(Number).pipe(z.number().min(min, error).max(max, error));
};
const oneOf = <const T extends readonly string[]>(...values: T) =>
  z.enum(values, { error: `must be ${values.join(' or ')}` });
const onOff = oneOf('on', 'off').transform((value) => value === 'on');
const url = z.url({ protocol: /^https?$/, error: 'must be an http or https URL' });

const origin = z
  .string()
  .refine(
    (value) => URL.canParse(value) && new URL(value).origin === value,
    'must be a list of origins like https://app.example.com, separated by commas',
  );

const environment = z
  .object({
    NODE_ENV: oneOf('development', 'test', 'production').default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: integer(0, 65_535).default(4000),
    WORKERS: z
      .literal('auto')
      .transform(() => availableParallelism())
      .or(integer(1, 256))
      .default(1),
    OTEL_EXPORTER_OTLP_ENDPOINT: url.optional(),
    METRICS_PORT: integer(0, 65_535).optional(),
    CORS_ORIGINS: z
      .string()
      .transform((origins) => origins.split(',').map((origin) => origin.trim()))
      .pipe(z.array(origin))
      .default([]),
    MAX_REQUESTS: integer(1, 100_000).default(512),
    MAX_BODY_BYTES: integer(1_024, 100_000_000).default(1_000_000),
    HEADERS_TIMEOUT_MS: integer(100, 600_000).default(15_000),
    REQUEST_TIMEOUT_MS: integer(100, 600_000).default(25_000),
    DRAIN_TIMEOUT_MS: integer(0, 600_000).default(15_000),
    MAX_TOKENS: integer(1, 1_000_000).default(1_500),
    MAX_DEPTH: integer(1, 1_000).default(12),
    MAX_ALIASES: integer(0, 10_000).default(30),
    MAX_DIRECTIVES: integer(0, 10_000).default(20),
    MAX_ROOT_FIELDS: integer(1, 10_000).default(20),
    MAX_COST: integer(1, 1_000_000_000).default(5_000),
    MAX_REPRESENTATIONS: integer(1, 1_000_000).default(1_000),
    MAX_VARIABLE_DEPTH: integer(1, 1_000).default(32),
    CHANNEL_API_URL: url.optional(),
    CHANNEL_API_DIALECT: oneOf('documented', 'live').default('documented'),
    UPSTREAM_TIMEOUT_MS: integer(1, 30_000).default(10_000),
    UPSTREAM_CONNECTIONS: integer(1, 1_024).default(64),
    UPSTREAM_CONCURRENCY: integer(1, 10_000).default(64),
    UPSTREAM_REQUEST_CONCURRENCY: integer(1, 10_000).default(16),
    UPSTREAM_QUEUE: integer(0, 100_000).default(512),
    UPSTREAM_ATTEMPTS: integer(1, 10).default(3),
    UPSTREAM_RETRY_BUDGET_PERCENT: integer(0, 100).default(20),
    UPSTREAM_BREAKER_OPEN_MS: integer(1, 600_000).default(2_000),
    UPSTREAM_SHARED_READS: onOff.default(false),
    UPSTREAM_MAX_RESPONSE_BYTES: integer(1_024, 1_073_741_824).default(16_777_216),
    GRAPHIQL: onOff.optional(),
    INTROSPECTION: onOff.optional(),
    PERSISTED_DOCUMENTS: z.string().optional(),
    LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
    SANDBOX_DB: z.string().default(':memory:'),
    SANDBOX_PORT: integer(0, 65_535).default(4001),
    SANDBOX_DIALECT: oneOf('documented', 'live').default('documented'),
    SANDBOX_LIST: oneOf('whole', 'typed').default('whole'),
    SANDBOX_PAGING: oneOf('offset', 'page').default('offset'),
    SANDBOX_PAGE_SIZE: integer(1, 100).optional(),
  })
  .refine((env) => env.NODE_ENV !== 'production' || env.CHANNEL_API_URL, {
    path: ['CHANNEL_API_URL'],
    error: 'must be set in production, because the embedded sandbox runs only in development and test',
  })
  .refine((env) => !(env.GRAPHIQL && env.PERSISTED_DOCUMENTS), {
    path: ['GRAPHIQL'],
    error: 'must be off when only persisted documents run, because the page sends other documents',
  });

export type Config = ReturnType<typeof readConfig>;

/** Invalid settings, which prevent the gateway from starting. The message names each of them. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads the settings from environment variables. An empty variable counts as not set.
 *
 * @throws ConfigError
 */
export function readConfig(env: Record<string, string | undefined> = process.env) {
  const nonEmpty = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(nonEmpty);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
    throw new ConfigError(`${problems.join('; ')}.`);
  }
  const { data } = result;
  const isProduction = data.NODE_ENV === 'production';
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    /** The number of processes that answer requests. */
    workers: data.WORKERS,
    isDevelopment: data.NODE_ENV === 'development',
    logLevel: data.LOG_LEVEL,
    /** Undefined switches metrics off. */
    metricsPort: data.METRICS_PORT,
    /** Undefined switches tracing off. */
    tracesUrl: data.OTEL_EXPORTER_OTLP_ENDPOINT,
    corsOrigins: Object.freeze(data.CORS_ORIGINS),
    drainTimeoutMs: data.DRAIN_TIMEOUT_MS,
    requests: Object.freeze({
      concurrency: data.MAX_REQUESTS,
      maxBytes: data.MAX_BODY_BYTES,
      headersTimeoutMs: data.HEADERS_TIMEOUT_MS,
      timeoutMs: data.REQUEST_TIMEOUT_MS,
    }),
    limits: Object.freeze({
      tokens: data.MAX_TOKENS,
      depth: data.MAX_DEPTH,
      aliases: data.MAX_ALIASES,
      directives: data.MAX_DIRECTIVES,
      rootFields: data.MAX_ROOT_FIELDS,
      cost: data.MAX_COST,
      representations: data.MAX_REPRESENTATIONS,
      variableDepth: data.MAX_VARIABLE_DEPTH,
    }),
    /** The path of a manifest. Only its documents run. Undefined allows every document. */
    persistedDocuments: data.PERSISTED_DOCUMENTS,
    graphiql: data.GRAPHIQL ?? (!isProduction && !data.PERSISTED_DOCUMENTS),
    introspection: data.INTROSPECTION ?? !isProduction,
    upstream: Object.freeze({
      /** Undefined starts the embedded sandbox. */
      url: data.CHANNEL_API_URL,
      dialect: data.CHANNEL_API_DIALECT,
      timeoutMs: data.UPSTREAM_TIMEOUT_MS,
      connections: data.UPSTREAM_CONNECTIONS,
      concurrency: data.UPSTREAM_CONCURRENCY,
      requestConcurrency: data.UPSTREAM_REQUEST_CONCURRENCY,
      queue: data.UPSTREAM_QUEUE,
      attempts: data.UPSTREAM_ATTEMPTS,
      retryBudget: data.UPSTREAM_RETRY_BUDGET_PERCENT / 100,
      breakerOpenMs: data.UPSTREAM_BREAKER_OPEN_MS,
      maxResponseBytes: data.UPSTREAM_MAX_RESPONSE_BYTES,
      sharesReads: data.UPSTREAM_SHARED_READS,
    }),
    sandbox: Object.freeze({
      database: data.SANDBOX_DB,
      port: data.SANDBOX_PORT,
      dialect: data.SANDBOX_DIALECT,
      list: data.SANDBOX_LIST,
      paging: data.SANDBOX_PAGING,
      pageSize: data.SANDBOX_PAGE_SIZE,
    }),
  });
}

/** Reads the sandbox’s settings only, so that settings which the gateway requires may be missing. */
export function readSandboxConfig(env: Record<string, string | undefined> = process.env) {
  return readConfig(Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('SANDBOX_'))))
    .sandbox;
}
