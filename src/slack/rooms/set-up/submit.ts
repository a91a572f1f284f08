import { addCommittee } from '../../../app/committees/add-committee.ts';
import { channelFacts } from '../../kit/channels.ts';
import { readMeetingLines } from '../../typed/meeting-list.ts';
import { blockId } from '../../kit/fields/inputs.ts';
import { readSetUp } from './form.ts';
import { committeeAdded } from './said.ts';
import { todayIn } from '../../kit/asked.ts';
import { unclearDay } from '../../kit/unclear-day.ts';
import { refusedForm, type SubmitHandler, wrongAt } from '../../kit/submitted.ts';

export const submitSetUp: SubmitHandler = async (parts, submitted) => {
  const { language, person, doer, about } = submitted;
  const read = readSetUp(submitted.values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { secretary, director, code, name } = read.value;
  const how = { today: todayIn(parts, null), idleMonths: [] };
  const { found: meetings, unclear } = readMeetingLines(read.value.meetings, how);
  const [wrong] = unclear;
  if (wrong !== undefined)
    return wrongAt(blockId('meetings'), unclearDay(wrong, how.today, language));
  const channel = await channelFacts(parts.client, about.channel ?? '');
  const added = await addCommittee(parts.ports, {
    doer,
    channel: about.channel ?? '',
    code,
    name,
    language: read.value.language,
    secretary: { team: person.team, user: secretary },
    director: director === null ? null : { team: person.team, user: director },
    meetings,
    place: channel.place,
  });
  if (!added.ok) return refusedForm(added.why, submitted);
  const isInside = await channel.join();
  return { is: 'done', said: committeeAdded(added.committee, language, { isInside }) };
};
