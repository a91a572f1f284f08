import { closeSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { makeFolderSync } from '../../../disk/make-folder.ts';
import type { Log } from '../../../running/log.ts';
import { StartRefused } from '../../../running/start-refused.ts';
import { ageOf, type Holder, holderAt, holderIn, writeHolder } from './holder.ts';
import { openLocked } from './open-locked.ts';
import { thisProcess } from './this-process.ts';

export type Lock = {
  /** False when another machine has taken the folder, having seen no beat of ours for long. */
  isHeld(): boolean;
  release(): void;
};

/** A machine that has not been heard of for so long is taken for gone. */
export const FRESH_MS = 30_000;
const BEAT_MS = 10_000;

/**
 * Keeps a second process away from the data folder: each has its index in memory, and two would
 * overwrite each other's records and send everything twice.
 *
 * On one machine the kernel decides, so that a start right after a kill goes well at once. It knows
 * nothing of another machine on the same volume: of that one a beat in the file says that it lives.
 * @throws StartRefused naming who has the folder
 */
export function takeLock(dataDir: string, log: Log, self: Holder = thisProcess()): Lock {
  makeFolderSync(dataDir);
  const path = join(dataDir, 'lock');
  const file = openLocked(path) ?? refuseAsHeld(dataDir, path);
  try {
    refuseIfElsewhere(dataDir, file, self);
    writeHolder(path, self);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return beating({ path, file }, self, log);
}

type Locked = { readonly path: string; readonly file: number };

function beating({ path, file }: Locked, self: Holder, log: Log): Lock {
  let isHeld = true;
  let isOpen = true;
  const beat = (): void => {
    try {
      isHeld = isHeld && holderIn(file)?.id === self.id;
      if (isHeld) writeHolder(path, self);
      else log.error({}, 'another machine has taken the data folder; nothing more is written');
    } catch (error) {
      log.error({ error: String(error) }, 'the lock of the data folder could not be renewed');
    }
  };
  const timer = setInterval(beat, BEAT_MS).unref();
  return {
    isHeld: () => isHeld,
    release() {
      if (!isOpen) return;
      isOpen = false;
      clearInterval(timer);
      letGo({ path, file }, isHeld, log);
    },
  };
}

/** Closing the file gives it free here; a start on another machine would wait for one that stayed. */
function letGo({ path, file }: Locked, isHeld: boolean, log: Log): void {
  try {
    if (isHeld) rmSync(path, { force: true });
  } catch (error) {
    log.error({ error: String(error) }, 'the lock of the data folder could not be removed');
  } finally {
    closeSync(file);
  }
}

function refuseIfElsewhere(dataDir: string, file: number, self: Holder): void {
  const holder = holderIn(file);
  if (holder === null || holder.machine === self.machine) return;
  // One that lies ahead of the clock says no more than that it is new.
  const age = Math.max(0, ageOf(file, dataDir));
  if (age >= FRESH_MS) return;
  const left = Math.ceil((FRESH_MS - age) / 1000);
  refuse(dataDir, holder, `stop that one first, or start again in ${left} seconds if it is gone.`);
}

function refuseAsHeld(dataDir: string, path: string): never {
  refuse(dataDir, holderAt(path), 'stop that one first, or choose another folder.');
}

function refuse(dataDir: string, holder: Holder | null, toDo: string): never {
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  throw new StartRefused(`BEVAKA_DATA_DIR: ${dataDir} is in use by ${who}; ${toDo}`);
}
