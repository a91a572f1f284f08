import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Person } from '../../../domain/record/person.ts';
import { home, homeOfNobody } from './view.ts';
import { refusal } from '../../kit/refusal.ts';
import { type ListenerParts, languageOf } from '../../kit/parts.ts';
import { mayInCommittee } from '../../../app/deeds/permission.ts';
import { openOfCommittee, openOfPerson } from '../../../app/views/open-assignments.ts';

/** The App Home: mine, and all for those who lead the administration or keep the dates. */
export async function showHome(parts: ListenerParts, person: Person): Promise<void> {
  const { ports, client, log } = parts;
  const refused = await mayInCommittee(ports, person, null, 'list-own');
  const language = await languageOf(parts, person);
  const view =
    refused === null
      ? await homeOf(parts, person, language)
      : homeOfNobody(refusal(refused.why, language).text);
  try {
    await client.views.publish({ user_id: person.user, view });
  } catch (error) {
    log.warn({ error: String(error) }, 'the App Home could not be shown');
  }
}

async function homeOf(
  parts: ListenerParts,
  person: Person,
  language: Language,
): Promise<ReturnType<typeof home>> {
  const { ports } = parts;
  const committees = await ports.store.committees(person.team);
  return home({
    mine: await openOfPerson(ports, person),
    overseen: await overseenBy(parts, person, committees),
    language,
    nothingSetUp: committees.length === 0,
  });
}

async function overseenBy(
  { ports }: ListenerParts,
  person: Person,
  committees: readonly Committee[],
): Promise<Parameters<typeof home>[0]['overseen']> {
  const each = await Promise.all(
    committees.map(async (committee) => {
      const refused = await mayInCommittee(ports, person, committee, 'register');
      if (refused !== null) return [];
      const views = await openOfCommittee(ports, committee, 'all');
      const canManage = (await mayInCommittee(ports, person, committee, 'manage')) === null;
      return [{ committee, views, canManage }];
    }),
  );
  return each.flat();
}
