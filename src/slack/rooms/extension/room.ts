import { room } from '../../kit/room.ts';
import { isAsked, isGrantAnswered, isRefusalAnswered } from './settled.ts';
import { bySomebody } from '../../kit/telling.ts';
import { extendCommand } from './command.ts';
import { extended, extensionAsked, extensionRefused } from './notice.ts';
import { extensionPressed, refuseExtensionPressed } from './presses.ts';
import { moreTimePressed } from './press-by-message.ts';
import { withdrawCommand, withdrawPressed } from './withdraw.ts';
import { submitAskExtension, submitExtend } from './submit.ts';

/** More time is asked for, granted with its ground, or refused. */
export const extension = room({
  commands: {
    extend: { en: ['extend'], sv: ['anstånd', 'förläng'], answer: extendCommand, mayHaveDay: true },
    withdraw: {
      en: ['withdraw request'],
      sv: ['ta tillbaka begäran'],
      answer: withdrawCommand,
    },
  },
  presses: {
    ask_extension: extensionPressed(false),
    extend: extensionPressed(true),
    more_time: moreTimePressed,
    refuse_extension: refuseExtensionPressed,
    withdraw_extension: withdrawPressed,
  },
  settled: {
    ask_extension: isAsked,
    more_time: isAsked,
    extend: isGrantAnswered,
    refuse_extension: isRefusalAnswered,
    withdraw_extension: isRefusalAnswered,
  },
  forms: { ask_extension: submitAskExtension, extend: submitExtend },
  notices: {
    'extension-asked': bySomebody<'extension-asked'>(extensionAsked),
    extended: bySomebody<'extended'>(extended),
    'extension-refused': bySomebody<'extension-refused'>(extensionRefused),
  },
  help: {
    sv: { year: '`anstånd RUN-1 nästa sammanträde skälet`' },
    en: { year: '`extend RUN-1 next meeting the reason`' },
  },
});
