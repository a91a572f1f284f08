import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import type { Dossier, DossierVersion } from '../../app/ports/dossier.ts';
import { type ZipEntry, zipTo } from '../export/zip-to.ts';
import { dossierJson } from './dossier-json.ts';

type From = {
  /** The data folder, where the copies of documents lie. */
  readonly dataDir: string;
  /** Writes a dossier's PDF beside the package, and answers where. */
  readonly pdfOf: (dossier: Dossier) => Promise<string>;
};

/**
 * Packs what goes to the diary, a folder for each of several: documents, dossier as PDF and JSON,
 * and the checksums of all as `sha256sum -c` reads them. Documents are read piece by piece, however
 * large they are.
 */
export async function packageTo(
  path: string,
  dossiers: readonly Dossier[],
  from: From,
): Promise<void> {
  const entries: ZipEntry[] = [];
  for (const dossier of dossiers) {
    const folder = dossiers.length === 1 ? '' : `${folderOf(dossier)}/`;
    for (const entry of await entriesOf(dossier, from))
      entries.push({ ...entry, name: `${folder}${entry.name}` });
  }
  const sums: string[] = [];
  for (const entry of entries) sums.push(`${await sha256Of(entry)}  ${entry.name}\n`);
  await zipTo(path, [...entries, { name: 'checksums-sha256.txt', text: sums.join('') }]);
}

/** @example folderOf({ label: 'RUN-12, T1 2027' }) // 'RUN-12-T1-2027' */
export function folderOf({ label }: Pick<Dossier, 'label'>): string {
  return label.replaceAll(/[^\p{L}\p{N}]+/gu, '-');
}

async function entriesOf(dossier: Dossier, { dataDir, pdfOf }: From): Promise<readonly ZipEntry[]> {
  const documents: ZipEntry[] = [];
  const places = new Map<number, string>();
  for (const each of dossier.documents) {
    const file = each.path === null ? null : join(dataDir, each.path);
    if (file === null || !(await isThere(file))) continue;
    const name = `documents/${nameOf(each)}`;
    places.set(each.version, name);
    documents.push({ name, file });
  }
  return [
    ...documents,
    {
      name: 'dossier.json',
      text: dossierJson(dossier, ({ version }) => places.get(version) ?? null),
    },
    { name: 'dossier.pdf', file: await pdfOf(dossier) },
  ];
}

/** A copy that is gone is left out; the dossier still names it with its checksum. */
function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

const LONGEST_NAME = 120;

/** A name that every system can write, with the version before it so that no two are the same. */
function nameOf({ version, what }: DossierVersion): string {
  const safe = what.replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, '_');
  const dot = safe.lastIndexOf('.');
  const ending = dot > 0 ? safe.slice(dot).slice(0, 10) : '';
  const stem = ending === '' ? safe : safe.slice(0, dot);
  return `v${version}-${stem.slice(0, LONGEST_NAME)}${ending}`.replace(/[\s.]+$/u, '');
}

async function sha256Of(entry: ZipEntry): Promise<string> {
  const hash = createHash('sha256');
  if ('text' in entry) hash.update(entry.text);
  else await pipeline(createReadStream(entry.file), hash);
  return hash.digest('hex');
}
