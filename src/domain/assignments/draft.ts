import type { Instant } from '../days/day.ts';
import type { SlackMessage } from '../record/slack-message.ts';
import type { Person } from '../record/person.ts';

export type DraftContent =
  | {
      readonly kind: 'file';
      readonly name: string;
      /** Bytes. */
      readonly size: number;
      readonly sha256: string;
      /** Where the copy lies, relative to the data folder. */
      readonly path: string;
      readonly slackFile: string;
    }
  | { readonly kind: 'link'; readonly url: string };

export type Draft = {
  /** 1, 2, … shown as v1, v2, … */
  readonly version: number;
  readonly by: Person;
  readonly at: Instant;
  readonly content: DraftContent;
  readonly message: SlackMessage | null;
  readonly review:
    | { readonly is: 'submitted' }
    | { readonly is: 'approved'; readonly by: Person; readonly at: Instant }
    | {
        readonly is: 'changes-requested';
        readonly by: Person;
        readonly at: Instant;
        readonly comment: string;
      };
};
