import { homeOf } from '../../../app/views/home-of.ts';
import type { Person } from '../../../domain/record/person.ts';
import { home, homeOfNobody } from './view.ts';
import { refusal } from '../../kit/refusal.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';

/** The App Home: mine, and all for those who lead the administration or keep the dates. */
export async function showHome(parts: ListenerParts, person: Person): Promise<void> {
  const { ports, client, log } = parts;
  const found = await homeOf(ports, person);
  const language = await languageOf(parts, person);
  const view = found.ok
    ? home({ ...found, language })
    : homeOfNobody(refusal(found.why, language).text);
  try {
    await client.views.publish({ user_id: person.user, view });
  } catch (error) {
    log.warn({ error: String(error) }, 'the App Home could not be shown');
  }
}
