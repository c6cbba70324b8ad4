import { flagOf, reader, required, textOf } from '../decode/decoders.ts';
import { readList } from '../decode/responses.ts';
import { isRefused, isUnknownRoute, Unsupported } from '../errors.ts';
import { path } from '../transport/path.ts';
import type { Call, Send, Session } from '../transport/request.ts';

export interface ProviderRecord {
  /** The API’s own type word. */
  id: string;
  is_configured: boolean;
}

const providerRecord = reader<ProviderRecord>((wire, missing) => ({
  id: required(missing, 'provider', textOf(wire.provider)),
  is_configured: required(missing, 'configured', flagOf(wire.configured)),
}));

export function providers(send: Send, session: Session) {
  const call: Call = { method: 'GET', ...path`/v1/channels/providers` };

  return {
    async list(): Promise<ProviderRecord[]> {
      try {
        return (await readList(send, session, call, providerRecord)).items;
      } catch (error) {
        // Without this route `providers` is an id, of a channel that there isn’t or of a form that none has.
        if (!isUnknownRoute(error) && !isRefused(error, 400)) throw error;
        const message = 'This deployment of the channel API doesn’t tell which platforms it is set up for.';
        throw new Unsupported(message, error.evidence);
      }
    },
  };
}
