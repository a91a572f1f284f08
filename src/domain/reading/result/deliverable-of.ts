import { matchesOf } from '../../text/matches-of.ts';
import type { DuePhrase } from '../../dates/due-phrase.ts';
import { bodyOfDue, TO_BODY } from './bodies.ts';
import { dueIn } from './due-in.ts';

/** A task taken apart: what shall be brought, by when, and whom it goes to. */
export type DeliverableAndDue = {
  readonly deliverable: string;
  readonly reportsTo: string | null;
  readonly due: DuePhrase | null;
};

const REPORTING = String.raw`(?:(?:åter|av|slut)?(?:redovisa|rapportera)|återkomma|presentera|lämna(?:\s+in|\s+över)?|inlämna|överlämna|inkomma|lägga\s+fram|framlägga|anmäla|föredra|föra\s+fram|delge|tillställa|skicka(?:\s+in)?|översända|redogöra|informera|underställa|överföra|report(?:ing)?(?:\s+back)?|table|bring|present|submit|return|circulate|come\s+back|provide|feed\s+back)`;
const PRONOUN = String.raw`(?:\s+(?:den|det|dem|dessa|detta|denna|detsamma|it|them|this|these)(?:\s+(?:forward|back))?|\s+(?:forward|back))?`;
/** A reporting verb at the end whose object was only a pronoun, a due or a recipient. */
const DANGLING = new RegExp(
  String.raw`(?:,?\s+(?:och|samt|and)|,)(?:\s+(?:att|to))?(?:\s+(?:därefter|sedan|then|senast|skriftligen|skriftligt|muntligen|muntligt))?\s+${REPORTING}${PRONOUN}\s*$`,
  'iu',
);
/** ", som ska redovisas", "med återrapportering": what the due and the recipient were said of. */
const SAID_OF_RESULT =
  /,?\s+(?:(?:som|vilken|vilket|vilka)\s+(?:ska(?:ll)?\s+|bör\s+)?|(?:och\s+)?att\s+)?(?:därefter\s+|sedan\s+)?(?:(?:slut|del|åter)?redovisas|(?:åter|slut|av)?rapporteras|presenteras|föredras|behandlas|beslutas|antas|lämnas|anmäls|tas\s+upp|läggs\s+fram)(?:\s+(?:för|till)\s+beslut)?$|,?\s+(?:med|för|inför|[–-])\s+(?:åter|slut)?(?:redovisning|rapportering|presentation|leverans)$|,?\s+(?:klar[at]?|färdig[at]?)$|\s*\((?:(?:åter|slut)?redovisas|(?:åter)?rapporteras|presenteras|klart?)\s*\)?$/iu;
const REPORTS = new RegExp(String.raw`(?<!\p{L})${REPORTING}(?!\p{L})`, 'iu');

/** Takes a task apart; the words that say when and to whom are no part of the deliverable. */
export function takenApart(task: string): DeliverableAndDue {
  const words = withoutInsertion(task);
  const due = dueIn(words);
  const left = due === null ? words : without(words, due.span);
  const addressed = addressedIn(left, due?.span.from ?? null);
  const deliverable = tidied(addressed === null ? left : without(left, addressed.span));
  const reportsTo = addressed?.body ?? (due === null ? null : bodyOfDue(due));
  return { deliverable, reportsTo, due };
}

/** The deliverable of a task whose time is part of the work: "genomföra en övning under 2026". */
export function deliverableWithTime(task: string): string {
  return tidied(withoutInsertion(task));
}

/** "att, med utgångspunkt i behoven, lämna förslag": what is put in before the verb is left out. */
const INSERTED =
  /^(?:(?:i\s+stället|istället)\s+för\s+(?:till\s+|senast\s+)?(?:den\s+)?[\d\p{L}]+(?:\s+\p{L}+)?(?:\s+\d{4})?\s+(?=\p{L}+a\s)|(?:,\s+[^,]{3,200}|(?:i\s+(?:samråd|samverkan|dialog|samarbete)|med\s+(?:utgångspunkt|hänsyn|beaktande|stöd)|tillsammans\s+med|utifrån|mot\s+bakgrund|inom\s+ramen)\s[^,]{3,200}),\s+)/iu;

function withoutInsertion(task: string): string {
  return task.replace(INSERTED, '');
}

const EACH_BODY = new RegExp(TO_BODY, 'giu');

type Addressed = { readonly body: string; readonly span: { from: number; to: number } };

/** Where the words say whom the result goes to: beside the due, at the start, or after a reporting verb. */
function addressedIn(words: string, dueAt: number | null): Addressed | null {
  const ofMeeting = dueAt === null ? null : bodyAfterMeeting(words, dueAt);
  if (ofMeeting !== null) return ofMeeting;
  for (const found of matchesOf(EACH_BODY, words)) {
    const body = found.groups?.['body'];
    const [from, to] = [found.index, found.index + found[0].length];
    if (body === undefined || /^av\s/iu.test(found[0])) continue;
    if (WRITES.test(words.slice(0, from))) continue;
    const isBesideDue = dueAt !== null && (near(to, dueAt) || near(from, dueAt));
    const after = words.slice(to);
    if (isBesideDue || from === 0 || isReported(words.slice(0, from), after))
      return { body, span: { from, to } };
  }
  return null;
}

/** "to the June meeting of the Committee" */
function bodyAfterMeeting(words: string, dueAt: number): Addressed | null {
  const found =
    /^\s*of\s+(?<body>(?:the\s+)?(?:\p{Lu}[\p{L}&-]*\s+){0,4}(?:Committee|Council|Cabinet|Board|Executive|Panel|Commission))(?!\p{L})/u.exec(
      words.slice(dueAt),
    );
  const body = found?.groups?.['body'];
  return found === null || body === undefined
    ? null
    : { body, span: { from: dueAt, to: dueAt + found[0].length } };
}

/** "write to the county council": the recipient is what the work is. */
const WRITES =
  /(?:(?:söka|ansöka|begära|inhämta)\s[^,;.]{3,50}|(?:anmäla|utse|nominera)\s[^,;.]{0,40}(?:representant|ledam|deltagare|kandidat)\p{L}*|write|skriva|speak|talk|prata|apply|ansöka|vända\s+sig|send\s+a\s+letter)\s*$/iu;

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 2;
}

/** "rapportera kontinuiteten till omsorgsnämnden": the verb's own clause ends with the recipient. */
function isReported(before: string, after: string): boolean {
  const clause = before.split(/,\s|\s(?:och|samt|and)\s/u).at(-1) ?? '';
  return (
    REPORTS.test(clause) ||
    (REPORTS.test(before) && /^\s*(?:$|[.,]|om\s|on\s|med\s|with\s)/u.test(after))
  );
}

function without(words: string, { from, to }: { from: number; to: number }): string {
  return `${words.slice(0, from).trimEnd()} ${words.slice(to).trimStart()}`;
}

function tidied(words: string): string {
  const line = words
    .replace(/\s+/gu, ' ')
    .replace(/\(\s*\)/gu, '')
    .replace(/\s+([,.;])/gu, '$1')
    .replace(/([,;])(?:\s*[,;])+/gu, '$1')
    .replace(/^[\s,;]+/u, '');
  const closed = line
    .replace(/\s*\([^()]*\d[^()]*\)\.?$/u, '')
    .replace(/[\s.,;:"”»]+$/u, '')
    .replace(/\s+kl(?:\.|ockan)?\s*\d{1,2}(?:[.:]\d{2})?$/iu, '')
    .replace(DANGLING, '')
    .replace(SAID_OF_RESULT, '')
    .replace(
      /,?\s+(?:och|samt|and|dock|dock\s+senast|senast|the\s+first|med\s+redovisning|för\s+beslut|för\s+behandling)$/iu,
      '',
    )
    .replace(DANGLING, '');
  return closed.replace(/[\s.,;:–-]+$/u, '').trim();
}
