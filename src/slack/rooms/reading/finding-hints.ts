import type { Proposal } from '../../../app/readings/read-text.ts';
import type { Doubt, Finding } from '../../../domain/reading/finding.ts';
import { readingWordsIn } from './words.ts';
import type { Language } from '../../../domain/record/language.ts';
import { fieldWordsIn } from '../../kit/fields/words.ts';

/** What the text says of a field, and each reason to look at it, marked; nothing where there is neither. */
type Hint = { readonly hint?: string };

export function deliverableHint({ finding }: Proposal, language: Language): Hint {
  const { doubts } = readingWordsIn(language);
  const read = doubtsAt('deliverable', finding).map((because) => doubts[because]);
  return hinted([], read);
}

export function holderHint({ finding, holder }: Proposal, language: Language): Hint {
  const { holderSaid, bodySaid, doubts } = readingWordsIn(language);
  const read = doubtsAt('holder', finding).map((because) => doubts[because]);
  const unknown = holder === null ? [doubts['unknown-title']] : [];
  const lead = holder?.kind === 'body' ? bodySaid : holderSaid;
  return hinted([lead(finding.holder)], [...read, ...unknown]);
}

/** What fits no planned meeting is a surer reason than that the words are loose. */
export function dueHint({ finding, unresolved }: Proposal, language: Language): Hint {
  const { dueSaid, doubts } = readingWordsIn(language);
  const quoted = finding.due === null ? [] : [dueSaid(finding.due.text)];
  const read = doubtsAt('due', finding)
    .filter((because) => unresolved === null || because !== 'loose-due')
    .map((because) => doubts[because]);
  const unfit = unresolved === null ? [] : [fieldWordsIn(language).dueDoubts[unresolved.why]];
  return hinted(quoted, [...read, ...unfit]);
}

function hinted(leads: readonly string[], doubts: readonly string[]): Hint {
  const sentences = [...leads, ...doubts.map((doubt) => `⚠️ ${doubt}`)];
  return sentences.length === 0 ? {} : { hint: sentences.join(' ') };
}

function doubtsAt(field: Doubt['field'], { doubts }: Finding): readonly Doubt['because'][] {
  return doubts.filter((doubt) => doubt.field === field).map(({ because }) => because);
}
