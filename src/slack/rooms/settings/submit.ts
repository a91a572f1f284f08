import { setCommittee } from '../../../app/committees/set-committee.ts';
import { sentence } from '../../kit/blocks.ts';
import { readCommittee } from './form-committee.ts';
import { settingsWordsIn } from './words.ts';
import { refusedForm, type SubmitHandler } from '../../kit/submitted.ts';

/** Name, language and weekly overview; a form that changes nothing closes all the same. */
export const submitCommittee: SubmitHandler = async (parts, submitted) => {
  const { about, values, language, doer } = submitted;
  const read = readCommittee(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { committee: about.committee ?? '', doer, facts: read.value };
  const set = await setCommittee(parts.ports, request);
  if (set.ok) return { is: 'done', said: sentence(settingsWordsIn(language).isChanged) };
  return set.why === 'nothing-changed'
    ? { is: 'done', said: null }
    : refusedForm(set.why, submitted);
};
