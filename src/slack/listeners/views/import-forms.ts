import type { ModalView } from '@slack/types';

import { confirmBacklog, readBacklog } from '../../../app/import-backlog.ts';
import { dryRunForm, importForm, readImport } from '../../surfaces/forms/import.ts';
import { readingForm } from '../../surfaces/forms/reading.ts';
import { refusal } from '../../surfaces/refusal.ts';
import { sharedFileOf } from '../forms/given-file.ts';
import { saidRegistered } from './registering-forms.ts';
import { refusedForm, type SubmitHandler } from './submitted.ts';

/** The list is read while the form waits, and turns into what it would register. */
export const submitImport: SubmitHandler = async (parts, submitted) => {
  const { about, doer, language, values } = submitted;
  const read = readImport(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const committee = await parts.ports.store.find('committee', about.committee ?? '');
  if (committee === null) return refusedForm('no-such-committee', submitted);
  const later = async (): Promise<ModalView> => {
    const file = await sharedFileOf(parts, read.value);
    const run = await readBacklog(parts.ports, { committee, doer, file });
    if (run.ok) return dryRunForm(run, language);
    const problem = refusal(run.why, language).text;
    return importForm({ language, committeeId: committee.id, problem });
  };
  return { is: 'next', view: readingForm(language), later };
};

/** One press registers every row that is clear. */
export const submitImportConfirm: SubmitHandler = async (parts, submitted) => {
  const { about, doer } = submitted;
  const done = await confirmBacklog(parts.ports, { reading: about.reading ?? '', doer });
  return done.ok ? saidRegistered(parts, submitted, done) : refusedForm(done.why, submitted);
};
