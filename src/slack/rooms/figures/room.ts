import { room } from '../../kit/room.ts';
import { figuresCommand } from './command.ts';
import { postFiguresPressed, sheetPressed } from './presses.ts';
import { figuresWordsIn } from './words.ts';

/** What a committee's assignments came to over a time. */
export const figures = room({
  uses: ['papers'],
  commands: {
    figures: {
      en: ['figures', 'statistics'],
      sv: ['siffror', 'statistik', 'nyckeltal'],
      answer: figuresCommand,
    },
  },
  presses: { figures_sheet: sheetPressed, post_figures: postFiguresPressed },
  help: {
    sv: { year: figuresWordsIn('sv').help },
    en: { year: figuresWordsIn('en').help },
  },
});
