import { holdAssignment } from '../../../app/retention/hold.ts';
import { retentionNow } from '../../../app/retention/retention-now.ts';
import { setRetention } from '../../../app/retention/set-retention.ts';
import { startWeeding } from '../../../app/retention/start-weeding.ts';
import { workOffWeeding } from '../../../app/retention/work-off-weeding.ts';
import { sentence } from '../../kit/blocks.ts';
import { ended, targetOfForm } from '../../kit/ended.ts';
import { notice } from '../../kit/fields/modal.ts';
import type { Later } from '../../kit/open-form.ts';
import { shownAnew } from '../../kit/shown-mark.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';
import { readHold } from './form-hold.ts';
import { readRules } from './form-rules.ts';
import { startForm } from './form-start.ts';
import { retentionWordsIn } from './words.ts';

/** A form that changes nothing closes all the same. */
export const submitRules: SubmitHandler = async (parts, submitted) => {
  const { about, values, language, doer } = submitted;
  const read = readRules(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { committee: about.committee ?? '', doer, rules: read.value };
  const done = await setRetention(parts.ports, request);
  if (done.ok) return { is: 'done', said: sentence(retentionWordsIn(language).areSet) };
  return done.why === 'nothing-changed'
    ? { is: 'done', said: null }
    : refusedForm(done.why, submitted);
};

/** What is weeded is exactly what the form showed; it goes on after the form has gone. */
export const submitWeeding: SubmitHandler = async (parts, submitted) => {
  const { about, language, doer, person } = submitted;
  const committee = about.committee ?? '';
  const now = await retentionNow(parts.ports, { person, committee });
  if (!now.ok) return refusedForm(now.why, submitted);
  const anew = shownAnew(startForm(now, language), submitted);
  if (anew !== null) return anew;
  const done = await startWeeding(parts.ports, { committee, doer, shown: now });
  if (!done.ok) return refusedForm(done.why, submitted);
  const words = retentionWordsIn(language);
  const later: Later = async (show) => {
    const tell = (soFar: number, left: number): Promise<void> =>
      show(notice(words.title, language, words.soFar(soFar, left)));
    await parts.ports.followUps.do(() => workOffWeeding(parts.ports, committee, { tell }));
    return notice(words.title, language, words.begins);
  };
  return { is: 'next', view: notice(words.title, language, words.begins), later };
};

export const submitHold: SubmitHandler = async (parts, submitted) => {
  const reason = readHold(submitted.values);
  const done = await holdAssignment(parts.ports, { ...targetOfForm(submitted), reason });
  return ended(parts, submitted, retentionWordsIn(submitted.language).isHeld, done);
};
