import type { ModalView } from '@slack/types';

import { confirmBacklog } from '../../../app/readings/confirm-backlog.ts';
import { dryRun } from '../../../app/readings/dry-run.ts';
import { readBacklog } from '../../../app/readings/import-backlog.ts';
import { type ListRead, listRead } from '../../../app/readings/list-read.ts';
import type { ListReading } from '../../../domain/backlog/read-list.ts';
import { columnsForm, readColumns } from './form-columns.ts';
import { importForm, readImport } from './form.ts';
import { dryRunForm, readTakenAlso } from './form-dry-run.ts';
import { newOfficesIn, readMended } from './form-mend.ts';
import { takenIn } from './said.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { readingForm } from '../../kit/fields/reading-form.ts';
import { holderOfForm } from '../../kit/holder-of-form.ts';
import { refusal } from '../../kit/refusal.ts';
import {
  committeeOf,
  refusedForm,
  type Submission,
  type SubmitHandler,
  type Submitted,
} from '../../kit/submitted.ts';

/** The list is read while the form waits, and turns into what it would register, or into its columns. */
export const submitImport: SubmitHandler = async (parts, submitted) => {
  const { doer, language, values } = submitted;
  const read = readImport(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const committee = await committeeOf(parts, submitted);
  if (committee === null) return refusedForm('no-such-committee', submitted);
  const later = async (): Promise<ModalView> => {
    const list = await readBacklog(parts.ports, { committee, doer, file: read.value });
    if (list.ok) return 'rows' in list ? dryRunForm(list, language) : columnsForm(list, language);
    const problem = refusal(list.why, language).text;
    return importForm({ language, committeeId: committee.id, problem });
  };
  return { is: 'next', view: readingForm(language), later };
};

/** The columns as they were chosen turn into what the list would register. */
export const submitImportColumns: SubmitHandler = async (parts, submitted) => {
  const read = readColumns(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  return readAnew(parts, submitted, { columns: read.value });
};

/** What was mended is read with the rest; what was mended before stands. */
export const submitImportMend: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language, values } = submitted;
  const list = await listRead(parts.ports, { reading: about.reading ?? '', doer });
  if (!list.ok) return refusedForm(list.why, submitted);
  const offices = list.committee.offices.map(({ title }) => title);
  const read = readMended(values, { rows: about.rows ?? [], offices, language });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const errors = await withNewOffices(parts, submitted, list);
  if (errors !== null) return { is: 'errors', errors };
  return readAnew(parts, submitted, { mended: [...list.how.mended, ...read.value] });
};

/** Adds the offices that were typed, vacant; what is wrong with one is said at its field. */
async function withNewOffices(
  parts: ListenerParts,
  submitted: Submitted,
  { committee }: ListRead,
): Promise<Record<string, string> | null> {
  const { about, values } = submitted;
  for (const { at, title } of newOfficesIn(values, { rows: about.rows ?? [] })) {
    const holder = { kind: 'new-office', title, user: null } as const;
    const named = await holderOfForm(parts, submitted, { holder, committee, at });
    if (!named.ok) return named.errors;
  }
  return null;
}

async function readAnew(
  parts: ListenerParts,
  submitted: Submitted,
  change: Partial<ListReading>,
): Promise<Submission> {
  const { about, doer, language } = submitted;
  const run = await dryRun(parts.ports, { reading: about.reading ?? '', doer, change });
  if (!run.ok) return refusedForm(run.why, submitted);
  return { is: 'next', view: dryRunForm(run, language) };
}

/** One press registers every row that is clear. */
export const submitImportConfirm: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language, values } = submitted;
  const request = { reading: about.reading ?? '', doer, also: readTakenAlso(values) };
  const done = await confirmBacklog(parts.ports, request);
  if (!done.ok) return refusedForm(done.why, submitted);
  return { is: 'done', said: takenIn(done, language) };
};
