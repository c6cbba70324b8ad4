import {
  defaultTypeResolver,
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
} from 'graphql';
import { Deferred, DeferredContainer, DeferredPromise } from './deferred.ts';
import type { Completer, FieldPlan, ResolveInfo } from './plan.ts';
import { completeOrRecover, isPromise, resolveFields } from './resolve-field.ts';

/**
 * CompleteValue of the GraphQL specification (section 6.4.3), specialised for one type.
 *
 * @param field The name of the field in error messages, like `Channel.name`.
 */
export function createCompleter(type: GraphQLOutputType, field: string): Completer {
  const complete = isNonNullType(type)
    ? createNonNullCompleter(type.ofType, field)
    : createNullableCompleter(type, field);
  const identityType = identityTypes.get(getNullableType(type));
  return identityType === undefined
    ? complete
    : (value, info, path) => (typeof value === identityType ? value : complete(value, info, path));
}

/** The JavaScript types whose values these scalars serialize to themselves. */
const identityTypes = new Map<GraphQLOutputType, string>([
  [GraphQLString, 'string'],
  [GraphQLID, 'string'],
  [GraphQLBoolean, 'boolean'],
]);

function createNonNullCompleter(type: GraphQLOutputType, field: string): Completer {
  const completeNullable = createNullableCompleter(type, field);
  return (value, info, path) => {
    const completed = completeNullable(value, info, path);
    if (completed !== null) return completed;
    throw new Error(`Cannot return null for non-nullable field ${field}.`);
  };
}

function createNullableCompleter(type: GraphQLOutputType, field: string): Completer {
  const complete = createValueCompleter(type, field);
  return (value, info, path) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(value, info, path);
  };
}

function createValueCompleter(type: GraphQLOutputType, field: string): Completer {
  if (isLeafType(type)) return createLeafCompleter(type);
  if (isListType(type)) return createListCompleter(type.ofType, field);
  if (isAbstractType(type)) return createAbstractCompleter(type);
  if (isObjectType(type)) return createObjectCompleter(type);
  throw new Error(`${type} is not an output type.`);
}

function createLeafCompleter(type: GraphQLLeafType): Completer {
  return (value) => {
    const serialized = serialize(type, value);
    if (serialized === null || serialized === undefined) {
      throw new Error(`A value of type ${type.name} serialized to ${serialized}.`);
    }
    return serialized;
  };
}

/** A value that does not fit its type is a fault of the gateway. Clients would see the message of a GraphQLError. */
function serialize(type: GraphQLLeafType, value: unknown): unknown {
  try {
    return type.serialize(value);
  } catch (error) {
    throw error instanceof GraphQLError ? new Error(error.message) : error;
  }
}

function createListCompleter(itemType: GraphQLOutputType, field: string): Completer {
  const isRequired = isNonNullType(itemType);
  const complete = createCompleter(itemType, field);

  return (value, info, path) => {
    if (!Array.isArray(value)) throw new Error(`Expected an array for the field ${field}.`);
    const items: unknown[] = [];
    let container: DeferredContainer | undefined;
    try {
      for (let index = 0; index < value.length; index++) {
        const itemPath = { prev: path, key: index, typename: undefined };
        const item = completeOrRecover(value[index], complete, isRequired, info as ResolveInfo, itemPath);
        items.push(item);
        if (item instanceof Deferred) {
          container ??= new DeferredContainer(items);
          container.add(index, item);
        }
      }
    } catch (error) {
      if (!container) throw error;
      container.rejectAfterParts(error);
    }
    return container ?? items;
  };
}

// Each completer belongs to one field of a plan, so it can keep the compiled fields of its type.

function createObjectCompleter(type: GraphQLObjectType): Completer {
  let fields: FieldPlan[] | undefined;
  return (value, info, path) => {
    const { execution, fieldPlan } = info as ResolveInfo;
    fields ??= fieldPlan.getFields(type);
    return resolveFields(execution, fields, value, path);
  };
}

function createAbstractCompleter(type: GraphQLAbstractType): Completer {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const fieldsByType = new Map<unknown, FieldPlan[]>();

  function getFields(name: unknown, { execution, fieldPlan }: ResolveInfo): FieldPlan[] {
    const compiled = fieldsByType.get(name);
    if (compiled) return compiled;
    const { schema } = execution.plan;
    const concrete = typeof name === 'string' ? schema.getType(name) : undefined;
    if (!isObjectType(concrete) || !schema.isSubType(type, concrete)) {
      throw new Error(`${name} is not an object type of ${type.name}.`);
    }
    const fields = fieldPlan.getFields(concrete);
    fieldsByType.set(name, fields);
    return fields;
  }

  return (value, nullableInfo, path) => {
    const info = nullableInfo as ResolveInfo;
    const { execution } = info;
    const resolverInfo = info as unknown as GraphQLResolveInfo;
    const name: unknown = resolveType(value, execution.context, resolverInfo, type);
    if (!isPromise(name)) return resolveFields(execution, getFields(name, info), value, path);
    const complete = (resolved: unknown) => resolveFields(execution, getFields(resolved, info), value, path);
    return new DeferredPromise({ errors: execution.errors, complete }).follow(name);
  };
}
