import type { AssignmentTerms } from '../../domain/assignments/assignment.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Registered } from '../assignments/register.ts';
import { bodyMeant } from '../committees/know-body.ts';
import type { Doer } from '../deeds/doer.ts';
import { committeeFor } from '../deeds/find-committee.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import { confirmTerms } from '../readings/confirm-reading.ts';
import { storeReading } from '../readings/store-reading.ts';
import { type LineToRegister, type NotRegistered, termsOfLine } from './register-line.ts';

/** What became of several lines, and of each that was not registered why, at its place. */
export type LinesRegistered = {
  readonly ok: true;
  /** Null where none was. */
  readonly registered: Registered | null;
  readonly left: readonly { readonly at: number; readonly because: NotRegistered }[];
};

/** Several lines that were typed at once, as they were and as each is understood. */
type Lines = {
  readonly committee: Committee;
  readonly doer: Doer;
  readonly text: string;
  readonly lines: readonly LineToRegister[];
};

/**
 * Registers those of several lines that are clear, each by its own; the others are given back. They
 * are kept as a reading that was confirmed is: a crash leaves none half done, and each holder gets
 * one message for all of theirs.
 */
export async function registerLines(
  ports: Ports,
  several: Lines,
): Promise<LinesRegistered | Refusal> {
  const { committee, doer, lines } = several;
  const found = await committeeFor(ports, { person: doer.person, committee }, 'register');
  if (!found.ok) return found;
  const may = { mayPlan: found.can('manage') };
  const read = await Promise.all(lines.map((line) => surelyRead(ports, line, may)));
  const left = read.flatMap((each, at) => (each.ok ? [] : [{ at, because: each }]));
  const terms = read.flatMap((each) => (each.ok ? [each.terms] : []));
  if (terms.length === 0) return { ok: true, registered: null, left };
  const registered = await registerAll(ports, several, terms);
  return registered.ok ? { ok: true, registered, left } : registered;
}

/** Of a body that may be one which is known it is asked, as of a line alone. */
async function surelyRead(
  ports: Ports,
  line: LineToRegister,
  may: Parameters<typeof termsOfLine>[2],
): ReturnType<typeof termsOfLine> {
  const read = await termsOfLine(ports, line, may);
  if (!read.ok || read.terms.holder.kind !== 'body') return read;
  const body = bodyMeant(line.committee, read.terms.holder.name);
  return body.ok ? read : body;
}

async function registerAll(
  ports: Ports,
  { committee, doer, text }: Lines,
  terms: readonly AssignmentTerms[],
): Promise<Registered | Refusal> {
  const read = { text, decidedOn: null, findings: [], pages: [] };
  const reading = await storeReading(ports, { committee, doer }, read);
  return reading === null ? refuse('crowded') : confirmTerms(ports, { reading, committee }, terms);
}
