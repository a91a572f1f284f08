import type { Found } from '../orders/found.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import type { Rate } from './likelihood.ts';
import { sharedWords } from './shared-words.ts';
import type { Item } from '../text/items.ts';

/** What may be an assignment, and how likely it is one. */
export type Maybe = { readonly found: Found; readonly likelihood: number };

/** The orders of an item that stand as they were read, and what is only maybe one. */
export type Tiers = { readonly sure: readonly Found[]; readonly maybe: readonly Maybe[] };

/** A construction in whose sentence hardly anything else speaks for an assignment is only maybe one. */
const TOO_UNLIKELY = 0.3;
/** A construction that its place spoke against is sure all the same from here on. */
const LIKELY_ENOUGH = 0.85;
/** What is less likely is not shown by itself. */
const WORTH_SHOWING = 0.05;
/** From here on two deliverables are the same. */
const SAME = 0.5;

/**
 * Rules and likelihood decide together: a rule says who shall do what, the likelihood whether it
 * stands so. No part of a text and no heading takes anything away; it only makes it less likely.
 * @param orders what the rules found in the item, from `ordersOf`
 * @param rate how likely a sentence with some marks is an assignment
 */
export function tiersOf(item: Item, orders: readonly Found[], rate: Rate): Tiers {
  const rated = candidatesIn(item).map((candidate) => ({
    ...candidate,
    likelihood: rate(candidate.marks),
  }));
  const sure: Found[] = [];
  const maybe: Maybe[] = [];
  for (const order of orders) {
    const likelihood = likelihoodIn(rated, order);
    if (likelihood < TOO_UNLIKELY) maybe.push({ found: order, likelihood });
    else sure.push(order);
  }
  for (const { likelihood, isConstructed, ...candidate } of rated.toSorted(byLikelihood)) {
    if (likelihood < WORTH_SHOWING) break;
    const found = candidate.found();
    if (!isWork(found) || isAmong(found, [...sure, ...maybe.map((each) => each.found)])) continue;
    if (isConstructed && likelihood >= LIKELY_ENOUGH) sure.push(found);
    else maybe.push({ found, likelihood });
  }
  return { sure: sure.toSorted((one, other) => one.from - other.from), maybe };
}

type Rated = Candidate & { readonly likelihood: number };

function byLikelihood(one: Rated, other: Rated): number {
  return other.likelihood - one.likelihood;
}

/** That of the likeliest sentence an order was read from; a row of a table stands in none. */
function likelihoodIn(rated: readonly Rated[], { from, to }: Found): number {
  const within = rated.filter((each) => each.from < to && each.to > from);
  return within.length === 0 ? 1 : Math.max(...within.map(({ likelihood }) => likelihood));
}

function isWork({ deliverable }: Found): boolean {
  return /\p{L}{2}/u.test(deliverable);
}

function isAmong({ deliverable }: Found, others: readonly Found[]): boolean {
  return others.some((other) => sharedWords(deliverable, other.deliverable) >= SAME);
}
