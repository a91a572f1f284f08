import { room } from '../../kit/room.ts';
import { holdCommand, liftHoldCommand, retentionCommand } from './command.ts';
import { weededNotice } from './notice.ts';
import { reviewPressed, rulesPressed, startPressed } from './presses.ts';
import { submitHold, submitRules, submitWeeding } from './submit.ts';
import { retentionWordsIn } from './words.ts';

/** What a committee lets be weeded, what that would be now, and the weeding itself. */
export const retention = room({
  commands: {
    retention: {
      en: ['retention', 'weeding', 'weed'],
      sv: ['gallring', 'gallra'],
      answer: retentionCommand,
    },
    hold: {
      en: ['hold', 'keep out of weeding'],
      sv: ['undanta', 'undanta från gallring'],
      answer: holdCommand,
    },
    'lift-hold': {
      en: ['lift hold', 'release hold'],
      sv: ['häv undantag', 'häv undantaget', 'ta bort undantag'],
      answer: liftHoldCommand,
    },
  },
  presses: {
    retention_rules: rulesPressed,
    weeding_review: reviewPressed,
    weeding_start: startPressed,
  },
  forms: { retention_rules: submitRules, weeding: submitWeeding, hold: submitHold },
  notices: { weeded: weededNotice },
  help: { sv: retentionWordsIn('sv').help, en: retentionWordsIn('en').help },
});
