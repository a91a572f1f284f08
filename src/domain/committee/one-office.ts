import type { Office } from './office.ts';
import { titleKey } from './title.ts';

/** The offices whose title is one of the same office's, in another form: two where one was meant. */
export function doublesOf(
  offices: readonly Office[],
  { title }: Pick<Office, 'title'>,
): readonly Office[] {
  const key = titleKey(title);
  return offices.filter((each) => each.title !== title && titleKey(each.title) === key);
}

/**
 * One office in the place of two. It is held as the one that is kept; before its first holder stand
 * those of the other. Assignments that were given to the other are its own, by `alsoCalled`.
 */
export function asOneOffice(kept: Office, other: Office): Office {
  const first = kept.holdings[0]?.from;
  const earlier = other.holdings.filter(({ from }) => first === undefined || from < first);
  return {
    ...kept,
    alsoCalled: [...kept.alsoCalled, other.title, ...other.alsoCalled],
    role: kept.role ?? other.role,
    holdings: [...earlier, ...kept.holdings],
    deputies: [...other.deputies, ...kept.deputies],
    standIn: kept.standIn ?? other.standIn,
  };
}
