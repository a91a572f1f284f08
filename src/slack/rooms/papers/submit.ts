import { makeList } from '../../../app/papers/make-list.ts';
import { setLetterhead } from '../../../app/papers/set-letterhead.ts';
import { sentence } from '../../kit/blocks.ts';
import { notice } from '../../kit/fields/modal.ts';
import { refusedForm, type SubmitHandler, wrongAt } from '../../kit/submitted.ts';
import { readLetterhead } from './form-letterhead.ts';
import { madeForm, whyNotMade } from './form-made.ts';
import { readPaper } from './form.ts';
import { paperWordsIn } from './words.ts';

/** The list is made after the form has gone, for that may take longer than Slack waits. */
export const submitPaper: SubmitHandler = (parts, { values, language, about, person }) => {
  const read = readPaper(values, language);
  if (!read.ok) return Promise.resolve({ is: 'errors', errors: read.errors });
  const { title, making } = paperWordsIn(language);
  const request = { ...read.value, person, committee: about.committee ?? '' };
  return Promise.resolve({
    is: 'next',
    view: notice(title, language, making),
    later: async () => madeForm(await makeList(parts.ports, request), { title, language }),
  });
};

/** What is wrong with a template or a mark is said at its field. */
export const submitLetterhead: SubmitHandler = async (parts, submitted) => {
  const { values, language, about, doer } = submitted;
  const request = { ...readLetterhead(values), doer, committee: about.committee ?? '' };
  const set = await setLetterhead(parts.ports, request);
  if (set.ok) return { is: 'done', said: sentence(paperWordsIn(language).letterhead.isSet) };
  if (set.why === 'bad-template') return wrongAt('template', whyNotMade(set, language));
  return set.why === 'bad-mark'
    ? wrongAt('mark', whyNotMade(set, language))
    : refusedForm(set.why, submitted);
};
