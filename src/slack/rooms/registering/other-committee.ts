import type { AssignmentTerms } from '../../../domain/assignments/assignment.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { committeeNamedHere } from '../../../app/terms/committee-here.ts';
import { answersIn } from '../../kit/fields/answers.ts';
import { blockId, radioInput } from '../../kit/fields/inputs.ts';
import { option, shortened } from '../../kit/fields/text.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import type { Asks, Submitted } from '../../kit/submitted.ts';
import { registeringWordsIn } from './words.ts';

/** Where an assignment of a form is registered; `asked` until somebody has chosen. */
type Where =
  | { readonly is: 'here' }
  | { readonly is: 'there'; readonly id: string }
  | { readonly is: 'asked'; readonly asks: Asks };

const OUTSIDE = 'outside';

/**
 * Whether the body that a form names is a committee that is here too: then it asks, as a line does,
 * whether the assignment is kept there. A supplement stays with what it is a supplement to.
 */
export async function otherCommittee(
  { ports }: Pick<ListenerParts, 'ports'>,
  { about: { assignment }, values, language }: Pick<Submitted, 'about' | 'values' | 'language'>,
  about: { readonly committee: Committee; readonly terms: Pick<AssignmentTerms, 'holder'> },
): Promise<Where> {
  if (assignment !== undefined) return { is: 'here' };
  const { committee, terms } = about;
  const there = await committeeNamedHere(ports, { committee, holder: terms.holder });
  if (there === null) return { is: 'here' };
  const chosen = answersIn(values).chosen('where');
  if (chosen === OUTSIDE) return { is: 'here' };
  if (chosen === there.id) return { is: 'there', id: there.id };
  return { is: 'asked', asks: asksWhere(there, language) };
}

function asksWhere({ id, name, code }: Committee, language: Language): Asks {
  const { committeeHere: words, form } = registeringWordsIn(language);
  const options = [option(words.there(code), id), option(words.outside, OUTSIDE)];
  return {
    is: 'asks',
    questions: { [blockId('body')]: words.isHere(shortened(name, 150)) },
    submit: form.submit,
    choice: {
      below: blockId('body'),
      input: radioInput(
        { field: 'where', label: words.where, language },
        { options, initial: null },
      ),
    },
  };
}
