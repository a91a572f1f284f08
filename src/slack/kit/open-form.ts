import type { ModalView } from '@slack/types';

import { slackErrorOf } from './connect.ts';
import { carrying, type Carried } from './fields/metadata.ts';
import { notice } from './fields/modal.ts';
import { button, sentence } from './blocks.ts';
import { surprise } from './refusal.ts';
import type { Said } from './said.ts';
import { kitWordsIn } from './words.ts';
import { type ListenerParts } from './parts.ts';
import type { Language } from '../../domain/record/language.ts';

/** A form to open, and what it turns into when that has taken its time. */
export type OpenedForm = {
  readonly view: ModalView;
  readonly later?: Later | undefined;
};

/** @param show puts something in the form's place while what takes its time goes on */
export type Later = (show: (meanwhile: ModalView) => Promise<void>) => Promise<ModalView>;

/**
 * Opens a form while its trigger lives.
 * @throws what Slack refuses, as a trigger that is older than three seconds
 */
export async function openForm(
  parts: ListenerParts,
  { view, later }: OpenedForm,
  at: {
    readonly trigger: string;
    readonly carried: Carried;
    readonly language: Language;
    /** Whether a form is open below. */
    readonly onTop?: boolean;
  },
): Promise<void> {
  const opening = { trigger_id: at.trigger, view: carrying(view, at.carried) };
  const { views } = parts.client;
  const call = at.onTop === true ? views.push(opening) : views.open(opening);
  const opened = await call.catch((error: unknown) => {
    parts.log.warn({ error: slackErrorOf(error) ?? String(error) }, 'a form could not be opened');
    throw error;
  });
  const id = opened.view?.id;
  if (later !== undefined && id !== undefined) await turnInto(parts, id, { later, ...at });
}

/** A form whose trigger was gone before it could be opened, as a button that opens it. */
export function formAgain(
  press: { readonly action: string; readonly value: string },
  language: Language,
): Said {
  const words = kitWordsIn(language);
  return sentence(words.formNotOpened, button(words.openForm, press));
}

/** The same where no button can open it: it was asked for by Slack's own menu. */
export function tooLate(language: Language): Said {
  return sentence(kitWordsIn(language).slackSilent);
}

/** Puts what took its time in the place of the form that waits for it, if it is still open. */
export async function turnInto(
  parts: ListenerParts,
  id: string,
  {
    later,
    carried,
    language,
  }: {
    readonly later: Later;
    readonly carried: Carried;
    readonly language: Language;
  },
): Promise<void> {
  const show = async (shown: ModalView): Promise<void> => {
    try {
      await parts.client.views.update({ view_id: id, view: carrying(shown, carried) });
    } catch (error) {
      parts.log.warn({ error: slackErrorOf(error) ?? String(error) }, 'a form was gone');
    }
  };
  const view = await later(show).catch((error: unknown) => {
    parts.log.error({ error: String(error) }, 'a form failed');
    return notice(null, language, surprise(language).text);
  });
  await show(view);
}
