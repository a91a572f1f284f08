import { titleStem } from '../committee/title-stem.ts';
import { inLowerCase } from '../text/lower-case.ts';
import type { Stretch } from '../days/stretch.ts';
import type { FigureFacts } from './figure-facts.ts';
import { type Figures, figuresOf, isIn } from './figures.ts';

/** Fewer are not told apart: a figure of one would be somebody's. */
export const FEWEST = 5;

/** The figures of one office or body; those that are too few for that are together, without a name. */
export type FiguresOfHolder = { readonly name: string | null; readonly figures: Figures };

/**
 * The figures by office and body. Persons who hold without an office, and all with fewer than
 * `FEWEST`, stand together; where those would be fewer too, the next smallest stands with them, for
 * else the difference to the whole would tell them. Empty where nothing is left to tell apart.
 */
export function figuresByHolder(
  all: readonly FigureFacts[],
  over: Stretch,
): readonly FiguresOfHolder[] {
  const groups = [...groupedByName(all.filter((each) => isIn(each, over))).values()];
  const named = groups
    .filter(({ name, facts }) => name !== null && facts.length >= FEWEST)
    .toSorted((one, other) => other.facts.length - one.facts.length);
  const together = groups.filter((each) => !named.includes(each)).flatMap(({ facts }) => facts);
  while (together.length > 0 && together.length < FEWEST && named.length > 0)
    together.push(...(named.pop()?.facts ?? []));
  if (named.length === 0) return [];
  return [...named, ...(together.length > 0 ? [{ name: null, facts: together }] : [])].map(
    ({ name, facts }) => ({ name, figures: figuresOf(facts, over) }),
  );
}

type Group = { readonly name: string | null; readonly facts: FigureFacts[] };

function groupedByName(all: readonly FigureFacts[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const each of all) {
    const name = nameOf(each);
    const key = name === null ? '' : titleStem(inLowerCase(name));
    const group = groups.get(key) ?? { name, facts: [] };
    group.facts.push(each);
    groups.set(key, group);
  }
  return groups;
}

function nameOf({ holder }: FigureFacts): string | null {
  if (holder.kind === 'person') return null;
  return holder.kind === 'office' ? holder.title : holder.name;
}
