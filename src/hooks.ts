import type { ExecutionArgs, ExecutionResult } from 'graphql';

type MaybePromise<T> = T | Promise<T>;
type Execute = (args: ExecutionArgs) => MaybePromise<ExecutionResult>;

interface Before {
  args: ExecutionArgs;
  context: unknown;
  executeFn: Execute;
  setExecuteFn(fn: Execute): void;
  setResultAndStopExecution(result: ExecutionResult): void;
  extendContext(extension: object): void;
}

interface After {
  args: ExecutionArgs;
  result: ExecutionResult;
  setResult(result: ExecutionResult): void;
}

type Hook = (before: Before) => MaybePromise<{ onExecuteDone?: (after: After) => unknown } | undefined>;

/**
 * An execution between what plugins do before and after it: what Envelop does where there is one result and no stream
 * of them, at a fourth of what a request allocates.
 */
export function executeWith(plugins: readonly { onExecute?: unknown }[]) {
  const hooks = plugins.flatMap(({ onExecute }) => (onExecute ? [onExecute as Hook] : []));

  return async (args: ExecutionArgs): Promise<ExecutionResult> => {
    let result: ExecutionResult | undefined;
    const before: Before = {
      args,
      context: args.contextValue,
      executeFn: () => Promise.reject(new Error('No plugin executes.')),
      setExecuteFn(fn) {
        before.executeFn = fn;
      },
      setResultAndStopExecution(stopped) {
        result = stopped;
      },
      extendContext: (extension) => void Object.assign(args.contextValue as object, extension),
    };
    const dones: ((after: After) => unknown)[] = [];
    for (const hook of hooks) {
      const hooked = hook(before);
      const done = (hooked instanceof Promise ? await hooked : hooked)?.onExecuteDone;
      if (done) dones.push(done);
      if (result) break;
    }
    const after: After = {
      args,
      result: result ?? (await before.executeFn(args)),
      setResult(changed) {
        after.result = changed;
      },
    };
    for (const done of dones) {
      const waiting = done(after);
      if (waiting instanceof Promise) await waiting;
    }
    return after.result;
  };
}
