import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Plant } from './planted.ts';

interface Report {
  diagnostics: {
    category: string;
    message: string;
    location: { path: string; start: { line: number } };
  }[];
}

export interface Finding {
  file: string;
  code: string | undefined;
  message: string;
}

const checkedRules = [
  'lint/style/noRestrictedImports',
  'lint/style/noProcessEnv',
  'lint/suspicious/noImportCycles',
];

/** Lints a scratch folder in which every plant is one line of the file that it names. */
export async function lint(plants: Plant[]): Promise<Finding[]> {
  const planted = Map.groupBy(plants, ([file]) => file);
  const folder = await mkdtemp(join(tmpdir(), 'architecture-'));
  try {
    for (const name of ['biome.json', 'package.json']) await copyFile(name, join(folder, name));
    for (const [file, lines] of planted) {
      await mkdir(join(folder, dirname(file)), { recursive: true });
      await writeFile(join(folder, file), lines.map(([, code]) => `${code}\n`).join(''));
    }
    const { diagnostics } = await runBiome(folder);
    return diagnostics
      .filter(({ category }) => checkedRules.includes(category))
      .map(({ message, location: { path: file, start } }) => {
        const code = planted.get(file)?.[start.line - 1]?.[1];
        return { file, code, message };
      });
  } finally {
    await rm(folder, { recursive: true });
  }
}

function runBiome(folder: string): Promise<Report> {
  const command = resolve('node_modules/.bin/biome');
  const options = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.'];
  return new Promise((fulfil, reject) => {
    execFile(command, options, { cwd: folder, timeout: 15_000 }, (_, stdout, stderr) => {
      try {
        fulfil(JSON.parse(stdout));
      } catch (cause) {
        reject(new Error(`Biome printed no report: ${stderr}`, { cause }));
      }
    });
  });
}
