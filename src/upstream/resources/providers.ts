import { decoder, required, toBoolean, toText } from '../decode/decoders.ts';
import { fetchList } from '../decode/responses.ts';
import { hasStatus, isUnknownRoute, UnsupportedOperationError } from '../errors.ts';
import { path } from '../transport/path.ts';
import type { Call, Send, Session } from '../transport/request.ts';

export interface ProviderRecord {
  /** The API’s own type word. */
  id: string;
  is_configured: boolean;
}

const providerRecord = decoder<ProviderRecord>((wire, missing) => ({
  id: required(missing, 'provider', toText(wire.provider)),
  is_configured: required(missing, 'configured', toBoolean(wire.configured)),
}));

export function createProviders(send: Send, session: Session) {
  const call: Call = { method: 'GET', ...path`/v1/channels/providers` };

  return {
    async list(): Promise<ProviderRecord[]> {
      try {
        return (await fetchList(send, session, call, providerRecord)).items;
      } catch (error) {
        // Without this route `providers` is an id, of a channel that there isn’t or of a form that none has.
        if (!isUnknownRoute(error) && !hasStatus(error, 400)) throw error;
        const message = 'This deployment of the channel API doesn’t tell which platforms it is set up for.';
        throw new UnsupportedOperationError(message, error.details);
      }
    },
  };
}
