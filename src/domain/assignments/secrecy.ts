import type { Instant } from '../days/day.ts';
import type { Person } from '../record/person.ts';

/** A provision of offentlighets- och sekretesslagen (OSL): "19", "3 a". */
export type Provision = { readonly chapter: string; readonly paragraph: string };

/**
 * That an assignment is marked as secret. A marking warns and decides nothing: whether something is
 * handed out is tried each time that somebody asks for it (OSL 6 kap. 3 §).
 */
export type Secrecy = {
  readonly provision: Provision;
  readonly by: Person;
  readonly at: Instant;
  /** What stands where its words stood, in its committee's language. */
  readonly shown: string;
  /** False where the committee keeps them out of Bevaka: then they are kept nowhere. */
  readonly keepsWords: boolean;
  /**
   * Its words, each as JSON by the place in the assignment from which it was taken (`sealed`). What
   * does not ask for them (`wordsFor`) cannot show them, for in their places they do not stand.
   */
  readonly words: Readonly<Record<string, string>>;
};

/** "OSL 19 kap. 3 §", as the law is cited in either language. */
export function provisionText({ chapter, paragraph }: Provision): string {
  return `OSL ${chapter} kap. ${paragraph} §`;
}

/** What stands around the two numbers, in either language. */
const AROUND =
  /\b(?:osl|offentlighets-?\s*och\s+sekretesslagen|kapitel|kap|chapter|ch|enligt|under)\b|[§.:,()]/giu;
const NUMBERS = /^(\d{1,2}(?: ?[a-z])?) (\d{1,3}(?: ?[a-z])?)$/u;

/** `OSL 19 kap. 3 §`, `19 kap 3 § OSL`, `19:3`; null for what is no provision of that law. */
export function provisionIn(text: string): Provision | null {
  const numbers = text.toLowerCase().replace(AROUND, ' ').replace(/\s+/gu, ' ').trim();
  const [, chapter, paragraph] = NUMBERS.exec(numbers) ?? [];
  if (chapter === undefined || paragraph === undefined) return null;
  return { chapter: spaced(chapter), paragraph: spaced(paragraph) };
}

/** "3a" is written "3 a". */
function spaced(number: string): string {
  return number.replace(/^(\d+) ?([a-z])$/u, '$1 $2');
}
