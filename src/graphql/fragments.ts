import { type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql';

/** The fragment definitions of a document by name, in an object without a prototype. */
export function getFragments({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}
