import {
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
  isLeaf: boolean;
  isRequired: boolean;
  /** The fields of the object that it answers. */
  fieldsOf: (type: GraphQLObjectType) => FieldPlan[];
}

/** Makes an answer of what a resolver says. */
export type Completer = (run: Run, plan: FieldPlan, value: unknown, path: Path | undefined) => unknown;

export type Path = GraphQLResolveInfo['path'];

/** One execution of a plan. */
export interface Run {
  plan: Plan;
  variables: Values;
  context: unknown;
  errors: GraphQLError[];
}

export interface Plan {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
  root: GraphQLObjectType;
  fields: FieldPlan[];
}

/** What the fields of an operation are, found once for all objects of a type. `variables` decide what is skipped. */
export function planOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Record<string, FragmentDefinitionNode>,
  variables: Values,
  completerOf: (type: GraphQLOutputType) => Completer,
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
      complete: completerOf(field.type),
      isLeaf: isLeafType(getNullableType(field.type)),
      isRequired: isNonNullType(field.type),
      fieldsOf: kept((type) => plan(type, sets)),
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

function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldPlan['argumentsIn'] {
  if (field.args.length === 0) return () => ({});
  return (variables) => getArgumentValues(field, node, variables);
}

function kept(find: (type: GraphQLObjectType) => FieldPlan[]): FieldPlan['fieldsOf'] {
  const found = new Map<GraphQLObjectType, FieldPlan[]>();
  return (type) => {
    const known = found.get(type);
    if (known) return known;
    const fields = find(type);
    found.set(type, fields);
    return fields;
  };
}

/** The variables that `@skip` and `@include` go by. */
export function conditionsIn(document: Parameters<typeof visit>[0]): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: args }) => {
      for (const { value } of args ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      return false;
    },
  });
  return [...names];
}
