import type { GatewayPlugin } from './operation-hooks.ts';

/**
 * Makes `request.json()` return a native promise. Yoga treats any other result with a key `then` as a promise, so a
 * body like `{"then": 1}` would otherwise never be answered.
 */
export function useJsonBody(): GatewayPlugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') return;
      const { json } = request;
      Object.defineProperty(request, 'json', { value: async () => json.call(request) });
    },
  };
}
