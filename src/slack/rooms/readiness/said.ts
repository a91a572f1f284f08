import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { ReadinessView, ReadyAs } from '../../../app/views/readiness.ts';
import { dayText } from '../../../words/dates.ts';
import { STATE_SIGNS } from '../../../words/state-signs.ts';
import { actions, button, section, sentence } from '../../kit/blocks.ts';
import { moreValue } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { kitWordsIn } from '../../kit/words.ts';
import { readinessWordsIn } from './words.ts';

/** Before a meeting the signs of a state; of what came of it, a word is enough. */
const SIGNS: Readonly<Partial<Record<ReadyAs, string>>> = {
  ready: '✅',
  'draft-in': STATE_SIGNS['draft-in'],
  'on-track': '▫️',
  'no-draft': '▫️',
  'at-risk': STATE_SIGNS['at-risk'],
  blocked: STATE_SIGNS.blocked,
  late: STATE_SIGNS.late,
  'no-outcome': '❔',
};

/** "tis 15 dec: 9 uppdrag, 6 klara, 2 utkast, 1 risk", with the way to each; later what came of them. */
export function readinessSaid(
  { meeting, isHeld, assignments, counts }: ReadinessView,
  shown: { readonly committee: string; readonly language: Language; readonly today: Day },
): Said {
  const { committee, language, today } = shown;
  const words = readinessWordsIn(language);
  const day = dayText(meeting.day, today, language);
  if (meeting.state === 'cancelled') return sentence(words.isCancelled(day));
  const total = words.assignments(assignments.length);
  const each = counts.map(({ is, count }) => ({ sign: SIGNS[is], text: words.counted[is](count) }));
  const signed = each.map(({ sign, text }) => (sign === undefined ? text : `${sign} ${text}`));
  const value = moreValue({ list: 'status', committee, meeting: meeting.id, from: 0 });
  const list = actions(button(kitWordsIn(language).showsList, { action: 'more', value }));
  const isOver = isHeld && counts.every(({ is }) => is !== 'no-outcome');
  return {
    text: `${day}: ${[total, ...each.map(({ text }) => text)].join(', ')}`,
    blocks: [
      section(`*${day}:* ${total}\n${signed.join(' · ')}`),
      ...(isOver || assignments.length === 0 ? [] : [list]),
    ],
  };
}

/** Whether the channel gets readiness messages, and how that is changed. */
export function readinessSet(
  { readiness }: Pick<Committee, 'readiness'>,
  language: Language,
): Said {
  const { isOn, isOff } = readinessWordsIn(language);
  return sentence(readiness.isOff ? isOff : isOn);
}
