import { registerLine } from '../../../app/terms/register-line.ts';
import type { Doer } from '../../../app/deeds/doer.ts';
import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { refusal } from '../../kit/refusal.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { plainWords } from '../../typed/tokens.ts';
import { whichOffice } from '../offices/asks.ts';
import { nowRegistered } from './now-registered.ts';
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
  const { committee, line, doer, language, wording = line } = typing;
  const { person } = doer;
  const { read, who } = await understood(parts, { committee, person, line });
  const command = (words: string): string => `register ${committee.code} ${words}`;
  if (who !== null) {
    const found = await committeeFor(parts.ports, { person, committee }, 'register');
    return found.ok ? whoInLine({ who, command }, language) : refusal(found.why, language);
  }
  const request = { committee, doer, wording: plainWords(wording), understood: read };
  const done = await registerLine(parts.ports, request);
  if (done.ok) return nowRegistered(parts, language, done);
  if (done.why !== 'not-understood') return refusal(done.why, language);
  const { problem: why, unclear, offered, today } = done;
  if (why === 'which-office' && unclear !== null) {
    const rest = line.trim().slice(unclear.length);
    const withTitle = (title: string): string => command(`${title}${rest}`);
    return whichOffice(parts, { committee, title: unclear, command: withTitle }, language);
  }
  const about = { committee: committee.id, code: committee.code, line, today };
  const offices = committee.offices.map(({ title }) => title);
  return notRegistered({ why, unclear, offered, offices, ...about }, language);
}
