import { undoablesOf, type StillUndoable } from '../../../app/assignments/undoables-of.ts';
import { todayIn } from '../../../app/deeds/today.ts';
import { viewOf } from '../../../app/views/view-of.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { eventsIn } from '../../../words/history-events.ts';
import { say } from '../../kit/asked.ts';
import { actions, fitting, section, sentence } from '../../kit/blocks.ts';
import { deliverableText } from '../../kit/facts.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { undoButtons } from './buttons.ts';
import { mendingWordsIn } from './words.ts';

/** Each with a button of its own; more at once are taken back where they were done. */
const MOST = 10;

/** `undo`, perhaps with labels: what you can still take back, each with its button. */
export const undoCommand = inCommittee(async (parts, { person, language }, meant) => {
  const { committee, rest } = meant;
  const today = todayIn(parts.ports, committee);
  const all = await undoablesOf(parts.ports, committee, { person, today });
  const named = all.filter(({ assignment }) => isNamed(assignment.label, rest));
  const words = mendingWordsIn(language);
  if (named.length === 0) return say(sentence(words.nothingToUndo));
  const shown = named.slice(0, MOST);
  const lines = await Promise.all(
    shown.map((each) => lineOf(parts, { each, committee }, language)),
  );
  const texts = fitting(lines.map(({ text }) => text));
  return say({
    text: [words.canBeUndone, ...texts].join('\n'),
    blocks: [
      section(words.canBeUndone),
      ...lines.flatMap(({ text, deed }) => [
        section(text),
        actions(...undoButtons([deed], language)),
      ]),
    ],
  });
});

/** Nothing named is everything. */
function isNamed(label: string, words: string): boolean {
  const written: readonly string[] = words.toUpperCase().match(/\p{L}[\p{L}\d]*-\d+/gu) ?? [];
  return written.length === 0 || written.includes(label.toUpperCase());
}

async function lineOf(
  { ports }: ListenerParts,
  { each, committee }: { readonly each: StillUndoable; readonly committee: Committee },
  language: Language,
) {
  const { assignment, deed } = each;
  const view = await viewOf(ports, assignment, committee);
  const entry = assignment.history.find(({ id }) => id === deed);
  const what = entry === undefined ? '' : ` – ${eventsIn(language)[entry.what]}`;
  const text = `*${view.label}* ${deliverableText(view, 120)}${what}`;
  return { text, deed: { assignment: assignment.id, deed } };
}
