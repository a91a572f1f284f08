import { viewOf } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Done } from '../../kit/about.ts';
import { doneText } from '../../kit/done.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Said } from '../../kit/said.ts';
import { withdrawButtons } from './buttons.ts';
import { extensionWordsIn } from './words.ts';

/** That it is asked for, with the button that takes the request back. */
export async function askedSaid(
  { ports }: ListenerParts,
  { assignment, committee }: Extract<Done, { ok: true }>,
  language: Language,
): Promise<Said> {
  const view = await viewOf(ports, assignment, committee);
  const buttons = withdrawButtons(view, language);
  return doneText(language, extensionWordsIn(language).isAsked, view, { buttons });
}
