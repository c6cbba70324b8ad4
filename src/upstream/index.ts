import { createChannelStatus } from './resources/channel-status.ts';
import { Channels, type Dialect } from './resources/channels.ts';
import { createCredentials } from './resources/credentials.ts';
import { createLoginConnections } from './resources/login-connections.ts';
import { createProviders } from './resources/providers.ts';
import { createTeams } from './resources/teams.ts';
import { createWorkflows } from './resources/workflows.ts';
import type { Deduplication } from './transport/deduplication.ts';
import { createHttpClient, type HttpClient, type HttpClientOptions } from './transport/http-client.ts';
import type { Send, Session } from './transport/request.ts';
import type { Semaphore } from './transport/semaphore.ts';

interface UpstreamOptions extends HttpClientOptions {
  /** The known channel types. A deployment that lists no channels without a type is queried type by type. */
  types: readonly string[];
  dialect: Dialect;
}

export type { Dialect };

export type UpstreamPool = ReturnType<typeof createUpstreamPool>;

/** The operations of the channel API for one client request. Each resource is created by its first use. */
export class Upstream {
  readonly #http: HttpClient;
  readonly #options: UpstreamOptions;
  readonly #createSession: () => Session;
  readonly #semaphore: Semaphore;
  #createdSession: Session | undefined;
  #openedSend: Send | undefined;
  #channels: Channels | undefined;
  #credentials: ReturnType<typeof createCredentials> | undefined;
  #teams: ReturnType<typeof createTeams> | undefined;

  /** @param createSession Called once, before the first call: a request without calls needs no session. */
  constructor(
    http: HttpClient,
    options: UpstreamOptions,
    createSession: () => Session,
    semaphore = http.createRequestSemaphore(),
  ) {
    this.#http = http;
    this.#options = options;
    this.#createSession = createSession;
    this.#semaphore = semaphore;
  }

  /** Undefined where reads are not shared. */
  get deduplication(): Deduplication | undefined {
    return this.#http.deduplication;
  }

  /** Returns the same operations in another session, with the semaphore of this request. */
  withSession(session: Session): Upstream {
    return new Upstream(this.#http, this.#options, () => session, this.#semaphore);
  }

  get session(): Session {
    this.#createdSession ??= this.#createSession();
    return this.#createdSession;
  }

  get #send(): Send {
    this.#openedSend ??= this.#http.openSession(this.session, this.#semaphore);
    return this.#openedSend;
  }

  get channels() {
    this.#channels ??= new Channels(this.#send, this.session, this.#options);
    return this.#channels;
  }

  get credentials() {
    this.#credentials ??= createCredentials(this.#send, this.session);
    return this.#credentials;
  }

  get teams() {
    this.#teams ??= createTeams(this.#send, this.session);
    return this.#teams;
  }

  get channelStatus() {
    return createChannelStatus(this.#send);
  }

  get loginConnections() {
    return createLoginConnections(this.#send, this.session, this.dialect);
  }

  get providers() {
    return createProviders(this.#send, this.session);
  }

  get workflows() {
    return createWorkflows(this.#send);
  }

  get dialect(): Dialect {
    return this.#options.dialect;
  }
}

export function createUpstreamPool(options: UpstreamOptions) {
  const http = createHttpClient(options);

  return {
    forSession(createSession: () => Session) {
      return new Upstream(http, options, createSession);
    },
    /** Active and queued calls and open circuits, for the metrics. */
    getState: http.getState,
    close: http.close,
  };
}
