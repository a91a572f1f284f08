import { findDuePhrases } from '../dates/find-due-phrases.ts';
import { resolveDue } from '../dates/resolve.ts';
import { type Day, isDay } from '../days/day.ts';
import { dayWritten } from './due-cell.ts';
import { isEmptyCell } from './empty-cell.ts';

/** What a cell says of an assignment: whether it is closed, and since when as far as it says. */
export type ClosedSaid =
  { readonly is: 'open' | 'doubtful' } | { readonly is: 'closed'; readonly on: Day | null };

const OPEN: ClosedSaid = { is: 'open' };
const DOUBTFUL: ClosedSaid = { is: 'doubtful' };

/** Not done, or not yet: whatever else is said. */
const NOT_YET =
  /(?<!\p{L})(?:ej|inte|icke|nej|ännu|delvis|dels|delredovis\p{L}*|delrapport\p{L}*|nästan|snart|pågå\p{L}*|påbörja\p{L}*|igång|startad|planera\p{L}*|vänta\p{L}*|invänta\p{L}*|kvarstår|återstår|kvar|öppe[nt]|aktuell[t]?|vilande|försena\p{L}*|bordla\p{L}*|återremi\p{L}*|förläng\p{L}*|uppskjut\p{L}*|ska|skall|bör|beräknas|avslutas|slutförs|redovisas|not|no|in progress|ongoing|open|pending|part(?:ly|ially)?|started|new|on hold|to be|will|falskt?|false|n)(?!\p{L})/u;

const NO_LONGER = /(?:inte längre|ej(?: längre)?|inte) aktuell[t]?|no longer relevant/gu;

/** Closed, by its office's words. */
const DONE =
  /(?<!\p{L})(?:(?:av)?sluta(?:d|t|des?|ts)|avslut|klar(?:a|t|markera[dt])?|färdig(?:a|t|ställ[dt]|behandla[dt])?|slutför(?:d|t|da|ts)|slut(?:redovisa|rapportera|behandla)[dt]|(?:åter)?(?:rapportera|redovisa)[dt]e?s?|genomför(?:d|t|da|ts)|utför(?:d|t|da|ts)|verkställ(?:d|t|da|ts)|fullgjor[dt]|uppfyll[dt]|besvara[dt]|åtgärda[dt]|stäng[dt]|upphäv[dt]|utgå(?:tt|r|ngen)|utgår|avskriv(?:en|et|its)|makulera[dt]|återkalla[dt]|återtage[nt]|inaktuell[t]?|överspela[dt]|arkivera[dt]|lag[dt]a? till handlingarna|noterad?|closed|done|complete[d]?|finished|resolved|reported(?: back)?|implemented|fulfilled|delivered|cancelled|canceled|withdrawn|revoked|archived|superseded|noted)(?!\p{L})/u;

/** Nobody is sure, or it is done as far as somebody's part of it goes. */
const HEDGED =
  /\?|(?<!\p{L})(?:ev|eventuellt|troligen|kanske|nog|borde|probably|maybe|klart? för|färdigt? för|ready for)(?!\p{L})/u;

const TICKED = /^(?:x+|ja|j|yes|y|sant|true|ok|✓|✔|✅|☑|√|100\s?%?|1)$/u;
const TICK = /^[✓✔✅☑√]/u;

/**
 * What the cell of a column that tells how far it has come says; words that nobody knows leave it open.
 * @example closedByStatus('Klart 2026-03-03', '2026-11-16') // closed on 2026-03-03
 */
export function closedByStatus(cell: string, today: Day): ClosedSaid {
  const words = folded(cell).replaceAll(NO_LONGER, 'inaktuell');
  if (isEmptyCell(words)) return OPEN;
  if (TICK.test(words) || /^100\s?%$/u.test(words)) return closedOn(cell, today);
  if (NOT_YET.test(words)) return OPEN;
  if (!DONE.test(words)) return dayIn(cell, today) === null ? OPEN : DOUBTFUL;
  return HEDGED.test(words) ? DOUBTFUL : closedOn(cell, today);
}

/**
 * What the cell of a column says that is filled in when it is closed, with a day, a tick or a §.
 */
export function closedByTick(cell: string, today: Day): ClosedSaid {
  const words = folded(cell).replaceAll(NO_LONGER, 'inaktuell');
  if (isEmptyCell(words)) return OPEN;
  if (TICKED.test(words)) return { is: 'closed', on: null };
  const byWords = closedByStatus(cell, today);
  if (byWords.is === 'closed' || NOT_YET.test(words) || UNTICKED.test(words)) return byWords;
  if (HEDGED.test(words)) return DOUBTFUL;
  return dayIn(cell, today) !== null || /§\s*\d/u.test(words) ? closedOn(cell, today) : DOUBTFUL;
}

const UNTICKED = /^(?:☐|✗|✘|❌|0\s?%?|\d{1,2}\s?%)/u;

/** A day to come is no day on which something was closed: it may be when it shall be. */
function closedOn(cell: string, today: Day): ClosedSaid {
  const on = dayIn(cell, today);
  return on !== null && on > today ? DOUBTFUL : { is: 'closed', on };
}

/** The first day that the cell names; one without a year is the last that has been. */
function dayIn(cell: string, today: Day): Day | null {
  const [iso] = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/u.exec(cell) ?? [];
  if (iso !== undefined && isDay(iso)) return iso;
  const found = dayWritten(cell, today) ?? dayAmong(cell, today);
  return found === null || /\d{4}/u.test(cell) ? found : lastBefore(found, today);
}

/** Of a committee without meetings it is said which day words name, though none is held then. */
function dayAmong(cell: string, today: Day): Day | null {
  const [phrase] = findDuePhrases(cell);
  const resolved = phrase && resolveDue(phrase, { meetings: [], timeZone: 'utc' }, today);
  return resolved === undefined || resolved.ok ? null : resolved.day;
}

function lastBefore(day: Day, today: Day): Day {
  return day > today ? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` : day;
}

function folded(cell: string): string {
  return cell.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
