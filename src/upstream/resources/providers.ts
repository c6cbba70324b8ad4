import { createDecoder, required, toBoolean, toText } from '../decode/decoders.ts';
import { fetchList } from '../decode/responses.ts';
import { hasStatus, isUnknownRoute, UnsupportedOperationError } from '../errors.ts';
import { path } from '../transport/path.ts';
import type { Call, Send, Session } from '../transport/request.ts';

export interface ProviderRecord {
  /** The type name of the channel API. */
  id: string;
  is_configured: boolean;
}

const providerDecoder = createDecoder<ProviderRecord>((record, missing) => ({
  id: required(missing, 'provider', toText(record.provider)),
  is_configured: required(missing, 'configured', toBoolean(record.configured)),
}));

export function createProviders(send: Send, session: Session) {
  const call: Call = { method: 'GET', ...path`/v1/channels/providers` };

  return {
    async list(): Promise<ProviderRecord[]> {
      try {
        return (await fetchList(send, session, call, providerDecoder)).items;
      } catch (error) {
        // A deployment that lacks the route reads `providers` as a channel id, unknown (404) or malformed (400).
        if (!isUnknownRoute(error) && !hasStatus(error, 400)) throw error;
        const message =
          'This deployment of the channel API does not list the platforms it is configured for.';
        throw new UnsupportedOperationError(message, error.details);
      }
    },
  };
}
