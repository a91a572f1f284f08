import type { Day, Instant } from '../days/day.ts';
import type { Person } from '../record/person.ts';

/** How it stands with the assignment's life; an open one may be reported. */
export type Ending =
  | {
      readonly is: 'closed';
      readonly paragraph: string;
      readonly meeting: string;
      readonly by: Person;
      readonly at: Instant;
    }
  /** Before it came here, as the office's own list said in its words; null where no day was said. */
  | {
      readonly is: 'closed-before';
      readonly words: string;
      readonly on: Day | null;
      readonly by: Person;
      readonly at: Instant;
    }
  | { readonly is: 'void'; readonly reason: string; readonly by: Person; readonly at: Instant };
