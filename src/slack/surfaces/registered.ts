import type { AssignmentView } from '../../app/views/assignment-view.ts';
import type { Language } from '../../domain/committee.ts';
import type { NotRegisteredWhy } from '../../words/word-list.ts';
import { wordsIn } from '../../words/words.ts';
import { ACTIONS } from '../ids.ts';
import { button, sentence } from './blocks.ts';
import { escapeText } from './escape.ts';
import { deliverableText, dueText } from './facts.ts';
import type { Said } from './said.ts';

/** The private answer: label, deliverable and meeting of each. */
export function registered(views: readonly AssignmentView[], language: Language): Said {
  const words = wordsIn(language);
  const lines = views.map(
    (view) =>
      `*${view.label}* ${deliverableText(view, 300)} · ${dueText(view.due, view.today, language)}`,
  );
  return sentence([`${words.registered}:`, ...lines].join('\n'));
}

/** Why nothing was registered, with the form filled in by what was understood. */
export function notRegistered(
  problem: { readonly why: NotRegisteredWhy; readonly said: string | null },
  language: Language,
  formValue: string,
): Said {
  const words = wordsIn(language);
  const said = problem.said ? `\n${words.said(escapeText(problem.said, 200))}` : '';
  const form = { action: ACTIONS.registerForm, value: formValue, primary: true };
  return sentence(
    `${words.notRegistered[problem.why]}${said}`,
    button(words.buttons.registerForm, form),
  );
}
