import type { Button, ModalView } from '@slack/types';

import { giveOwnData, type OwnData } from '../../../app/retention/give-own-data.ts';
import type { HandedOver } from '../../../app/papers/hand-over.ts';
import type { Refusal } from '../../../app/deeds/refusal.ts';
import type { Language } from '../../../domain/record/language.ts';
import { type Answer, type CommandHandler, form } from '../../kit/asked.ts';
import { actions } from '../../kit/blocks.ts';
import { notice } from '../../kit/fields/modal.ts';
import { refusal } from '../../kit/refusal.ts';
import { fileLink } from '../papers/form-made.ts';
import { ownDataWordsIn } from './words.ts';

/** `my data`: all that is kept about who asks. It is looked for after the form has opened. */
export const ownDataCommand: CommandHandler = ({ ports }, { person, language }) => {
  const { title, making } = ownDataWordsIn(language);
  const answer: Answer = {
    ...form(notice(title, language, making)),
    later: async () => madeForm(await giveOwnData(ports, { person, language }), language),
  };
  return Promise.resolve(answer);
};

function madeForm(made: OwnData | Refusal, language: Language): ModalView {
  const words = ownDataWordsIn(language);
  const { title } = words;
  if (!made.ok) return notice(title, language, refusal(made.why, language).text);
  const links = [
    ...linkTo(made.readable, words.getsReadable, 'readable'),
    ...linkTo(made.json, words.getsJson, 'json'),
  ];
  if (links.length === 0) return notice(title, language, words.isInDirect);
  const shown = notice(title, language, words.isAtAddress);
  return { ...shown, blocks: [...shown.blocks, actions(...links)] };
}

function linkTo(file: HandedOver, text: string, which: string): readonly Button[] {
  return file.by === 'address' ? [fileLink(file.address, text, which)] : [];
}
