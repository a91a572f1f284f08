import { StartRefused } from '../../../running/start-refused.ts';

/**
 * What the disk does not take ends the start with a sentence, for a person can make room.
 * @throws StartRefused for that, and any mistake of the program as it is
 */
export async function orRefuse<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // What the file system says has a code.
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new StartRefused(
      `BEVAKA_DATA_DIR: its records are of an older form and could not be ${what} (${error.message}); mend that and start again, nothing is lost.`,
    );
  }
}
