import type { PublicBecame, PublicStatus } from '../../domain/assignments/public-facts.ts';
import type { PublicPart } from '../../domain/committee/public-view.ts';
import type { Day } from '../../domain/days/day.ts';
import type { Language } from '../../domain/record/language.ts';
import type { PublicAsked } from './store.ts';

export type PublicWhich = PublicAsked['which'];

/** When something is due, without what people wrote about it. */
export type PublicDue =
  /** `day` is before the meeting's own where the papers shall be there earlier. */
  | { readonly kind: 'meeting'; readonly meeting: Day; readonly day: Day }
  | { readonly kind: 'date'; readonly day: Day }
  | { readonly kind: 'period'; readonly text: string; readonly day: Day }
  | { readonly kind: 'standing'; readonly text: string }
  | { readonly kind: 'none' };

/** What anybody may read of one assignment; what its committee does not show is not in it. */
export type PublicRow = {
  /** `RUN-12`, or `RUN-12, T1 2027` of one that comes round. */
  readonly label: string;
  readonly words?: string;
  readonly caseNumber?: string | null;
  readonly decision?: {
    readonly on: Day | null;
    readonly paragraph: string | null;
    /** The other committee that gave it; null for one of this committee's own. */
    readonly givenBy: string | null;
  };
  /** An office or a body; null where a person holds it without an office. */
  readonly holder?: string | null;
  readonly status?: PublicStatus;
  readonly dates?: {
    readonly due: PublicDue;
    /** Null where it was never put off. */
    readonly first: Day | null;
  };
  readonly became?: readonly PublicBecame[];
};

/** What anybody reads of a committee's assignments: one page of them, as facts. */
export type PublicPage = {
  readonly language: Language;
  readonly committee: { readonly code: string; readonly name: string };
  /** The region or municipality; null where nobody has set it. */
  readonly authority: string | null;
  readonly contact: string | null;
  /** Where the page is. */
  readonly address: string;
  readonly parts: readonly PublicPart[];
  readonly which: PublicWhich;
  readonly counts: Readonly<Record<PublicWhich, number>>;
  /** From 1. */
  readonly page: number;
  /** At least one. */
  readonly pages: number;
  /** Newest first. */
  readonly rows: readonly PublicRow[];
};
