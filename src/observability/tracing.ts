import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { TracedCall } from '../upstream/transport/request.ts';

export type Tracing = ReturnType<typeof createTracing>;
export type OperationSpan = ReturnType<Tracing['start']>;

/** Spans of operations and of their upstream calls, sent to an OpenTelemetry collector by OTLP over HTTP. */
export function createTracing(endpoint: string) {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'channel-gateway' }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer('channel-gateway');

  /** @param traceparent The client’s, by the W3C’s Trace Context: the operation is a part of that trace. */
  function start(traceparent: string | undefined) {
    const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER }, parentOf(traceparent));
    const within = trace.setSpan(ROOT_CONTEXT, span);

    return {
      call(method: string, route: string): TracedCall {
        const attributes = { 'http.request.method': method, 'url.template': route };
        const call = tracer.startSpan(`${method} ${route}`, { kind: SpanKind.CLIENT, attributes }, within);
        return {
          traceparent: traceparentOf(call),
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

function parentOf(traceparent: string | undefined) {
  const [, traceId, spanId, flags] = traceparent?.split('-') ?? [];
  if (!traceId || !spanId || !flags) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags, 16);
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}
