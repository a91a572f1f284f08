import type { Person } from '../../domain/record/person.ts';

/** A message that names the app, and who wrote it. */
export type Mention = {
  readonly person: Person;
  readonly event: {
    readonly channel: string;
    readonly ts: string;
    readonly thread_ts?: string | undefined;
    readonly text: string;
  };
};
