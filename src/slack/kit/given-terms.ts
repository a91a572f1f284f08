import type { DueRefusal, GivenDue } from '../../app/meetings/given-due.ts';
import type { Refusal } from '../../app/deeds/refusal.ts';
import { asTyped } from '../typed/typed-text.ts';
import { blockId } from './fields/inputs.ts';
import { dueRefusal } from './refusal.ts';
import { refusedForm, type Submission, type Submitted, wrongAt } from './submitted.ts';

/** A form's due with its words as the person meant them. */
export function dueOfForm(given: GivenDue): GivenDue {
  return given.kind === 'said' ? { ...given, text: asTyped(given.text) } : given;
}

/** Why the terms of a form were refused; what is wrong with its due is shown at the due. */
export function refusedTerms(refused: Refusal | DueRefusal, submitted: Submitted): Submission {
  if (!('of' in refused)) return refusedForm(refused.why, submitted);
  return wrongAt(blockId('dueText'), dueRefusal(refused, submitted.language));
}
