import {
  defaultTypeResolver,
  type ExecutionResult,
  type GraphQLAbstractType,
  GraphQLError,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLString,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from 'graphql';
import type { Completer, FieldPlan, Path, Run } from './plan.ts';

type MaybePromise<T> = T | Promise<T>;
type Fields = Record<string, unknown>;

/** Executes a plan as the specification says, and graphql-js does: the same answer, the same errors in the same order. */
export function execute(run: Run, source: unknown): MaybePromise<ExecutionResult> {
  const { errors } = run;
  const done = (data: Fields): ExecutionResult => (errors.length === 0 ? { data } : { errors, data });
  const failed = (error: unknown): ExecutionResult => {
    errors.push(error as GraphQLError);
    return { errors, data: null };
  };
  const { operation, fields } = run.plan;
  try {
    const data =
      operation.operation === 'mutation'
        ? resolveInTurn(run, fields, source)
        : resolveFields(run, fields, source, undefined);
    return isPromise(data) ? data.then(done, failed) : done(data);
  } catch (error) {
    return failed(error);
  }
}

function resolveFields(
  run: Run,
  plans: FieldPlan[],
  source: unknown,
  path: Path | undefined,
): MaybePromise<Fields> {
  const fields: Fields = {};
  let pending: Promise<void>[] | undefined;
  try {
    for (const plan of plans) {
      const value = resolveField(run, plan, source, path);
      set(fields, plan.key, value);
      if (isPromise(value)) {
        pending ??= [];
        pending.push(value.then((settled) => set(fields, plan.key, settled)));
      }
    }
  } catch (error) {
    if (!pending) throw error;
    // What is under way is waited for, so that its failure is somebody’s.
    return Promise.allSettled(pending).then(() => Promise.reject(error));
  }
  return pending ? Promise.all(pending).then(() => fields) : fields;
}

/** Changes are made one after the other. */
async function resolveInTurn(run: Run, plans: FieldPlan[], source: unknown): Promise<Fields> {
  const fields: Fields = {};
  for (const plan of plans) set(fields, plan.key, await resolveField(run, plan, source, undefined));
  return fields;
}

/** An alias may be the one name that is no property like others. */
function set(fields: Fields, key: string, value: unknown): void {
  if (key !== '__proto__') fields[key] = value;
  else Object.defineProperty(fields, key, { value, enumerable: true, writable: true, configurable: true });
}

function resolveField(run: Run, plan: FieldPlan, source: unknown, parent: Path | undefined): unknown {
  if (plan.constant !== undefined) return plan.constant;
  let path: Path | undefined;
  try {
    let value: unknown;
    if (plan.property !== undefined) value = (source as Fields)[plan.property];
    else {
      path = pathOf(plan, parent);
      value = plan.resolve(source, plan.argumentsIn(run.variables), run.context, infoOf(run, plan, path));
    }
    if (isPromise(value)) {
      const at = path ?? pathOf(plan, parent);
      return value
        .then((resolved) => plan.complete(run, plan, resolved, at))
        .then(undefined, (error) => fail(run, plan, plan.isRequired, error, at));
    }
    if (plan.isLeaf) return plan.complete(run, plan, value, undefined);
    path ??= pathOf(plan, parent);
    return caught(run, plan, plan.isRequired, plan.complete(run, plan, value, path), path);
  } catch (error) {
    return fail(run, plan, plan.isRequired, error, path ?? pathOf(plan, parent));
  }
}

function caught(run: Run, plan: FieldPlan, isRequired: boolean, value: unknown, path: Path): unknown {
  return isPromise(value)
    ? value.then(undefined, (error) => fail(run, plan, isRequired, error, path))
    : value;
}

/** A field that fails is null; one that can’t be null fails what it stands in. */
function fail(run: Run, { nodes }: FieldPlan, isRequired: boolean, error: unknown, path: Path): null {
  const located = locatedError(error, nodes, keysOf(path));
  if (isRequired) throw located;
  run.errors.push(located);
  return null;
}

export function completerOf(type: GraphQLOutputType): Completer {
  if (!isNonNullType(type)) return nullable(type);
  const completeNullable = nullable(type.ofType);
  return (run, plan, value, path) => {
    const completed = completeNullable(run, plan, value, path);
    if (completed !== null) return completed;
    throw new Error(`Cannot return null for non-nullable field ${plan.parent.name}.${plan.field.name}.`);
  };
}

function nullable(type: GraphQLOutputType): Completer {
  const complete = completerOfPresent(type);
  return (run, plan, value, path) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(run, plan, value, path);
  };
}

function completerOfPresent(type: GraphQLOutputType): Completer {
  if (isLeafType(type)) return leaf(type);
  if (isListType(type)) return list(type.ofType);
  if (isAbstractType(type)) return abstract(type);
  if (isObjectType(type))
    return (run, plan, value, path) => resolveFields(run, plan.fieldsOf(type), value, path);
  throw new Error(`${type} is no type that is answered.`);
}

function leaf(type: GraphQLLeafType): Completer {
  const isText = type === GraphQLString || type === GraphQLID;
  return (_run, _plan, value) => {
    if (isText && typeof value === 'string') return value;
    const serialized = serialize(type, value);
    if (serialized === null || serialized === undefined) throw new Error(`This is no value of ${type.name}.`);
    return serialized;
  };
}

/** A value that its type doesn’t have is the gateway’s own fault: not a GraphQLError, which is the client’s to see. */
function serialize(type: GraphQLLeafType, value: unknown): unknown {
  try {
    return type.serialize(value);
  } catch (error) {
    throw error instanceof GraphQLError ? new Error(error.message) : error;
  }
}

function list(itemType: GraphQLOutputType): Completer {
  const isRequired = isNonNullType(itemType);
  const complete = completerOf(itemType);

  function completeItem(run: Run, plan: FieldPlan, item: unknown, path: Path): unknown {
    try {
      const completed = isPromise(item)
        ? item.then((resolved) => complete(run, plan, resolved, path))
        : complete(run, plan, item, path);
      return caught(run, plan, isRequired, completed, path);
    } catch (error) {
      return fail(run, plan, isRequired, error, path);
    }
  }

  return (run, plan, value, path) => {
    if (!Array.isArray(value)) {
      throw new Error(`A list is expected of ${plan.parent.name}.${plan.field.name}.`);
    }
    const completed: unknown[] = [];
    let isPending = false;
    try {
      for (const [index, item] of value.entries()) {
        const each = completeItem(run, plan, item, { prev: path, key: index, typename: undefined });
        isPending ||= isPromise(each);
        completed.push(each);
      }
    } catch (error) {
      if (!isPending) throw error;
      return Promise.allSettled(completed).then(() => Promise.reject(error));
    }
    return isPending ? Promise.all(completed) : completed;
  };
}

function abstract(type: GraphQLAbstractType): Completer {
  const resolveType = type.resolveType ?? defaultTypeResolver;

  function resolveAs(run: Run, plan: FieldPlan, name: unknown, value: unknown, path: Path | undefined) {
    const concrete = typeof name === 'string' ? run.plan.schema.getType(name) : undefined;
    if (!isObjectType(concrete) || !run.plan.schema.isSubType(type, concrete)) {
      throw new Error(`${name} is no type of ${type.name}.`);
    }
    return resolveFields(run, plan.fieldsOf(concrete), value, path);
  }

  return (run, plan, value, path) => {
    const name: unknown = resolveType(value, run.context, infoOf(run, plan, path as Path), type);
    if (isPromise(name)) return name.then((resolved) => resolveAs(run, plan, resolved, value, path));
    return resolveAs(run, plan, name, value, path);
  };
}

function infoOf(
  { plan, variables }: Run,
  { field, nodes, parent }: FieldPlan,
  path: Path,
): GraphQLResolveInfo {
  const info: Omit<GraphQLResolveInfo, 'getAbortSignal' | 'getAsyncHelpers'> = {
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType: parent,
    path,
    schema: plan.schema,
    fragments: plan.fragments,
    rootValue: undefined,
    operation: plan.operation,
    variableValues: variables,
  };
  // Only incremental executors have the rest.
  return info as GraphQLResolveInfo;
}

function pathOf({ key, parent }: FieldPlan, prev: Path | undefined): Path {
  return { prev, key, typename: parent.name };
}

function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at; at = at.prev) keys.push(at.key);
  return keys.reverse();
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}
