import { committeeHere } from '../../../app/terms/committee-here.ts';
import { type NotUnderstood, registerLine } from '../../../app/terms/register-line.ts';
import type { Doer } from '../../../app/deeds/doer.ts';
import { committeeFor } from '../../../app/deeds/find-committee.ts';
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
import { type TypedLine, understood } from './typed.ts';
import { whoInLine } from './who-in-line.ts';

type Typing = Omit<TypedLine, 'person'> & {
  readonly doer: Doer;
  readonly language: Language;
  /** As it was typed, where the line is that with its holder put right. */
  readonly wording?: string;
};

/** Registers a typed line and answers with what became of it, or with what has to be asked first. */
export async function registerTyped(parts: ListenerParts, typing: Typing): Promise<Said> {
  const { committee, doer, language, wording = typing.line } = typing;
  const { person } = doer;
  const here = await committeeHere(parts.ports, { committee, line: typing.line });
  const line = here?.line ?? typing.line;
  const { read, who, line: meant } = await understood(parts, { committee, person, line });
  const command = (words: string): string => `register ${committee.code} ${words}`;
  if (who !== null) {
    const found = await committeeFor(parts.ports, { person, committee }, 'register');
    return found.ok ? whoInLine({ who, command }, language) : refusal(found.why, language);
  }
  const asks = { wording: plainWords(wording), asksOnly: here !== null && read.ok };
  const done = await registerLine(parts.ports, { committee, doer, understood: read, ...asks });
  if (done.ok) return nowRegistered(parts, language, done);
  if (done.why === 'only-asked' && here !== null)
    return committeeIsHere({ committee: committee.id, line, there: here.there }, language);
  if (done.why === 'alike') {
    const due = { kind: '', choice: '' };
    return alikeSaid(done, { committee: committee.id, due, line }, language);
  }
  if (done.why !== 'not-understood') return refusal(done.why, language);
  const isTwo = done.problem === 'two-holders';
  return notUnderstood(parts, { ...typing, line: isTwo ? meant : line }, done);
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
  return notRegistered({ why, unclear, holders, offered, body, offices, ...about }, language);
}
