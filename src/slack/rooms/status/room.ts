import { room } from '../../kit/room.ts';
import { list, mine, status as statusCommand } from './command.ts';
import { overviewNotice } from './notice.ts';
import { more } from './press-more.ts';
import { postStatusPressed } from './presses.ts';
import { statusWordsIn } from './words.ts';

/** Where we stand: lists, and the director's overview. */
export const status = room({
  uses: ['asking-reports', 'late-papers', 'pictures', 'policies', 'reading', 'registering'],
  commands: {
    /** A command without words. */
    mine: { en: [], sv: [], answer: mine },
    list: { en: ['list'], sv: ['lista'], answer: list },
    status: { en: ['status'], sv: [], answer: statusCommand },
  },
  presses: { post_status: postStatusPressed, more },
  once: { post_status: (language) => statusWordsIn(language).isInChannel },
  notices: { overview: overviewNotice },
  help: {
    sv: { lists: '`lista` · `lista mina` · `lista försenade` · `visa RUN-1` · `status`' },
    en: { lists: '`list` · `list mine` · `list overdue` · `show RUN-1` · `status`' },
  },
});
