import { addCommittee } from '../../../app/committees/add-committee.ts';
import { channelFacts } from '../../channels.ts';
import { readMeetingLines } from '../../grammar/meeting-list.ts';
import { blockId } from '../../surfaces/forms/inputs.ts';
import { readSetUp } from '../../surfaces/forms/set-up.ts';
import { refusal } from '../../surfaces/refusal.ts';
import { committeeAdded } from '../../surfaces/set-up.ts';
import { todayIn } from '../commands/asked.ts';
import { refusedForm, type SubmitHandler, wrongAt } from './submitted.ts';

export const submitSetUp: SubmitHandler = async (parts, submitted) => {
  const { language, person, doer, about } = submitted;
  const read = readSetUp(submitted.values, language);
  if (!read.ok) return { is: 'errors', errors: read.errors };
  const { secretary, director, code, name } = read.value;
  const how = { today: todayIn(parts, null), idleMonths: [] };
  const { found: meetings, unclear } = readMeetingLines(read.value.meetings, how);
  if (unclear.length > 0) return wrongAt(blockId('meetings'), refusal('bad-day', language).text);
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
    isShared: channel.isShared,
  });
  if (!added.ok) return refusedForm(added.why, submitted);
  const isInside = await channel.join();
  return { is: 'done', said: committeeAdded(added.committee, language, { isInside }) };
};
