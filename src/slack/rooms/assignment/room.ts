import { room } from '../../kit/room.ts';
import { isAccepted } from './settled.ts';
import { ofOne } from '../../kit/telling.ts';
import { acceptCommand } from './accept-command.ts';
import { card } from './card.ts';
import { show } from './command.ts';
import { handedOverNotice } from './notice.ts';
import { acceptPressed, openPressed, showCardPressed } from './presses.ts';

/** One assignment: its card, its hand-over and all that is known of it. */
export const assignment = room({
  uses: [
    'diary',
    'delegation',
    'ending',
    'history',
    'late-papers',
    'mending',
    'minutes',
    'outcome',
    'reminders',
    'retention',
    'secrecy',
    'standing',
  ],
  commands: {
    show: { en: ['show'], sv: ['visa'], answer: show },
    accept: { en: ['accept'], sv: ['ta emot', 'acceptera'], answer: acceptCommand },
  },
  presses: { accept: acceptPressed, open: openPressed, show_card: showCardPressed },
  settled: { accept: isAccepted },
  notices: {
    card: ofOne<'card'>(async (view, { telling: { message, linkTo } }) =>
      card(view, message.replaces && (await linkTo(message.replaces)), {
        isNew: message.revision === 1,
      }),
    ),
    'handed-over': handedOverNotice,
  },
  help: {
    sv: { word: '`ta emot RUN-1`' },
    en: { word: '`accept RUN-1`' },
  },
});
