import { path } from '../transport/path.ts';
import type { Send } from '../transport/request.ts';

export function createWorkflows(send: Send) {
  return {
    update: (id: string, body: object) =>
      send({ method: 'PUT', ...path`/v1/channels/workflows/${id}`, body }),
    remove: (id: string) => send({ method: 'DELETE', ...path`/v1/channels/workflows/${id}` }),
  };
}
