import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { sentence } from '../../kit/blocks.ts';
import type { Said } from '../../kit/said.ts';
import { policyLines } from './texts.ts';
import { policyWordsIn } from './words.ts';

/** What the committee asks now, and how that is changed. */
export function policiesSaid(committee: Pick<Committee, 'policies'>, language: Language): Said {
  const words = policyWordsIn(language);
  if (committee.policies === null) return sentence(words.areOff);
  const lines = policyLines(committee, language).map((each) => `• ${each}`);
  return sentence(words.areSet(lines.join('\n')));
}
