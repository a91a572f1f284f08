import { labelAhead, labelJoined } from './tokens.ts';

/** A number that is joined to a label before it and is no day: "RUN-1, 4 och 9". */
const JOINED_NUMBER =
  /^\s*(?:[,;+&]\s*(?:(?:och|samt|and|plus)\s+)?|(?:och|samt|and|plus)\s+)(?!(?:19|20)\d{2})(\d{1,4})(?![\d:/.-]*\d)(?!\s*(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|dec))/iu;

/** The labels that a line lists from its start, and what it says besides. */
export type LabelsListed = { readonly labels: readonly string[]; readonly rest: string };

/**
 * Labels one after another, where one that has the code of the one before may be its number alone.
 * @example labelsListed('RUN-1, 4 och RUN-9 den 15 december')
 * // { labels: ['RUN-1', 'RUN-4', 'RUN-9'], rest: 'den 15 december' }
 */
export function labelsListed(text: string): LabelsListed {
  const first = labelAhead(text);
  if (first === null) return { labels: [], rest: text };
  const labels = [first.value];
  // The signs after a label are taken with it, and a comma tells that a number goes on the list.
  let rest = first.isListed ? `, ${first.rest}` : first.rest;
  for (;;) {
    const label = labelJoined(rest);
    const number = JOINED_NUMBER.exec(rest);
    if (label !== null) {
      labels.push(label.value);
      rest = label.isListed ? `, ${label.rest}` : label.rest;
    } else if (number !== null) {
      labels.push(`${codeOf(first.value)}-${Number(number[1])}`);
      rest = rest.slice(number[0].length);
    } else break;
  }
  return { labels: [...new Set(labels)], rest: rest.replace(/^[\s,;.]+/u, '') };
}

function codeOf(label: string): string {
  return label.slice(0, label.lastIndexOf('-'));
}
