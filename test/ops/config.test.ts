import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '#src/config.ts';

const defaults = {
  host: '127.0.0.1',
  port: 4000,
  workers: 1,
  logLevel: 'info',
  graphiql: true,
  introspection: true,
  isDevelopment: true,
  persistedDocuments: undefined,
  metricsPort: undefined,
  tracesUrl: undefined,
  corsOrigins: [],
  drainTimeoutMs: 15_000,
  requests: { concurrency: 512, maxBytes: 1_000_000, headersTimeoutMs: 15_000, timeoutMs: 25_000 },
  limits: {
    tokens: 1_500,
    depth: 12,
    aliases: 30,
    directives: 20,
    rootFields: 20,
    cost: 5_000,
    representations: 1_000,
    variableDepth: 32,
  },
  upstream: {
    url: undefined,
    dialect: 'documented',
    timeoutMs: 10_000,
    connections: 64,
    concurrency: 64,
    requestConcurrency: 16,
    queue: 512,
    attempts: 3,
    retryBudget: 0.2,
    breakerOpenMs: 2_000,
    maxResponseBytes: 16_777_216,
    sharesReads: false,
  },
  sandbox: {
    database: ':memory:',
    port: 4001,
    dialect: 'documented',
    list: 'whole',
    paging: 'offset',
    pageSize: undefined,
  },
};

const all = {
  NODE_ENV: 'test',
  HOST: '0.0.0.0',
  PORT: '8080',
  WORKERS: '4',
  CHANNEL_API_URL: 'https://gateway.example/channel-service',
  CHANNEL_API_DIALECT: 'live',
  UPSTREAM_TIMEOUT_MS: '2500',
  UPSTREAM_CONNECTIONS: '8',
  UPSTREAM_CONCURRENCY: '16',
  UPSTREAM_REQUEST_CONCURRENCY: '4',
  UPSTREAM_QUEUE: '32',
  UPSTREAM_ATTEMPTS: '2',
  UPSTREAM_RETRY_BUDGET_PERCENT: '10',
  UPSTREAM_BREAKER_OPEN_MS: '5000',
  UPSTREAM_MAX_RESPONSE_BYTES: '1048576',
  UPSTREAM_SHARED_READS: 'on',
  METRICS_PORT: '9464',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
  CORS_ORIGINS: 'https://app.example, http://localhost:5173',
  MAX_REQUESTS: '100',
  MAX_BODY_BYTES: '2000',
  HEADERS_TIMEOUT_MS: '1000',
  REQUEST_TIMEOUT_MS: '2000',
  DRAIN_TIMEOUT_MS: '3000',
  MAX_TOKENS: '100',
  MAX_DEPTH: '5',
  MAX_ALIASES: '6',
  MAX_DIRECTIVES: '7',
  MAX_ROOT_FIELDS: '8',
  MAX_COST: '9',
  MAX_REPRESENTATIONS: '10',
  MAX_VARIABLE_DEPTH: '11',
  GRAPHIQL: 'off',
  INTROSPECTION: 'off',
  PERSISTED_DOCUMENTS: './persisted-documents.json',
  LOG_LEVEL: 'debug',
  SANDBOX_DB: './sandbox.db',
  SANDBOX_PORT: '0',
  SANDBOX_DIALECT: 'live',
  SANDBOX_LIST: 'typed',
  SANDBOX_PAGING: 'page',
  SANDBOX_PAGE_SIZE: '5',
};

describe('settings', () => {
  test('have defaults for development', () => {
    expect(readConfig({})).toEqual(defaults);
  });

  test('can each be set', () => {
    expect(readConfig(all)).toEqual({
      host: '0.0.0.0',
      port: 8080,
      workers: 4,
      logLevel: 'debug',
      graphiql: false,
      introspection: false,
      persistedDocuments: './persisted-documents.json',
      upstream: {
        url: 'https://gateway.example/channel-service',
        dialect: 'live',
        timeoutMs: 2500,
        connections: 8,
        concurrency: 16,
        requestConcurrency: 4,
        queue: 32,
        attempts: 2,
        retryBudget: 0.1,
        breakerOpenMs: 5_000,
        maxResponseBytes: 1_048_576,
        sharesReads: true,
      },
      isDevelopment: false,
      metricsPort: 9464,
      tracesUrl: 'http://127.0.0.1:4318',
      corsOrigins: ['https://app.example', 'http://localhost:5173'],
      drainTimeoutMs: 3_000,
      requests: { concurrency: 100, maxBytes: 2_000, headersTimeoutMs: 1_000, timeoutMs: 2_000 },
      limits: {
        tokens: 100,
        depth: 5,
        aliases: 6,
        directives: 7,
        rootFields: 8,
        cost: 9,
        representations: 10,
        variableDepth: 11,
      },
      sandbox: {
        database: './sandbox.db',
        port: 0,
        dialect: 'live',
        list: 'typed',
        paging: 'page',
        pageSize: 5,
      },
    });
  });

  test('that are empty count as unset', () => {
    expect(readConfig(Object.fromEntries(Object.keys(all).map((name) => [name, ''])))).toEqual(defaults);
  });

  test('of other programs are ignored', () => {
    expect(readConfig({ PATH: '/bin', port: '1', PORTS: 'abc' })).toEqual(defaults);
  });

  test('are read from the environment by default', () => {
    expect(readConfig()).toEqual(readConfig(process.env));
  });

  test('are frozen', () => {
    const config = readConfig({});
    const isFrozen = [config, config.upstream, config.sandbox].map(Object.isFrozen);
    expect(isFrozen).toEqual([true, true, true]);
    expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
    expect(() => Object.assign(config.upstream, { url: 'http://elsewhere.example' })).toThrow(TypeError);
  });
});

describe('with PERSISTED_DOCUMENTS', () => {
  const PERSISTED_DOCUMENTS = './persisted-documents.json';

  test('GraphiQL is off', () => {
    expect(readConfig({ PERSISTED_DOCUMENTS })).toMatchObject({ graphiql: false, introspection: true });
  });

  test('GraphiQL cannot be switched on', () => {
    expect(() => readConfig({ PERSISTED_DOCUMENTS, GRAPHIQL: 'on' })).toThrow(
      new ConfigError(
        'GRAPHIQL must be off when only persisted documents run, because the page sends other documents.',
      ),
    );
  });
});

describe('in production', () => {
  const production = { NODE_ENV: 'production', CHANNEL_API_URL: 'https://gateway.example/channel-service' };

  test('GraphiQL and introspection are off', () => {
    expect(readConfig(production)).toMatchObject({ graphiql: false, introspection: false });
  });

  test('they can be switched on', () => {
    const config = readConfig({ ...production, GRAPHIQL: 'on', INTROSPECTION: 'on' });
    expect(config).toMatchObject({ graphiql: true, introspection: true });
  });

  test.each([{}, { CHANNEL_API_URL: '' }])('the embedded sandbox does not start: %o', (unset) => {
    expect(() => readConfig({ NODE_ENV: 'production', ...unset })).toThrow(
      new ConfigError(
        'CHANNEL_API_URL must be set in production, because the embedded sandbox runs only in development and test.',
      ),
    );
  });
});

describe('an invalid setting is the only one that the error names', () => {
  test.each([
    ['NODE_ENV', 'prod'],
    ['NODE_ENV', 'Production'],
    ['PORT', 'abc'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', '4000 tcp'],
    ['PORT', ' '],
    ['PORT', 'Infinity'],
    ['WORKERS', '0'],
    ['WORKERS', 'all'],
    ['CHANNEL_API_URL', 'gateway.example/channel-service'],
    ['CHANNEL_API_URL', 'localhost:4001/channel-service'],
    ['CHANNEL_API_URL', 'ftp://gateway.example/channel-service'],
    ['CHANNEL_API_URL', 'file:///etc/passwd'],
    ['CHANNEL_API_URL', 'https://'],
    ['UPSTREAM_TIMEOUT_MS', '0'],
    ['UPSTREAM_TIMEOUT_MS', '30001'],
    ['UPSTREAM_TIMEOUT_MS', '10s'],
    ['UPSTREAM_CONNECTIONS', '0'],
    ['UPSTREAM_CONNECTIONS', '1025'],
    ['UPSTREAM_CONNECTIONS', 'many'],
    ['UPSTREAM_MAX_RESPONSE_BYTES', '1023'],
    ['UPSTREAM_MAX_RESPONSE_BYTES', '1073741825'],
    ['UPSTREAM_MAX_RESPONSE_BYTES', '16MB'],
    ['GRAPHIQL', 'true'],
    ['GRAPHIQL', 'ON'],
    ['INTROSPECTION', '0'],
    ['LOG_LEVEL', 'verbose'],
    ['SANDBOX_PORT', 'abc'],
    ['SANDBOX_PORT', '65536'],
    ['SANDBOX_DIALECT', 'beta'],
    ['SANDBOX_LIST', 'none'],
    ['SANDBOX_PAGING', 'cursor'],
    ['SANDBOX_PAGE_SIZE', '0'],
    ['SANDBOX_PAGE_SIZE', '101'],
  ])('%s=%s', (name, value) => {
    let error: unknown;
    try {
      readConfig({ [name]: value });
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ConfigError);
    const { message } = error as ConfigError;
    expect(message).toMatch(new RegExp(`^${name} [^\\n]+\\.$`));
    expect(message.match(/\b[A-Z][A-Z_]{3,}\b/g)).toEqual([name]);
  });

  test('unless there are several, which the error names together', () => {
    const wrong = { PORT: 'abc', GRAPHIQL: 'yes', SANDBOX_DIALECT: 'beta' };
    expect(() => readConfig(wrong)).toThrow(/PORT .*; GRAPHIQL .*; SANDBOX_DIALECT /);
  });
});
