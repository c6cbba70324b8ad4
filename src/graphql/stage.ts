import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../request/context.ts';

type MaybePromise<T> = T | Promise<T>;

/** An operation that is parsed and valid, and whose it is. */
export interface Operation extends ExecutionArgs {
  contextValue: Context;
}

/** A part of what happens to each operation around its execution. */
export interface Stage {
  /** An answer in the place of the execution’s; what comes after this stage never sees the operation then. */
  before?(operation: Operation): ExecutionResult | undefined;
  /** The answer in another form, or undefined where it stays as it is. */
  after?(operation: Operation, result: ExecutionResult): ExecutionResult | undefined;
}

export type Run = (operation: Operation) => Promise<ExecutionResult>;

/** The execution of an operation and its stages, the same for Yoga and for the lane past it. */
export function inStages(
  stages: readonly Stage[],
  execute: (operation: Operation) => MaybePromise<ExecutionResult>,
): Run {
  return async (operation) => {
    let seen = 0;
    let result: ExecutionResult | undefined;
    while (!result && seen < stages.length) {
      result = stages[seen]?.before?.(operation);
      seen += 1;
    }
    result ??= await execute(operation);
    for (let index = 0; index < seen; index++) result = stages[index]?.after?.(operation, result) ?? result;
    return result;
  };
}

/** Has Yoga execute so. */
export function executeBy(run: Run): Plugin {
  return { onExecute: ({ setExecuteFn }) => setExecuteFn((args) => run(args as Operation)) };
}
