import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '#src/config.ts';
import { createGateway } from '#src/gateway.ts';
import { createLogger } from '#src/observability/logger.ts';
import { createTracing } from '#src/observability/tracing.ts';
import { channel, startUpstream, status } from '../support/harness.ts';

interface Span {
  name: string;
  kind: number;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: Record<string, unknown> }[];
  status: { code?: number; message?: string };
}

/** A collector that keeps the spans that it receives. */
async function startCollector() {
  const spans: Span[] = [];
  const server = createServer(async (request, response) => {
    const { resourceSpans } = (await json(request)) as {
      resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
    };
    for (const { scopeSpans } of resourceSpans) for (const scope of scopeSpans) spans.push(...scope.spans);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans };
}

test('an operation and its upstream calls are spans in the client’s trace', async () => {
  const collector = await startCollector();
  const upstream = await startUpstream({
    'GET /v1/channels/ch_1': channel({ credential_id: 'cred_1' }),
    'GET /v1/channels/credentials/cred_1': status(500, { message: 'FAKE_upstream_text' }),
  });
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', CHANNEL_API_URL: upstream.url });
  const tracing = createTracing(collector.url);
  const gateway = createGateway(config, { url: upstream.url, log: createLogger('silent'), tracing });
  const url = await gateway.listen();
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

  await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-api-key': 'api_FAKE_key',
      traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
    },
    body: JSON.stringify({ query: 'query Traced { channel(id: "ch_1") { credential { id } } }' }),
  });
  await gateway.close();

  const [first, second, operation] = collector.spans;
  expect(collector.spans.map(({ name, kind, traceId }) => [name, kind, traceId])).toEqual([
    ['GET /v1/channels/{id}', 3, traceId],
    ['GET /v1/channels/credentials/{id}', 3, traceId],
    ['query Traced', 2, traceId],
  ]);
  expect(operation?.parentSpanId).toBe('00f067aa0ba902b7');
  expect([first?.parentSpanId, second?.parentSpanId]).toEqual([operation?.spanId, operation?.spanId]);
  expect([first?.status.code ?? 0, second?.status.code, operation?.status]).toEqual([
    0,
    2,
    { code: 2, message: 'UPSTREAM_ERROR' },
  ]);
  expect(upstream.calls.map(({ headers }) => headers.traceparent)).toEqual([
    `00-${traceId}-${first?.spanId}-01`,
    `00-${traceId}-${second?.spanId}-01`,
  ]);
  expect(JSON.stringify(collector.spans)).not.toMatch(/FAKE/);
});
