import { copyFile, cp, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { must, run, said } from './processes.ts';

/** The commit's name, short; `.` stays, for the working tree has none. */
export async function nameOf(commit: string): Promise<string> {
  if (commit === '.') return 'working-tree';
  return (await said('git', ['rev-parse', '--short=12', `${commit}^{commit}`])).trim();
}

/** Puts the commit into a folder with the packages that it asks for. */
export async function checkOut(commit: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (commit === '.') await copyTree(folder);
  else await exportCommit(commit, folder);
  await addPackages(folder);
}

async function exportCommit(commit: string, folder: string): Promise<void> {
  const archive = `${folder}.tar`;
  await must('git', ['archive', '--output', archive, commit]);
  await must('tar', ['-xf', archive, '-C', folder]);
  await rm(archive);
}

/** What git knows and what it does not know yet, but not what it is told to ignore. */
async function copyTree(folder: string): Promise<void> {
  const listed = await said('git', [
    'ls-files',
    '-z',
    '-co',
    '--exclude-standard',
    '--deduplicate',
  ]);
  const gone = new Set((await said('git', ['ls-files', '-z', '-d'])).split('\0'));
  for (const path of listed.split('\0').filter((each) => each !== '' && !gone.has(each))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(path, join(folder, path));
  }
}

const LOCK = 'package-lock.json';

/**
 * The packages that are here, where they are those that the commit asks for. As links to the same
 * files, which takes a second; a copy where the folders are on two disks.
 */
async function addPackages(folder: string): Promise<void> {
  const there = join(folder, 'node_modules');
  if (!(await isSame(LOCK, join(folder, LOCK))))
    return must('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  if ((await run('cp', ['-al', 'node_modules', there])) !== 0)
    await cp('node_modules', there, { recursive: true, verbatimSymlinks: true });
  // What tools remember there is written in place, and would be written here as well.
  for (const kept of ['.vite', '.vite-temp', '.cache', '.vitest'])
    await rm(join(there, kept), { recursive: true, force: true });
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => readFile(path)));
  return first !== undefined && second !== undefined && first.equals(second);
}
