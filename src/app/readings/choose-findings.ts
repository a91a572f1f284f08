import {
  findingOfSentence,
  type ItemToChoose,
  itemsToChoose,
  type SentencePlace,
} from '../../domain/reading/sentences-to-choose.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';
import type { StoredReading } from '../ports/stored-reading.ts';
import { write } from '../records/write.ts';
import { type FoundReading, readingOf, type ReadingOfCommittee } from './confirm-reading.ts';

type Choosing = { readonly reading: string; readonly doer: Doer };

/** Takes what is only maybe an assignment to be confirmed with the others, or leaves it. */
export async function chooseFinding(
  ports: Ports,
  {
    finding,
    isTaken,
    ...choosing
  }: Choosing & { readonly finding: number; readonly isTaken: boolean },
): Promise<FoundReading | Refusal> {
  const found = await unconfirmed(ports, choosing);
  if (!found.ok) return found;
  const { reading } = found;
  if (reading.findings[finding] === undefined) return refuse('no-such-assignment');
  const without = (numbers: readonly number[]) => numbers.filter((each) => each !== finding);
  const [chosen, leftOut] = [without(reading.chosen), without(reading.leftOut)];
  return written(ports, found, {
    ...reading,
    chosen: isTaken ? [...chosen, finding] : chosen,
    leftOut: isTaken ? leftOut : [...leftOut, finding],
  });
}

/** Makes any sentence of the text an assignment to confirm, once. */
export async function chooseSentence(
  ports: Ports,
  { place, ...choosing }: Choosing & { readonly place: SentencePlace },
): Promise<FoundReading | Refusal> {
  const found = await unconfirmed(ports, choosing);
  if (!found.ok) return found;
  const { reading } = found;
  const finding = findingOfSentence(reading.text, place, reading.decidedOn);
  if (finding === null) return refuse('no-such-assignment');
  const isThere = reading.findings.findIndex(({ wording }) => wording === finding.wording);
  if (isThere !== -1) return chooseFinding(ports, { ...choosing, finding: isThere, isTaken: true });
  const findings = [...reading.findings, finding];
  return written(ports, found, { ...reading, findings });
}

/** The §§ of a reading's text with their sentences, for who may register what is in it. */
export async function sentencesOfReading(
  ports: Ports,
  choosing: Choosing,
): Promise<(FoundReading & { readonly items: readonly ItemToChoose[] }) | Refusal> {
  const found = await unconfirmed(ports, choosing);
  return found.ok ? { ...found, items: itemsToChoose(found.reading.text) } : found;
}

/** What is confirmed has its assignments, and is corrected at them. */
async function unconfirmed(ports: Ports, choosing: Choosing): Promise<FoundReading | Refusal> {
  const found = await readingOf(ports, choosing);
  return found.ok && found.reading.state !== 'read' ? refuse('reading-confirmed') : found;
}

async function written(
  ports: Ports,
  { reading, committee }: ReadingOfCommittee,
  after: StoredReading,
): Promise<FoundReading | Refusal> {
  const put = await write(ports, 'reading', { before: reading, after });
  return put.ok ? { ok: true, reading: put.record, committee } : refuse('crowded');
}
