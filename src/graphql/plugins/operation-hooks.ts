import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { Context, RequestContext } from '../../request/context.ts';

export type GatewayPlugin = Plugin<Context, RequestContext>;

/** A parsed and valid operation with the context of its request. */
export interface Operation extends ExecutionArgs {
  contextValue: Context;
}

/**
 * A plugin that rejects an operation before it runs. Queries and mutations reach onExecute and subscriptions reach
 * onSubscribe, so a check needs both hooks. After a rejection the hooks of the plugins registered later do not run.
 */
export function rejectOperations(check: (operation: Operation) => GraphQLError | undefined): GatewayPlugin {
  function reject({ args, setResultAndStopExecution }: RejectableOperation): void {
    const error = check(args as Operation);
    if (error) setResultAndStopExecution({ errors: [error] });
  }
  return { onExecute: reject, onSubscribe: reject };
}

/**
 * A plugin that changes the result of every operation, and every event of a subscription.
 *
 * @param change Returns undefined to keep the result.
 */
export function changeResults(
  change: (operation: Operation, result: ExecutionResult) => ExecutionResult | undefined,
): GatewayPlugin {
  function changeOne({ args, result, setResult }: OneResult): void {
    const changed = change(args as Operation, result);
    if (changed) setResult(changed);
  }
  function changeAll({ args, result, setResult }: AnyResult) {
    if (isAsyncIterable(result)) return { onNext: changeOne };
    changeOne({ args, result, setResult });
    return undefined;
  }
  // The hooks hold no state, so every operation shares these objects.
  const executionHooks = { onExecuteDone: changeAll };
  const subscriptionHooks = { onSubscribeResult: changeAll };
  return { onExecute: () => executionHooks, onSubscribe: () => subscriptionHooks };
}

/** The part of Envelop’s onExecute and onSubscribe payloads that is the same in both. */
interface RejectableOperation {
  args: unknown;
  setResultAndStopExecution: (result: ExecutionResult) => void;
}

interface OneResult {
  args: unknown;
  result: ExecutionResult;
  setResult: (result: ExecutionResult) => void;
}

interface AnyResult {
  args: unknown;
  result: ExecutionResult | AsyncIterable<ExecutionResult>;
  setResult: (result: ExecutionResult) => void;
}
