import type { Assignment } from '../../domain/assignments/assignment.ts';
import { officeTitled } from '../../domain/committee/offices.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { dayIn } from '../../domain/days/day.ts';
import type { Message } from '../../domain/record/message.ts';
import { type Person, samePerson } from '../../domain/record/person.ts';
import { partsNaming } from '../../domain/retention/parts-naming.ts';
import { meets, timesInOffice } from '../../domain/retention/times-in-office.ts';
import { wordsFor } from '../../domain/rights/may-show-words.ts';
import { todayIn } from '../deeds/today.ts';
import type { PersonAssignment, PersonMessage } from '../ports/person-data.ts';
import type { Ports } from '../ports/ports.ts';
import { saidOf } from '../records/kept-said.ts';

/** What an assignment has of somebody; null where it has nothing. */
export async function assignmentOfPerson(
  ports: Ports,
  stored: Assignment,
  { person, committee }: { readonly person: Person; readonly committee: Committee },
): Promise<PersonAssignment | null> {
  const { history, messages, secrecy, ...rest } = wordsFor(stored, null, 'export');
  // The words of what is marked are kept apart there, and stay there.
  const marking = secrecy && { ...secrecy, words: {} };
  const parts = partsNaming({ ...rest, secrecy: marking }, person);
  const byOffice = officeBy(ports, stored, { person, committee });
  const naming = history.filter((entry) => isNamed(entry, person));
  const sent = await messagesTo(ports, { ...stored, messages }, person);
  if (byOffice === null && [parts, naming, sent].every((each) => Object.keys(each).length === 0))
    return null;
  const { label, deliverable } = rest;
  const { timeZone } = committee;
  return { label, deliverable, timeZone, byOffice, parts, history: naming, messages: sent };
}

export function isNamed(entry: object, person: Person): boolean {
  return 'entry' in partsNaming({ entry }, person);
}

/** The office that it belonged to while somebody had that. */
function officeBy(
  ports: Ports,
  { holder, registeredAt, ending }: Assignment,
  { person, committee }: { readonly person: Person; readonly committee: Committee },
): string | null {
  const office = holder.kind === 'office' ? officeTitled(committee, holder.title) : null;
  const from = dayIn(registeredAt, committee.timeZone);
  const to = ending === null ? todayIn(ports, committee) : dayIn(ending.at, committee.timeZone);
  const times = office === null ? [] : timesInOffice(office, person);
  return times.some((each) => meets(each, { from, to })) ? (office?.title ?? null) : null;
}

async function messagesTo(
  ports: Ports,
  { id, team, messages, secrecy }: Assignment,
  person: Person,
): Promise<readonly PersonMessage[]> {
  const theirs = messages.filter(({ to }) => to.kind === 'person' && samePerson(to.person, person));
  const wanted = theirs.map(async (message) => {
    const at = sentAt(message);
    if (at === null) return [];
    const of = { kind: 'assignment', id } as const;
    const said = secrecy === null ? await saidOf(ports, { team, of, key: message.key }) : null;
    const isDelivered = message.sending.is === 'sent';
    return [
      { at: said?.at ?? at, say: message.content.say, text: said?.text ?? null, isDelivered },
    ];
  });
  return (await Promise.all(wanted)).flat();
}

/** Null while it waits. */
function sentAt({ sending }: Message): string | null {
  return sending.is === 'sent' || sending.is === 'failed' ? sending.at : null;
}
