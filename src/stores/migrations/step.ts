import type { StoredKind } from '../records/schemas.ts';

/** What a file holds, in whatever form, without the number of its form. */
export type RawRecord = { readonly [field: string]: unknown };

/** How records get from one form to the next. */
export type Step = {
  /** The form that it leads to, one above that which it takes. */
  readonly to: number;
  /** Pure, for each kind that changes; what is not named here is the same in both forms. */
  readonly of: { readonly [K in StoredKind]?: (record: RawRecord) => RawRecord };
};
