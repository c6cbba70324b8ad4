import { writeFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { schema, subgraphSdl } from '../index.ts';
import { printClientDocuments } from './client-fragments.ts';
import { getPlatformConfigs } from './platform-configs.ts';

// Writes the committed files that are derived from the schema, by their path below `schema/`.
const files = {
  'schema.graphql': `${printSchema(schema)}\n`,
  'subgraph.graphql': subgraphSdl(),
  '../src/sandbox/platform-configs.json': `${JSON.stringify(getPlatformConfigs(), null, 2)}\n`,
  ...printClientDocuments(),
};

for (const [file, text] of Object.entries(files))
  await writeFile(new URL(`../${file}`, import.meta.url), text);
