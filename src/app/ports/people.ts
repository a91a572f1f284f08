import type { Colleague } from '../../domain/record/colleague.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Person } from '../../domain/record/person.ts';

/** What Slack says of a person. A flag that the answer lacks is false. */
export type PersonFacts = {
  readonly person: Person;
  readonly name: string;
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
  readonly kind: 'member' | 'guest' | 'stranger' | 'bot' | 'deactivated';
  readonly isWorkspaceAdmin: boolean;
  /** Their status says that they are on leave. */
  readonly isAway: boolean;
};

/** The workspace's people, as Slack knows them. */
export type People = {
  /** Null when Slack does not know the person or, asked twice, does not answer. */
  facts(person: Person): Promise<PersonFacts | null>;
  /**
   * The same for whoever decides on it what somebody may.
   * @throws NoAnswer when Slack does not say: null then only means that it knows nobody so called
   */
  who(person: Person): Promise<PersonFacts | null>;
  /**
   * The full members of the workspace, so that one can be found by a plain name. Of a large one the
   * channel's members and the first two thousand; none where Slack does not say, for a name is then
   * asked for as a mention.
   */
  colleagues(team: string, channel: string): Promise<readonly Colleague[]>;
  /** @throws NoAnswer when Slack does not say */
  isInChannel(person: Person, channel: string): Promise<boolean>;
};
