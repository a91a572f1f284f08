import { draftTold } from '../../../app/assignments/draft-told.ts';
import { nameIn, ofOne } from '../../kit/telling.ts';
import { draftWaits } from './notice.ts';

/** With the newest version that the message tells of, as it stands when it is shown. */
export const draftWaitsNotice = ofOne<'draft-waits'>(async (view, { language, telling }) => {
  const { version, readyBy } = await draftTold(telling.ports, telling.message, view);
  const name = readyBy && (await nameIn(telling, readyBy));
  return draftWaits(view, { version, readyBy: name }, language);
});
