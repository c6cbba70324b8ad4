import { activation } from './activation.ts';
import type { Session } from './call.ts';
import { channels } from './channels.ts';
import { connections } from './connections.ts';
import { credentials } from './credentials.ts';
import { createHttp, type HttpOptions } from './http.ts';
import { providers } from './providers.ts';
import { teams } from './teams.ts';
import { workflows } from './workflows.ts';

interface UpstreamOptions extends HttpOptions {
  /** The channel types to list one by one where a deployment answers no list without a type. */
  types: readonly string[];
  dialect: Dialect;
}

/** How bodies are spelled: as the reference documents them, or as the live dashboard sends them. */
export type Dialect = 'documented' | 'live';

export type UpstreamPool = ReturnType<typeof createUpstream>;

/** The channel API's operations as one client request sees them. */
export type Upstream = ReturnType<UpstreamPool['for']>;

export function createUpstream(options: UpstreamOptions) {
  const http = createHttp(options);

  return {
    for(session: Session) {
      const send = http.open(session);
      return {
        channels: channels(send, session, options),
        activation: activation(send),
        connections: connections(send, session),
        credentials: credentials(send, session),
        providers: providers(send, session),
        teams: teams(send, session),
        workflows: workflows(send),
        dialect: options.dialect,
      };
    },
    /** What is under way, for the metrics. */
    state: http.state,
    close: http.close,
  };
}
