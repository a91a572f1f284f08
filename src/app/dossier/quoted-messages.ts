import type { Assignment, Told } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import { digestKey } from '../../domain/ladder/digest.ts';
import type { Message } from '../../domain/record/message.ts';
import { momentAt } from '../../domain/days/day.ts';
import type { QuotedMessage, Quote } from '../ports/dossier.ts';
import type { Ports } from '../ports/ports.ts';
import { saidOf, type SaidOf } from '../records/kept-said.ts';
import { named } from '../views/view-of.ts';

type About = {
  /** With the words that may be read. */
  readonly assignment: Assignment;
  readonly committee: Committee;
};

/** All that people were told of an assignment in messages of their own, as it was sent, oldest first. */
export async function quotedMessages(
  ports: Ports,
  about: About,
): Promise<readonly QuotedMessage[]> {
  const own = await Promise.all(
    about.assignment.messages.map((each) => quoted(ports, each, about)),
  );
  const found = [...own, ...(await inMornings(ports, about)), ...(await elsewhere(ports, about))];
  return found
    .filter((each) => each !== null)
    .toSorted((one, other) => one.at.localeCompare(other.at));
}

/** A message to a person, once it has left; what a channel is shown stands in the history. */
async function quoted(
  ports: Ports,
  message: Message,
  { assignment }: Pick<About, 'assignment'>,
): Promise<QuotedMessage | null> {
  const of = { kind: 'assignment', id: assignment.id } as const;
  return quotedFrom(ports, message, { team: assignment.team, of, key: message.key });
}

async function quotedFrom(
  ports: Ports,
  { to, sending, content }: Message,
  of: SaidOf,
): Promise<QuotedMessage | null> {
  const isOver = sending.is === 'sent' || sending.is === 'failed';
  if (to.kind !== 'person' || !isOver || content.say === 'draft-file') return null;
  const said = await saidOf(ports, of);
  return {
    at: said?.at ?? sending.at,
    to: (await named(ports, to.person)).name,
    say: content.say,
    quote: said === null ? { is: 'not-kept' } : { is: 'whole', text: said.text },
    isDelivered: sending.is === 'sent',
  };
}

/** What stood of it in people's mornings: the rest of such a message is about others. */
async function inMornings(
  ports: Ports,
  { assignment, committee }: About,
): Promise<readonly QuotedMessage[]> {
  const mornings = new Map(assignment.told.map((told) => [digestKey(told.person, told.on), told]));
  return Promise.all(
    [...mornings].map(([key, told]) => morning(ports, key, { told, assignment, committee })),
  );
}

async function morning(
  ports: Ports,
  key: string,
  { told, assignment, committee }: About & { readonly told: Told },
): Promise<QuotedMessage> {
  const digest = await ports.store.digestOf(told.person, told.on);
  const of = { kind: 'digest', id: digest?.id ?? '' } as const;
  const said = digest && (await saidOf(ports, { team: assignment.team, of, key }));
  return {
    at: said?.at ?? momentAt(told.on, '00:00', committee.timeZone),
    to: (await named(ports, told.person)).name,
    say: 'digest',
    quote: said === null ? { is: 'not-kept' } : partAbout(said.text, assignment.label),
    isDelivered: told.delivered,
  };
}

/** What a message with others in it says of one: from the line with its label to the next label. */
export function partAbout(text: string, label: string): Quote {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => LABELLED.exec(line)?.groups?.['label'] === label);
  if (from === -1) return { is: 'counted' };
  const rest = lines.slice(from + 1);
  const end = rest.findIndex((line) => LABELLED.test(line));
  const part = [lines[from] ?? '', ...(end === -1 ? rest : rest.slice(0, end))];
  return { is: 'part', text: part.join('\n') };
}

const LABELLED = /^\*(?<label>\p{L}[\p{L}\d]*-\d+(?:, [^*]+)?)\*/u;

/** Messages about several that stand with another assignment, as far as they were kept. */
async function elsewhere(
  ports: Ports,
  { assignment: { id, label, messages } }: About,
): Promise<readonly (QuotedMessage | null)[]> {
  // Where its words may not be read, neither may what was said of it.
  if (messages.length === 0) return [];
  const all = await ports.store.saidAbout(id);
  const others = all.filter(({ of }) => of.kind === 'assignment' && of.id !== id);
  return Promise.all(
    others.map(async ({ team, of, key }) => {
      const record = await ports.store.find('assignment', of.id);
      const message = record?.messages.find((each) => each.key === key);
      const whole = message && (await quotedFrom(ports, message, { team, of, key }));
      if (whole == null || whole.quote.is !== 'whole') return whole ?? null;
      return { ...whole, quote: partAbout(whole.quote.text, label) };
    }),
  );
}
