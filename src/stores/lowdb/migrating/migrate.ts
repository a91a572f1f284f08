import { stepsFrom } from '../../migrations/raise.ts';
import type { Step } from '../../migrations/step.ts';
import { SCHEMA_VERSION } from '../../migrations/steps.ts';
import type { BadFile, OlderFile } from '../on-disk/found-files.ts';
import { allOf } from './all-of.ts';
import { copyHolding } from './copies.ts';
import { copyFolder } from './copy-folder.ts';
import { orRefuse } from './or-refuse.ts';
import { rewrite } from './rewrite.ts';
import { tenths } from './tenths.ts';
import type { Log } from '../../../running/log.ts';

type Where = { readonly dataDir: string; readonly log: Log };
type How = Where & { readonly steps: readonly Step[] };

/**
 * Rewrites records of an older form, after a copy of the folder. Each file is replaced whole, and
 * what has not been is found to be older at the next start: one that is killed here goes on there.
 * @returns the files that no step could take; they stand as they were
 * @throws StartRefused when the disk does not take the copy or the records
 */
export async function migrate(older: readonly OlderFile[], how: How): Promise<readonly BadFile[]> {
  const { dataDir, log, steps } = how;
  const isKnown = ({ form }: OlderFile): boolean => stepsFrom(form, steps) !== null;
  const known = older.filter(isKnown);
  const unknown = older.filter((file) => !isKnown(file)).map(ofNoForm);
  if (known.length === 0) return unknown;
  const copy = await orRefuse('copied', () => copyOf(known, { dataDir, log }));
  const failed = await orRefuse('rewritten', () => rewriteAll(known, how));
  log.info({ copy, form: SCHEMA_VERSION }, 'all records are rewritten; keep the copy or remove it');
  return [...unknown, ...failed];
}

function ofNoForm({ place, file, form }: OlderFile): BadFile {
  return { place, file, why: 'damaged', reason: `schemaVersion: ${form} is no form that ever was` };
}

async function rewriteAll(older: readonly OlderFile[], how: How): Promise<readonly BadFile[]> {
  const done = tenths(older.length, (count) =>
    how.log.info({ done: count, of: older.length }, 'records are rewritten in a newer form'),
  );
  const failed = await allOf(older, async (file) => {
    const bad = await rewrite(file, how);
    done();
    return bad;
  });
  return failed.filter((bad) => bad !== null);
}

/** A copy that holds every file as it is now: that of a start which was killed, if there is one. */
async function copyOf(older: readonly OlderFile[], { dataDir, log }: Where): Promise<string> {
  const left = older.map(({ file }) => file);
  const there = copyHolding(dataDir, left);
  if (there !== null) {
    const facts = { copy: there, left: left.length };
    log.info(facts, 'an earlier start copied the data folder and did not rewrite all its records');
    return there;
  }
  const form = Math.min(...new Set(older.map((file) => file.form)));
  const facts = { records: left.length, form };
  log.info(
    facts,
    'records are of an older form; the data folder is copied before they are rewritten',
  );
  return copyFolder(dataDir, { form, log });
}
