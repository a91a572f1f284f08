import { room } from '../../kit/room.ts';
import { unlessChanged } from '../../kit/seen-change.ts';
import { letterheadFormNow } from './fill.ts';
import { paperCommand } from './command.ts';
import { ofMeeting, cancelledSo } from '../../kit/settling.ts';
import { reviewPressed } from './press-review.ts';
import { fetchPressed, letterheadPressed, templatePressed } from './presses.ts';
import { submitLetterhead, submitPaper } from './submit.ts';

/** The committee's assignment list as a paper, and what papers look like. */
export const papers = room({
  commands: {
    paper: { en: ['paper'], sv: ['uppdragslista'], answer: paperCommand },
  },
  presses: {
    review_list: reviewPressed,
    letterhead: letterheadPressed,
    paper_template: templatePressed,
    fetch_file: fetchPressed,
  },
  settled: { review_list: { ofCommittee: ofMeeting, settles: cancelledSo } },
  forms: {
    make_paper: submitPaper,
    letterhead: unlessChanged(letterheadFormNow, submitLetterhead),
  },
  help: {
    sv: { year: '`uppdragslista` · `uppdragslista vid varje sammanträde`' },
    en: { year: '`paper` · `paper at every meeting`' },
  },
});
