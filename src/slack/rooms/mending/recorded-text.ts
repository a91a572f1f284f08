import type { Recorded } from '../../../domain/assignments/correction.ts';
import { OUTCOME_KINDS } from '../../../domain/assignments/recorded-outcome.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { RecordedSaid } from '../../../domain/record/message.ts';
import { outcomeKindsIn } from '../../../words/outcome-kinds.ts';
import { escapeText } from '../../kit/escape.ts';
import { mendingWordsIn } from './words.ts';

/** What stands recorded, in a form: plain text, where nothing is escaped. */
export function recordedText(recorded: Recorded, language: Language): string {
  const is = recorded.is === 'outcome' ? recorded.kind : recorded.is;
  const paragraph = 'paragraph' in recorded ? recorded.paragraph : null;
  return [nameOf(is, language), ...(paragraph === null ? [] : [paragraph])].join(', ');
}

/** The same in a message: "Bifall, § 87", "Inget noterat, uppdraget är öppet, beslutets § 41". */
export function recordedSaidText(
  recorded: RecordedSaid,
  other: RecordedSaid,
  language: Language,
): string {
  const { decisionOf } = mendingWordsIn(language);
  const { is, paragraph, decision } = recorded;
  // It is named only where it was corrected.
  const of = decision === null || decision === other.decision ? [] : [decisionOf(decision)];
  const where = paragraph === null ? [] : [paragraph];
  return escapeText([nameOf(is, language), ...where, ...of].join(', '), 200);
}

function nameOf(is: string, language: Language): string {
  const kind = OUTCOME_KINDS.find((each) => each === is);
  if (kind !== undefined) return outcomeKindsIn(language)[kind];
  const { standsAs } = mendingWordsIn(language);
  return is === 'closed' || is === 'void' ? standsAs[is] : standsAs.open;
}
