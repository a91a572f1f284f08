import type { Committee } from '../committee/committee.ts';
import type { Due } from '../committee/due.ts';
import { plannedOn } from '../committee/meetings.ts';
import type { DuePhrase } from '../dates/due-phrase.ts';
import { findDuePhrases } from '../dates/find-due-phrases.ts';
import { readDay } from '../dates/read-day.ts';
import { resolveDue } from '../dates/resolve.ts';
import { type Day, isDay } from '../days/day.ts';
import { isNameOf } from '../registering/before-holder.ts';
import { dueSaid } from '../registering/due-said.ts';

/** A meeting on that day where there is one, else the day; words as in a line. */
export function dueWritten(words: string, committee: Committee, today: Day): Due | null {
  const day = dayWritten(words, today);
  if (day !== null) return dueOn(day, committee);
  const phrase = phraseIn(`senast ${words}`, committee, today) ?? phraseIn(words, committee, today);
  const resolved = phrase === null ? null : resolveDue(phrase, committee, today);
  return resolved?.ok ? resolved.due : null;
}

/**
 * The due that a cell's words say; null where they say two, or none. What stands beside it is kept
 * with the row: the decision's day is none, and "§ 92" is not in its way.
 */
function phraseIn(text: string, committee: Committee, today: Day): DuePhrase | null {
  const phrases = findDuePhrases(text);
  const found = dueSaid({ text, phrases, today, isOwn: isNameOf(committee) });
  if (found === null || found.other !== null) return null;
  const behind = found.phrase.span.to;
  const isInTheWay = found.beside.unread !== '' && phrases.some(({ span }) => span.from >= behind);
  return isInTheWay ? null : found.phrase;
}

export function dueOn(day: Day, committee: Committee): Due {
  const meeting = plannedOn(committee, day);
  return meeting === null ? { kind: 'date', day } : { kind: 'meeting', meeting: meeting.id };
}

/** A day as spreadsheets write it, perhaps with the time of day, or as people do. */
export function dayWritten(words: string, today: Day): Day | null {
  const alone = words.replace(/[ T](?:kl\.?\s?)?\d{1,2}[:.]\d{2}(?::\d{2})?$/u, '').trim();
  const iso = alone.replace(/^(?:20)?(\d{2})(\d{2})(\d{2})$/u, '20$1-$2-$3');
  return isDay(iso) ? iso : readDay(alone, today);
}

/** What a due cell says of a date that was put off: the words of the first, and of the new one. */
export type PutOff = { readonly first: string; readonly now: string };

/** More is no date, and would cost time. */
const LONGEST_DUE = 200;

const TO_ANOTHER =
  /^(.+?)[\s,;(]*(?:(?:förläng(?:t|d|s)?|uppskjute[nt]|flytta[dt]|framflytta[dt]|anstånd|ändra[dt]|extended|postponed|moved)\s+(?:till|to|until)|ny(?:tt)?\s+(?:datum|tid):?|new\s+date:?|→|->|=>)\s*(.+?)\)?$/isu;
const FROM_ANOTHER =
  /^(.+?)[\s,;(]*(?:ursprunglig(?:en|t)?|först|tidigare|förläng(?:t|d)\s+från|flyttat?\s+från|originally|first|was|extended\s+from)(?:\s+datum)?:?\s+(.+?)\)?$/isu;

/** @example putOffIn('2026-09-15, förlängt till 2026-12-15') // first 2026-09-15, now 2026-12-15 */
export function putOffIn(words: string): PutOff | null {
  if (words.length > LONGEST_DUE) return null;
  const [, before, after] = TO_ANOTHER.exec(words) ?? [];
  if (before !== undefined && after !== undefined) return { first: before, now: after };
  const [, now, first] = FROM_ANOTHER.exec(words) ?? [];
  return now === undefined || first === undefined ? null : { first, now };
}
