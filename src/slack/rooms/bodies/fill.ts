import { committeeFor } from '../../../app/deeds/find-committee.ts';
import type { Committee } from '../../../domain/committee/committee.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { seeing } from '../../kit/seen-change.ts';
import type { Submitted } from '../../kit/submitted.ts';
import { contactForm, readContact } from './form-contact.ts';
import { contactOfBody } from './typed.ts';

/** @param about.user a new contact that was named already */
export function contactFormOf(
  committee: Committee,
  about: { readonly name: string; readonly user: string | null },
  language: Language,
) {
  const { name, user } = about;
  const contact = user ?? contactOfBody(committee, name);
  const view = contactForm({ language, committeeId: committee.id, name, contact });
  return seeing(view, committee, ['contact-set', 'body-added']);
}

/** How the form stands now of the body that is named in it, for who may send it. */
export async function contactFormNow(
  { ports }: ListenerParts,
  { about, values, person, language }: Submitted,
) {
  const read = readContact(values, language);
  const found = await committeeFor(ports, { person, committee: about.committee ?? '' }, 'manage');
  if (!read.ok || !found.ok) return null;
  const { history, timeZone } = found.committee;
  const { name } = read.value;
  return {
    view: contactFormOf(found.committee, { name, user: null }, language),
    history,
    timeZone,
  };
}
