import { type ExecutionResult, getOperationAST } from 'graphql';
import { isAsyncIterable } from 'graphql-yoga';
import type { Shared } from '../../request/context.ts';
import type { GatewayPlugin, Operation } from './operation-hooks.ts';

/**
 * Writes one log line, one metrics sample and one span for each operation, and counts documents that fail to parse or
 * to validate. Registered after error masking, so that the log has the code that the client sees.
 */
export function useOperationLog({ metrics, log }: Pick<Shared, 'metrics' | 'log'>): GatewayPlugin {
  let lines: object[] = [];

  function writeLines(): void {
    for (const line of lines) log.info(line, 'operation');
    lines = [];
  }

  function record({ document, operationName, contextValue }: Operation, { errors }: ExecutionResult): void {
    const { requestId, callerDigest, started, calls, userErrorType, span } = contextValue;
    const operation = getOperationAST(document, operationName);
    const name = operation?.name?.value ?? 'anonymous';
    const type = operation?.operation ?? 'unknown';
    const milliseconds = Math.round(performance.now() - started);
    const code = errors ? String(errors[0]?.extensions.code) : userErrorType;
    metrics.operation(name, type, code ?? 'ok', milliseconds);
    span?.end(name, type, errors && code);
    const callCount = calls.filter(({ isShared }) => !isShared).length;
    const line = { requestId, caller: callerDigest, operation: name, type, milliseconds, calls: callCount };
    // Lines of one event-loop batch are written together, which takes a quarter of the CPU time of single writes.
    if (lines.push(code === undefined ? line : { ...line, code }) === 1) queueMicrotask(writeLines);
  }

  /** An accepted subscription is recorded when its stream ends, any other operation with its result. */
  function recordResult({ args, result }: { args: unknown; result: unknown }) {
    if (isAsyncIterable(result)) return { onEnd: () => record(args as Operation, {}) };
    record(args as Operation, result as ExecutionResult);
    return undefined;
  }

  const executionHooks = { onExecuteDone: recordResult };
  const subscriptionHooks = { onSubscribeResult: recordResult };
  return {
    onParse:
      () =>
      ({ result }) => {
        if (result instanceof Error) metrics.refused('GRAPHQL_PARSE_FAILED');
      },
    onValidate:
      () =>
      ({ valid }) => {
        if (!valid) metrics.refused('GRAPHQL_VALIDATION_FAILED');
      },
    onExecute: () => executionHooks,
    onSubscribe: () => subscriptionHooks,
  };
}
