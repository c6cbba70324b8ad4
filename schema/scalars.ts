import { GraphQLError, Kind } from 'graphql';
import type { SecretStatus as Status } from '#src/upstream/decode/decoders.ts';
import { builder } from './builder.ts';

builder.scalarType('DateTime', {
  description: 'ISO 8601 instant in UTC: `2025-06-19T01:39:42.765Z`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => value,
  parseValue() {
    throw new GraphQLError('DateTime is only ever answered.');
  },
});

builder.scalarType('Secret', {
  description:
    'A secret on its way in: a token, a key. Never on its way out; redacted wherever inputs are logged or traced.',
  serialize() {
    throw new GraphQLError('A secret is never answered.');
  },
  parseValue: readSecret,
  parseLiteral: (node) => readSecret(node.kind === Kind.STRING ? node.value : undefined),
});

// Its messages never quote the value.
function readSecret(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new GraphQLError('A Secret is a string that is not empty.');
}

export const SecretStatus = builder.objectRef<Status>('SecretStatus').implement({
  description: 'All that may be known of a stored secret.',
  fields: (t) => ({
    isSet: t.exposeBoolean('isSet', { nullable: false, description: 'Whether one is stored.' }),
    hint: t.exposeString('hint', {
      nullable: true,
      description: 'The last four characters, where the secret has 16 or more.',
    }),
  }),
});
