import type { Dossier } from '../../app/ports/dossier.ts';
import type { DueOnPaper } from '../../app/ports/list-row.ts';
import { type Day, dayIn, type Instant, timeIn } from '../../domain/days/day.ts';
import { dayText } from '../../words/dates.ts';
import { timeBeforeText } from '../../words/time-before.ts';
import { plainText } from '../list/plain-text.ts';
import { dossierWordsIn } from './words.ts';

/** How the texts of a dossier are made: in its language, where its committee is. */
export type Telling = {
  readonly words: ReturnType<typeof dossierWordsIn>;
  readonly day: (day: Day) => string;
  /** "tis 15 dec 09:12": day and time where the committee is. */
  readonly when: (at: Instant) => string;
  readonly due: (due: DueOnPaper) => string;
};

export function tellingOf({ language, madeOn, committee }: Dossier): Telling {
  const words = dossierWordsIn(language);
  const { timeZone } = committee;
  const day = (each: Day): string => withYear(dayText(each, madeOn, language), each);
  const when = (at: Instant): string => `${day(dayIn(at, timeZone))} ${timeIn(at, timeZone)}`;
  const due = (each: DueOnPaper): string => {
    switch (each.kind) {
      case 'meeting': {
        const { before } = each;
        return `${day(before?.on ?? each.day)}${before ? words.before(timeBeforeText(before, language)) : ''}`;
      }
      case 'date':
        return day(each.day);
      case 'period':
        return plainText(each.text);
      case 'standing':
        return plainText(each.rule.text);
      case 'none':
        return words.noDate;
    }
  };
  return { words, day, when, due };
}

/** It is read for many years: each day bears its own. */
function withYear(text: string, day: Day): string {
  const year = day.slice(0, 4);
  return text.includes(year) ? text : `${text} ${year}`;
}

/** What was sent in Slack, as it was read there. */
export function sentText(text: string): string {
  return plainText(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
