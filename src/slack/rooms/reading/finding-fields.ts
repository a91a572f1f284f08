import type { KnownBlock, RichTextBlock } from '@slack/types';

import type { Proposal } from '../../../app/readings/read-text.ts';
import type { Language } from '../../../domain/record/language.ts';
import { chosenDue, dueFields, writtenDue } from '../../kit/fields/due-fields.ts';
import { holderFields } from '../../kit/fields/holder-fields.ts';
import { textInput, tickInput } from '../../kit/fields/inputs.ts';
import { option, plain, shortened } from '../../kit/fields/text.ts';
import { grantTimeButton } from '../extension/buttons.ts';
import { alikeQuestion } from '../registering/alike.ts';
import type { AssignmentChoices } from '../registering/form.ts';
import { decisionFields } from './decision-fields.ts';
import { deliverableHint, dueHint, holderHint, titleOffered } from './finding-hints.ts';
import { readingWordsIn } from './words.ts';

const LONGEST_QUOTE = 3000;

/** One finding: its own words, whether to take it, and every field that may be corrected. */
export function findingFields(
  choices: AssignmentChoices,
  found: {
    readonly proposal: Proposal;
    /** Its number in the reading, counted from 0. */
    readonly at: number;
    /** Its place among those to confirm, counted from 1. */
    readonly number: number;
    readonly count: number;
  },
): KnownBlock[] {
  const { language } = choices;
  const { proposal, at } = found;
  const { finding } = proposal;
  const words = readingWordsIn(language);
  const take = { field: 'take', label: words.take, language, at, optional: true };
  const unsure = deliverableHint(proposal, language);
  const deliverable = { field: 'deliverable', language, at, ...unsure } as const;
  return [
    { type: 'header', text: plain(words.findingOf(found.number, found.count)) },
    quoted(finding.wording),
    ...(proposal.registeredAs === null ? [] : [note(words.alreadyIs(proposal.registeredAs))]),
    ...(proposal.like === null ? [] : [note(alikeQuestion(proposal.like, language))]),
    ...extensionOf(proposal, language),
    tickInput(take, option(words.takeIt, 'take'), {
      isTicked: isNew(proposal),
    }),
    ...holderOf(choices, found),
    textInput(deliverable, { initial: finding.deliverable, lines: 'many' }),
    ...dueOf(choices, found),
    ...decisionFields(finding, { language, at }),
  ];
}

/** What may be known already is only taken by whoever says so. */
function isNew({ registeredAs, extends: extended, like }: Proposal): boolean {
  return registeredAs === null && extended === null && like === null;
}

function holderOf(
  { language, offices }: AssignmentChoices,
  { proposal, at }: { readonly proposal: Proposal; readonly at: number },
): KnownBlock[] {
  const { holder } = proposal;
  return holderFields(
    { language, at },
    {
      offices,
      title: holder?.kind === 'office' ? holder.title : null,
      user: holder?.kind === 'person' ? holder.person.user : null,
      newOffice: titleOffered(proposal),
      body: holder?.kind === 'body' ? holder.name : null,
      ...holderHint(proposal, language),
    },
  );
}

function dueOf(
  { language, meetings, today }: AssignmentChoices,
  { proposal, at }: { readonly proposal: Proposal; readonly at: number },
): KnownBlock[] {
  const filled = { ...filledDue(proposal, language), ...dueHint(proposal, language) };
  return dueFields({ language, at }, { meetings, today, ...filled });
}

/** What fits no planned meeting stands as words, for the person to say what it is. */
function filledDue(
  { due, unresolved, finding }: Proposal,
  language: Language,
): {
  chosen: string | null;
  text: string;
} {
  const dueText = finding.due?.text ?? '';
  if (due === null) return { chosen: null, text: unresolved?.day ?? dueText };
  return { chosen: chosenDue(due), text: writtenDue(due, language) ?? '' };
}

/** More time for an assignment that is known: its own form records it, and nothing new is registered. */
function extensionOf(proposal: Proposal, language: Language): KnownBlock[] {
  const { due, finding, registeredAs } = proposal;
  if (proposal.extends === null || registeredAs !== null) return [];
  const { id, label } = proposal.extends;
  const meeting = due?.kind === 'meeting' ? due.meeting : '';
  const value = [id, meeting, finding.paragraph ?? ''].join('|');
  const text = plain(readingWordsIn(language).extends(label));
  const accessory = grantTimeButton(value, language);
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
