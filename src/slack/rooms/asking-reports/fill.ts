import { silentOnes } from '../../../app/assignments/silent-ones.ts';
import { named } from '../../../app/views/view-of.ts';
import type { Language } from '../../../domain/record/language.ts';
import type { Person } from '../../../domain/record/person.ts';
import { type Answer, form, say, sayWhy } from '../../kit/asked.ts';
import { sentence } from '../../kit/blocks.ts';
import type { ListenerParts } from '../../kit/parts.ts';
import { askReportsForm } from './form.ts';
import { askingReportsWordsIn } from './words.ts';

/** The form with those who are silent now; a sentence where nobody is. */
export async function askSilent(
  { ports }: ListenerParts,
  asking: { readonly person: Person; readonly language: Language },
  about: { readonly committee: string | null; readonly question: string },
): Promise<Answer> {
  const { person, language } = asking;
  const found = await silentOnes(ports, { person, committee: about.committee });
  if (!found.ok) return sayWhy(found.why, language);
  if (found.people.length === 0) return say(sentence(askingReportsWordsIn(language).nobodySilent));
  const people = await Promise.all(
    found.people.map(async ({ person: each, assignments, wasInDigest }) => ({
      name: (await named(ports, each)).name,
      labels: assignments.map(({ label }) => label),
      wasInDigest,
    })),
  );
  return form(askReportsForm({ language, people, ...about }));
}
