import {
  DEFAULT_LADDER,
  FARTHEST_STEP,
  type Level,
  LEVELS,
  LONGEST_EVERY,
  MOST_RUNGS,
  type ReminderLadder,
  type Rung,
} from '../../../domain/committee/reminder-ladder.ts';
import { folded } from '../../typed/typed-text.ts';

/** A ladder, or the line that cannot be one of it, as it was written. */
export type ReadLadder =
  | { readonly ok: true; readonly ladder: ReminderLadder }
  | {
      readonly ok: false;
      readonly why: 'empty' | 'unclear' | 'too-far' | 'twice' | 'too-many';
      readonly line: string;
    };

const LEVEL_WORDS: Readonly<Record<Level, readonly string[]>> = {
  owner: ['ansvarig', 'den ansvarige', 'den ansvariga', 'handläggare', 'owner', 'holder'],
  director: ['direktör', 'direktören', 'director', 'the director'],
  secretary: ['sekreterare', 'sekreteraren', 'nämndsekreteraren', 'secretary', 'the secretary'],
};

const DAYS = '(?:arbetsdag(?:ar)?|dag(?:ar)?|working\\s+days?|days?)';
const STEP = new RegExp(
  `^(?:(?<sameDay>0|samma\\s+dag|på\\s+dagen|the\\s+same\\s+day|same\\s+day|on\\s+the\\s+day)|(?<sign>[+−–-])\\s*(?<signed>\\d{1,3})(?:\\s+${DAYS})?|(?<plain>\\d{1,3})(?:\\s+${DAYS})?\\s+(?<side>före|innan|before|efter|after))(?=$|[\\s:,])\\s*[:,]?\\s*(?<who>.*)$`,
  'iu',
);
const EVERY =
  /^(?:sedan|därefter|then|after\s+that)\b,?\s*(?:var|varje|every)(?:\s+(?<every>\d{1,3})(?::?[ae]|st|nd|rd|th)?)?(?:\s+(?:arbetsdag|dag|working\s+days?|days?))?$/iu;
const BETWEEN_LEVELS = /\s*[,&/]\s*(?:(?:och|and)\s+)?|\s+(?:och|and)\s+/iu;

/**
 * When a committee reminds, a step a line: "7 arbetsdagar före: ansvarig", "samma dag", "+1
 * direktör", and "sedan var 5:e arbetsdag", which may be left out. Who stands highest in a line
 * says up to whom it goes.
 */
export function readLadder(text: string): ReadLadder {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const rungs: Rung[] = [];
  let every: number | null = null;
  for (const line of lines) {
    const goesOn = everyIn(line);
    const rung = goesOn === null ? rungIn(line) : null;
    if (goesOn === null && rung === null) return { ok: false, why: 'unclear', line };
    const isTwice = rung === null ? every !== null : rungs.some(({ step }) => step === rung.step);
    if (isTwice) return { ok: false, why: 'twice', line };
    if (isTooFar(rung, goesOn ?? LONGEST_EVERY)) return { ok: false, why: 'too-far', line };
    if (rungs.length === MOST_RUNGS && rung !== null) return { ok: false, why: 'too-many', line };
    if (rung === null) every = goesOn;
    else rungs.push(rung);
  }
  if (rungs.length === 0) return { ok: false, why: 'empty', line: '' };
  rungs.sort((one, other) => one.step - other.step);
  return { ok: true, ladder: { rungs, every: every ?? DEFAULT_LADDER.every } };
}

function isTooFar(rung: Rung | null, every: number): boolean {
  if (rung !== null) return Math.abs(rung.step) > FARTHEST_STEP;
  return every < 1 || every > LONGEST_EVERY;
}

/** "sedan var 5:e arbetsdag" is 5, "sedan varje arbetsdag" 1. */
function everyIn(line: string): number | null {
  const match = EVERY.exec(line);
  return match === null ? null : Number(match.groups?.['every'] ?? 1);
}

function rungIn(line: string): Rung | null {
  const parts = STEP.exec(line)?.groups;
  const level = parts === undefined ? null : levelIn(parts['who'] ?? '');
  if (parts === undefined || level === null) return null;
  if (parts['sameDay'] !== undefined) return { step: 0, level };
  const days = Number(parts['signed'] ?? parts['plain']);
  const isAfter = parts['sign'] === '+' || /^(?:efter|after)$/iu.test(parts['side'] ?? '');
  // Without `|| 0` a "-0" would be another number than 0.
  return { step: (isAfter ? days : -days) || 0, level };
}

/** The highest of those named; nobody named is the owner; null where a word is nobody. */
function levelIn(words: string): Level | null {
  if (words.trim() === '') return 'owner';
  const levels = words.split(BETWEEN_LEVELS).map(levelOf);
  if (levels.includes(null)) return null;
  return LEVELS.findLast((level) => levels.includes(level)) ?? null;
}

function levelOf(word: string): Level | null {
  return LEVELS.find((level) => LEVEL_WORDS[level].includes(folded(word))) ?? null;
}
