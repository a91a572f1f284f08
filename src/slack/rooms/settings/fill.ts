import type { ModalView } from '@slack/types';

import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import { holderOn } from '../../../domain/committee/offices.ts';
import { slackErrorOf } from '../../kit/connect.ts';
import { settingsForm } from './form.ts';
import { todayIn } from '../../kit/asked.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { committeeOf, type Submitted } from '../../kit/submitted.ts';

/** A committee's settings as they are now, with the names of those who hold its offices. */
export async function settingsOf(
  parts: ListenerParts,
  committee: Committee,
  language: Language,
): Promise<ModalView> {
  const today = todayIn(parts, committee);
  const people = committee.offices
    .map(({ title }) => holderOn(committee, title, today))
    .filter((person) => person !== null);
  const named = await Promise.all(
    people.map(async (person) => {
      const name = (await parts.ports.people.facts(person))?.name ?? person.user;
      return [person.user, name] as const;
    }),
  );
  const names = new Map(named);
  const nameOf = ({ user }: { readonly user: string }): string => names.get(user) ?? user;
  return settingsForm(committee, { language, today, nameOf });
}

/** Where a form lay on top of a committee's settings, they show what it has changed. */
export async function showSettingsAnew(
  parts: ListenerParts,
  { about, language }: Pick<Submitted, 'about' | 'language'>,
): Promise<void> {
  const { settings } = about;
  if (settings === undefined) return;
  const committee = await committeeOf(parts, { about });
  if (committee === null) return;
  try {
    const view = await settingsOf(parts, committee, language);
    await parts.client.views.update({ view_id: settings, view });
  } catch (error) {
    parts.log.warn({ error: slackErrorOf(error) ?? String(error) }, 'a form was gone');
  }
}
