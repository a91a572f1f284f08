import { titleToAdd } from '../../../domain/committee/office-and-name.ts';
import type { Proposal } from '../../../app/readings/read-text.ts';
import type { Finding } from '../../../domain/reading/finding.ts';
import type { Doubt } from '../../../domain/reading/orders/doubt.ts';
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

export function holderHint(proposal: Proposal, language: Language): Hint {
  const { finding, holder } = proposal;
  const { holderSaid, bodySaid, doubts } = readingWordsIn(language);
  const read = doubtsAt('holder', finding).map((because) => doubts[because]);
  const lead = holder?.kind === 'body' ? bodySaid : holderSaid;
  return hinted([lead(finding.holder)], [...read, ...titleDoubts(proposal, language)]);
}

function titleDoubts(proposal: Proposal, language: Language): readonly string[] {
  const { doubts, severalOffices, isAddedBelow } = readingWordsIn(language);
  const { holder, offices } = proposal;
  if (offices.length > 0) return [severalOffices(offices.join(', '))];
  if (holder !== null) return [];
  return [titleOffered(proposal) === null ? doubts['unknown-title'] : isAddedBelow];
}

/** The title under which the decision's holder can be added, where no office is called so. */
export function titleOffered({ finding, holder, offices }: Proposal): string | null {
  return holder !== null || offices.length > 0 ? null : titleToAdd(finding.holder);
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
