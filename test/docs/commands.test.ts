import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs, promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '#src/config.ts';
import { type Fence, listFences, read, repository } from './markdown.ts';

const execute = promisify(execFile);
const fences = (await listFences()).filter(({ language }) => language === 'sh');
const run = fences.filter(({ notRun }) => notRun === undefined);
const marked = fences.filter(({ notRun }) => notRun !== undefined);
const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
const settings = [...(await read('src/config.ts')).matchAll(/^ {4}([A-Z_]+):/gm)].map(([, name]) => name);

/** The commands of a block, without comments and line breaks. */
function listCommands(code: string): string[] {
  return code
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s+)# .*$/, ''))
    .flatMap((line) => line.split(' && '))
    .filter((command) => command !== '');
}

/** The errors in a command that the tests do not run literally. */
async function findFault(command: string): Promise<string | undefined> {
  const [, assignments = '', arguments_ = ''] = /^((?:[A-Z_]+=\S+ )*)npm (.*)$/.exec(command) ?? [];
  const env = Object.fromEntries(
    assignments
      .split(' ')
      .filter(Boolean)
      .map((each) => each.split('=', 2)),
  );
  const unknown = Object.keys(env).find((name) => !settings.includes(name));
  if (unknown) return `${unknown} is not a setting`;
  // Throws if a value is wrong.
  readConfig(env);
  if (arguments_ === 'ci') return undefined;
  const [, name = '', options = ''] = /^(?:run )?([\w:]+)(?: -- (.*))?$/.exec(arguments_) ?? [];
  const script = scripts[name];
  if (script === undefined) return 'neither an npm script nor a command that this test knows';
  return options === '' ? undefined : findUnknownOption(script, options);
}

/** The script's file declares each option for `parseArgs`. */
async function findUnknownOption(script: string, options: string): Promise<string | undefined> {
  const [file = ''] = /\S+\.ts/.exec(script) ?? [];
  const source = await read(file);
  const { tokens } = parseArgs({ args: options.split(' '), strict: false, tokens: true });
  const unknown = tokens.find((token) => token.kind === 'option' && !source.includes(`${token.name}: {`));
  return unknown && `${options} is not an option of ${file}`;
}

let gateway: ChildProcess;
let url: string;

beforeAll(async () => {
  const env = { ...process.env, NODE_ENV: 'development', PORT: '0', HOST: '127.0.0.1', CHANNEL_API_URL: '' };
  // A separate process group, so that one signal reaches npm, the shell below it and the gateway.
  gateway = spawn('npm', ['start'], {
    cwd: repository,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: gateway.stdout as NodeJS.ReadableStream })) {
    if (!line.includes('"listening"')) continue;
    url = new URL(JSON.parse(line).url).origin;
    break;
  }
}, 60_000);

afterAll(async () => {
  const ended = once(gateway, 'exit');
  process.kill(-(gateway.pid as number), 'SIGTERM');
  await ended;
});

async function runCurl(command: string): Promise<unknown> {
  const local = command.replaceAll('http://127.0.0.1:4000', url);
  const { stdout } = await execute('bash', ['-c', `${local} --silent --fail`]);
  return JSON.parse(stdout);
}

test.each(run)('$at runs as the document says', async ({ code, next }) => {
  for (const command of listCommands(code)) {
    if (!command.startsWith('curl ')) {
      expect(await findFault(command), command).toBeUndefined();
      continue;
    }
    const answer = await runCurl(command);
    if (next?.language === 'json') expect(answer).toEqual(JSON.parse(next.code));
    else expect(answer).toEqual({ data: expect.anything(), extensions: expect.anything() });
  }
});

test('the first command of the README starts a gateway that answers', async () => {
  expect(listCommands(run.find(({ file }) => file === 'README.md')?.code ?? '')).toContain('npm start');
  expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ok' });
});

test('the check finds a planted command that nothing runs', async () => {
  expect(await findFault('npm run nothing')).toBe('neither an npm script nor a command that this test knows');
  expect(await findFault('make install')).toBe('neither an npm script nor a command that this test knows');
  expect(await findFault('CHANEL_API_URL=http://127.0.0.1 npm start')).toBe(
    'CHANEL_API_URL is not a setting',
  );
  expect(await findFault('npm run soak -- --hours 1')).toBe(
    '--hours 1 is not an option of test/bench/soak.ts',
  );
  await expect(findFault('PORT=none npm start')).rejects.toThrow('PORT');
});

/** The files and variables that a block names and the repository does not have. */
async function findUnknownNames({ code }: Pick<Fence, 'code'>): Promise<string[]> {
  const variables = [...code.matchAll(/(?<![\w$])([A-Z][A-Z_]+)=/g)].map(([, name = '']) => name);
  const unknown = variables.filter((name) => !settings.includes(name));
  for (const [file] of code.matchAll(/(?<![\w./-])(?:schema|src|test|docs|\.ci)\/[\w./-]+/g)) {
    await access(join(repository, file)).catch(() => unknown.push(file));
  }
  for (const [, name = ''] of code.matchAll(/npm run ([\w:]+)/g)) if (!(name in scripts)) unknown.push(name);
  return unknown;
}

test.each(marked)('$at is not run ($notRun), and names only what exists', async (fence) => {
  expect(await findUnknownNames(fence)).toEqual([]);
});

test('the check finds a planted unknown name in a block that is not run', async () => {
  const code = 'docker run -e CHANEL_API_URL=x -v schema/lost.graphql:/tmp && npm run nothing';
  expect(await findUnknownNames({ code })).toEqual(['CHANEL_API_URL', 'schema/lost.graphql', 'nothing']);
});

test('every block has a language that a test checks', async () => {
  const languages = new Set((await listFences()).map(({ language }) => language));
  expect([...languages].toSorted()).toEqual(['graphql', 'json', 'mermaid', 'sh', 'text', 'ts', 'yaml']);
});
