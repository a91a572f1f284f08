import { normaliseTitle } from '../committee/title.ts';
import type { Colleague } from '../record/colleague.ts';

/** Words that are somebody's name, and everybody who is called so. */
export type NamedPeople = {
  readonly people: readonly Colleague[];
  readonly words: string;
  /** Where the words begin. */
  readonly at: number;
  /** False for a first name alone, by which nobody is sure. */
  readonly isWhole: boolean;
};

const MOST_WORDS = 6;

/** The people whose name a text begins with: the most words that are one, else a first name alone. */
export function leadingPeople(text: string, colleagues: readonly Colleague[]): NamedPeople | null {
  return peopleAt(text, 0, colleagues);
}

/** The same wherever the name stands in the text: whole, or a first name at its start. */
export function peopleNamed(text: string, colleagues: readonly Colleague[]): NamedPeople | null {
  const starts = [...text.matchAll(/\S+/gu)].map(({ index }) => index);
  const whole = starts.flatMap((at) => wholeAt(text, at, colleagues) ?? []);
  return whole[0] ?? leadingPeople(text, colleagues);
}

/** A first name behind the words of a deputy's office, which may begin like a name too: the last. */
export function firstNamed(text: string, colleagues: readonly Colleague[]): NamedPeople | null {
  const starts = [...text.matchAll(/\S+/gu)].map(({ index }) => index);
  const found = starts.flatMap((at) => peopleAt(text, at, colleagues) ?? []);
  return found.at(-1) ?? null;
}

function peopleAt(text: string, at: number, colleagues: readonly Colleague[]): NamedPeople | null {
  const whole = wholeAt(text, at, colleagues);
  if (whole !== null) return whole;
  const words = wordsFrom(text, at, 1);
  if (!/^@?\p{Lu}/u.test(words)) return null;
  const first = keyOf(words);
  const people = colleagues.filter(({ names }) =>
    names.some((name) => keyOf(name).split(' ')[0] === first),
  );
  return people.length === 0 ? null : { people, words, at, isWhole: false };
}

function wholeAt(text: string, at: number, colleagues: readonly Colleague[]): NamedPeople | null {
  for (let count = MOST_WORDS; count > 1; count -= 1) {
    const words = wordsFrom(text, at, count);
    const key = keyOf(words);
    // Fewer words than were asked for are the next ones to try.
    if (key.split(' ').length < count) continue;
    const people = colleagues.filter(({ names }) => names.some((name) => keyOf(name) === key));
    if (people.length > 0) return { people: once(people), words, at, isWhole: true };
  }
  return null;
}

/** Somebody of the channel is in the workspace too. */
function once(people: readonly Colleague[]): readonly Colleague[] {
  return [...new Map(people.map((each) => [each.person.user, each])).values()];
}

function wordsFrom(text: string, at: number, count: number): string {
  const words = new RegExp(String.raw`^\S+(?:\s+\S+){0,${count - 1}}`, 'u').exec(text.slice(at));
  return (words?.[0] ?? '').replace(/[,:;.]$/u, '');
}

/** A name that Slack made no mention of has its sign yet: "@Göran Ek". */
function keyOf(name: string): string {
  return normaliseTitle(name.replace(/^@/u, '')).replaceAll(/[’´`]/gu, "'");
}
