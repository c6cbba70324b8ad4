import { writeFile } from 'node:fs/promises';
import { printSchema } from 'graphql';
import { schema, subgraphSdl } from '../index.ts';
import { printClientDocuments } from './client-fragments.ts';

const files = {
  'schema.graphql': `${printSchema(schema)}\n`,
  'subgraph.graphql': subgraphSdl(),
  ...printClientDocuments(),
};

for (const [file, sdl] of Object.entries(files)) await writeFile(new URL(`../${file}`, import.meta.url), sdl);
