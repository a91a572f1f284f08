import type { PictureShown } from '../../../app/pictures/give-picture.ts';
import type { Timeline, TimelineRow } from '../../../app/ports/picture.ts';
import type { Day } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { STATE_SIGNS } from '../../../words/state-signs.ts';
import { statesIn } from '../../../words/states-and-milestones.ts';
import { cut, escapeText } from '../../kit/escape.ts';
import { milestoneNameText } from '../../kit/facts.ts';
import { picturesWordsIn } from './words.ts';

const LONGEST_NAME = 80;
const LONGEST_DELIVERABLE = 120;

/** A time line with all that it shows in words: a line for each assignment. */
export function timelineShown(timeline: Timeline, language: Language): PictureShown {
  const words = picturesWordsIn(language);
  const { committee, meeting, madeOn, rows, part } = timeline;
  const day = dayText(meeting.day, madeOn, language);
  const title = words.timeline(committee.name, day);
  const parts = part.of > 1 ? ` (${words.part(part.number, part.of)})` : '';
  const head = `*${words.timeline(escapeText(committee.name, LONGEST_NAME), day)}${parts}*`;
  return {
    picture: timeline,
    title: cut(`${title}${parts}`, LONGEST_TITLE),
    alternative: words.timelineAlternative(cut(committee.name, LONGEST_NAME), day, rows.length),
    words: [head, ...rows.map((row) => wayText(row, madeOn, language))].join('\n'),
  };
}

const LONGEST_TITLE = 150;

/** "📝 *RUN-12* Förslag på mål … – Regiondirektören, utkast inlämnat: Utkast tor 19 nov klart · …" */
function wayText(row: TimelineRow, today: Day, language: Language): string {
  const words = picturesWordsIn(language);
  const { label, deliverable, holder, state, milestones } = row;
  const days = milestones.map(({ milestone, day, stands }) =>
    [
      milestoneNameText(milestone, language),
      dayText(day, today, language),
      words.standings[stands],
    ].join(' '),
  );
  const who = holder === null ? [] : [escapeText(holder, LONGEST_NAME)];
  const stands = [...who, statesIn(language)[state]].join(', ');
  const text = escapeText(deliverable, LONGEST_DELIVERABLE);
  const way = days.length === 0 ? words.noDates : days.join(' · ');
  return `${STATE_SIGNS[state]} *${label}* ${text} – ${stands}: ${way}`;
}
