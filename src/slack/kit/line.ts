import type { AssignmentView, DelegatedView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/record/language.ts';
import { dayText } from '../../words/dates.ts';
import { escapeText } from './escape.ts';
import {
  deliverableText,
  holderText,
  milestoneNameText,
  milestoneText,
  nameText,
} from './facts.ts';
import { preliminaryShort } from './minutes.ts';
import { keptOfView } from './kept-of-view.ts';
import { outcomeFacts } from './outcome-so-far.ts';
import { waitsForShort } from './waits-for.ts';
import { kitWordsIn } from './words.ts';
import { STATE_SIGNS } from '../../words/state-signs.ts';
import { statesIn } from '../../words/states-and-milestones.ts';

/** How long a line of a list may be: forty of them, under headings, are one message. */
const LONGEST_LINE = 205;
/** Of that, what the first who has the work is sure of, with how many there are besides. */
const LEAST_BELOW = 37;
const LONGEST_SAID = 80;
const LONGEST_MOTIVE = 30;

/** One line for lists: state, label, deliverable, holder, next milestone, newest update. */
export function lineText(view: AssignmentView, language: Language): string {
  const line = ownLine(view, language, LONGEST_LINE);
  return withSaid(line, view.newestUpdate?.text ?? '', LONGEST_LINE - line.length, language);
}

/**
 * The same, and below it a line for each who does work that the holder has given on, with what is
 * next for them and what they last said: whoever is accountable sees both.
 */
export const linesText = keptOfView(linesOf);

function linesOf(view: AssignmentView, language: Language): string {
  if (view.delegated.length === 0) return lineText(view, language);
  const room = LONGEST_LINE - LEAST_BELOW;
  const own = ownLine(view, language, room);
  const below = linesBelow(view, language, LONGEST_LINE - own.length).join('\n');
  const left = LONGEST_LINE - own.length - below.length - 1;
  return `${withSaid(own, wordsOfOthers(view), left, language)}\n${below}`;
}

/** The newest update, where nobody said it whose own line shows it. */
function wordsOfOthers({ newestUpdate: newest, delegated }: AssignmentView): string {
  const isTheirs = delegated.some(({ person }) => person.person.user === newest?.by.person.user);
  return newest === null || isTheirs ? '' : newest.text;
}

function withSaid(line: string, words: string, room: number, language: Language): string {
  const left = room - ' · “”'.length;
  if (words === '' || left < 20) return line;
  return `${line} · ${kitWordsIn(language).quoted(escapeText(words, Math.min(left, LONGEST_SAID)))}`;
}

type Fit = {
  readonly names: number;
  readonly least: number;
  /** Of what meetings made of it: how many facts, and characters of a motive. */
  readonly tried: { readonly facts: number; readonly motive: number };
  /** Whether it says whom it waits for. */
  readonly waits: boolean;
  readonly room: number;
};

/** With names and what meetings made of it cut shorter where much has to be said beside them. */
function ownLine(view: AssignmentView, language: Language, room: number): string {
  const tried = { facts: 3, motive: LONGEST_MOTIVE };
  // Of a body outside two names are shown, and a word between them.
  const names = view.holder.body === null ? 16 : 12;
  const narrow = { names, least: 25, tried: { facts: 1, motive: 0 }, room };
  const lines = [
    { names: 34, least: 60, tried, room, waits: true },
    { ...narrow, waits: true },
    { ...narrow, waits: false },
  ].map((fit) => () => lineWithin(view, language, fit));
  return firstFitting(lines, room);
}

function firstFitting(lines: readonly (() => string)[], room: number): string {
  let line = '';
  for (const make of lines) {
    line = make();
    if (line.length <= room) break;
  }
  return line;
}

function lineWithin(view: AssignmentView, language: Language, fit: Fit): string {
  const facts = factsWithin(view, language, fit);
  const sign = STATE_SIGNS[view.state];
  const left = fit.room - sign.length - view.label.length - facts.length - ' ** · '.length;
  const deliverable = deliverableText(view, Math.max(left, fit.least));
  return `${sign} *${view.label}* ${deliverable} · ${facts}`;
}

function factsWithin(
  view: AssignmentView,
  language: Language,
  { names, tried, waits }: Fit,
): string {
  const { contributing } = kitWordsIn(language);
  const outcomes = outcomeFacts(view, language, tried.motive).slice(0, tried.facts);
  return [
    holderText(view, language, names),
    `_${statesIn(language)[view.state]}_`,
    ...(waits ? waitsForShort(view, language) : []),
    ...outcomes.map((each) => `_${each}_`),
    ...preliminaryShort(view, language),
    ...(view.contributes === true ? [`_${contributing}_`] : []),
    ...(view.next === null ? [] : [milestoneText(view.next, view.today, language, 20)]),
  ].join(' · ');
}

/** As much of each as there is room for; the first by name in any case, and how many are left. */
function linesBelow(view: AssignmentView, language: Language, room: number): readonly string[] {
  const found: string[] = [];
  let left = room;
  for (const doer of view.delegated) {
    const forms = formsOf(doer, view, language);
    const fitting = forms.find((form) => form.length + 1 <= left);
    const line = found.length === 0 ? (fitting ?? forms.at(-1)) : fitting;
    if (line === undefined) break;
    found.push(line);
    left -= line.length + 1;
  }
  const unshown = view.delegated.length - found.length;
  if (unshown === 0) return found;
  return [...found.slice(0, -1), `${found.at(-1) ?? ''}, ${kitWordsIn(language).more(unshown)}`];
}

/** From the fullest to the name alone. */
function formsOf(doer: DelegatedView, view: AssignmentView, language: Language): readonly string[] {
  const name = `↳ ${nameText(doer.person.name, 20)}`;
  const what = whatIsTheirs(doer, view, language);
  const words = saidBy(doer, language);
  const forms = [[name, what, words], [name, what], [name]];
  return forms.map((pieces) => pieces.filter((each) => each !== null).join(' · '));
}

function whatIsTheirs(
  { next, milestone }: DelegatedView,
  { today }: AssignmentView,
  language: Language,
): string | null {
  if (next !== null)
    return `${milestoneNameText(next.milestone, language, 20)} ${dayText(next.day, today, language)}`;
  return milestone === null ? null : milestoneNameText(milestone, language, 20);
}

/** Their newest words, or the signal where a button was pressed and nothing written. */
function saidBy({ newestUpdate: newest }: DelegatedView, language: Language): string | null {
  if (newest === null) return null;
  const states = statesIn(language);
  const { quoted } = kitWordsIn(language);
  return newest.text === ''
    ? `_${states[newest.signal ?? 'word-in']}_`
    : quoted(escapeText(newest.text, LONGEST_SAID));
}
