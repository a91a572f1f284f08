import type { Day, Instant } from '../days/day.ts';
import type { Person } from '../record/person.ts';
import type { Ending } from './ending.ts';

/** That the diary has received it: under which number, on which day, and who said so. */
export type DiaryReceipt = {
  readonly number: string;
  readonly day: Day;
  readonly by: Person;
  readonly at: Instant;
};

/** The documents and the dossier were handed over to the diary; the receipt is null until it comes. */
export type DiaryHandOver = {
  readonly by: Person;
  readonly at: Instant;
  readonly receipt: DiaryReceipt | null;
};

type HandedOver = { readonly diary: readonly DiaryHandOver[] };
type Ended = { readonly ending: Ending | null };

/**
 * Whether the diary has received all of it: what was handed over while it was open lacks what came
 * since. Only of what is received may anything be weeded.
 */
export function isReceived({ diary, ending }: HandedOver & Ended): boolean {
  return ending !== null && diary.some(({ at, receipt }) => receipt !== null && at >= ending.at);
}

/** Handed over, and the registrar has not said yet that it is received; nobody receives what is void. */
export function awaitsReceipt({ diary, ending }: HandedOver & Ended): boolean {
  const last = diary.at(-1);
  return last !== undefined && last.receipt === null && ending?.is !== 'void';
}

/** The newest receipt; null where there is none. */
export function receiptOf({ diary }: HandedOver): DiaryReceipt | null {
  return diary.findLast(({ receipt }) => receipt !== null)?.receipt ?? null;
}

/** Closed by the committee, and nobody has handed all of it over. */
export function isToHandOver({ diary, ending }: HandedOver & Ended): boolean {
  return ending?.is === 'closed' && !diary.some(({ at }) => at >= ending.at);
}
