import { z } from 'zod';
import type { Call, Send, Session } from './call.ts';
import { readList } from './envelope.ts';
import { isRefused, isUnknownRoute, Unsupported } from './errors.ts';
import { path } from './path.ts';
import { text } from './wire.ts';

const providerRecord = z
  .object({ provider: text, configured: z.boolean() })
  .transform(({ provider, configured }) => ({ id: provider, is_configured: configured }));

/** `id` is the API’s own type word. */
export type ProviderRecord = z.output<typeof providerRecord>;

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
