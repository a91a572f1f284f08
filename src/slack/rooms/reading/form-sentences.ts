import type { KnownBlock, ModalView, PlainTextOption, SectionBlock } from '@slack/types';

import type { ItemToChoose, SentencePlace } from '../../../domain/reading/sentences-to-choose.ts';
import type { Language } from '../../../domain/record/language.ts';
import { actions, button } from '../../kit/blocks.ts';
import { writeMetadata } from '../../kit/fields/metadata.ts';
import { notice } from '../../kit/fields/modal.ts';
import { line, option, plain, shortened } from '../../kit/fields/text.ts';
import { type Below, valueOf } from './choose-buttons.ts';
import { readingWordsIn } from './words.ts';

const PAGE = 40;
const LONGEST_SENTENCE = 600;
/** Slack takes a hundred options in a group, and a hundred groups. */
const MOST_OPTIONS = 100;

type Choices = {
  readonly language: Language;
  readonly below: Below;
  readonly items: readonly ItemToChoose[];
  /** The § that is shown, and its first sentence on the page. */
  readonly place: SentencePlace;
  /** The sentences that stand in the form already. */
  readonly there: readonly string[];
};

/** The sentences of a §, 40 a page, each to be made an assignment; over them the way to every §. */
export function sentencesForm(choices: Choices): ModalView {
  const { language, below, items, place } = choices;
  const words = readingWordsIn(language);
  const shown = items[place.item];
  if (shown === undefined) return notice(words.sentencesTitle, language, words.noSentences);
  return {
    ...notice(words.sentencesTitle, language, ''),
    private_metadata: writeMetadata({ reading: below.reading }),
    blocks: [
      ...(items.length > 1 ? [itemMenu(choices)] : []),
      ...shown.sentences
        .slice(place.sentence, place.sentence + PAGE)
        .map((sentence, at) => sentenceLine(sentence, place.sentence + at, choices)),
      ...turning(shown.sentences.length, choices),
    ],
  };
}

/** Typed in, Slack narrows the menu down. */
function itemMenu({ items, below, place, language }: Choices): SectionBlock {
  const words = readingWordsIn(language);
  const options: readonly PlainTextOption[] = items.map(({ title }, at) =>
    option(title || `${at + 1}`, valueOf(below, at, 0)),
  );
  const initial = options[place.item];
  const menu = {
    type: 'static_select',
    action_id: 'choose_sentence:item',
    placeholder: plain(words.whichItem),
    ...(initial !== undefined && { initial_option: initial }),
  } as const;
  const text = plain(words.whichItem);
  if (options.length <= MOST_OPTIONS)
    return { type: 'section', text, accessory: { ...menu, options: [...options] } };
  const groups = Array.from({ length: Math.ceil(options.length / MOST_OPTIONS) }, (_, at) => {
    const from = at * MOST_OPTIONS;
    const within = options.slice(from, from + MOST_OPTIONS);
    return { label: plain(`${from + 1}–${from + within.length}`), options: within };
  });
  return { type: 'section', text, accessory: { ...menu, option_groups: groups.slice(0, 100) } };
}

function sentenceLine(
  sentence: string,
  at: number,
  { below, place: { item, sentence: start }, there, language }: Choices,
): KnownBlock {
  const words = readingWordsIn(language);
  const text = shortened(sentence, LONGEST_SENTENCE);
  if (there.some((wording) => wording.includes(sentence)))
    return line(`✓ ${text}\n${words.standsInForm}`);
  const value = valueOf(below, item, start, at);
  const accessory = button(words.makesAssignment, { action: `take_sentence:${at}`, value });
  return { type: 'section', text: plain(text), accessory };
}

function turning(
  count: number,
  { below, place: { item, sentence: start }, language }: Choices,
): KnownBlock[] {
  const words = readingWordsIn(language);
  const turn = (text: string, to: number) =>
    button(text, { action: `choose_sentence:${to}`, value: valueOf(below, item, to) });
  const buttons = [
    ...(start > 0 ? [turn(words.pageBefore, Math.max(0, start - PAGE))] : []),
    ...(start + PAGE < count ? [turn(words.nextPage, start + PAGE)] : []),
  ];
  return buttons.length === 0 ? [] : [actions(...buttons)];
}
