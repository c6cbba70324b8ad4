import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNullableType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  typeFromAST,
  visit,
} from 'graphql';
import type { DeferredPromise } from './deferred.ts';

type Values = Record<string, unknown>;

/** A field of an object, all of it that is the same for every object. */
export interface FieldPlan {
  /** Its name in the answer. */
  key: string;
  nodes: FieldNode[];
  parent: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
  resolve: GraphQLFieldResolver<unknown, unknown>;
  /** The property that the field is, where it is nothing else. */
  property: string | undefined;
  /** What the field is, where it is the same for every object. */
  constant: string | undefined;
  argumentsIn: (variables: Values) => Values;
  complete: Completer;
  /** A leaf’s value needs nothing else to be completed. */
  isLeaf: boolean;
  isRequired: boolean;
  /** The fields of the object that it answers. */
  fieldsOf: (type: GraphQLObjectType) => FieldPlan[];
}

/** Makes an answer of what a resolver says; the path is the value’s, a leaf needs none. */
export type Completer = (value: unknown, at: Info | undefined, path: Path | undefined) => unknown;

export type Path = GraphQLResolveInfo['path'];

/** A field of one object; its resolver may ask for all of this, and most ask for nothing. */
export class Info implements Omit<GraphQLResolveInfo, 'getAbortSignal' | 'getAsyncHelpers'> {
  readonly run: Run;
  readonly plan: FieldPlan;
  readonly #parent: Path | undefined;
  #path: Path | undefined;

  constructor(run: Run, plan: FieldPlan, parent: Path | undefined) {
    this.run = run;
    this.plan = plan;
    this.#parent = parent;
  }

  get path(): Path {
    const { key, parent } = this.plan;
    this.#path ??= { prev: this.#parent, key, typename: parent.name };
    return this.#path;
  }

  get fieldName() {
    return this.plan.field.name;
  }

  get fieldNodes() {
    return this.plan.nodes;
  }

  get returnType() {
    return this.plan.field.type;
  }

  get parentType() {
    return this.plan.parent;
  }

  get schema() {
    return this.run.plan.schema;
  }

  get fragments() {
    return this.run.plan.fragments;
  }

  get rootValue() {
    return this.run.source;
  }

  get operation() {
    return this.run.plan.operation;
  }

  get variableValues() {
    return this.run.variables;
  }
}

/** One execution of a plan. */
export interface Run {
  plan: Plan;
  source: unknown;
  variables: Values;
  context: unknown;
  errors: GraphQLError[];
  /** Who waits for a promise first, by what completes it. */
  waiting?: Map<Completer, Map<PromiseLike<unknown>, DeferredPromise>>;
}

export interface Plan {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  root: GraphQLObjectType;
  fields: FieldPlan[];
}

/** What the fields of an operation are, found once for all objects of a type. `variables` decide what is skipped. */
export function compileOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Record<string, FragmentDefinitionNode>,
  variables: Values,
  completerOf: (type: GraphQLOutputType, field: string) => Completer,
): Plan | undefined {
  const root = schema.getRootType(operation.operation);
  if (!root) return undefined;

  function plan(parent: GraphQLObjectType, sets: SelectionSetNode[]): FieldPlan[] {
    const nodes = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const { selections } of sets)
      for (const selection of selections) collect(parent, selection, nodes, seen);
    return [...nodes].flatMap(([key, nodes]) => planField(parent, key, nodes) ?? []);
  }

  function collect(
    parent: GraphQLObjectType,
    selection: SelectionNode,
    nodes: Map<string, FieldNode[]>,
    seen: Set<string>,
  ): void {
    if (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true) return;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if === false) return;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const alike = nodes.get(key);
      if (alike) alike.push(selection);
      else nodes.set(key, [selection]);
      return;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragmentOf(selection.name.value, seen) : selection;
    if (!fragment || !isOf(parent, fragment.typeCondition)) return;
    for (const inner of fragment.selectionSet.selections) collect(parent, inner, nodes, seen);
  }

  /** Undefined where it is there already: its fields are the same. */
  function fragmentOf(name: string, seen: Set<string>): FragmentDefinitionNode | undefined {
    if (seen.has(name)) return undefined;
    seen.add(name);
    return fragments[name];
  }

  function isOf(parent: GraphQLObjectType, condition: FragmentDefinitionNode['typeCondition'] | undefined) {
    if (!condition) return true;
    const type = typeFromAST(schema, condition);
    return type === parent || (isAbstractType(type) && schema.isSubType(type, parent));
  }

  function planField(parent: GraphQLObjectType, key: string, nodes: FieldNode[]): FieldPlan | undefined {
    const [node] = nodes;
    const field = node && fieldOf(schema, parent, node.name.value);
    if (!field) return undefined;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return {
      key,
      nodes,
      parent,
      field,
      resolve: field.resolve ?? defaultFieldResolver,
      property: propertyOf(field),
      constant: field === TypeNameMetaFieldDef ? parent.name : undefined,
      argumentsIn: argumentsOf(field, node),
      complete: completerOf(field.type, `${parent.name}.${field.name}`),
      isLeaf: isLeafType(getNullableType(field.type)),
      isRequired: isNonNullType(field.type),
      fieldsOf: (type) => plan(type, sets),
    };
  }

  return { schema, operation, fragments, root, fields: plan(root, [operation.selectionSet]) };
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return parent.getFields()[name];
}

/** Pothos says of a field that is exposed which property it is, and of every field whether a plugin stands before it. */
function propertyOf({ extensions }: GraphQLField<unknown, unknown>): string | undefined {
  const { pothosExposedField: property, pothosResolveWrapped } = extensions;
  return typeof property === 'string' && pothosResolveWrapped === false ? property : undefined;
}

/** Those that go by no variable are found once, where they are plain: an object would be shared between requests. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldPlan['argumentsIn'] {
  if (field.args.length === 0) return () => noArguments;
  if (variablesIn(node.arguments ?? []).size > 0)
    return (variables) => getArgumentValues(field, node, variables);
  let known: Values | undefined;
  return () => {
    if (known) return known;
    const found = getArgumentValues(field, node);
    if (Object.values(found).every((value) => typeof value !== 'object' || value === null)) {
      known = Object.freeze(found);
    }
    return found;
  };
}

const noArguments: Values = Object.freeze({});

/** The variables that `@skip` and `@include` go by. */
export function conditionsIn(document: DocumentNode): string[] {
  const directives: DirectiveNode[] = [];
  visit(document, { Directive: (directive) => void directives.push(directive) });
  return [...variablesIn(directives)];
}

function variablesIn(nodes: readonly ASTNode[]): Set<string> {
  const names = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}
