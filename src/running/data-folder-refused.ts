import { systemCode } from '../disk/system-code.ts';
import { StartRefused } from './start-refused.ts';

/** What is wrong with the data folder, by the system's code, and what to do about it. */
const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'its disk is full; make room and start again',
  EDQUOT: 'its quota is used up; make room or raise it, and start again',
  EROFS: 'its file system can only be read; mount it for writing, or choose another folder',
  EACCES: 'this account may not write there; give it the folder, or choose another one',
  EPERM: 'this account may not write there; give it the folder, or choose another one',
  ENOTDIR: 'there is a file where a folder should be; move it away, or choose another folder',
  EEXIST: 'there is a file where a folder should be; move it away, or choose another folder',
  EISDIR: 'there is a folder where a file should be; move it away and start again',
  ENAMETOOLONG: 'the path is longer than the system allows; choose a shorter one',
  EIO: 'the disk gives an error; look at it, or restore a backup on another one',
};

/**
 * What the operating system says of the data folder, as one sentence with the path that it is about;
 * a mistake of the program stays what it is.
 */
export function asStartRefused(error: unknown, dataDir: string): unknown {
  const reason = systemCode(error) === null && error instanceof Error ? error.cause : error;
  const code = systemCode(reason);
  if (code === null) return error;
  const path = reason instanceof Error && 'path' in reason ? String(reason.path) : dataDir;
  const sentence = SENTENCES[code] ?? 'it cannot be used; mend that and start again';
  return new StartRefused(`BEVAKA_DATA_DIR: ${path}: ${sentence} (${code}).`);
}
