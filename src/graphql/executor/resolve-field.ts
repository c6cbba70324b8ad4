import { type GraphQLError, type GraphQLResolveInfo, locatedError } from 'graphql';
import { type Completion, Deferred, DeferredContainer, DeferredPromise, setProperty } from './deferred.ts';
import { type Completer, type Execution, type FieldPlan, type Path, ResolveInfo } from './plan.ts';

export type Fields = Record<string, unknown>;

/** Resolves the selected fields of one object. Returns a Deferred when a field is not available yet. */
export function resolveFields(
  execution: Execution,
  plans: FieldPlan[],
  source: unknown,
  path: Path | undefined,
): Fields | Deferred {
  const fields: Fields = {};
  let container: DeferredContainer | undefined;
  try {
    for (const plan of plans) {
      const value = resolveField(execution, plan, source, path);
      if (value instanceof Deferred) {
        // Reserves the key’s position: the fields of a response are in the order of the selection.
        setProperty(fields, plan.key, undefined);
        container ??= new DeferredContainer(fields);
        container.add(plan.key, value);
      } else setProperty(fields, plan.key, value);
    }
  } catch (error) {
    if (!container) throw error;
    container.rejectAfterParts(error);
  }
  return container ?? fields;
}

export function resolveField(
  execution: Execution,
  plan: FieldPlan,
  source: unknown,
  parentPath: Path | undefined,
): unknown {
  if (plan.constant !== undefined) return plan.constant;
  let info: ResolveInfo | undefined;
  let value: unknown;
  try {
    if (plan.property !== undefined) value = (source as Fields)[plan.property];
    else {
      info = new ResolveInfo(execution, plan, parentPath);
      // The two members that ResolveInfo lacks exist in incremental executors only.
      const resolverInfo = info as unknown as GraphQLResolveInfo;
      value = plan.resolve(source, plan.getArguments(execution.variables), execution.context, resolverInfo);
    }
    if (plan.isLeaf && !isPromise(value)) return plan.complete(value, undefined, undefined);
  } catch (error) {
    info ??= new ResolveInfo(execution, plan, parentPath);
    return handleFieldError(info, plan.isRequired, error, info.path);
  }
  info ??= new ResolveInfo(execution, plan, parentPath);
  return completeOrRecover(value, plan.complete, plan.isRequired, info, info.path);
}

/** Completes the value of a field or of a list’s item, which may be a promise or contain one. */
export function completeOrRecover(
  value: unknown,
  complete: Completer,
  isRequired: boolean,
  info: ResolveInfo,
  path: Path,
): unknown {
  try {
    if (isPromise(value)) return waitFor(value, new PositionCompletion(info, path, complete, isRequired));
    const completed = complete(value, info, path);
    if (!(completed instanceof Deferred)) return completed;
    return completed.recoverWith(new PositionCompletion(info, path, complete, isRequired));
  } catch (error) {
    return handleFieldError(info, isRequired, error, path);
  }
}

/** One object in place of several closures, because every field that waits for a promise needs it. */
class PositionCompletion implements Completion {
  readonly info: ResolveInfo;
  readonly path: Path;
  readonly completer: Completer;
  readonly isRequired: boolean;

  constructor(info: ResolveInfo, path: Path, completer: Completer, isRequired: boolean) {
    this.info = info;
    this.path = path;
    this.completer = completer;
    this.isRequired = isRequired;
  }

  get errors(): readonly GraphQLError[] {
    return this.info.execution.errors;
  }

  complete(value: unknown): unknown {
    return this.completer(value, this.info, this.path);
  }

  recover(error: unknown): unknown {
    return handleFieldError(this.info, this.isRequired, error, this.path);
  }
}

/** Many objects may wait for the same promise of a DataLoader. Its value is then completed once for all of them. */
function waitFor(promise: PromiseLike<unknown>, completion: PositionCompletion): DeferredPromise {
  const { info, path, completer } = completion;
  const { execution } = info;
  const deferred = new DeferredPromise(completion).recoverWith(completion);
  if (!path.prev) return deferred.follow(promise);
  execution.waiting ??= new Map();
  const waiting = execution.waiting.get(completer) ?? new Map<PromiseLike<unknown>, DeferredPromise>();
  execution.waiting.set(completer, waiting);
  const first = waiting.get(promise);
  if (first && !first.isSettled) first.addFollower(deferred);
  else waiting.set(promise, deferred.follow(promise));
  return deferred;
}

/** A nullable field that fails is null. A non-null field that fails makes its parent fail (specification 6.4.4). */
function handleFieldError(
  { execution, fieldPlan }: ResolveInfo,
  isRequired: boolean,
  error: unknown,
  path: Path,
): null {
  const located = locatedError(error, fieldPlan.nodes, toKeys(path));
  if (isRequired) throw located;
  execution.errors.push(located);
  return null;
}

function toKeys(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at; at = at.prev) keys.push(at.key);
  return keys.reverse();
}

export function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as Fields).then === 'function';
}
