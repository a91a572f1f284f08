import { room } from '../../kit/room.ts';
import { languageFor, type Notice } from '../../kit/telling.ts';
import { damaged } from './notice.ts';

const notice: Notice<'damaged'> = async (telling, content) =>
  damaged(content, await languageFor(telling, null));

/** Records whose files are damaged. */
export const damagedRecords = room({ notices: { damaged: notice } });
