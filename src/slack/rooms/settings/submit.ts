import { setCommittee } from '../../../app/committees/set-committee.ts';
import { setRole } from '../../../app/committees/set-role.ts';
import { settingsWordsIn } from '../../../words/settings-words.ts';
import { sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import { readCommittee } from './form-committee.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { readOfficers } from '../offices/form.ts';
import { refusal } from '../../kit/refusal.ts';
import { todayIn } from '../../kit/asked.ts';
import { refusedForm, type SubmitHandler, wrongAt } from '../../kit/submitted.ts';

/** Name, language and weekly overview; a form that changes nothing closes all the same. */
export const submitCommittee: SubmitHandler = async (parts, submitted) => {
  const { about, values, language, doer } = submitted;
  const read = readCommittee(values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const request = { committee: about.committee ?? '', doer, facts: read.value };
  const set = await setCommittee(parts.ports, request);
  if (set.ok) return { is: 'done', said: sentence(settingsWordsIn(language).committeeSet) };
  return set.why === 'nothing-changed'
    ? { is: 'done', said: null }
    : refusedForm(set.why, submitted);
};

/** Who holds which office; what is wrong is said at its person, and those before it are set. */
export const submitOfficers: SubmitHandler = async (parts, submitted) => {
  const { about, values, language, doer, person } = submitted;
  const committee = await parts.ports.store.find('committee', about.committee ?? '');
  if (committee === null) return refusedForm('no-such-committee', submitted);
  const read = readOfficers(values, { committee, language, today: todayIn(parts, committee) });
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { offices, from } = read.value;
  const changed: string[] = [];
  for (const { field, title, user } of offices) {
    const set = await setRole(parts.ports, {
      committee: committee.id,
      doer,
      title,
      person: { team: person.team, user },
      ...(from !== null && { from }),
    });
    if (!set.ok) {
      const at = set.why === 'bad-day' ? 'from' : field;
      return wrongAt(blockId(at), refusal(set.why, language).text);
    }
    changed.push(nameText(set.result.title));
  }
  if (changed.length === 0) return { is: 'done', said: null };
  return {
    is: 'done',
    said: sentence(settingsWordsIn(language).officersSet(changed.join(', '))),
  };
};
