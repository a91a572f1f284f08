import { escapeText } from '../../kit/escape.ts';
import { didAt, type Settles } from '../../kit/settling.ts';
import { minutesWordsIn } from './words.ts';

/** The minutes are confirmed once; without a known § they may still be given theirs. */
export const areConfirmed: Settles = (_value, facts) => {
  const { origin, history } = facts.assignment;
  if (origin.minutes !== 'confirmed' || origin.paragraph === null) return null;
  const paragraph = escapeText(origin.paragraph, 60);
  const entry = history.findLast(({ what }) => what === 'minutes-confirmed');
  return {
    is: `confirmed ${paragraph}`,
    by: entry?.actor ?? null,
    on: entry === undefined ? null : didAt(facts, { by: null, at: entry.at }).on,
    says: ({ language, who, day }) => minutesWordsIn(language).settled(paragraph, who, day),
  };
};
