import { GraphQLError, Kind } from 'graphql';
import type { SecretStatus as Status } from '#src/upstream/decode/decoders.ts';
import { builder } from './builder.ts';

builder.scalarType('DateTime', {
  description: 'An instant in UTC in ISO 8601 format: `2025-06-19T01:39:42.765Z`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => value,
  parseValue() {
    throw new GraphQLError('DateTime is an output type. Do not pass it as input.');
  },
});

builder.scalarType('Secret', {
  description:
    'A token or key as input. It is never returned, and it is redacted wherever inputs are logged or traced.',
  serialize() {
    throw new GraphQLError('Secret is an input type. A secret is never returned.');
  },
  parseValue: parseSecret,
  parseLiteral: (node) => parseSecret(node.kind === Kind.STRING ? node.value : undefined),
});

// The message never quotes the value.
function parseSecret(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new GraphQLError('A Secret must be a non-empty string.');
}

export const SecretStatus = builder.objectRef<Status>('SecretStatus').implement({
  description: 'The state of a stored secret, without its value.',
  fields: (t) => ({
    isSet: t.exposeBoolean('isSet', { nullable: false, description: 'Whether a secret is stored.' }),
    hint: t.exposeString('hint', {
      nullable: true,
      description: 'The last four characters of a secret with 16 or more characters; null for a shorter one.',
    }),
  }),
});
