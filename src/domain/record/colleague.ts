import type { Person } from './person.ts';

/** A full member of the workspace, by the names that people know them by. */
export type Colleague = {
  readonly person: Person;
  /** The one to show first; then others that Slack knows. */
  readonly names: readonly string[];
};
