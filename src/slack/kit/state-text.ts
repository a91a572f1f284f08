import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { StateCount } from '../../app/views/state-counts.ts';
import type { Language } from '../../domain/record/language.ts';
import { plural } from '../../words/plural.ts';
import { STATE_SIGNS } from '../../words/state-signs.ts';
import { statesIn, statesOfManyIn } from '../../words/states-and-milestones.ts';
import { kitWordsIn } from './words.ts';

/** "⏰ försenat": the state's sign and its word. */
export function stateText({ state }: Pick<AssignmentView, 'state'>, language: Language): string {
  return `${STATE_SIGNS[state]} ${statesIn(language)[state]}`;
}

/** "⏰ *2* försenade · ⛔ *1* stopp · ❔ *3* utan utfall". */
export function countsText(counts: readonly StateCount[], language: Language): string {
  return counts.map((each) => countText(each, language)).join(' · ');
}

function countText({ is, count }: StateCount, language: Language): string {
  if (is === 'outcome') return `❔ *${count}* ${kitWordsIn(language).withoutOutcome}`;
  const one = statesIn(language)[is];
  const text = plural(language, count, { one, other: statesOfManyIn(language)[is] ?? one });
  return `${STATE_SIGNS[is]} *${count}* ${text}`;
}
