import { form } from '../../kit/asked.ts';
import { opens } from '../../kit/opens.ts';
import { room } from '../../kit/room.ts';
import { whileOpen } from '../../kit/settling.ts';
import { bySomebody, nameIn, ofOne } from '../../kit/telling.ts';
import { contributor, delegate, takeBack } from './command.ts';
import { delegateForm } from './form.ts';
import { contributing, delegated, takenBack } from './notice.ts';
import { takeBackPressed } from './presses.ts';
import { submitDelegate } from './submit.ts';

/** The work is given on, whole or in part, and taken back; others contribute. */
export const delegation = room({
  uses: ['offices'],
  commands: {
    delegate: { en: ['delegate'], sv: ['delegera'], answer: delegate, mayHaveDay: true },
    'take-back': { en: ['take back'], sv: ['återta', 'ta tillbaka'], answer: takeBack },
    contributor: {
      en: ['contributor', 'contributors'],
      sv: ['medverkande'],
      answer: contributor,
    },
  },
  presses: {
    delegate: opens('delegate', (view, { language }) => form(delegateForm({ language, view }))),
    take_back: takeBackPressed,
  },
  settled: { delegate: whileOpen, take_back: whileOpen },
  forms: { delegate: submitDelegate },
  notices: {
    delegated: ofOne<'delegated'>(async (view, { content, language, telling }) =>
      delegated(view, { ...content, by: await nameIn(telling, content.by) }, language),
    ),
    'taken-back': bySomebody<'taken-back'>(takenBack),
    contributing: ofOne<'contributing'>(async (view, { content, language, telling }) =>
      contributing(view, { ...content, by: await nameIn(telling, content.by) }, language),
    ),
  },
  help: {
    sv: {
      delegate:
        '`delegera RUN-1 @namn` · `delegera RUN-1 @namn utkast` bara en hålltid · `återta RUN-1`',
      contribute: '`medverkande RUN-1 @namn kostnaderna` · `medverkande RUN-1 bort @namn`',
    },
    en: {
      delegate:
        '`delegate RUN-1 @name` · `delegate RUN-1 @name draft` one milestone alone · `take back RUN-1`',
      contribute: '`contributor RUN-1 @name the figures` · `contributor RUN-1 remove @name`',
    },
  },
});
