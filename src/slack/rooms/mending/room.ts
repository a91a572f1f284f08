import { room } from '../../kit/room.ts';
import { undoPressed } from './presses.ts';

/** What went wrong is undone, or corrected with a reason. */
export const mending = room({
  uses: ['history'],
  presses: { undo_deed: undoPressed },
});
