import { readdir, readFile } from 'node:fs/promises';

/** An operation with its variables as JSON. */
interface Example {
  query: string;
  variables: string;
}

const folder = new URL('./examples/', import.meta.url);

/**
 * Reads the operations of schema/examples, ordered by file name. `name.json` has the variables of `name.graphql`. Their
 * ids exist in the embedded sandbox.
 */
export async function readExamples(): Promise<Example[]> {
  const names = await readdir(folder);
  const documents = names.filter((name) => name.endsWith('.graphql')).toSorted();
  return Promise.all(
    documents.map(async (name) => {
      const variables = name.replace(/\.graphql$/, '.json');
      return {
        query: await readFile(new URL(name, folder), 'utf8'),
        variables: names.includes(variables) ? await readFile(new URL(variables, folder), 'utf8') : '{}',
      };
    }),
  );
}
