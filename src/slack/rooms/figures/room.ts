import { room } from '../../kit/room.ts';
import { figuresCommand } from './command.ts';
import { figuresDrawn, postFiguresPressed, sheetPressed } from './presses.ts';
import { figuresWordsIn } from './words.ts';

/** What a committee's assignments came to over a time. */
export const figures = room({
  uses: ['papers', 'pictures'],
  commands: {
    figures: {
      en: ['figures', 'statistics'],
      sv: ['siffror', 'statistik', 'nyckeltal'],
      answer: figuresCommand,
    },
  },
  presses: {
    figures_sheet: sheetPressed,
    draw_figures: figuresDrawn,
    post_figures: postFiguresPressed,
  },
  once: { post_figures: (language) => figuresWordsIn(language).isInChannel },
  help: {
    sv: { year: figuresWordsIn('sv').help },
    en: { year: figuresWordsIn('en').help },
  },
});
