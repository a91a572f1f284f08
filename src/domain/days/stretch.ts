import type { Day } from './day.ts';

/** From a day to another, both included. */
export type Stretch = { readonly from: Day; readonly to: Day };
