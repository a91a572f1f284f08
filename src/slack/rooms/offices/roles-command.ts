import { holderOn, isOfficerWord, standIn } from '../../../domain/committee/offices.ts';
import type { Office } from '../../../domain/committee/office.ts';
import type { Person } from '../../../domain/record/person.ts';
import { named } from '../../../app/views/view-of.ts';
import { say, todayIn } from '../../kit/asked.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import { inCommitteeFor } from '../../kit/in-committee.ts';
import { LIMITS } from '../../kit/limits.ts';
import { officesWordsIn } from './words.ts';

/** `roles`: who holds which office, who stands in, and how that is changed. */
export const rolesCommand = inCommitteeFor('read', async (parts, asked, { committee }) => {
  const { language } = asked;
  const words = officesWordsIn(language);
  const today = todayIn(parts, committee);
  const nameOf = async (person: Person | null): Promise<string | null> =>
    person === null ? null : nameText((await named(parts.ports, person)).name);
  const lineOf = async ({ title, role }: Office): Promise<string> => {
    const holder = await nameOf(holderOn(committee, title, today));
    const deputy = await nameOf(standIn(committee, title, today));
    // "Nämndsekreteraren" says what the office is; "Regiondirektören" does not say that it leads.
    const isSaid = role === null || isOfficerWord(title);
    const as = isSaid ? nameText(title) : `${nameText(title)} (${words.officers[role]})`;
    return words.held(as, holder ?? words.heldByNobody, deputy);
  };
  const lines = await Promise.all(committee.offices.map(lineOf));
  const text = [words.whoHolds(committee.code), ...lines].join('\n').slice(0, LIMITS.sectionText);
  return say(
    sentence(text, button(words.changing.title, { action: 'officers', value: committee.id })),
  );
});
