import { isMainThread } from 'node:worker_threads';

import { beginAt } from './calendar.mjs';
import { watchDisk } from './disk.mjs';
import { watchFolders } from './folders.mjs';
import { hearRequests } from './requests.mjs';
import { hearSockets } from './sockets.mjs';

/*
 * Loaded into every process of a run before anything else, and only into processes: the app's own
 * threads read files and say nothing to anybody. It hooks what does not depend on how the project
 * is laid out: Node's servers, `ws`, and temporary folders.
 */
if (isMainThread) {
  beginAt(process.env['TRANSCRIPT_BEGINS']);
  hearRequests();
  hearSockets();
  watchDisk();
  watchFolders();
}
