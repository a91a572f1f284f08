import type { Day } from '../../domain/days/day.ts';

/** Ids by their day, in the order of days: a question costs what it answers. */
export class DayIndex {
  readonly #days: Day[] = [];
  readonly #idsOf = new Map<Day, Set<string>>();

  add(day: Day, id: string): void {
    const ids = this.#idsOf.get(day);
    if (ids !== undefined) ids.add(id);
    else {
      this.#idsOf.set(day, new Set([id]));
      this.#days.splice(this.#placeOf(day), 0, day);
    }
  }

  remove(day: Day, id: string): void {
    const ids = this.#idsOf.get(day);
    if (ids === undefined || !ids.delete(id) || ids.size > 0) return;
    this.#idsOf.delete(day);
    this.#days.splice(this.#placeOf(day), 1);
  }

  /** The ids of each day up to and including this one, soonest first. */
  until(last: Day): readonly string[] {
    const ids: string[] = [];
    for (const day of this.#days) {
      if (day > last) break;
      ids.push(...[...(this.#idsOf.get(day) ?? [])].toSorted());
    }
    return ids;
  }

  /** Where a day stands or would stand; halved each time, as there may be hundreds of days. */
  #placeOf(day: Day): number {
    let low = 0;
    let high = this.#days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#days[middle] ?? '') < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
