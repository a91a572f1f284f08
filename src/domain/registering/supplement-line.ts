import type { Committee } from '../committee/committee.ts';
import type { Day } from '../days/day.ts';
import type { Person } from '../record/person.ts';
import { understandLine, type Understood } from './understand-line.ts';
import type { Holder } from '../committee/holder.ts';

/**
 * What a line says of a supplement, as far as it is understood. Without a holder it is the first
 * one's holder's: taken alone, its first word would be read as a title that nobody has.
 * @param about.holder who is accountable for the assignment that it is a supplement to
 * @param about.me the sender, whom "mig" and "me" mean
 */
export function supplementLine(
  line: string,
  about: { readonly holder: Holder; readonly me: Person },
  { committee, today }: { readonly committee: Committee; readonly today: Day },
): Understood {
  const understand = (words: string): Understood => {
    const read = understandLine(words, committee, today, about.me);
    return read.ok ? read : read.understood;
  };
  const whole = understand(line);
  return whole.holder === null ? understand(`${leadOf(about.holder)} ${line}`) : whole;
}

/** A holder as a line begins with one. */
function leadOf(holder: Holder): string {
  if (holder.kind === 'body') return `"${holder.name}"`;
  return holder.kind === 'office' ? holder.title : `<@${holder.person.user}>`;
}
