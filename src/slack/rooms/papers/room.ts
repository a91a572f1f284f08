import { room } from '../../kit/room.ts';
import { paperCommand } from './command.ts';
import { fetchPressed, letterheadPressed, templatePressed } from './presses.ts';
import { submitLetterhead, submitPaper } from './submit.ts';

/** The committee's assignment list as a paper, and what papers look like. */
export const papers = room({
  commands: {
    paper: { en: ['paper'], sv: ['uppdragslista'], answer: paperCommand },
  },
  presses: {
    letterhead: letterheadPressed,
    paper_template: templatePressed,
    fetch_file: fetchPressed,
  },
  forms: { make_paper: submitPaper, letterhead: submitLetterhead },
  help: {
    sv: { year: '`uppdragslista`' },
    en: { year: '`paper`' },
  },
});
