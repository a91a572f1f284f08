import type { ModalView } from '@slack/types';

import type { PublicPreview } from '../../../app/public/set-public-view.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import {
  LONGEST_CONTACT,
  PUBLIC_PARTS,
  publicParts,
  type PublicView,
} from '../../../domain/committee/public-view.ts';
import type { Language } from '../../../domain/record/language.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { radioInput, textInput, ticksInput } from '../../kit/fields/inputs.ts';
import { modal } from '../../kit/fields/modal.ts';
import { line, option } from '../../kit/fields/text.ts';
import { marked } from '../../kit/shown-mark.ts';
import { publicViewWordsIn } from './words.ts';

const SHOWN = 'shown';
export const PARTS = 'parts';
const CONTACT = 'contact';

/** What anybody may read of a committee's assignments, as it is set. */
export function publicViewForm(
  { id, publicView }: Pick<Committee, 'id' | 'publicView'>,
  language: Language,
): ModalView {
  const words = publicViewWordsIn(language);
  const { isOn, parts, contact } = publicView;
  return modal({
    id: 'public_view',
    ...words.asking,
    language,
    metadata: { committee: id },
    blocks: [
      line(words.whatItIs),
      radioInput(
        { field: SHOWN, label: words.shown, language },
        {
          options: [option(words.isShown, 'on'), option(words.isNotShown, 'off')],
          initial: isOn ? 'on' : 'off',
        },
      ),
      ticksInput(
        { field: PARTS, label: words.parts, language, optional: true },
        {
          options: PUBLIC_PARTS.map((part) => option(words.partNames[part], part)),
          initial: parts,
        },
      ),
      textInput(
        {
          field: CONTACT,
          label: words.contact,
          hint: words.whatContactIs,
          language,
          optional: true,
        },
        { initial: contact ?? '', most: LONGEST_CONTACT },
      ),
    ],
  });
}

export function readPublicView(values: unknown): PublicView {
  const answers = answersIn(values);
  const contact = answers.text(CONTACT);
  return {
    isOn: answers.chosen(SHOWN) === 'on',
    parts: publicParts(answers.several(PARTS)),
    contact: contact === '' ? null : contact,
  };
}

/**
 * Asked once more, with what anybody will read.
 * @param address where it will be
 */
export function publicViewConfirmForm(
  { committee, view, open, closed, left }: Omit<PublicPreview, 'ok'>,
  address: string,
  language: Language,
): ModalView {
  const words = publicViewWordsIn(language);
  const { parts, contact } = view;
  const form = modal({
    id: 'public_view_confirm',
    ...words.confirming,
    language,
    metadata: {
      committee: committee.id,
      parts: [...parts],
      ...(contact !== null && { line: contact }),
    },
    blocks: [
      line(words.anybodyReads(committee.name)),
      line(parts.map((part) => `• ${words.partNames[part]}`).join('\n')),
      line(words.counted(open, closed)),
      ...(left === 0 ? [] : [line(words.left(left))]),
      line(words.readFirst),
      line(words.willBeAt(address)),
    ],
  });
  return marked(form, committee.publicView);
}
