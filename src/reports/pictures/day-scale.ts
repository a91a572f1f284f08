import { addDays, type Day, daysBetween, weekdayOf } from '../../domain/days/day.ts';

/** Where days stand from left to right. */
export type DayScale = {
  readonly from: Day;
  readonly to: Day;
  x(day: Day): number;
};

export function dayScale(
  { from, to }: { readonly from: Day; readonly to: Day },
  { left, right }: { readonly left: number; readonly right: number },
): DayScale {
  const length = Math.max(1, daysBetween(from, to));
  const x = (day: Day): number => left + ((right - left) * daysBetween(from, day)) / length;
  return { from, to, x };
}

/** Mondays so far apart that their dates can stand below each other's marks. */
export function mondaysOn(scale: DayScale, leastApart: number): readonly Day[] {
  const first = addDays(scale.from, (8 - weekdayOf(scale.from)) % 7);
  const weeks = Math.ceil(
    leastApart / Math.max(1, scale.x(addDays(scale.from, 7)) - scale.x(scale.from)),
  );
  const found: Day[] = [];
  for (let day = first; day <= scale.to; day = addDays(day, 7 * weeks)) found.push(day);
  return found;
}

/**
 * Places in order, moved so little that none lies nearer to the one before than `apart`, and none
 * beyond `end`.
 */
export function spreadOut(
  places: readonly number[],
  { apart, end }: { readonly apart: number; readonly end: number },
): readonly number[] {
  const moved = [...places];
  for (let at = 1; at < moved.length; at += 1)
    moved[at] = Math.max(moved[at] ?? 0, (moved[at - 1] ?? 0) + apart);
  let most = end;
  for (let at = moved.length - 1; at >= 0; at -= 1) {
    moved[at] = Math.min(moved[at] ?? 0, most);
    most = (moved[at] ?? 0) - apart;
  }
  return moved;
}
