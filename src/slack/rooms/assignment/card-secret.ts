import type { AssignmentView } from '../../../app/views/assignment-view.ts';
import { actions, header, section } from '../../kit/blocks.ts';
import { escapeText } from '../../kit/escape.ts';
import { openButton } from '../../kit/openable.ts';
import type { Said } from '../../kit/said.ts';
import { endedText } from './card-ended.ts';

const LONGEST_PARAGRAPH = 60;

/** Of what is marked as secret the channel sees the label, the § and the provision, and no more. */
export function secretCard(
  view: AssignmentView,
  { shown }: NonNullable<AssignmentView['secrecy']>,
): Said {
  const { language } = view.committee;
  const { paragraph } = view.origin;
  const lines = [
    `🔒 ${shown}`,
    ...(paragraph === null ? [] : [escapeText(paragraph, LONGEST_PARAGRAPH)]),
    ...(view.ending === null ? [] : [endedText(view, view.ending, language)]),
  ];
  return {
    text: [`*${view.label}*`, ...lines].join('\n'),
    blocks: [header(view.label), section(lines.join('\n')), actions(openButton(view, language))],
  };
}
