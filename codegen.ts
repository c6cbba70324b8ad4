import type { CodegenConfig } from '@graphql-codegen/cli';

export default {
  schema: 'schema/schema.graphql',
  importExtension: '.ts',
  documents: ['test/**/*.ts', '!test/graphql/**'],
  config: {
    useTypeImports: true,
    scalars: { DateTime: 'string', Secret: 'string' },
  },
  generates: {
    'test/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { enumsAsTypes: true },
    },
    'test/graphql/possible-types.ts': {
      plugins: ['fragment-matcher'],
      config: { apolloClientVersion: 3, useExplicitTyping: true },
    },
  },
} satisfies CodegenConfig;
