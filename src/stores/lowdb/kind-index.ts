import type { RecordKind, Records, Waiting as Place } from '../../app/ports/store.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Filed } from '../records/filed-by.ts';
import { FILING, type Filing } from '../records/filing.ts';
import { DayIndex } from './day-index.ts';
import { KeyIndex } from './key-index.ts';

/** What is known of a record without reading its file. */
export type Glance = { readonly id: string; readonly team: string; readonly filing: Filing };

/** A glance at a record, and the record itself once it has been used; null while it rests on disk. */
export type Entry<K extends RecordKind> = Glance & { readonly record: Records[K] | null };

const NOWHERE: Filing = { unique: [], shared: [], wakeOn: null, resting: true };

/** The index of one kind: built at start, kept true by every write, never on disk itself. */
export class KindIndex<K extends RecordKind> {
  readonly kind: K;
  readonly #entries = new Map<string, Entry<K>>();
  readonly #owners = new Map<string, string>();
  readonly #shared = new KeyIndex();
  readonly #days = new DayIndex();

  constructor(kind: K) {
    this.kind = kind;
  }

  entry(id: string): Entry<K> | null {
    return this.#entries.get(id) ?? null;
  }

  /** The records that are on disk alone. */
  unread(): readonly Place[] {
    const { kind } = this;
    return [...this.#entries.values()]
      .filter(({ record }) => record === null)
      .map(({ team, id }) => ({ kind, team, id }));
  }

  /** The id of the one record under a unique key. */
  owner(key: string): string | null {
    return this.#owners.get(key) ?? null;
  }

  /** The ids under a shared key, in the order in which the records came to be. */
  under(key: string): readonly string[] {
    return this.#shared.ids(key);
  }

  /** Some of them after an id, which may be gone; from the first on after none. */
  after(key: string, id: string | null, most: number): readonly string[] {
    const ids = this.under(key);
    const from = ids.findIndex((each) => id === null || each > id);
    return from === -1 ? [] : ids.slice(from, from + most);
  }

  places(key: string): readonly Place[] {
    return this.under(key).flatMap((id) => {
      const entry = this.entry(id);
      return entry === null ? [] : [{ kind: this.kind, team: entry.team, id }];
    });
  }

  dueUntil(day: Day): readonly string[] {
    return this.#days.until(day);
  }

  filingOf(record: Filed<K>): Filing {
    return FILING[this.kind](record);
  }

  /** True when another record stands under a key that only one may have. */
  isTaken(id: string, filing: Filing): boolean {
    return filing.unique.some((key) => (this.owner(key) ?? id) !== id);
  }

  /** Keeps the record at hand, unless nothing more will happen to it by itself. */
  put(record: Records[K]): void {
    const filing = this.filingOf(record);
    const { id, team } = record;
    this.#file({ id, team, filing, record: filing.resting ? null : record });
  }

  /** Files what is known of a record that lies on disk. */
  putGlance(glance: Glance): void {
    this.#file({ ...glance, record: null });
  }

  remove(id: string): void {
    const entry = this.entry(id);
    if (entry === null) return;
    this.#entries.delete(id);
    this.#takeOut(id, entry.filing, NOWHERE);
  }

  /** Where it stood before and still stands nothing is touched: most writes move a record nowhere. */
  #file(entry: Entry<K>): void {
    const { id, filing } = entry;
    const before = this.entry(id)?.filing ?? NOWHERE;
    this.#entries.set(id, entry);
    this.#takeOut(id, before, filing);
    for (const key of filing.unique) this.#owners.set(key, id);
    for (const key of filing.shared) if (!before.shared.includes(key)) this.#shared.add(key, id);
    if (filing.wakeOn !== null && filing.wakeOn !== before.wakeOn)
      this.#days.add(filing.wakeOn, id);
  }

  #takeOut(id: string, before: Filing, now: Filing): void {
    for (const key of before.unique) if (!now.unique.includes(key)) this.#owners.delete(key);
    for (const key of before.shared) if (!now.shared.includes(key)) this.#shared.remove(key, id);
    if (before.wakeOn !== null && before.wakeOn !== now.wakeOn)
      this.#days.remove(before.wakeOn, id);
  }
}
