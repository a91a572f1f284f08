import { join } from 'node:path';

import type { Writes } from '../../disk/writes.ts';
import { numbers, type StoredNumbers } from '../records/numbers.ts';
import { openFile } from './on-disk/json-file.ts';
import { fileOf } from './on-disk/file-paths.ts';
import { checkKnown, leftOut } from './load.ts';
import { type OlderFile } from './on-disk/found-files.ts';
import { type BadFile } from './on-disk/found-files.ts';
import type { OnDisk } from './records-on-disk.ts';
import { filesOfKind } from './scan.ts';

/** So many numbers are taken from disk at a time: most reservations then cost no write. */
const BLOCK = 10;

type Numbered = { readonly team: string; readonly committee: string; readonly number: number };

type Series = { team: string; version: number; upTo: number; highest: number };

/**
 * The assignment numbers of each committee. A block is put on disk before its first number is
 * given out, so a killed process costs at most the rest of a block and never a number used twice;
 * a process that is stopped gives the rest back.
 */
export class Numbers {
  readonly #dataDir: string;
  readonly #writes: Writes;
  readonly #series = new Map<string, Series>();

  constructor({ dataDir, writes }: Pick<OnDisk, 'dataDir' | 'writes'>) {
    this.#dataDir = dataDir;
    this.#writes = writes;
  }

  /** Reads what is on disk and answers the files that it cannot use so. */
  load(): readonly (BadFile | OlderFile)[] {
    const left: (BadFile | OlderFile)[] = [];
    for (const found of filesOfKind(this.#dataDir, 'numbers')) {
      const { team, id: committee } = found.place;
      const read = checkKnown(found, numbers);
      if (read.ok) {
        const { version, upTo } = read.value;
        this.#series.set(committee, { team, version, upTo, highest: upTo });
      } else left.push(leftOut(found, read));
    }
    return left;
  }

  /** A number that a record bears: the file of the numbers may have been lost or set aside. */
  seen({ team, committee, number }: Numbered): void {
    // The record is not checked yet, and one that bears no number must not spoil the series.
    if (!Number.isSafeInteger(number)) return;
    const series = this.#seriesOf(team, committee);
    series.highest = Math.max(series.highest, number);
  }

  /** The next number of the committee; callers take turns per committee. */
  async next(team: string, committee: string): Promise<number> {
    const series = this.#seriesOf(team, committee);
    const number = series.highest + 1;
    if (number > series.upTo) await this.#keep(committee, series, series.highest + BLOCK);
    series.highest = number;
    return number;
  }

  /** Gives back what was taken and not used, when no more numbers will be asked for. */
  async close(): Promise<void> {
    for (const [committee, series] of this.#series)
      if (series.highest < series.upTo) await this.#keep(committee, series, series.highest);
  }

  #seriesOf(team: string, committee: string): Series {
    const series = this.#series.get(committee) ?? { team, version: 0, upTo: 0, highest: 0 };
    this.#series.set(committee, series);
    return series;
  }

  async #keep(committee: string, series: Series, upTo: number): Promise<void> {
    const { team } = series;
    const version = series.version + 1;
    const place = { kind: 'numbers', team, id: committee } as const;
    const look = { schema: numbers, head: [] };
    const file = openFile<StoredNumbers>(join(this.#dataDir, fileOf(place)), look);
    file.data = { id: committee, version, team, upTo };
    await this.#writes.keep(() => file.write());
    series.version = version;
    series.upTo = upTo;
  }
}
