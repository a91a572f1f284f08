import { type ShownRecord, weedingDone } from '../../../app/retention/retention-now.ts';
import { type Day, dayIn } from '../../../domain/days/day.ts';
import type { Language } from '../../../domain/record/language.ts';
import { dayText } from '../../../words/dates.ts';
import { fitting, inPieces, section } from '../../kit/blocks.ts';
import { languageFor, type Notice } from '../../kit/telling.ts';
import { moreText } from '../../kit/more.ts';
import type { Said } from '../../kit/said.ts';
import { leftOutText, weededText } from './texts.ts';
import { retentionWordsIn } from './words.ts';

const MOST_LEFT = 30;

/** To who started it: what was weeded, what was left, and what remains where. */
export const weededNotice: Notice<'weeded'> = async (telling, { committee, run }) => {
  const found = await weedingDone(telling.ports, { committee, run });
  if (found === null) return null;
  const today = dayIn(telling.ports.now, found.committee.timeZone);
  return weededSaid(found.record, { today, language: await languageFor(telling, null) });
};

function weededSaid(
  { day, weeded, leftOut }: ShownRecord,
  { today, language }: { readonly today: Day; readonly language: Language },
): Said {
  const words = retentionWordsIn(language);
  const left = leftOut.slice(0, MOST_LEFT).map((each) => `• ${leftOutText(each, language)}`);
  const lines = [
    words.isOver(weededText(weeded, language), dayText(day, today, language)),
    ...(left.length === 0 ? [] : [`*${words.stays}*`, ...fitting(left)]),
    ...moreText(leftOut.length - left.length, language),
    words.remains,
    words.record,
  ];
  return { text: lines.join('\n'), blocks: inPieces(lines).map(section) };
}
