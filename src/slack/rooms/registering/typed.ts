import { holderOn, officeTitled } from '../../../domain/committee/offices.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Colleague } from '../../../domain/record/colleague.ts';
import type { Person } from '../../../domain/record/person.ts';
import { decisionBefore, isNameOf, properLine } from '../../../domain/registering/before-holder.ts';
import { JOINED, leadingHolder } from '../../../domain/registering/leading-holder.ts';
import { canBeName, nameAfterTitle } from '../../../domain/registering/name-after-title.ts';
import { leadingPeople } from '../../../domain/registering/people-named.ts';
import {
  understandLine,
  type UnderstoodLine,
} from '../../../domain/registering/understand-line.ts';
import { todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { plainWords } from '../../typed/tokens.ts';

export type TypedLine = {
  readonly committee: Committee;
  /** Who wrote it, whom "mig" means. */
  readonly person: Person;
  readonly line: string;
};

/** Whom a line may mean, where that has to be asked. */
export type WhoInLine = {
  /** The name, as it was written. */
  readonly words: string;
  readonly people: readonly Colleague[];
  /** What stands before the name, with its office where it is not the name of that one's holder. */
  readonly office: { readonly title: string; readonly words: string } | null;
  /** What stands behind the name. */
  readonly rest: string;
};

type Meant = {
  readonly read: UnderstoodLine;
  readonly who: WhoInLine | null;
  /** The line with mentions in the place of plain names. */
  readonly line: string;
};

/** What a typed line says; what shall be brought is in words as people read them. */
export async function understood(parts: ListenerParts, typed: TypedLine): Promise<Meant> {
  const { committee, person } = typed;
  const proper = properLine(typed.line, committee);
  const { words: led = '' } =
    decisionBefore(proper, todayIn(parts, committee), isNameOf(committee)) ?? {};
  const { line: named, who: unsure } = await withPeople(parts, {
    ...typed,
    line: proper.slice(led.length),
  });
  const line = `${led}${named}`;
  const who = unsure && { ...unsure, rest: `${unsure.rest} ${led}`.trimEnd() };
  const read = understandLine(line, committee, todayIn(parts, committee), person);
  if (read.ok) return { read: { ...read, deliverable: plainWords(read.deliverable) }, who, line };
  const deliverable = plainWords(read.understood.deliverable);
  const { refusal } = read;
  const plain = { ...read, understood: { ...read.understood, deliverable } };
  if (refusal.why !== 'bare-time' && refusal.why !== 'whose-paragraph')
    return { read: plain, who, line };
  const without = plainWords(refusal.without);
  return { read: { ...plain, refusal: { ...refusal, without } }, who, line };
}

type WithPeople = { readonly line: string; readonly who: WhoInLine | null };

/** A line with a mention in the place of a plain name, and without the name of the office's holder. */
async function withPeople(parts: ListenerParts, typed: TypedLine): Promise<WithPeople> {
  const { committee, person } = typed;
  const line = typed.line.normalize('NFC').trim();
  const { holder, words, rest, offices } = leadingHolder(line, committee, person);
  const colleagues = (): Promise<readonly Colleague[]> =>
    parts.ports.people.colleagues(committee.team, committee.channel);
  if (holder?.kind === 'office' && canBeName(rest))
    return withoutName(parts, typed, { title: holder.title, words, rest });
  if (holder !== null || offices.length > 0) return { line, who: null };
  const named = leadingPeople(line, await colleagues());
  if (named === null) return { line, who: null };
  const [only, another] = named.people;
  const after = line.slice(named.words.length);
  if (only !== undefined && another === undefined && named.isWhole)
    return {
      line: `${mention(only, named.words)}${withSecond(after, await colleagues())}`,
      who: null,
    };
  return { line, who: { words: named.words, people: named.people, office: null, rest: after } };
}

function mention({ person }: Colleague, words: string): string {
  return `<@${person.user}|${words.replace(/^@/u, '')}>`;
}

/** "Elin Sjödin och Nils Ek": a second plain name is as much a holder as the first. */
function withSecond(after: string, colleagues: readonly Colleague[]): string {
  const lead = JOINED.exec(after)?.[0] ?? '';
  const named = lead === '' ? null : leadingPeople(after.slice(lead.length), colleagues);
  const [only, another] = named?.people ?? [];
  return named === null || only === undefined || another !== undefined || !named.isWhole
    ? after
    : `${lead}${mention(only, named.words)}${after.slice(lead.length + named.words.length)}`;
}

async function withoutName(
  parts: ListenerParts,
  { committee }: TypedLine,
  { title, words, rest }: { readonly title: string; readonly words: string; readonly rest: string },
): Promise<WithPeople> {
  const { people } = parts.ports;
  const office = officeTitled(committee, title);
  const person = office && holderOn(committee, title, todayIn(parts, committee));
  const holder = person === null ? null : ((await people.facts(person))?.name ?? null);
  const colleagues = await people.colleagues(committee.team, committee.channel);
  const name = nameAfterTitle(rest, { holder, colleagues });
  if (name === null) return { line: `${words}${rest}`, who: null };
  const after = rest.slice(name.words.length);
  if (name.isHolders) return { line: `${words}${after}`, who: null };
  const called = name.words.replace(/^[\s,]+/u, '');
  return {
    line: `${words}${rest}`,
    who: { words: called, people: name.people, office: { title, words }, rest: after },
  };
}
