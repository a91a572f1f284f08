import type { ModalView } from '@slack/types';

import { confirmBacklog, dryRun, readBacklog } from '../../../app/readings/import-backlog.ts';
import { columnsForm, readColumns } from './form-columns.ts';
import { importForm, readImport } from './form.ts';
import { dryRunForm, takesLikes } from './form-dry-run.ts';
import { readingForm } from '../../kit/fields/reading-form.ts';
import { refusal } from '../../kit/refusal.ts';
import { saidRegistered } from '../registering/now-registered.ts';
import { committeeOf, refusedForm, type SubmitHandler } from '../../kit/submitted.ts';

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
  const { about, doer, language, values } = submitted;
  const read = readColumns(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const chosen = { reading: about.reading ?? '', doer, columns: read.value };
  const run = await dryRun(parts.ports, chosen);
  if (!run.ok) return refusedForm(run.why, submitted);
  return { is: 'next', view: dryRunForm(run, language) };
};

/** One press registers every row that is clear. */
export const submitImportConfirm: SubmitHandler = async (parts, submitted) => {
  const { about, doer, values } = submitted;
  const reading = about.reading ?? '';
  const done = await confirmBacklog(parts.ports, { reading, doer, withLikes: takesLikes(values) });
  return done.ok ? saidRegistered(parts, submitted, done) : refusedForm(done.why, submitted);
};
