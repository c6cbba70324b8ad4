import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';
import type { DeferredPromise } from './deferred.ts';

export type Values = Record<string, unknown>;
export type Path = GraphQLResolveInfo['path'];

/** A compiled operation. */
export interface Plan {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  root: GraphQLObjectType;
  fields: FieldPlan[];
}

/** A field of an object type: everything about it that is the same for every object. */
export interface FieldPlan {
  /** Its name in the response. */
  key: string;
  nodes: FieldNode[];
  parent: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
  resolve: GraphQLFieldResolver<unknown, unknown>;
  /** The property whose value the field exposes without a resolver, where it does. */
  property: string | undefined;
  /** The value of a field that is the same for every object: `__typename`. */
  constant: string | undefined;
  getArguments: (variables: Values) => Values;
  complete: Completer;
  /** Completing a leaf needs neither a path nor a ResolveInfo. */
  isLeaf: boolean;
  isRequired: boolean;
  /** The selected fields of the object that this field returns, by the object’s type. */
  getFields: (type: GraphQLObjectType) => FieldPlan[];
}

/** Turns the value of a resolver into the response’s value. Only leaves are completed without info and path. */
export type Completer = (value: unknown, info: ResolveInfo | undefined, path: Path | undefined) => unknown;

/** One execution of a plan. */
export interface Execution {
  plan: Plan;
  source: unknown;
  variables: Values;
  context: unknown;
  errors: GraphQLError[];
  /** The first position that waits for each promise, by the completer of its value. */
  waiting?: Map<Completer, Map<PromiseLike<unknown>, DeferredPromise>>;
}

/** A field of one object. Few resolvers read their info, so its members are computed on demand. */
export class ResolveInfo implements Omit<GraphQLResolveInfo, 'getAbortSignal' | 'getAsyncHelpers'> {
  readonly execution: Execution;
  readonly fieldPlan: FieldPlan;
  readonly #parentPath: Path | undefined;
  #path: Path | undefined;

  constructor(execution: Execution, fieldPlan: FieldPlan, parentPath: Path | undefined) {
    this.execution = execution;
    this.fieldPlan = fieldPlan;
    this.#parentPath = parentPath;
  }

  get path(): Path {
    const { key, parent } = this.fieldPlan;
    this.#path ??= { prev: this.#parentPath, key, typename: parent.name };
    return this.#path;
  }

  get fieldName() {
    return this.fieldPlan.field.name;
  }

  get fieldNodes() {
    return this.fieldPlan.nodes;
  }

  get returnType() {
    return this.fieldPlan.field.type;
  }

  get parentType() {
    return this.fieldPlan.parent;
  }

  get schema() {
    return this.execution.plan.schema;
  }

  get fragments() {
    return this.execution.plan.fragments;
  }

  get rootValue() {
    return this.execution.source;
  }

  get operation() {
    return this.execution.plan.operation;
  }

  get variableValues() {
    return this.execution.variables;
  }
}
