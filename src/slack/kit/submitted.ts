import type { InputBlock } from '@slack/types';
import { z } from 'zod';

import { committeeAt } from '../../app/deeds/find-committee.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Person } from '../../domain/record/person.ts';
import { refusal } from './refusal.ts';
import type { Said } from './said.ts';
import { unmarked, unmarkedValues } from './fields/block-marks.ts';
import { notice } from './fields/modal.ts';
import { type Metadata, readMetadataOf } from './fields/metadata.ts';
import type { OpenedForm } from './open-form.ts';
import { type ListenerParts, languageOf } from './parts.ts';
import type { Doer } from '../../app/deeds/doer.ts';
import type { Why } from '../../app/deeds/refusal.ts';

/** A submitted form, as facts. */
export type Submitted = {
  readonly doer: Doer;
  readonly person: Person;
  readonly language: Language;
  readonly about: Metadata;
  readonly values: unknown;
  /** The block that a refusal of the whole is shown at. */
  readonly firstField: string;
};

/**
 * What becomes of a form: it closes (and something is said), shows errors, or turns into another, at
 * once or after what takes its time.
 */
export type Submission =
  | { readonly is: 'done'; readonly said: Said | null }
  | { readonly is: 'errors'; readonly errors: Record<string, string> }
  | ({ readonly is: 'next' } & OpenedForm)
  | Asks;

/** The form comes back as it was filled in, and asks at its fields whether it is meant all the same. */
export type Asks = {
  readonly is: 'asks';
  /** What is asked, by the field's block; of what is not on the page, under any other name. */
  readonly questions: Readonly<Record<string, string>>;
  /** The button that says yes. */
  readonly submit: string;
  /** What whoever is asked has seen now, where that is asked about. */
  readonly seen?: string;
  /** What can be chosen for an answer, below the field that is asked about; sending alone says nothing. */
  readonly choice?: { readonly below: string; readonly input: InputBlock };
};

/** What was sent, and what becomes of it. */
export type Sent = { readonly submitted: Submitted; readonly submission: Submission };

export type SubmitHandler = (parts: ListenerParts, submitted: Submitted) => Promise<Submission>;

const viewSchema = z.object({
  private_metadata: z.string(),
  blocks: z.array(z.object({ type: z.string(), block_id: z.string().optional() })),
  state: z.object({ values: z.unknown() }),
});

/** Null for what is no form of ours, as one that somebody garbled. */
export async function submittedBy(
  parts: ListenerParts,
  facts: { user: string; view: unknown },
): Promise<Submitted | null> {
  const { data: view } = viewSchema.safeParse(facts.view);
  const about = view && readMetadataOf(view);
  if (view === undefined || about == null) return null;
  const person = { team: parts.identity.team, user: facts.user };
  return {
    doer: { person, source: 'form' },
    person,
    language: await languageOf(parts, person),
    about,
    values: unmarkedValues(view.state.values),
    firstField: unmarked(view.blocks.find(({ type }) => type === 'input')?.block_id ?? ''),
  };
}

/** What is wrong with a field, in words for the person. */
export function wrongAt(block: string, words: string): Extract<Submission, { is: 'errors' }> {
  return { is: 'errors', errors: { [block]: words } };
}

/** What is said of the whole form: at its first field, or in its place where it has none. */
export function wrongForm(text: string, { language, firstField }: Submitted): Submission {
  if (firstField === '') return { is: 'next', view: notice(null, language, text) };
  return { is: 'errors', errors: { [firstField]: text } };
}

/**
 * A refusal shown where the person is, with all that they wrote still there. Slack shows an error at
 * a field alone: a form that only asks whether it is right gives way to the sentence.
 */
export function refusedForm(why: Why, submitted: Submitted): Submission {
  return wrongForm(refusal(why, submitted.language).text, submitted);
}

/** The committee that a form is about, by which its fields are read. */
export function committeeOf(
  { ports }: ListenerParts,
  { about }: Pick<Submitted, 'about'>,
): Promise<Committee | null> {
  return committeeAt(ports, about.committee ?? null);
}
