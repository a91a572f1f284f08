import { askExtensionGiven, extendGiven } from '../../../app/assignments/extend-given.ts';
import { targetOfForm } from '../../kit/ended.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import { doneText } from '../../kit/done.ts';
import { grantedLines } from './notice.ts';
import { askedSaid } from './said.ts';
import { extensionWordsIn } from './words.ts';
import { readAskExtension, readExtend } from './form.ts';
import { dueOfForm, refusedTerms } from '../../kit/given-terms.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import {
  refusedForm,
  type Submission,
  type Submitted,
  type SubmitHandler,
  wrongForm,
} from '../../kit/submitted.ts';
import { whatHappened } from '../../kit/what-happened.ts';
import { isGrantAnswered } from './settled.ts';

export const submitAskExtension: SubmitHandler = async (parts, submitted) => {
  const read = readAskExtension(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { due, reason } = read.value;
  const request = { ...targetOfForm(submitted), due: dueOfForm(due), reason };
  const done = await askExtensionGiven(parts.ports, request);
  return done.ok
    ? { is: 'done', said: await askedSaid(parts, done, submitted.language) }
    : refusedTerms(done, submitted);
};

export const submitExtend: SubmitHandler = async (parts, submitted) => {
  const read = readExtend(submitted.values, submitted.language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { due, ...grounds } = read.value;
  const requestedAt = submitted.about.requestedAt ?? null;
  const request = { ...targetOfForm(submitted), ...grounds, due: dueOfForm(due), requestedAt };
  const done = await extendGiven(parts.ports, request);
  if (!done.ok && done.why === 'extension-answered') return saysByWhom(parts, submitted);
  if (!done.ok) return refusedTerms(done, submitted);
  const { language } = submitted;
  const view = await viewOf(parts.ports, done.assignment, done.committee);
  const [granted = ''] = grantedLines(view, language);
  const lead = [granted, extensionWordsIn(language).isGranted].join(' ').trim();
  return { is: 'done', said: doneText(language, lead, view) };
};

/** The other officer was first: the form stays, and says what was answered. */
async function saysByWhom(parts: ListenerParts, submitted: Submitted): Promise<Submission> {
  const { about, language } = submitted;
  const value = [about.assignment ?? '', '', '', about.requestedAt ?? ''];
  const line = await whatHappened(parts, isGrantAnswered, { value, language });
  return line === null
    ? refusedForm('extension-answered', submitted)
    : wrongForm(extensionWordsIn(language).isAnswered(line), submitted);
}
