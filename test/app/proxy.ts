/** The graph on the page’s own address. The caller’s key is added here: no browser ever has it. */
export function proxyTo(gatewayUrl: string, apiKey: string) {
  return { '/graphql': { target: gatewayUrl, headers: { 'x-api-key': apiKey } } };
}
