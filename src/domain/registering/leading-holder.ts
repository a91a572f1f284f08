import type { Holder } from '../committee/holder.ts';
import type { Committee } from '../committee/committee.ts';
import { leadingBody, quotedAtStart } from './leading-body.ts';
import { leadingOffices } from './leading-office.ts';
import { officeWritten } from '../committee/offices.ts';
import type { Person } from '../record/person.ts';
import { titleWords } from './title-words.ts';

/** The words that a line begins with: whom they mean, if anybody, and what follows them. */
export type Leading = {
  readonly holder: Holder | null;
  readonly words: string;
  readonly rest: string;
  /** Every office that is called so, where several are. */
  readonly offices: readonly string[];
  /** The words of each where they name two, of whom one has to answer for it. */
  readonly two: readonly [string, string] | null;
};

const MENTION = /^<@([UW][A-Z0-9]*)(?:\|[^>]*)?>/u;
const MYSELF = /^(?:mig|jag|me|myself)(?=[\s,:])/iu;

/** What joins two holders: "Regiondirektören och HR-direktören", "<@U01> + <@U02>". */
export const JOINED =
  /^(?:\s+(?:och|samt|and|&)\s+|\s*[+/]\s*|\s*,\s*(?:(?:och|samt|and|&)\s+)?)/iu;

/** A mention, the longest office title that the committee knows, a body outside, or the sender. */
export function leadingHolder(line: string, committee: Committee, me: Person | null): Leading {
  const text = line.normalize('NFC').trim();
  const first = oneHolder(text, committee, me);
  const joined = first.holder === null ? undefined : JOINED.exec(first.rest)?.[0];
  if (joined === undefined || first.holder?.kind === 'body') return first;
  const second = oneHolder(first.rest.slice(joined.length), committee, null);
  if (second.holder === null || second.holder.kind === 'body') return first;
  const words = text.slice(0, text.length - second.rest.length);
  return { ...taken(text, words, null), two: [first.words, second.words] };
}

function oneHolder(text: string, committee: Committee, me: Person | null): Leading {
  const mention = MENTION.exec(text);
  const user = mention?.[1];
  if (mention !== null && user !== undefined)
    return taken(text, mention[0], { kind: 'person', person: { team: committee.team, user } });

  const { titles = [], words = '' } = leadingOffices(text, committee) ?? {};
  const [title, another] = titles;
  if (another !== undefined) return { ...taken(text, words, null), offices: titles };
  if (title !== undefined) return taken(text, words, { kind: 'office', title });
  const quoted = quotedOffice(text, committee);
  if (quoted !== null) return taken(text, quoted.words, { kind: 'office', title: quoted.title });

  const myself = MYSELF.exec(text);
  if (me !== null && myself !== null) return taken(text, myself[0], { kind: 'person', person: me });

  const body = leadingBody(text, committee.bodies);
  if (body === null) return taken(text, titleWords(text), null);
  return taken(text, body.words, body.is === 'body' ? { kind: 'body', name: body.name } : null);
}

/** A title that somebody put in quotes is no body's name. */
function quotedOffice(
  text: string,
  committee: Committee,
): { readonly title: string; readonly words: string } | null {
  const quoted = quotedAtStart(text);
  const office = quoted && officeWritten(committee, quoted.name);
  return quoted && office && { title: office.title, words: quoted.words };
}

function taken(text: string, words: string, holder: Holder | null): Leading {
  return { holder, words, rest: text.slice(words.length), offices: [], two: null };
}
