import { assignmentToRead } from '../../app/assignments/find-assignment.ts';
import { occurrencesMeant } from '../../app/standing/occurrence-meant.ts';
import type { Assignment } from '../../domain/assignments/assignment.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Action } from '../../domain/rights/permissions.ts';
import { about } from './about.ts';
import { type Answer, type CommandHandler, say, sayRefused, sayWhy } from './asked.ts';
import { button, sentence } from './blocks.ts';
import { escapeText } from './escape.ts';
import { LIMITS } from './limits.ts';
import { kitWordsIn } from './words.ts';

/** More buttons than that are no choice. */
const MOST_CHOICES = 5;

/**
 * A command about one assignment that is done to an occurrence where the assignment is standing: to
 * the one that is meant, and where several can be, each is a button that says the command with it.
 * @param how.may what is done, by which it is known which occurrence fits
 * @param how.command its English word, with which a button says it again
 */
export function aboutOccurrence(
  { may: action, command }: { readonly may: Action; readonly command: string },
  then: Parameters<typeof about>[0],
): CommandHandler {
  return about(async (parts, asked, found) => {
    if (found.assignment.due.kind !== 'standing') return then(parts, asked, found);
    const { meant, among } = await occurrencesMeant(parts.ports, found.assignment, action);
    if (meant === null) return sayWhy('no-occurrence', asked.language);
    if (among.length > 1) return whichOccurrence(among, { ...found, command }, asked.language);
    const read = await assignmentToRead(parts.ports, asked.person, meant.id);
    return read.ok ? then(parts, asked, { ...read, rest: found.rest }) : sayRefused(read, asked);
  });
}

function whichOccurrence(
  among: readonly Assignment[],
  { command, rest }: { readonly command: string; readonly rest: string },
  language: Language,
): Answer {
  const buttons = among
    .slice(0, MOST_CHOICES)
    .map(({ label, id }) => ({ id, label, words: `${command} ${label} ${rest}`.trim() }))
    // A command that was cut must not be said again.
    .filter(({ words }) => words.length <= LIMITS.buttonValue)
    .map(({ id, label, words }) => button(label, { action: `say_words:${id}`, value: words }));
  const labels = among.map(({ label }) => escapeText(label, 40)).join(' · ');
  return say(sentence(kitWordsIn(language).whichOccurrence(labels), ...buttons));
}
