import { askExtension, extend } from '../../../app/assignments/extend.ts';
import type { Due } from '../../../domain/committee/due.ts';
import { ended, targetOfForm } from '../../kit/ended.ts';
import { extensionWordsIn } from './words.ts';
import { readAskExtension, readExtend } from './form.ts';
import type { GivenDue } from '../../kit/fields/due-fields.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { dueRefusal } from '../../kit/refusal.ts';
import { dueOfForm } from '../../kit/given-terms.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import {
  refusedForm,
  type Submission,
  type Submitted,
  type SubmitHandler,
  wrongAt,
} from '../../kit/submitted.ts';

export const submitAskExtension: SubmitHandler = async (parts, submitted) => {
  const read = readAskExtension(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  return withDue(parts, submitted, read.value.due, async (to) => {
    const request = { ...targetOfForm(submitted), to, reason: read.value.reason };
    return ended(
      parts,
      submitted,
      extensionWordsIn(submitted.language).isAsked,
      await askExtension(parts.ports, request),
    );
  });
};

export const submitExtend: SubmitHandler = async (parts, submitted) => {
  const read = readExtend(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { due, ...grounds } = read.value;
  return withDue(parts, submitted, due, async (to) => {
    const done = await extend(parts.ports, { ...targetOfForm(submitted), ...grounds, to });
    return ended(parts, submitted, extensionWordsIn(submitted.language).isGranted, done);
  });
};

/** What a form's due means in the committee; what it cannot mean is shown at its field. */
async function withDue(
  parts: ListenerParts,
  submitted: Submitted,
  given: GivenDue,
  then: (due: Due) => Promise<Submission>,
): Promise<Submission> {
  const { about, doer, language } = submitted;
  const assignment = await parts.ports.store.find('assignment', about.assignment ?? '');
  const committee = assignment && (await parts.ports.store.find('committee', assignment.committee));
  if (committee === null) return refusedForm('no-such-assignment', submitted);
  const due = await dueOfForm(parts, given, { committee, doer });
  if (due.ok) return then(due.due);
  return wrongAt(blockId('dueText'), dueRefusal(due.why, language));
}
