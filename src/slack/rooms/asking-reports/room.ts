import { room } from '../../kit/room.ts';
import { reportAskedNotice } from './notice.ts';
import { askSilentPressed } from './presses.ts';
import { submitAskReports } from './submit.ts';

/** "How is it going?" to everybody who has been silent, one message a person. */
export const askingReports = room({
  presses: { ask_silent: askSilentPressed },
  forms: { ask_reports: submitAskReports },
  notices: { 'report-asked': reportAskedNotice },
  help: { sv: { change: '`påminn tysta`' }, en: { change: '`remind silent`' } },
});
