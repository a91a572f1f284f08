import type { Button, ModalView } from '@slack/types';

import type { HandedOver } from '../../../app/papers/hand-over.ts';
import type { BadTemplate } from '../../../app/ports/papers.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button } from '../../kit/blocks.ts';
import { notice } from '../../kit/fields/modal.ts';
import { refusal } from '../../kit/refusal.ts';
import { paperWordsIn } from './words.ts';

/** Where the file is, or why there is none; a link is followed by the person, who is asked for nothing more. */
export function madeForm(
  made: HandedOver | Refusal | BadTemplate,
  { title, language }: { readonly title: string; readonly language: Language },
): ModalView {
  const words = paperWordsIn(language);
  if (!made.ok) return notice(title, language, whyNotMade(made, language));
  if (made.by === 'direct-message') return notice(title, language, words.isInDirect);
  const shown = notice(title, language, words.isAtAddress);
  const link = fileLink(made.address, words.fetches);
  return { ...shown, blocks: [...shown.blocks, actions(link)] };
}

/** @param which tells two links of one row apart */
export function fileLink(address: string, text: string, which = '0'): Button {
  return { ...button(text, { action: `fetch_file:${which}`, value: '' }), url: address };
}

/** A template's faults by name; anything else in its usual sentence. */
export function whyNotMade(made: Refusal | BadTemplate, language: Language): string {
  if (!('problems' in made)) return refusal(made.why, language).text;
  const words = paperWordsIn(language);
  const problems = made.problems
    .slice(0, MOST_NAMED)
    .map(({ is, placeholder }) => words.problems[is](placeholder));
  return words.badTemplate(problems.join(' '));
}

const MOST_NAMED = 8;
