import { deedTold } from '../../../app/views/deed-told.ts';
import { languageFor, nameIn, type Notice, ofOne } from '../../kit/telling.ts';
import { toldDeeds } from '../../kit/told-deeds.ts';
import { outcomeNotice, outcomesNotice, undoneOutcomeNotice } from './notice.ts';

/** What a meeting made of one assignment; once it was undone, that it no longer stands. */
export const outcomeTold = ofOne<'outcome'>(async (view, { content, language, telling }) => {
  const by = await nameIn(telling, content.by);
  const { assignment, deed } = content;
  const asTold = deed === null ? null : await deedTold(telling.ports, { assignment, deed });
  return asTold !== null && asTold.undone !== null
    ? undoneOutcomeNotice(view, { by, asTold }, language)
    : outcomeNotice(view, by, language);
});

/** The same of all that one form recorded and that one person works with. */
export const outcomesTold: Notice<'outcomes'> = async (telling, content) => {
  const all = await toldDeeds(telling, content);
  if (all.length === 0) return null;
  const by = await nameIn(telling, content.by);
  return outcomesNotice(all, by, await languageFor(telling, null));
};
