/**
 * Serves the gateway's `/graphql` from the origin of the page, so that no CORS is needed.
 * The proxy adds the API key, which therefore never reaches the browser.
 */
export function proxyTo(gatewayUrl: string, apiKey: string) {
  return { '/graphql': { target: gatewayUrl, headers: { 'x-api-key': apiKey } } };
}
