import { join } from 'node:path';

import type { Writes } from '../../disk/writes.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { numbers, type StoredNumbers } from '../records/numbers.ts';
import type { DamagedFile } from './damaged-files.ts';
import { openFile } from './on-disk/json-file.ts';
import { fileOf } from './on-disk/file-paths.ts';
import { checkKnown, leftOut } from './load.ts';
import type { BadFile, OlderFile } from './on-disk/found-files.ts';
import type { OnDisk } from './records-on-disk.ts';
import { filesOfKind } from './scan.ts';

/** So many numbers are taken from disk at a time: most reservations then cost no write. */
const BLOCK = 10;

type Numbered = {
  readonly team: string;
  readonly committee: string;
  readonly number: number;
  /** Where it is known. */
  readonly label?: string;
};

type Series = {
  readonly team: string;
  version: number;
  upTo: number;
  highest: number;
  /** What the labels begin with; null where nothing has said it yet. */
  code: string | null;
};

/**
 * The assignment numbers of each committee. A block is put on disk before its first number is
 * given out, so a killed process costs at most the rest of a block and never a number used twice;
 * a process that is stopped gives the rest back.
 *
 * What a person sees is the label, and a committee that is set up anew after its file was damaged has
 * the code of the old one: numbers go on above all that ever stood under the code.
 */
export class Numbers {
  readonly #dataDir: string;
  readonly #writes: Writes;
  readonly #series = new Map<string, Series>();
  /** By team: assignments of which not even the number can be made out. */
  readonly #unknown = new Map<string, number>();

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
        this.#series.set(committee, { team, version, upTo, highest: upTo, code: null });
      } else left.push(leftOut(found, read));
    }
    return left;
  }

  /** A number that a record bears: the file of the numbers may have been lost or set aside. */
  seen({ team, committee, number, label }: Numbered): void {
    const series = this.#seriesOf(team, committee);
    series.code ??= codeIn(label);
    // The record is not checked yet, and one that bears no number must not spoil the series.
    if (Number.isSafeInteger(number)) series.highest = Math.max(series.highest, number);
  }

  /** The same of a file that was set aside, from what can still be made out in it. */
  seenIn({ kind, team, id, committee, number, upTo, label, code }: DamagedFile): void {
    if (kind === 'numbers') this.seen({ team, committee: id, number: upTo ?? Number.NaN });
    if (kind === 'committee') this.#seriesOf(team, id).code ??= code;
    if (kind !== 'assignment') return;
    if (committee !== null && number !== null)
      this.seen({ team, committee, number, label: label ?? '' });
    else this.#unknown.set(team, (this.#unknown.get(team) ?? 0) + 1);
  }

  /** The next number of the committee; callers take turns per committee. */
  async next({ id, team, code }: Pick<Committee, 'id' | 'team' | 'code'>): Promise<number> {
    const series = this.#seriesOf(team, id);
    series.code = code;
    const highest = this.#highestUnder(series);
    const number = highest + 1;
    if (number > series.upTo) await this.#keep(id, series, highest + BLOCK);
    series.highest = number;
    return number;
  }

  /** Of its own and of those before it under the code; where no file says how far they went, with room. */
  #highestUnder(series: Series): number {
    const isNew = series.version === 0;
    const isBefore = ({ team, code }: Series): boolean =>
      team === series.team && (code === series.code || (isNew && code === null));
    const others = [...this.#series.values()].filter(isBefore).map(({ highest }) => highest);
    const unknown = isNew ? (this.#unknown.get(series.team) ?? 0) : 0;
    const room = unknown === 0 ? 0 : BLOCK * (unknown + 1);
    return Math.max(series.highest, ...others) + room;
  }

  /** Gives back what was taken and not used, when no more numbers will be asked for. */
  async close(): Promise<void> {
    for (const [committee, series] of this.#series)
      if (series.highest < series.upTo) await this.#keep(committee, series, series.highest);
  }

  #seriesOf(team: string, committee: string): Series {
    const unused: Series = { team, version: 0, upTo: 0, highest: 0, code: null };
    const series = this.#series.get(committee) ?? unused;
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

/** `RUN` of `RUN-12`; the label is not checked yet. */
function codeIn(label: unknown): string | null {
  const end = typeof label === 'string' ? label.lastIndexOf('-') : -1;
  return end > 0 ? String(label).slice(0, end) : null;
}
