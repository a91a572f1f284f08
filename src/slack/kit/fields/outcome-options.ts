import type { PlainTextOption } from '@slack/types';

import { CLOSES, closesBy, MAY_CLOSE } from '../../../domain/assignments/outcome.ts';
import { OUTCOME_KINDS, type OutcomeKind } from '../../../domain/assignments/recorded-outcome.ts';
import type { Language } from '../../../domain/record/language.ts';
import { inLanguages } from '../../../words/in-languages.ts';
import { outcomeKindsIn } from '../../../words/outcome-kinds.ts';
import { option } from './text.ts';

const sv = { closes: 'uppdraget avslutas', goesOn: 'uppdraget fortsätter' };
const en = {
  closes: 'closes the assignment',
  goesOn: 'the assignment goes on',
} satisfies typeof sv;
const wordsIn = inLanguages(sv, en);

/** An outcome as it is chosen: what it is, and whether the assignment is closed by it. */
export type ChosenOutcome = { readonly is: OutcomeKind; readonly closes: boolean };

/** Every outcome, and for those that may close whether they do. */
export function outcomeOptions(language: Language): PlainTextOption[] {
  const kinds = outcomeKindsIn(language);
  const { closes, goesOn } = wordsIn(language);
  return OUTCOME_KINDS.flatMap((is) =>
    MAY_CLOSE.includes(is)
      ? [CLOSES[is], !CLOSES[is]].map((each) =>
          option(`${kinds[is]} – ${each ? closes : goesOn}`, outcomeChoice(is, each)),
        )
      : [option(kinds[is], outcomeChoice(is, CLOSES[is]))],
  );
}

export function outcomeChoice(is: OutcomeKind, closes: boolean): string {
  return `${is}|${closes ? 'closes' : 'goes-on'}`;
}

/** What an option's value says; null where it is none of them. */
export function outcomeChosen(value: string | null): ChosenOutcome | null {
  const [kind, closing] = (value ?? '').split('|');
  const is = OUTCOME_KINDS.find((each) => each === kind);
  return is === undefined ? null : { is, closes: closesBy(is, closing === 'closes') };
}
