import type { ExecutionResult, GraphQLError } from 'graphql';
import { Deferred, setProperty, toPromise } from './deferred.ts';
import type { Execution } from './plan.ts';
import { type Fields, resolveField, resolveFields } from './resolve-field.ts';

type MaybePromise<T> = T | Promise<T>;

/** Executes a compiled operation. The result is the one of graphql-js, errors included. */
export function execute(execution: Execution): MaybePromise<ExecutionResult> {
  const { operation, fields } = execution.plan;
  if (operation.operation === 'mutation') return executeSerially(execution);
  try {
    const data = resolveFields(execution, fields, execution.source, undefined);
    if (!(data instanceof Deferred)) return createResult(execution, data);
    return toPromise(data).then(
      (value) => createResult(execution, value as Fields),
      (error) => createFailure(execution, error),
    );
  } catch (error) {
    return createFailure(execution, error);
  }
}

/** The root fields of a mutation run one after the other (specification 6.2.2). */
async function executeSerially(execution: Execution): Promise<ExecutionResult> {
  const fields: Fields = {};
  try {
    for (const plan of execution.plan.fields) {
      const value = resolveField(execution, plan, execution.source, undefined);
      setProperty(fields, plan.key, value instanceof Deferred ? await toPromise(value) : value);
    }
    return createResult(execution, fields);
  } catch (error) {
    return createFailure(execution, error);
  }
}

function createResult({ errors }: Execution, data: Fields): ExecutionResult {
  return errors.length === 0 ? { data } : { errors, data };
}

function createFailure({ errors }: Execution, error: unknown): ExecutionResult {
  errors.push(error as GraphQLError);
  return { errors, data: null };
}
