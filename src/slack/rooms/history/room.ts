import { room } from '../../kit/room.ts';
import { historyCommand } from './command.ts';
import { historyPageTurned, historyPressed } from './presses.ts';
import { historyWordsIn } from '../../../words/history.ts';

/** Everything that happened to an assignment, newest first. */
export const history = room({
  commands: { history: { en: ['history'], sv: ['historik'], answer: historyCommand } },
  presses: { history: historyPressed, history_page: historyPageTurned },
  help: { sv: historyWordsIn('sv').help, en: historyWordsIn('en').help },
});
