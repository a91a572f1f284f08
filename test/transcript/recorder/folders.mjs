import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, relative } from 'node:path';

import { record } from './record.mjs';

/** Temporary folders that stand. */
const standing = new Set();

/** Writes down what lies in a temporary folder when it is about to go, or the process ends. */
export function watchFolders() {
  const { mkdtempSync, rmSync } = fs;
  const { mkdtemp, rm } = fs.promises;
  fs.mkdtempSync = (...args) => noteMade(mkdtempSync(...args));
  fs.promises.mkdtemp = async (...args) => noteMade(await mkdtemp(...args));
  fs.rmSync = (path, ...rest) => rmSync(noteGoing(path), ...rest);
  fs.promises.rm = (path, ...rest) => rm(noteGoing(path), ...rest);
  syncBuiltinESMExports();
  process.on('exit', () => standing.forEach(noteGoing));
}

function noteMade(folder) {
  standing.add(folder);
  return folder;
}

function noteGoing(folder) {
  if (standing.delete(folder) && fs.existsSync(folder)) filesIn(folder).forEach(noteFile);
  return folder;

  function noteFile(path) {
    const content = fs.readFileSync(path).toString('base64');
    record({ kind: 'file', folder, path: relative(folder, path), content });
  }
}

function filesIn(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
