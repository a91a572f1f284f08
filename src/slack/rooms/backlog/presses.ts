import { acceptListed } from '../../../app/readings/accept-listed.ts';
import { dryRun } from '../../../app/readings/dry-run.ts';
import { listRead } from '../../../app/readings/list-read.ts';
import { listedPage } from '../../../app/readings/listed-rows.ts';
import { say, sayWhy } from '../../kit/asked.ts';
import { MOST_LINES } from '../../kit/limits.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { columnsForm } from './form-columns.ts';
import { dryRunForm } from './form-dry-run.ts';
import { mendForm } from './form-mend.ts';
import { acceptedListed, listedRows } from './said.ts';

/** Turns what a list would register back into its columns, to choose others. */
export const importColumnsPressed: PressHandler = async (parts, { doer, language, value }) => {
  const list = await listRead(parts.ports, { reading: value[0] ?? '', doer });
  if (!list.ok) return sayWhy(list.why, language);
  return { is: 'form', view: columnsForm(list, language), inPlace: true };
};

/** The rows that are unclear, to be mended where they are shown. */
export const importMendPressed: PressHandler = async (parts, { doer, language, value }) => {
  const run = await dryRun(parts.ports, { reading: value[0] ?? '', doer });
  if (!run.ok) return sayWhy(run.why, language);
  return { is: 'form', view: mendForm(run, language), inPlace: true };
};

/** Rows that are hidden in the file are read as the others, or left again. */
export const importHiddenPressed: PressHandler = async (parts, { doer, language, value }) => {
  const [reading = '', wanted = ''] = value;
  const change = { withHidden: wanted === 'true' };
  const run = await dryRun(parts.ports, { reading, doer, change });
  if (!run.ok) return sayWhy(run.why, language);
  return { is: 'form', view: dryRunForm(run, language), inPlace: true };
};

/** "Visa alla": what was taken in, page by page, for the one who pressed. */
export const listedRowsPressed: PressHandler = async (parts, { person, language, value }) => {
  const [reading = '', first = ''] = value;
  const from = Math.max(0, Math.trunc(Number(first)) || 0);
  const request = { reading, person, from, most: MOST_LINES };
  const page = await listedPage(parts.ports, request);
  if (!page.ok) return sayWhy(page.why, language);
  return say(listedRows(page, { reading, from }, language));
};

/** "Ta emot alla": all that one list gave the holder. */
export const acceptListedPressed: PressHandler = async (parts, { doer, language, value }) => {
  const [reading = '', ...only] = value;
  const done = await acceptListed(parts.ports, { reading, doer, only });
  return done.ok ? say(acceptedListed(done, language)) : sayWhy(done.why, language);
};
