import { readOutcome } from '../rooms/outcome/typed.ts';
import { readSignal } from '../meaning/signal.ts';
import { type Found, leadingCaseNumber, leadingLabel } from '../typed/tokens.ts';
import { readCommand, type SpokenCommand } from './command-words.ts';
import { ABOUT_ONE } from './forms/all-forms.ts';

const VERB =
  /^(?:är|blev|har|går|ligger|står|kan|ska(?:ll)?|bör|is|was|are|goes|can|may|should|has(?:\s+been)?)\s+(?:be\s+)?(?:(?:nu|now|redan|already)\s+)?/iu;
const PLACE = /^(?:på|on|at|in|i)\s+/iu;
const DONE =
  /^(?:klara?|klart|färdiga?|färdigt|done|finished|completed?)(?:\s+(?:för|to\s+be|med|with)\s+(?:slut)?(?:redovisning|reported|redovisas))?[.!]*$/iu;

/** Without a § it is its holder who has taken it, and not the committee that took note of it. */
const RECEIVED =
  /^(?:tas\s+(?:nu\s+|härmed\s+)?emot|mottas|mottaget|mottagen|mottagit|accepterat|accepterad|received|accepted|acknowledged)(?![^]*§)(?!\p{L})[\s,.!:–-]*/iu;

/**
 * What a line that begins with an assignment says of it: "RUN-1 delegera till @x", "RUN-1 är på gul",
 * "RUN-1 bifölls § 112". Null where it begins otherwise or says nothing that is known.
 */
export function saidOfLabel(line: string): SpokenCommand | null {
  const label = leadingLabel(line) ?? caseNumberSaid(line);
  if (label === null || label.rest === '') return null;
  const { value, rest } = label;
  const bare = rest.replace(VERB, '');
  const signal = [bare, bare.replace(PLACE, '')].find((each) => hasSignal(each));
  if (signal !== undefined) return { name: 'update', rest: `${value} ${signal}` };
  if (RECEIVED.test(bare))
    return { name: 'accept', rest: `${value} ${bare.replace(RECEIVED, '')}`.trim() };
  if (readOutcome(bare) !== null) return { name: 'outcome', rest: `${value} ${bare}` };
  if (DONE.test(bare)) return { name: 'report', rest: `${value} ${rest}` };
  const spoken = readCommand(rest) ?? (bare === '' ? null : readCommand(bare));
  return spoken !== null && ABOUT_ONE.has(spoken.name)
    ? { name: spoken.name, rest: `${value} ${spoken.rest}`.trim() }
    : null;
}

/** What a committee makes of an assignment, said before its name: "bordlägg RUN-2 till 15 december". */
const AHEAD =
  /^(?<before>[^\d<]{3,80}?)\s+(?:(?:på|om|i|av|för|on|of)\s+)?(?<label>\p{L}[\p{L}\d]{0,9}[-‐‑‒–—―−]\d{1,6})(?!\p{L})(?<rest>.*)$/iu;
/** They are said of drafts and of receiving too, unless it is the committee that does it. */
const ANYBODYS: ReadonlySet<string> = new Set(['approved', 'noted']);
const BY_COMMITTEE = /§|(?<!\p{L})(?:nämnden|styrelsen|utskottet|committee|board)(?!\p{L})/iu;

export function outcomeAhead(line: string): SpokenCommand | null {
  const { before = '', label = '', rest = '' } = AHEAD.exec(line)?.groups ?? {};
  const decided = before === '' ? null : readOutcome(before);
  if (decided === null || (ANYBODYS.has(decided.is) && !BY_COMMITTEE.test(line))) return null;
  return { name: 'outcome', rest: `${label} ${before} ${rest.trim()}`.trim() };
}

/** A case number that begins a line, where the line is no command of its own. */
function caseNumberSaid(line: string): Found<string> | null {
  const named = leadingCaseNumber(line);
  return named !== null && readCommand(line) === null ? named : null;
}

function hasSignal(words: string): boolean {
  return readSignal(words, 'command').signal !== null;
}
