import type { ActAnswer } from '../../protocol/acts.ts';
import type { Label } from '../../protocol/label.ts';
import type { Receipt } from '../line/line.ts';
import type { Person } from '../workspace/records.ts';
import { SENTENCES, type ActError } from './sentences.ts';

export const DONE: ActAnswer = { ok: true };

export function inLanguageOf({ locale }: Pick<Person, 'locale'>, label: Label): string {
  return locale.startsWith('sv') ? label.sv : label.en;
}

export function cannot(person: Pick<Person, 'locale'>, error: ActError): ActAnswer & { ok: false } {
  return { ok: false, error, sentence: inLanguageOf(person, SENTENCES[error]) };
}

/** Whether the app acknowledged the act, as the person who acted is told. */
export function acknowledged(person: Person, receipt: Receipt): ActAnswer {
  if (receipt.acked) return DONE;
  return cannot(
    person,
    receipt.why === 'connection_failed' ? 'app_not_connected' : 'app_did_not_answer',
  );
}
