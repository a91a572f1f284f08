import { setContact } from '../../../app/committees/set-contact.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import { type Answer, type Asked, form, say, sayRefused, sayWhy } from '../../kit/asked.ts';
import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { inCommittee } from '../../kit/in-committee.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { findMention, plainWords } from '../../typed/tokens.ts';
import { contactFormOf } from './fill.ts';
import { contactSet } from './said.ts';
import { bodyIn } from './typed.ts';

/** `contact "Northern Rail Ltd" @name`; without either, the form with what was said. */
export const contactCommand = inCommittee(async (parts, asked, { committee, rest }) => {
  const mention = findMention(rest);
  const name = bodyIn(plainWords(mention?.rest ?? rest));
  if (mention === null || name === '')
    return contactFormFor(parts, asked, { committee, name, user: mention?.value ?? null });
  const contact = { team: asked.person.team, user: mention.value };
  const { doer, language } = asked;
  const set = await setContact(parts.ports, { committee: committee.id, doer, name, contact });
  if (!set.ok) return sayRefused(set, asked);
  return say(await contactSet(parts, set.result, language));
});

/** The form, filled in with what is known, for who may send it. */
export async function contactFormFor(
  parts: ListenerParts,
  { person, language }: Pick<Asked, 'person' | 'language'>,
  about: { readonly committee: Committee; readonly name: string; readonly user: string | null },
): Promise<Answer> {
  const found = await committeeFor(parts.ports, { person, committee: about.committee }, 'manage');
  if (!found.ok) return sayWhy(found.why, language);
  return form(contactFormOf(found.committee, about, language));
}
