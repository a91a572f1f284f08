import { type Secrecy, type Provision, provisionText } from '../../domain/assignments/secrecy.ts';
import type { Committee } from '../../domain/committee/committee.ts';
import type { Language } from '../../domain/record/language.ts';
import type { Doer } from '../deeds/doer.ts';
import { refuse, type Refusal } from '../deeds/refusal.ts';
import type { Ports } from '../ports/ports.ts';

/** What stands in the words' place; it is stored as the committee's own words would be. */
const IN_THEIR_PLACE: Readonly<Record<Language, string>> = { sv: 'Sekretess', en: 'Secret' };

/** The marking as it is made now; refused where the committee's settings do not allow it. */
export function secrecyNow(
  { now }: Pick<Ports, 'now'>,
  { secrecy: allowed, language }: Pick<Committee, 'secrecy' | 'language'>,
  { provision, doer }: { readonly provision: Provision; readonly doer: Doer },
): { readonly ok: true; readonly secrecy: Secrecy } | Refusal<'secrecy-is-off'> {
  if (allowed === 'off') return refuse('secrecy-is-off');
  const shown = `${IN_THEIR_PLACE[language]}: ${provisionText(provision)}`;
  const keepsWords = allowed !== 'words-kept-out';
  return {
    ok: true,
    secrecy: { provision, by: doer.person, at: now, shown, keepsWords, words: {} },
  };
}
