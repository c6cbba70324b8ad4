import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNullableType,
  isLeafType,
  isNonNullType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import { collectFields } from './collect-fields.ts';
import { createCompleter } from './complete-value.ts';
import type { FieldPlan, Plan, Values } from './plan.ts';

/**
 * Compiles an operation. The fields of a type are compiled when the first object of that type is completed.
 *
 * @param variables Determine which fields `@skip` and `@include` remove.
 * @returns undefined when the schema does not support the type of operation.
 */
export function compile(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Record<string, FragmentDefinitionNode>,
  variables: Values,
): Plan | undefined {
  const root = schema.getRootType(operation.operation);
  if (!root) return undefined;

  function compileFields(parent: GraphQLObjectType, selectionSets: SelectionSetNode[]): FieldPlan[] {
    const fields = collectFields(schema, fragments, variables, parent, selectionSets);
    return [...fields].flatMap(([key, nodes]) => compileField(parent, key, nodes) ?? []);
  }

  function compileField(parent: GraphQLObjectType, key: string, nodes: FieldNode[]): FieldPlan | undefined {
    const [node] = nodes;
    const field = node && getField(schema, parent, node.name.value);
    if (!field) return undefined;
    const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return {
      key,
      nodes,
      parent,
      field,
      resolve: field.resolve ?? defaultFieldResolver,
      property: getExposedProperty(field),
      constant: field === TypeNameMetaFieldDef ? parent.name : undefined,
      getArguments: compileArguments(field, node),
      complete: createCompleter(field.type, `${parent.name}.${field.name}`),
      isLeaf: isLeafType(getNullableType(field.type)),
      isRequired: isNonNullType(field.type),
      getFields: (type) => compileFields(type, selectionSets),
    };
  }

  return { schema, operation, fragments, root, fields: compileFields(root, [operation.selectionSet]) };
}

function getField(
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

/** Pothos names the property of an exposed field, and marks every field whose resolver a plugin has wrapped. */
function getExposedProperty({ extensions }: GraphQLField<unknown, unknown>): string | undefined {
  const { pothosExposedField: property, pothosResolveWrapped } = extensions;
  return typeof property === 'string' && pothosResolveWrapped === false ? property : undefined;
}

/** Arguments without variables are computed once, unless they contain an object: requests must not share objects. */
function compileArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): FieldPlan['getArguments'] {
  if (field.args.length === 0) return () => noArguments;
  if (findVariables(node.arguments ?? []).size > 0) {
    return (variables) => getArgumentValues(field, node, variables);
  }
  let shared: Values | undefined;
  return () => {
    if (shared) return shared;
    const values = getArgumentValues(field, node);
    if (Object.values(values).every((value) => typeof value !== 'object' || value === null)) {
      shared = Object.freeze(values);
    }
    return values;
  };
}

const noArguments: Values = Object.freeze({});

/** The names of the variables in directives. Their values determine the plan of an operation. */
export function findConditions(document: DocumentNode): string[] {
  const directives: DirectiveNode[] = [];
  visit(document, { Directive: (directive) => void directives.push(directive) });
  return [...findVariables(directives)];
}

function findVariables(nodes: readonly ASTNode[]): Set<string> {
  const names = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}
