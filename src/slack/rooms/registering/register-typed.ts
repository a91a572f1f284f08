import { type CommitteeHere, committeeHere } from '../../../app/terms/committee-here.ts';
import {
  type LineToRegister,
  type NotRegistered,
  type NotUnderstood,
  registerLine,
} from '../../../app/terms/register-line.ts';
import type { Doer } from '../../../app/deeds/doer.ts';
import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { officeOfRole } from '../../../domain/committee/offices.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { properLine } from '../../../domain/registering/before-holder.ts';
import { refusal } from '../../kit/refusal.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { plainWords } from '../../typed/tokens.ts';
import { whichOffice } from '../offices/asks.ts';
import { alikeSaid } from './alike.ts';
import { nowRegistered } from './now-registered.ts';
import { committeeIsHere } from './said-committee.ts';
import { notRegistered } from './said.ts';
import { type TypedLine, understood, type WhoInLine } from './typed.ts';
import { whoInLine } from './who-in-line.ts';

export type Typing = Omit<TypedLine, 'person'> & {
  readonly doer: Doer;
  readonly language: Language;
  /** As it was typed, where the line is that with its holder put right. */
  readonly wording?: string;
};

/** Registers a typed line and answers with what became of it, or with what has to be asked first. */
export async function registerTyped(parts: ListenerParts, typing: Typing): Promise<Said> {
  const read = await readTyped(parts, typing);
  if ('asks' in read) return read.asks;
  const done = await registerLine(parts.ports, read.line);
  return done.ok ? nowRegistered(parts, typing.language, done) : read.notRegistered(done);
}

/** A typed line as it can be registered, and what is said where it was not. */
export type ReadTyped =
  | { readonly asks: Said }
  | {
      readonly line: LineToRegister;
      readonly notRegistered: (because: NotRegistered) => Promise<Said>;
    };

/** Reads a typed line; whom it means is asked before anything else. */
export async function readTyped(parts: ListenerParts, typing: Typing): Promise<ReadTyped> {
  const { committee, doer, wording = typing.line } = typing;
  const { person } = doer;
  const here = await committeeHere(parts.ports, { committee, line: typing.line });
  const line = here?.line ?? typing.line;
  const { read, who, line: meant } = await understood(parts, { committee, person, line });
  if (who !== null) return { asks: await asksWho(parts, typing, who) };
  const asks = { wording: plainWords(wording), asksOnly: here !== null && read.ok };
  return {
    line: { committee, doer, understood: read, ...asks },
    notRegistered: (because) =>
      notRegisteredSaid(parts, { ...typing, line }, { because, meant, here }),
  };
}

async function asksWho(
  parts: ListenerParts,
  { committee, doer: { person }, language }: Typing,
  who: WhoInLine,
): Promise<Said> {
  const command = (words: string): string => `register ${committee.code} ${words}`;
  const found = await committeeFor(parts.ports, { person, committee }, 'register');
  return found.ok ? whoInLine({ who, command }, language) : refusal(found.why, language);
}

type Because = {
  readonly because: NotRegistered;
  /** The line with mentions in the place of plain names. */
  readonly meant: string;
  readonly here: CommitteeHere | null;
};

async function notRegisteredSaid(
  parts: ListenerParts,
  typing: Typing,
  { because, meant, here }: Because,
): Promise<Said> {
  const { committee, line, language } = typing;
  if (because.why === 'only-asked' && here !== null)
    return committeeIsHere({ committee: committee.id, line, there: here.there }, language);
  if (because.why === 'alike') {
    const due = { kind: '', choice: '' };
    return alikeSaid(because, { committee: committee.id, due, line }, language);
  }
  if (because.why !== 'not-understood') return refusal(because.why, language);
  const isTwo = because.problem === 'two-holders';
  const unclear = HOLDERS.has(because.problem) ? because.unclear : null;
  const begun = unclear === null ? line : startingWith(unclear, line, committee);
  return notUnderstood(parts, { ...typing, line: isTwo ? meant : begun }, because);
}

const HOLDERS: ReadonlySet<NotUnderstood['problem']> = new Set(['unknown-holder', 'which-office']);

/** The line as it begins with the words of its holder; what stood before them is said behind it. */
function startingWith(words: string, line: string, committee: Committee): string {
  const proper = properLine(line, committee);
  const at = proper.indexOf(words);
  return at < 1 ? proper : `${proper.slice(at)} ${proper.slice(0, at).trim()}`;
}

/** What was not understood of it, with a button for each way on. */
async function notUnderstood(
  parts: ListenerParts,
  { committee, line, language }: Typing,
  { problem: why, unclear, holders, offered, body, today }: NotUnderstood,
): Promise<Said> {
  if (why === 'which-office' && unclear !== null) {
    const rest = line.trim().slice(unclear.length);
    const withTitle = (title: string): string => `register ${committee.code} ${title}${rest}`;
    return whichOffice(parts, { committee, title: unclear, command: withTitle }, language);
  }
  const about = { committee: committee.id, code: committee.code, line, today };
  const offices = committee.offices.map(({ title }) => title);
  const leads = officeOfRole(committee, 'director')?.title ?? null;
  return notRegistered(
    { why, unclear, holders, offered, body, offices, leads, ...about },
    language,
  );
}
