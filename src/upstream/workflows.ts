import type { Send } from './call.ts';
import { path } from './path.ts';

export function workflows(send: Send) {
  return {
    update: (id: string, body: object) =>
      send({ method: 'PUT', ...path`/v1/channels/workflows/${id}`, body }),
    remove: (id: string) => send({ method: 'DELETE', ...path`/v1/channels/workflows/${id}` }),
  };
}
