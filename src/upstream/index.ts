import { createChannelStatus } from './resources/channel-status.ts';
import { Channels, type Dialect } from './resources/channels.ts';
import { createCredentials } from './resources/credentials.ts';
import { createLoginConnections } from './resources/login-connections.ts';
import { createProviders } from './resources/providers.ts';
import { createTeams } from './resources/teams.ts';
import { createWorkflows } from './resources/workflows.ts';
import { createHttp, type HttpOptions } from './transport/http-client.ts';
import type { Send, Session } from './transport/request.ts';
import type { Semaphore } from './transport/semaphore.ts';

interface UpstreamOptions extends HttpOptions {
  /** The channel types to list one by one where a deployment answers no list without a type. */
  types: readonly string[];
  dialect: Dialect;
}

export type { Dialect };

export type UpstreamPool = ReturnType<typeof createUpstream>;

type Http = ReturnType<typeof createHttp>;

/** The channel API's operations as one client request sees them; most requests need a few of them. */
export class Upstream {
  readonly #http: Http;
  readonly #session: Session;
  readonly #options: UpstreamOptions;
  readonly #lane: Semaphore;
  #opened: Send | undefined;
  #channels: Channels | undefined;
  #credentials: ReturnType<typeof createCredentials> | undefined;
  #teams: ReturnType<typeof createTeams> | undefined;

  constructor(http: Http, session: Session, options: UpstreamOptions, lane = http.createRequestSemaphore()) {
    this.#http = http;
    this.#session = session;
    this.#options = options;
    this.#lane = lane;
  }

  /**
   * Reads once for all requests of one credential that ask for the same at once, where reads are shared.
   * @param kind What is read by `key`, of all that is read so.
   */
  dedupe<K, V>(kind: string, key: K, read: (upstream: Upstream) => Promise<V>): Promise<V> {
    const { sharing } = this.#http;
    if (!sharing) return read(this);
    return sharing.read(this.#session, JSON.stringify([kind, key]), (session) =>
      read(new Upstream(this.#http, session, this.#options, this.#lane)),
    );
  }

  get #send(): Send {
    this.#opened ??= this.#http.open(this.#session, this.#lane);
    return this.#opened;
  }

  get channels() {
    this.#channels ??= new Channels(this.#send, this.#session, this.#options);
    return this.#channels;
  }

  get credentials() {
    this.#credentials ??= createCredentials(this.#send, this.#session);
    return this.#credentials;
  }

  get teams() {
    this.#teams ??= createTeams(this.#send, this.#session);
    return this.#teams;
  }

  get channelStatus() {
    return createChannelStatus(this.#send);
  }

  get loginConnections() {
    return createLoginConnections(this.#send, this.#session, this.dialect);
  }

  get providers() {
    return createProviders(this.#send, this.#session);
  }

  get workflows() {
    return createWorkflows(this.#send);
  }

  get dialect(): Dialect {
    return this.#options.dialect;
  }
}

export function createUpstream(options: UpstreamOptions) {
  const http = createHttp(options);

  return {
    for(session: Session) {
      return new Upstream(http, session, options);
    },
    /** What is under way, for the metrics. */
    state: http.state,
    close: http.close,
  };
}
