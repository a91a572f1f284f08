import { room } from '../../kit/room.ts';
import { timelineCommand, yearCommand } from './command.ts';
import { timelinePressed } from './presses.ts';
import { picturesWordsIn } from './words.ts';

/** The way to a meeting and the year, as pictures. */
export const pictures = room({
  commands: {
    timeline: {
      en: ['timeline', 'time line'],
      sv: ['tidslinje', 'tidslinjen'],
      answer: timelineCommand,
    },
    year: {
      en: ['year calendar', 'year'],
      sv: ['årskalender', 'årskalendern', 'år', 'året'],
      answer: yearCommand,
    },
  },
  presses: { draw_timeline: timelinePressed },
  help: {
    sv: { year: picturesWordsIn('sv').help },
    en: { year: picturesWordsIn('en').help },
  },
});
