import { channels } from './channels.ts';
import { credentials } from './credentials.ts';
import { createHttp, type HttpOptions, type Session } from './http.ts';
import { teams } from './teams.ts';
import { workflows } from './workflows.ts';

interface UpstreamOptions extends HttpOptions {
  /** The channel types to list one by one where a deployment answers no list without a type. */
  types: readonly string[];
}

/** The channel API's 24 operations as one client request sees them. */
export type Upstream = ReturnType<ReturnType<typeof createUpstream>['for']>;

export function createUpstream(options: UpstreamOptions) {
  const http = createHttp(options);

  return {
    for(session: Session) {
      const send = http.send.bind(undefined, session);
      return {
        channels: channels(send, session.log, options.types),
        credentials: credentials(send, session.log),
        teams: teams(send, session.log),
        workflows: workflows(send),
      };
    },
    close: http.close,
  };
}
