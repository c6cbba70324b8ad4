import SchemaBuilder from '@pothos/core';
import DirectivesPlugin from '@pothos/plugin-directives';
import ErrorsPlugin from '@pothos/plugin-errors';
import FederationPlugin from '@pothos/plugin-federation';
import ZodPlugin from '@pothos/plugin-zod';
import type { Context } from '#src/request/context.ts';
import './inputs/skip-validation-plugin.ts';
import { ChannelValidationError } from './errors/user-errors.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: never; Output: string };
    Secret: { Input: string; Output: never };
  };
}>({
  // Errors comes first to return Zod’s errors as data; `skipsValidation` comes before Zod to bypass it.
  plugins: [ErrorsPlugin, 'skipsValidation', ZodPlugin, DirectivesPlugin, FederationPlugin],
  zod: { validationError: ChannelValidationError.fromZod },
  directives: { useGraphQLToolsUnorderedDirectives: true },
  errors: {
    directResult: true,
    defaultUnionOptions: {
      name: ({ fieldName }) => `${toTypeName(fieldName)}Result`,
      description: 'The payload of the mutation, or an error that the caller can fix.',
    },
  },
});

builder.queryType({ description: 'Operations that read.' });
builder.mutationType({
  description:
    'Operations that change something. Each returns a union of its payload and the errors that the caller can fix; ' +
    'select `... on ChannelError { message }` to handle all of them.',
});

/** The beginning of the type names of a mutation: `CreateLineChannel` for `createLineChannel`. */
export function toTypeName(mutation: string): string {
  return `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
}
