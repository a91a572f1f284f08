import { figuresOver } from '../../../app/figures/figures-over.ts';
import type { Stretch } from '../../../domain/days/stretch.ts';
import type { Day } from '../../../domain/days/day.ts';
import { daysLimited } from '../../../domain/search/days-limited.ts';
import { say, sayRefused, todayIn } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { inCommitteeFor } from '../../kit/in-committee.ts';
import { figuresSaid } from './said.ts';
import { figuresWordsIn } from './words.ts';

const LONGEST_SAID = 100;

/** `figures 2026`: what the committee's assignments came to over a time, this year where none is said. */
export const figuresCommand = inCommitteeFor('figures', async (parts, asked, found) => {
  const { committee, rest } = found;
  const { person, language } = asked;
  const over = timeSaid(rest, todayIn(parts, committee));
  if (over === undefined)
    return say(sentence(figuresWordsIn(language).unclearTime(escapeText(rest, LONGEST_SAID))));
  const counted = await figuresOver(parts.ports, { person, committee, over });
  return counted.ok
    ? say(figuresSaid({ ...counted, language, shownBy: null }))
    : sayRefused(counted, asked);
});

const SMALL =
  /(?<!\p{L})(?:för|under|i|över|år(?:et)?|perioden|for|over|in|during|the|year)(?!\p{L})/giu;
const THIS_YEAR = /^(?:i\s+år|året|this\s+year)$/iu;
const LAST_YEAR = /^(?:i\s+fjol|förra\s+året|last\s+year)$/iu;

/** The time that a line names, null where it names none, undefined where it is not understood. */
function timeSaid(words: string, today: Day): Stretch | null | undefined {
  const line = words.replace(/[\s.?!]+$/u, '').trim();
  if (line === '' || THIS_YEAR.test(line)) return null;
  if (LAST_YEAR.test(line)) return wholeYear(Number(today.slice(0, 4)) - 1);
  const days = daysLimited(line, today);
  if (days === null || /[\p{L}\d]/u.test(days.left.replace(SMALL, ''))) return undefined;
  return days.value;
}

function wholeYear(year: number): Stretch {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
