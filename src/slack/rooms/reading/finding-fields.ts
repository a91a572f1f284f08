import type { KnownBlock, RichTextBlock } from '@slack/types';

import type { Proposal } from '../../../app/readings/read-text.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Meeting } from '../../../domain/meetings/meeting.ts';
import type { Doubt } from '../../../domain/reading/finding.ts';
import type { DoubtReason } from '../../../words/doubt-words.ts';
import { formWordsIn } from '../../../words/forms.ts';
import { minutesWordsIn } from '../../../words/minutes-words.ts';
import { wordsIn } from '../../../words/words.ts';
import { button } from '../../kit/blocks.ts';
import type { AssignmentChoices } from '../registering/form.ts';
import { dueFields } from '../../kit/fields/due-fields.ts';
import { holderFields } from '../../kit/fields/holder-fields.ts';
import { selectInput, textInput, tickInput } from '../../kit/fields/inputs.ts';
import { meetingOptions } from '../../kit/fields/meeting-options.ts';
import { option, plain, shortened } from '../../kit/fields/text.ts';

export type ConfirmReadingChoices = AssignmentChoices & {
  /** Held meetings where the decision may have been made, latest first. */
  readonly heldMeetings: readonly Meeting[];
};

const LONGEST_QUOTE = 3000;

/** One finding: its own words, whether to take it, and every field that may be corrected. */
export function findingFields(
  choices: ConfirmReadingChoices,
  found: { readonly proposal: Proposal; readonly at: number; readonly count: number },
): KnownBlock[] {
  const { language } = choices;
  const { proposal, at, count } = found;
  const { finding } = proposal;
  const words = formWordsIn(language);
  const unsure = hinted(language, [], doubtsAt('deliverable', proposal));
  const deliverable = { field: 'deliverable', language, at, ...unsure } as const;
  return [
    { type: 'header', text: plain(words.findingOf(at + 1, count)) },
    quoted(finding.wording),
    ...(proposal.registeredAs === null ? [] : [note(words.alreadyIs(proposal.registeredAs))]),
    ...extensionOf(proposal, language),
    tickInput({ field: 'take', language, at, optional: true }, option(words.takeIt, 'take'), {
      isTicked: proposal.registeredAs === null && proposal.extends === null,
    }),
    ...holderOf(choices, found),
    textInput(deliverable, { initial: finding.deliverable, lines: 'many' }),
    ...dueOf(choices, found),
    ...decisionOf(choices, found),
  ];
}

function holderOf(
  { language, offices }: ConfirmReadingChoices,
  { proposal, at }: { readonly proposal: Proposal; readonly at: number },
): KnownBlock[] {
  const { holder, finding } = proposal;
  const words = formWordsIn(language);
  return holderFields(
    { language, at },
    {
      offices,
      title: holder?.kind === 'office' ? holder.title : null,
      user: holder?.kind === 'person' ? holder.person.user : null,
      ...hinted(language, [words.holderSaid(finding.holder)], doubtsAt('holder', proposal)),
    },
  );
}

function dueOf(
  { language, meetings, today }: ConfirmReadingChoices,
  { proposal, at }: { readonly proposal: Proposal; readonly at: number },
): KnownBlock[] {
  const said = proposal.finding.due?.text;
  const words = said === undefined ? [] : [formWordsIn(language).dueSaid(said)];
  const hint = hinted(language, words, doubtsAt('due', proposal));
  return dueFields({ language, at }, { meetings, today, ...filledDue(proposal), ...hint });
}

/** What the text says of a field, and each reason to look at it, marked; nothing where there is neither. */
function hinted(
  language: Language,
  said: readonly string[],
  doubts: readonly DoubtReason[],
): { readonly hint?: string } {
  const words = formWordsIn(language);
  const sentences = [...said, ...doubts.map((doubt) => `⚠️ ${words.doubts[doubt]}`)];
  return sentences.length === 0 ? {} : { hint: sentences.join(' ') };
}

/** Why a field is unsure: by the text itself, or because the committee knows no such thing. */
function doubtsAt(field: Doubt['field'], { finding, holder, unresolved }: Proposal): DoubtReason[] {
  const read = finding.doubts.filter((doubt) => doubt.field === field);
  const reasons = read.map(({ because }): DoubtReason => because);
  if (field === 'holder' && holder === null) return [...reasons, 'unknown-title'];
  if (field !== 'due' || unresolved === null) return reasons;
  return [...reasons.filter((reason) => reason !== 'loose-due'), unresolved.why];
}

/** What fits no planned meeting stands as words, for the person to say what it is. */
function filledDue({ due, unresolved, finding }: Proposal): {
  chosen: string | null;
  text: string;
} {
  const said = finding.due?.text ?? '';
  if (due === null) return { chosen: null, text: unresolved?.day ?? said };
  if (due.kind === 'meeting') return { chosen: due.meeting, text: '' };
  if (due.kind === 'none') return { chosen: 'none', text: '' };
  return { chosen: 'date', text: due.kind === 'date' ? due.day : due.text };
}

/** Both may stay empty, and are then shown as missing. */
function decisionOf(
  { language, heldMeetings, today }: ConfirmReadingChoices,
  { proposal, at }: { readonly proposal: Proposal; readonly at: number },
): KnownBlock[] {
  const { paragraph, decidedOn, minutes } = proposal.finding;
  const options = meetingOptions(heldMeetings, today, language);
  const initial = heldMeetings.find(({ day }) => day === decidedOn)?.id ?? null;
  const asked = { language, at, optional: true };
  const decidedAt = selectInput({ ...asked, field: 'decidedAt' }, { options, initial });
  const hint = minutes === 'confirmed-at-once' && {
    hint: minutesWordsIn(language).confirmedAtOnce,
  };
  const paragraphField = textInput(
    { ...asked, field: 'paragraph', ...hint },
    { initial: paragraph ?? '' },
  );
  // A menu must hold something, and a new committee has held no meeting that Bevaka knows.
  return options.length === 0 ? [paragraphField] : [decidedAt, paragraphField];
}

/** More time for an assignment that is known: its own form records it, and nothing new is registered. */
function extensionOf(proposal: Proposal, language: Language): KnownBlock[] {
  const { due, finding, registeredAs } = proposal;
  if (proposal.extends === null || registeredAs !== null) return [];
  const { id, label } = proposal.extends;
  const meeting = due?.kind === 'meeting' ? due.meeting : '';
  const value = [id, meeting, finding.paragraph ?? ''].join('|');
  const text = plain(formWordsIn(language).extends(label));
  const accessory = button(wordsIn(language).buttons.extend, { action: 'extend', value });
  return [{ type: 'section', text, accessory }];
}

function note(text: string): KnownBlock {
  return { type: 'context', elements: [plain(text)] };
}

/** The decision's words as plain text elements, in which nothing is a mention or a link. */
function quoted(wording: string): RichTextBlock {
  const text = shortened(wording, LONGEST_QUOTE);
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text }] }],
  };
}
