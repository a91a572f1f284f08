import type { WebClient } from '@slack/web-api';

import { homeOf } from '../../../app/home/home-of.ts';
import type { HomePlace } from '../../../app/home/home-place.ts';
import type { Ports } from '../../../app/ports/ports.ts';
import type { Person } from '../../../domain/record/person.ts';
import type { Log } from '../../../running/log.ts';
import { refusal } from '../../kit/refusal.ts';
import { home, homeOfNobody } from './view.ts';

type Publishing = {
  readonly ports: Ports;
  readonly client: WebClient;
  readonly log: Log;
};

/**
 * Shows a person their App Home as it is now; what fails is logged, for nobody waits for it.
 * @returns where they are in it: a page that there is no more has become another
 */
export async function publishHome(
  { ports, client, log }: Publishing,
  person: Person,
  place: HomePlace,
): Promise<HomePlace> {
  try {
    const language = (await ports.people.facts(person))?.language ?? ports.defaults.language;
    const found = await homeOf(ports, person, place);
    const view = found.ok ? home(found, language) : homeOfNobody(refusal(found.why, language).text);
    await client.views.publish({ user_id: person.user, view });
    return found.ok ? found.place : place;
  } catch (error) {
    log.warn({ error: String(error) }, 'the App Home could not be shown');
    return place;
  }
}
