import { setRole } from '../../../app/committees/set-role.ts';
import { todayIn } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { refusal } from '../../kit/refusal.ts';
import { committeeOf, type SubmitHandler, refusedForm, wrongAt } from '../../kit/submitted.ts';
import { readOfficers } from './form.ts';
import { officesWordsIn } from './words.ts';

/** Who holds which office; what is wrong is said at its person, and those before it are set. */
export const submitOfficers: SubmitHandler = async (parts, submitted) => {
  const { values, language, doer, person } = submitted;
  const committee = await committeeOf(parts, submitted);
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
      const at = set.why === 'past-day' ? 'from' : field;
      return wrongAt(blockId(at), refusal(set.why, language).text);
    }
    changed.push(nameText(set.result.office.title));
  }
  if (changed.length === 0) return { is: 'done', said: null };
  return {
    is: 'done',
    said: sentence(officesWordsIn(language).areChanged(changed.join(', '))),
  };
};
