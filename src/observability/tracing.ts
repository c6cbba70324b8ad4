import {
  defaultTextMapGetter,
  defaultTextMapSetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { TracedCall } from '../upstream/transport/request.ts';

export type Tracing = ReturnType<typeof createTracing>;
export type OperationSpan = ReturnType<Tracing['start']>;

/**
 * Records a span for each operation and each of its upstream calls.
 *
 * @param endpoint The OpenTelemetry collector, to which spans are sent by OTLP over HTTP (`/v1/traces`).
 */
export function createTracing(endpoint: string) {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'channel-gateway' }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer('channel-gateway');
  const propagator = new W3CTraceContextPropagator();

  /** @param traceparent The client’s header (W3C Trace Context). The operation’s span becomes part of that trace. */
  function start(traceparent: string | undefined) {
    const parent = propagator.extract(ROOT_CONTEXT, { traceparent }, defaultTextMapGetter);
    const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER }, parent);
    const operationContext = trace.setSpan(ROOT_CONTEXT, span);

    return {
      call(method: string, route: string): TracedCall {
        const attributes = { 'http.request.method': method, 'url.template': route };
        const options = { kind: SpanKind.CLIENT, attributes };
        const call = tracer.startSpan(`${method} ${route}`, options, operationContext);
        const headers = { traceparent: '' };
        propagator.inject(trace.setSpan(ROOT_CONTEXT, call), headers, defaultTextMapSetter);
        return {
          traceparent: headers.traceparent,
          end(status) {
            if (status !== undefined) call.setAttribute('http.response.status_code', status);
            if (status === undefined || status >= 400) call.setStatus({ code: SpanStatusCode.ERROR });
            call.end();
          },
        };
      },
      end(name: string, type: string, code: string | undefined): void {
        span.updateName(`${type} ${name}`);
        span.setAttributes({ 'graphql.operation.name': name, 'graphql.operation.type': type });
        if (code !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: code });
        span.end();
      },
    };
  }

  return { start, close: () => provider.shutdown() };
}
