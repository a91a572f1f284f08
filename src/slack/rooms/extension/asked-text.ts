import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { escapeText } from '../../kit/escape.ts';
import { dueText, nameText } from '../../kit/facts.ts';
import { extensionWordsIn } from './words.ts';

const LONGEST_REASON = 1000;
/** In a morning, where a dozen such lines have room. */
const LONGEST_IN_LINE = { name: 30, reason: 50 };

type Wishing = Pick<AssignmentView, 'extensionAsked' | 'today'>;

/** Who asks for more time, and below it until when and why. */
export function extensionAskedText(
  { extensionAsked: wish, today }: Wishing,
  by: string,
  language: Language,
): string {
  const words = extensionWordsIn(language);
  const asks = words.asks(nameText(by));
  if (wish === null) return asks;
  const reason = escapeText(wish.reason, LONGEST_REASON);
  return `${asks}\n${words.wanted(dueText(wish.to, today, language), reason)}`;
}

/** The same in one line: "Anstånd begärt av Astrid Lindqvist: tis 9 feb. Skäl: …". */
export function extensionAskedLine(
  { extensionAsked: wish, today }: Wishing,
  by: string,
  language: Language,
): string {
  if (wish === null) return '';
  const { name, reason } = LONGEST_IN_LINE;
  return extensionWordsIn(language).asksUntil(
    nameText(by, name),
    dueText(wish.to, today, language),
    escapeText(wish.reason, reason),
  );
}
