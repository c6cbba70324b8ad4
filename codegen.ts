import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

export default {
  schema: 'schema/schema.graphql',
  importExtension: '.ts',
  config: {
    useTypeImports: true,
    scalars: { DateTime: 'string', Secret: 'string' },
  },
  generates: {
    // The client package.
    'schema/client/generated/': {
      documents: 'schema/client/*.graphql',
      // Caches of clients add `__typename`. A document that lacks it would be sent with another hash than the manifest’s.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      preset: 'client',
      presetConfig: { persistedDocuments: true, skipIndexFile: true },
    },
    'schema/client/generated/possible-types.ts': {
      plugins: ['fragment-matcher'],
      config: { apolloClientVersion: 3, useExplicitTyping: true },
    },
    'test/support/generated/': {
      documents: ['test/**/*.test.ts', 'test/{bench,mutations,queries,support}/*.ts'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
    },
  },
} satisfies CodegenConfig;
