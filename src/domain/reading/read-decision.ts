import type { Day } from '../days/day.ts';
import type { Finding } from './finding.ts';
import { findingsOf, partsOf } from './findings-of.ts';
import { likelihoodOf, type Rate } from './likely/likelihood.ts';
import { tiersOf } from './likely/tiers.ts';
import { ordersOf } from './orders/orders-of.ts';

type Options = { readonly decidedOn?: Day | null };

/** What a text holds: what is surely an assignment, in the text's order, and what is only maybe one, the likeliest first. */
export type ReadTiers = {
  readonly sure: readonly Finding[];
  readonly maybe: readonly MaybeFinding[];
};

export type MaybeFinding = Finding & { readonly likelihood: number };

/**
 * Finds the assignments of a decision's text, Swedish or English. Where the text has a decision,
 * what is only proposed or told does not count; the same assignment said twice is one. Spans are
 * places in the text as it was given.
 */
export function readDecision(text: string, options: Options = {}): Finding[] {
  const { items, clean, head } = partsOf(text, options.decidedOn ?? null);
  return items.flatMap((item) => findingsOf(ordersOf(item), { item, clean, original: text }, head));
}

/** The same with what is unsure beside it: nothing of a text is left out for where it stands. */
export function readTiers(
  text: string,
  options: Options & { readonly rate?: Rate } = {},
): ReadTiers {
  const { rate = likelihoodOf } = options;
  const { items, clean, head } = partsOf(text, options.decidedOn ?? null);
  const read = items.map((item) => {
    const source = { item, clean, original: text };
    const { sure, maybe } = tiersOf(item, ordersOf(item), rate);
    return {
      sure: findingsOf(sure, source, head),
      maybe: findingsOf(
        maybe.map(({ found }) => found),
        source,
        head,
      ).map((finding, at) => ({ ...finding, likelihood: maybe[at]?.likelihood ?? 0 })),
    };
  });
  return {
    sure: read.flatMap(({ sure }) => sure),
    maybe: read
      .flatMap(({ maybe }) => maybe)
      .toSorted((one, other) => other.likelihood - one.likelihood),
  };
}
