import {
  defaultTypeResolver,
  type ExecutionResult,
  type GraphQLAbstractType,
  GraphQLBoolean,
  GraphQLError,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLString,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from 'graphql';
import { type Completer, type FieldPlan, Info, type Path, type Run } from './compile.ts';
import { Deferred, DeferredContainer, DeferredPromise, type Place, set, toPromise } from './deferred.ts';

type MaybePromise<T> = T | Promise<T>;
type Fields = Record<string, unknown>;

/** Executes a plan as the specification says, and graphql-js does: the same answer, the same errors. */
export function execute(run: Run): MaybePromise<ExecutionResult> {
  const { operation, fields } = run.plan;
  if (operation.operation === 'mutation') return executeInTurn(run);
  try {
    const data = resolveFields(run, fields, run.source, undefined);
    if (!(data instanceof Deferred)) return done(run, data);
    return toPromise(data).then(
      (value) => done(run, value as Fields),
      (error) => failed(run, error),
    );
  } catch (error) {
    return failed(run, error);
  }
}

/** Changes are made one after the other. */
async function executeInTurn(run: Run): Promise<ExecutionResult> {
  const fields: Fields = {};
  try {
    for (const plan of run.plan.fields) {
      const value = resolveField(run, plan, run.source, undefined);
      set(fields, plan.key, value instanceof Deferred ? await toPromise(value) : value);
    }
    return done(run, fields);
  } catch (error) {
    return failed(run, error);
  }
}

function done({ errors }: Run, data: Fields): ExecutionResult {
  return errors.length === 0 ? { data } : { errors, data };
}

function failed({ errors }: Run, error: unknown): ExecutionResult {
  errors.push(error as GraphQLError);
  return { errors, data: null };
}

function resolveFields(
  run: Run,
  plans: FieldPlan[],
  source: unknown,
  path: Path | undefined,
): Fields | Deferred {
  const fields: Fields = {};
  let gathering: DeferredContainer | undefined;
  try {
    for (const plan of plans) {
      const value = resolveField(run, plan, source, path);
      if (value instanceof Deferred) {
        // In the place that it was asked for in.
        set(fields, plan.key, undefined);
        gathering ??= new DeferredContainer(fields);
        gathering.add(plan.key, value);
      } else set(fields, plan.key, value);
    }
  } catch (error) {
    if (!gathering) throw error;
    gathering.failAtLast(error);
  }
  return gathering ?? fields;
}

function resolveField(run: Run, plan: FieldPlan, source: unknown, parent: Path | undefined): unknown {
  if (plan.constant !== undefined) return plan.constant;
  let info: Info | undefined;
  let value: unknown;
  try {
    if (plan.property !== undefined) value = (source as Fields)[plan.property];
    else {
      info = new Info(run, plan, parent);
      // Only incremental executors have the rest of what a resolver may ask for.
      const told = info as unknown as GraphQLResolveInfo;
      value = plan.resolve(source, plan.argumentsIn(run.variables), run.context, told);
    }
    if (plan.isLeaf && !isPromise(value)) return plan.complete(value, undefined, undefined);
  } catch (error) {
    info ??= new Info(run, plan, parent);
    return fail(info, plan.isRequired, error, info.path);
  }
  info ??= new Info(run, plan, parent);
  return completeOrFail(value, plan.complete, plan.isRequired, info, info.path);
}

/** A field’s value or a list’s item, which may be a promise, or wait for what is in it. */
function completeOrFail(
  value: unknown,
  complete: Completer,
  isRequired: boolean,
  info: Info,
  path: Path,
): unknown {
  try {
    if (isPromise(value)) return waitFor(value, new PlaceInAnswer(info, path, complete, isRequired));
    const completed = complete(value, info, path);
    if (!(completed instanceof Deferred)) return completed;
    return completed.rescuedBy(new PlaceInAnswer(info, path, complete, isRequired));
  } catch (error) {
    return fail(info, isRequired, error, path);
  }
}

/** One object in place of a function for each of what may happen there: there are as many as fields that wait. */
class PlaceInAnswer implements Place {
  readonly info: Info;
  readonly path: Path;
  readonly completer: Completer;
  readonly isRequired: boolean;

  constructor(info: Info, path: Path, completer: Completer, isRequired: boolean) {
    this.info = info;
    this.path = path;
    this.completer = completer;
    this.isRequired = isRequired;
  }

  get errors(): readonly GraphQLError[] {
    return this.info.run.errors;
  }

  complete(value: unknown): unknown {
    return this.completer(value, this.info, this.path);
  }

  rescue(error: unknown): unknown {
    return fail(this.info, this.isRequired, error, this.path);
  }
}

/** Many objects may wait for one promise, as a loader gives it for one key: what comes of it is completed once. */
function waitFor(promise: PromiseLike<unknown>, mapInput: PlaceInAnswer): DeferredPromise {
  const { info, path, completer } = mapInput;
  const { run } = info;
  const promised = new DeferredPromise(mapInput).rescuedBy(mapInput);
  if (!path.prev) return promised.waitFor(promise);
  run.waiting ??= new Map();
  const waiting = run.waiting.get(completer) ?? new Map<PromiseLike<unknown>, DeferredPromise>();
  run.waiting.set(completer, waiting);
  const first = waiting.get(promise);
  if (first && !first.isThere) first.join(promised);
  else waiting.set(promise, promised.waitFor(promise));
  return promised;
}

/** A field that fails is null; one that can’t be null fails what it stands in. */
function fail({ run, plan }: Info, isRequired: boolean, error: unknown, path: Path): null {
  const located = locatedError(error, plan.nodes, keysOf(path));
  if (isRequired) throw located;
  run.errors.push(located);
  return null;
}

/** @param field As an error names it: `Channel.name`. */
export function completerOf(type: GraphQLOutputType, field: string): Completer {
  const complete = isNonNullType(type) ? required(type.ofType, field) : nullable(type, field);
  const plain = plainly.get(getNullableType(type));
  return plain === undefined
    ? complete
    : (value, info, path) => (typeof value === plain ? value : complete(value, info, path));
}

function required(type: GraphQLOutputType, field: string): Completer {
  const completeNullable = nullable(type, field);
  return (value, info, path) => {
    const completed = completeNullable(value, info, path);
    if (completed !== null) return completed;
    throw new Error(`Cannot return null for non-nullable field ${field}.`);
  };
}

function nullable(type: GraphQLOutputType, field: string): Completer {
  const complete = completerOfPresent(type, field);
  return (value, info, path) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(value, info, path);
  };
}

function completerOfPresent(type: GraphQLOutputType, field: string): Completer {
  if (isLeafType(type)) return leaf(type);
  if (isListType(type)) return list(type.ofType, field);
  if (isAbstractType(type)) return abstract(type);
  if (isObjectType(type)) return object(type);
  throw new Error(`${type} is no type that is answered.`);
}

// A completer is made for one field of a plan: what it finds out once stays with it.

function object(type: GraphQLObjectType): Completer {
  let fields: FieldPlan[] | undefined;
  return (value, info, path) => {
    const { run, plan } = info as Info;
    fields ??= plan.fieldsOf(type);
    return resolveFields(run, fields, value, path);
  };
}

/** What JavaScript calls the values that are answered as they are. */
const plainly = new Map<GraphQLOutputType, string>([
  [GraphQLString, 'string'],
  [GraphQLID, 'string'],
  [GraphQLBoolean, 'boolean'],
]);

function leaf(type: GraphQLLeafType): Completer {
  return (value) => {
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

function list(itemType: GraphQLOutputType, field: string): Completer {
  const isRequired = isNonNullType(itemType);
  const complete = completerOf(itemType, field);

  return (value, info, path) => {
    if (!Array.isArray(value)) throw new Error(`A list is expected of ${field}.`);
    const completed: unknown[] = [];
    let gathering: DeferredContainer | undefined;
    try {
      for (let index = 0; index < value.length; index++) {
        const at = { prev: path, key: index, typename: undefined };
        const each = completeOrFail(value[index], complete, isRequired, info as Info, at);
        completed.push(each);
        if (each instanceof Deferred) {
          gathering ??= new DeferredContainer(completed);
          gathering.add(index, each);
        }
      }
    } catch (error) {
      if (!gathering) throw error;
      gathering.failAtLast(error);
    }
    return gathering ?? completed;
  };
}

function abstract(type: GraphQLAbstractType): Completer {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const known = new Map<unknown, FieldPlan[]>();

  function fieldsOf(name: unknown, { run, plan }: Info): FieldPlan[] {
    const found = known.get(name);
    if (found) return found;
    const { schema } = run.plan;
    const concrete = typeof name === 'string' ? schema.getType(name) : undefined;
    if (!isObjectType(concrete) || !schema.isSubType(type, concrete)) {
      throw new Error(`${name} is no type of ${type.name}.`);
    }
    const fields = plan.fieldsOf(concrete);
    known.set(name, fields);
    return fields;
  }

  return (value, at, path) => {
    const info = at as Info;
    const { run } = info;
    const name: unknown = resolveType(value, run.context, info as unknown as GraphQLResolveInfo, type);
    if (!isPromise(name)) return resolveFields(run, fieldsOf(name, info), value, path);
    const complete = (resolved: unknown) => resolveFields(run, fieldsOf(resolved, info), value, path);
    return new DeferredPromise({ errors: run.errors, complete }).waitFor(name);
  };
}

function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at; at = at.prev) keys.push(at.key);
  return keys.reverse();
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as Fields).then === 'function';
}
