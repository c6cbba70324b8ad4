import SchemaBuilder from '@pothos/core';
import DirectivesPlugin from '@pothos/plugin-directives';
import ErrorsPlugin from '@pothos/plugin-errors';
import FederationPlugin from '@pothos/plugin-federation';
import ZodPlugin from '@pothos/plugin-zod';
import type { Context } from '#src/request/context.ts';
import './inputs/skip-validation-plugin.ts';
import { validationError } from './errors/user-errors.ts';

export const builder = new SchemaBuilder<{
  Context: Context;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: never; Output: string };
    Secret: { Input: string; Output: never };
  };
}>({
  // Errors comes first, so that what Zod refuses is caught as data; and a dry run passes by Zod.
  plugins: [ErrorsPlugin, 'asis', ZodPlugin, DirectivesPlugin, FederationPlugin],
  zod: { validationError },
  directives: { useGraphQLToolsUnorderedDirectives: true },
  errors: {
    directResult: true,
    defaultUnionOptions: {
      name: ({ fieldName }) => `${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}Result`,
      description:
        'What was asked for, or the error that kept it from happening and that the caller can mend.',
    },
  },
});

builder.queryType({ description: 'Reads.' });
builder.mutationType({
  description:
    'Changes. Each answers a union of its payload and the errors that its caller can mend; ask for ' +
    '`... on ChannelError { message }` to catch them all.',
});
