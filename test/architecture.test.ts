import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findLongFiles } from './architecture/file-lengths.ts';
import { readSources, readTextFiles } from './architecture/files.ts';
import { createFolderGraph, findCycle, printGraph, readFlowchart } from './architecture/folder-graph.ts';
import { findForbiddenImports } from './architecture/import-rules.ts';
import { type Finding, lint } from './architecture/linter.ts';
import { allowed, cycles, violations } from './architecture/planted.ts';
import { findUnsearchableNames } from './architecture/published-names.ts';
import { findRetiredWords, retiredWords } from './architecture/retired-words.ts';
import { findWalkErrors, readStopsFromResolver, readWalk } from './architecture/walks.ts';

const sources = readSources();

describe('the linter', () => {
  let findings: Finding[];
  beforeAll(async () => {
    findings = await lint(Object.values(violations).flat());
  });

  const plants = Object.entries(violations).flatMap(([message, of]) =>
    of.map(([file, code]) => ({ file, code, message })),
  );
  test.each(plants)('refuses in $file: $code', ({ file, code, message }) => {
    const ofPlant = findings.filter((finding) => finding.file === file && finding.code === code);
    expect(ofPlant).toContainEqual({ file, code, message });
  });

  test('has a planted violation for each message of biome.json', async () => {
    const messages = (await readFile('biome.json', 'utf8')).matchAll(/"message": "([^"]+)"/g);
    for (const [, message = ''] of messages) expect(Object.keys(violations)).toContain(message);
  });

  test('refuses cycles of imports', async () => {
    const message = 'This import is part of a cycle.';
    const byFile = (a: Finding, b: Finding) => a.file.localeCompare(b.file);
    expect((await lint(cycles)).toSorted(byFile)).toEqual(
      cycles.map(([file, code]) => ({ file, code, message })).toSorted(byFile),
    );
  });

  test('accepts the imports that the table of docs/architecture.md allows', async () => {
    expect(await lint(allowed)).toEqual([]);
  });
});

describe('the imports that exist at run time', () => {
  test.each([
    ['src/cluster.ts', "import { createGateway } from './gateway.ts';"],
    ['src/main.ts', "import { createYoga } from './graphql/yoga.ts';"],
    ['src/config.ts', "import { callApi } from './upstream/index.ts';"],
    ['src/runtime/planted.ts', "import { ConfigError } from '../config.ts';"],
    ['src/runtime/planted.ts', "import type { Config } from '../config.ts';"],
    ['src/request/planted.ts', "import type { Fragments } from '../graphql/fragments.ts';"],
    ['src/request/planted.ts', "import { readConfig } from '../config.ts';"],
    ['src/request/planted.ts', "import { ConfigError, readConfig } from '../config.ts';"],
    ['src/http/planted.ts', "import type { Upstream } from '../upstream/index.ts';"],
    ['src/http/planted.ts', "import { hasStatus } from '../upstream/errors.ts';"],
    ['src/graphql/planted.ts', "import { schema } from '#schema/index.ts';"],
    ['src/graphql/planted.ts', "import type { Upstream } from '../upstream/index.ts';"],
    ['src/graphql/plugins/planted.ts', "import '../../http/server.ts';"],
    ['src/observability/planted.ts', "import { createUpstreamPool } from '../upstream/index.ts';"],
    ['src/observability/planted.ts', "import { type Call, nameOf } from '../upstream/transport/request.ts';"],
    ['src/observability/planted.ts', "const { nameOf } = await import('../upstream/transport/request.ts');"],
    ['src/observability/planted.ts', "export * from '../upstream/transport/request.ts';"],
    ['src/observability/planted.ts', "import type { Context } from '../request/context.ts';"],
    ['src/upstream/transport/planted.ts', "import type { Decoder } from '../decode/decoders.ts';"],
    ['src/upstream/decode/planted.ts', "import { teams } from '../resources/teams.ts';"],
    ['src/upstream/resources/planted.ts', "import type { Upstream } from '../index.ts';"],
    ['src/upstream/planted.ts', "import type { Context } from '../request/context.ts';"],
    ['src/sandbox/planted.ts', "import type { Config } from '../config.ts';"],
    ['src/sandbox/main.ts', "import { log } from '../observability/logger.ts';"],
    ['schema/team.ts', "import { createContext } from '#src/request/context.ts';"],
    ['schema/team.ts', "import { teams } from '#src/upstream/resources/teams.ts';"],
    ['schema/team.ts', "import { readConfig } from '#src/config.ts';"],
    ['schema/channel/planted.ts', "import { createUpstreamPool } from '#src/upstream/index.ts';"],
    ['schema/channel/planted.ts', "import { type Call, send } from '#src/upstream/transport/request.ts';"],
    ['schema/channel/planted.ts', "import { line } from '../platforms/line.ts';"],
    ['schema/channel/planted.ts', "import {\n  line,\n} from '../platforms/line.ts';"],
    ['schema/channel/mutations/planted.ts', "import type { line } from '../../platforms/line.ts';"],
    ['schema/platforms/line.ts', "import { teams } from '#src/upstream/resources/teams.ts';"],
    ['schema/platforms/line.ts', "import { web } from './web.ts';"],
    ['schema/platforms/registry.ts', "import { Channel } from '../channel/channel.ts';"],
    ['schema/platforms/index.ts', "import { formOf } from '../setup/form-fields.ts';"],
    ['schema/setup/planted.ts', "import { Channel } from '../channel/channel.ts';"],
    ['schema/errors/planted.ts', "import type { InputMapping } from '../inputs/mapping.ts';"],
    ['schema/inputs/planted.ts', "import { fields } from '../platforms/fields.ts';"],
    ['schema/builder.ts', "import { toUserError } from './errors/user-errors.ts';"],
    ['schema/scripts/planted.ts', "import { line } from '../platforms/line.ts';"],
    ['schema/client/planted.ts', "import type { schema } from '../index.ts';"],
  ])('are refused in %s: %s', (file, code) => {
    expect(findForbiddenImports(file, code)).toHaveLength(1);
  });

  test.each([
    ['src/gateway.ts', "import { schema } from '#schema/index.ts';"],
    ['src/main.ts', "const { startSandbox } = await import('./sandbox/server.ts');"],
    ['src/request/planted.ts', "import { ConfigError } from '../config.ts';"],
    ['src/request/planted.ts', "import type { Config } from '../config.ts';"],
    ['src/http/planted.ts', "import { parseJson } from '../runtime/json.ts';"],
    ['src/graphql/plugins/planted.ts', "import { hasStatus } from '../../upstream/errors.ts';"],
    ['src/observability/planted.ts', "import type { Call } from '../upstream/transport/request.ts';"],
    ['src/observability/planted.ts', "type Call = import('../upstream/transport/request.ts').Call;"],
    ['src/observability/planted.ts', "import { hasStatus } from '../upstream/errors.ts';"],
    ['src/sandbox/main.ts', "import { readConfig } from '../config.ts';"],
    ['schema/team.ts', "import type { Context } from '#src/request/context.ts';"],
    ['schema/team.ts', "import type { TeamRecord } from '#src/upstream/resources/teams.ts';"],
    ['schema/team.ts', "import { checkId } from '#src/upstream/transport/path.ts';"],
    ['schema/channel/planted.ts', "import { isBroken } from '#src/upstream/decode/channel.ts';"],
    ['schema/channel/planted.ts', "import { Channel } from '../platforms/platform.ts';"],
    ['schema/platforms/line.ts', "import texts from '../locales/en.json' with { type: 'json' };"],
    ['schema/builder.ts', "import { ChannelValidationError } from './errors/user-errors.ts';"],
  ])('are accepted in %s: %s', (file, code) => {
    expect(findForbiddenImports(file, code)).toEqual([]);
  });

  test('follow the table in every file of src/ and schema/', () => {
    expect(sources.flatMap(({ path, text }) => findForbiddenImports(path, text))).toEqual([]);
  });
});

describe('the import graph by folder', () => {
  const graph = createFolderGraph(sources);

  test('is read with sub-folders, without the files at the top and without the client package', () => {
    const planted = createFolderGraph([
      { path: 'src/gateway.ts', text: "import './http/server.ts';" },
      { path: 'src/http/server.ts', text: "import type { Yoga } from '../graphql/yoga.ts';" },
      { path: 'src/http/deep/body.ts', text: "import '../server.ts'; \nimport '../../runtime/json.ts';" },
      { path: 'src/graphql/yoga.ts', text: "import '../gateway.ts';" },
      { path: 'src/runtime/json.ts', text: '' },
      { path: 'schema/team.ts', text: "import './errors/types.ts';" },
      {
        path: 'schema/errors/types.ts',
        text: "import { type A } from '#src/http/server.ts';\nimport type { B } from '#src/http/server.ts';",
      },
      { path: 'schema/client/index.ts', text: "import '../errors/types.ts';" },
    ]);
    expect(planted).toEqual({
      folders: ['schema/errors', 'src/graphql', 'src/http', 'src/runtime'],
      arrows: ['errors --> http', 'http --> runtime', 'http -.-> graphql'],
    });
    expect(readFlowchart(`# Graph\n\n\`\`\`mermaid\n${printGraph(planted)}\n\`\`\`\n`)).toEqual([
      'flowchart TB',
      'subgraph schema',
      'errors',
      'end',
      'subgraph src',
      'graphql',
      'http',
      'runtime',
      'end',
      'errors --> http',
      'http --> runtime',
      'http -.-> graphql',
    ]);
  });

  test('has at most 13 folders', () => {
    expect(graph.folders.length, graph.folders.join(', ')).toBeLessThanOrEqual(13);
  });

  test('has no cycle', () => {
    expect(findCycle(['a --> b', 'b -.-> c', 'c --> b', 'd --> a'])).toEqual(['b', 'c', 'b']);
    expect(findCycle(['a --> b', 'a --> c', 'b --> c'])).toBeUndefined();
    expect(findCycle(graph.arrows)).toBeUndefined();
  });

  test('is the flowchart of docs/architecture.md', async () => {
    const chart = readFlowchart(await readFile('docs/architecture.md', 'utf8'));
    const expected = printGraph(graph);
    const hint = `Run \`node test/architecture/print-graph.ts\` and paste its output:\n${expected}\n`;
    const isArrow = (line: string) => /-->|-\.->/.test(line);
    expect(chart.filter(isArrow).toSorted(), hint).toEqual(graph.arrows);
    for (const folder of graph.folders) expect(chart, hint).toContain(folder.replace(/^\w+\//, ''));
  });
});

describe('a walk of docs/architecture.md', () => {
  const planted = [
    { path: 'src/http/server.ts', text: 'export function createHttpServer() {}' },
    { path: 'schema/channel/channel.ts', text: "builder.queryField('channel', (t) => t.field({}));" },
    {
      path: 'src/upstream/resources/channels.ts',
      text: 'export class Channels {\n  get(id: string) {\n  }\n}',
    },
    { path: 'src/upstream/transport/request.ts', text: 'export const send = () => {};' },
    { path: 'src/upstream/transport/http-client.ts', text: 'export async function request() {}' },
  ];
  const document = `## One query: \`channel(id)\`

1. \`src/http/server.ts\` \`createHttpServer\`: reads the request.
2. \`schema/channel/channel.ts\` \`channel\`: the resolver.
3. \`src/upstream/resources/channels.ts\` \`get\`: names the route.
4. \`src/upstream/transport/request.ts\` \`send\`: builds the request.
5. \`src/upstream/transport/http-client.ts\` \`request\`: sends it.

## Another section

1. \`src/nowhere.ts\` \`nothing\`: belongs to no walk.
`;
  const walk = readWalk(document, 'channel(id)');

  test('is read from the section that names its operation', () => {
    expect(walk).toHaveLength(5);
    expect(readStopsFromResolver(walk)).toEqual([
      'schema/channel/channel.ts',
      'src/upstream/resources/channels.ts',
      'src/upstream/transport/',
    ]);
    expect(findWalkErrors(walk, 3, planted)).toEqual([]);
  });

  test('is refused if it is too long, enters a file twice, or names what does not exist', () => {
    expect(findWalkErrors(walk, 2, planted)).toEqual(['The walk has 3 stops; the limit is 2.']);
    for (const index of [0, 1]) {
      const back = [...walk.slice(0, 3), ...walk.slice(index, index + 1), ...walk.slice(3)];
      expect(findWalkErrors(back, 9, planted)).toEqual([`The walk enters ${walk[index]?.file} twice.`]);
    }
    const missing = walk.map((stop) => ({ ...stop, name: stop.name === 'get' ? 'fetch' : stop.name }));
    expect(findWalkErrors(missing, 3, planted)).toEqual([
      'src/upstream/resources/channels.ts does not declare fetch.',
    ]);
    expect(findWalkErrors(walk, 3, planted.slice(1))).toEqual(['src/http/server.ts does not exist.']);
    expect(findWalkErrors(walk.slice(0, 3), 3, planted)).toEqual([
      'The walk does not end in src/upstream/transport/.',
    ]);
    expect(findWalkErrors([], 3, planted)).toEqual([
      'No stop is in schema/.',
      'The walk does not end in src/upstream/transport/.',
    ]);
  });

  test.each([
    ['channel(id)', 4],
    ['createLineChannel', 7],
  ])('takes %s from its resolver to the socket in at most %i stops', async (operation, maxStops) => {
    const markdown = await readFile('docs/architecture.md', 'utf8');
    expect(findWalkErrors(readWalk(markdown, operation), maxStops, sources)).toEqual([]);
  });
});

describe('a published name', () => {
  test('is missed if it is put together from parts', () => {
    const schema = buildSchema(`
      type Query { planted(first: Int): Kind }
      enum Kind { ONE TWO }
      type Mutation { change(input: ChangeInput): ChangeResult }
      input ChangeInput { id: ID }
      union ChangeResult = ChangePayload
      type ChangePayload { lineSecret: String }
      input Choice { color: String }
    `);
    const text =
      "field('planted'); enumType('Kind', ['ONE']); field('change', { input: { id } }); name + 'Secret';";
    expect(findUnsearchableNames(schema, [{ path: 'schema/planted.ts', text }])).toEqual([
      'Choice',
      'TWO',
      'color',
      'first',
      'lineSecret',
    ]);
  });

  test('is spelled out in schema/, so that one search finds it', async () => {
    const schema = buildSchema(await readFile('schema/schema.graphql', 'utf8'));
    const own = sources.filter(({ path }) => /^schema\/(?!client\/)/.test(path));
    expect(findUnsearchableNames(schema, own)).toEqual([]);
  });
});

describe('the length of a file', () => {
  const lines = (count: number) => 'line\n'.repeat(count);

  test('is at most 250 lines of source and 600 of tests, unless the file gives a reason', () => {
    const files = [
      { path: 'src/planted.ts', text: lines(251) },
      { path: 'schema/planted.ts', text: lines(250) },
      { path: 'schema/reasoned.ts', text: `// Longer than 250 lines: one table.\n${lines(300)}` },
      { path: 'schema/unreasoned.ts', text: `// Longer than 250 lines:\n${lines(300)}` },
      { path: 'schema/late.ts', text: `${lines(300)}// Longer than 250 lines: one table.\n` },
      { path: 'schema/schema.graphql', text: lines(2000) },
      { path: 'src/sandbox/seed/channels.json', text: lines(2000) },
      { path: 'test/planted.test.ts', text: lines(601) },
      { path: 'test/short.test.ts', text: lines(600) },
      { path: 'test/app/reasoned.css', text: `/* Longer than 600 lines: one style. */\n${lines(700)}` },
    ];
    expect(findLongFiles(files)).toEqual([
      'src/planted.ts has 251 lines, 1 too many',
      'schema/unreasoned.ts has 301 lines, 51 too many',
      'schema/late.ts has 301 lines, 51 too many',
      'test/planted.test.ts has 601 lines, 1 too many',
    ]);
  });

  test('is kept by every file of src/, schema/ and test/', () => {
    expect(findLongFiles(readTextFiles('.', ['src', 'schema', 'test']))).toEqual([]);
  });
});

describe('a retired word', () => {
  const searched = ['src', 'schema', 'test', 'docs', '.github'];
  const documents = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
  const [verb = '', adverb = '', participle = '', , noun = '', , street = '', entrance = '', , phrase = ''] =
    retiredWords;
  const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

  test.each(retiredWords)('is found in a text: %s', (word) => {
    const find = (text: string) => findRetiredWords([{ path: 'docs/planted.md', text }]);
    const expected = [`docs/planted.md:2: ${word}`];
    expect(find(`First line.\nThis ${word}, for example.\n`)).toEqual(expected);
    expect(find(`First line.\n${word.toUpperCase()}\n`)).toEqual(expected);
    expect(find(`First line.\n“${capitalize(word)}”\n`)).toEqual(expected);
    expect(find(`First line.\n${word.replace('’', "'")}\n`)).toEqual(expected);
    expect(find(`First line.\n// ${word.replace(' ', '\n// ')}\n`)).toEqual(expected);
    expect(find(`First line.\nThe x${word} and the ${word}x.\n`)).toEqual([]);
  });

  test('is found in a part of a name', () => {
    const find = (text: string) => findRetiredWords([{ path: 'src/planted.ts', text }]);
    expect(find(`const ${street}OfRequest = 1;`)).toEqual([`src/planted.ts:1: ${street}`]);
    expect(find(`const ${participle}Upstream = 1;`)).toEqual([`src/planted.ts:1: ${participle}`]);
    expect(find(`const is${capitalize(verb)}Needed = 1;`)).toEqual([`src/planted.ts:1: ${verb}`]);
    expect(find(`const MAX_${noun.toUpperCase()}_COUNT = 1;`)).toEqual([`src/planted.ts:1: ${noun}`]);
    expect(find(`class HTTP${capitalize(entrance)} {}`)).toEqual([`src/planted.ts:1: ${entrance}`]);
    expect(find(`const ${phrase.replace(' i', 'I')} = 1;`)).toEqual([`src/planted.ts:1: ${phrase}`]);
    expect(findRetiredWords([{ path: `src/http/${entrance}-${adverb}.ts`, text: '' }])).toEqual([
      `src/http/${entrance}-${adverb}.ts: ${entrance}`,
      `src/http/${entrance}-${adverb}.ts: ${adverb}`,
    ]);
  });

  test('is allowed only in the name of the sandbox’s shop', () => {
    const name = capitalize(street);
    const find = (text: string) => findRetiredWords([{ path: 'src/planted.ts', text }]);
    expect(find(`Harbour ${name} harbour.${street} harbour${street}.example harbour_${street}`)).toEqual([]);
    expect(find(`Harbour and ${name}, Penny ${name}`)).toHaveLength(2);
  });

  test('is found in a planted file of every searched folder', async () => {
    const root = await mkdtemp(join(tmpdir(), 'words-'));
    onTestFinished(() => rm(root, { recursive: true }));
    for (const folder of [
      ...searched,
      'schema/client/generated',
      'node_modules',
      'test/bench/node_modules',
    ]) {
      await mkdir(join(root, folder), { recursive: true });
      await writeFile(join(root, folder, 'planted.ts'), `// A word: ${verb}\n`);
    }
    for (const name of [...documents, 'schema/schema.graphql', 'package-lock.json']) {
      await writeFile(join(root, name), verb);
    }
    await writeFile(join(root, 'test/planted.png'), `\0${verb}`);
    expect(findRetiredWords(readTextFiles(root, [...searched, ...documents])).toSorted()).toEqual(
      [...searched.map((folder) => `${folder}/planted.ts`), ...documents, 'schema/schema.graphql']
        .map((path) => `${path}:1: ${verb}`)
        .toSorted(),
    );
  });

  test('is in no text and no name of the repository', () => {
    expect(findRetiredWords(readTextFiles('.', [...searched, ...documents]))).toEqual([]);
  });
});
