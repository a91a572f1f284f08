import type { WebClient } from '@slack/web-api';

import type { Ports } from '../../app/ports/ports.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Person } from '../../domain/record/person.ts';
import type { Log } from '../../running/log.ts';
import type { OpenedHomes } from '../homes/opened-homes.ts';
import type { PrivateAnswers } from './private-answers.ts';
import type { Identity } from './connect.ts';

/** Everything that a listener needs of one thing that came in; the door gives it. */
export type ListenerParts = {
  readonly ports: Ports;
  /** For questions and forms; posting has a client of its own. */
  readonly client: WebClient;
  readonly identity: Identity;
  /** Where an App Home is shown to whoever opens it or presses something there. */
  readonly homes: Pick<OpenedHomes, 'show'>;
  /** What people have before them for themselves, to be replaced when it is pressed. */
  readonly privately: PrivateAnswers;
  readonly log: Log;
};

/** Replies to a person follow that person's own Slack locale. */
export async function languageOf({ ports }: ListenerParts, person: Person): Promise<Language> {
  return (await ports.people.facts(person))?.language ?? ports.defaults.language;
}
