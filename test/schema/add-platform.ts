import { execFile } from 'node:child_process';
import { appendFile, cp, symlink, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import {
  fixture,
  fixturePath,
  platformFile,
  platformPath,
  registryLine,
  registryPath,
} from './made-up-platform.ts';

const repository = resolve(import.meta.dirname, '../..');
const skippedFolders = new Set(['node_modules', '.git', 'dist', 'coverage']);

/** Copies the repository to an empty folder and adds the made-up platform by the recipe of docs/contributing.md. */
export async function addPlatform(folder: string): Promise<void> {
  await cp(repository, folder, {
    recursive: true,
    filter: (source) => !skippedFolders.has(basename(source)),
  });
  await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, platformPath), platformFile);
  await appendFile(join(folder, registryPath), registryLine);
  await writeFile(join(folder, fixturePath), fixture);
  await promisify(execFile)(process.execPath, ['schema/scripts/print.ts'], { cwd: folder });
}

// As a script, it takes the path of the folder.
if (import.meta.main) await addPlatform(resolve(process.argv[2] ?? ''));
