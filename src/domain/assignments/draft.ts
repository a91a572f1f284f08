import type { Day, Instant } from '../days/day.ts';
import type { SlackMessage } from '../record/slack-message.ts';
import type { Person } from '../record/person.ts';
import type { LatePaper } from './late-paper.ts';

export type DraftContent =
  | {
      readonly kind: 'file';
      readonly name: string;
      /** Bytes. */
      readonly size: number;
      readonly sha256: string;
      /** Where the copy lies, relative to the data folder; null once it was weeded. */
      readonly path: string | null;
      readonly slackFile: string;
    }
  | { readonly kind: 'link'; readonly url: string }
  /** What a body answered outside Slack, where it lies elsewhere; empty where nobody said. */
  | { readonly kind: 'answer'; readonly text: string };

/** What a version is known by: its file's name, its address, or what was answered. */
export function contentText(content: DraftContent): string {
  switch (content.kind) {
    case 'file':
      return content.name;
    case 'link':
      return content.url;
    case 'answer':
      return content.text;
  }
}

export type Draft = {
  /** 1, 2, … shown as v1, v2, … */
  readonly version: number;
  readonly by: Person;
  readonly at: Instant;
  readonly content: DraftContent;
  /** The day on which a body outside gave it; null for what is no such answer. */
  readonly receivedOn: Day | null;
  readonly message: SlackMessage | null;
  /** Given or approved after the papers had gone out; null for every other version. */
  readonly late: LatePaper | null;
  readonly review:
    | { readonly is: 'submitted' }
    | {
        readonly is: 'approved';
        readonly by: Person;
        readonly at: Instant;
        /** The newest version then: one that comes later makes the papers unapproved. */
        readonly newest: number;
      }
    | {
        readonly is: 'changes-requested';
        readonly by: Person;
        readonly at: Instant;
        readonly comment: string;
      };
};
