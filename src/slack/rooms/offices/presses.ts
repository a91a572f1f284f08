import { leadAdministration } from '../../../app/committees/lead-administration.ts';
import { mergeOffices } from '../../../app/committees/merge-offices.ts';
import { peopleOfOffices } from '../../../app/committees/people-of-offices.ts';
import { committeeFor } from '../../../app/deeds/find-committee.ts';
import { doublesOf } from '../../../domain/committee/one-office.ts';
import { officeTitled } from '../../../domain/committee/offices.ts';
import { say, sayWhy, todayIn } from '../../kit/asked.ts';
import { button, sentence } from '../../kit/blocks.ts';
import { nameText } from '../../kit/facts.ts';
import type { PressHandler } from '../../kit/pressed.ts';
import { sets } from './holds.ts';
import { officesWordsIn } from './words.ts';

/** Whether an office leads the administration, as it was asked. */
export function leadPressed(leads: boolean): PressHandler {
  return async (parts, { doer, language, value }) => {
    const [committee = '', ...words] = value;
    const request = { committee, doer, title: words.join('|'), leads };
    const done = await leadAdministration(parts.ports, request);
    if (!done.ok) return sayWhy(done.why, language);
    const { leadsNow, leadsNot } = officesWordsIn(language);
    return say(sentence((leads ? leadsNow : leadsNot)(nameText(done.result.title))));
  };
}

/** Two titles are one office: which of them, and with it whose, is the secretary's to say. */
export const oneOfficePressed: PressHandler = async (parts, { person, language, value }) => {
  const [id = '', ...rest] = value;
  const found = await committeeFor(parts.ports, { person, committee: id }, 'manage');
  if (!found.ok) return sayWhy(found.why, language);
  const { committee } = found;
  const office = officeTitled(committee, rest.join('|'));
  const offices = office === null ? [] : [office, ...doublesOf(committee.offices, office)];
  if (offices.length < 2) return sayWhy('nothing-changed', language);
  const words = officesWordsIn(language);
  const nameOf = await peopleOfOffices(parts.ports, committee);
  const buttons = offices.map(({ title }, at) =>
    button(words.isThisOne(title, nameOf(title) ?? words.vacant), {
      action: `merge_offices:${at}`,
      value: `${id}|${title}`,
    }),
  );
  const titles = offices.map(({ title }) => nameText(title)).join(', ');
  return say(sentence(words.areTheyOne(titles), ...buttons));
};

export const mergePressed: PressHandler = async (parts, { doer, language, value }) => {
  const [committee = '', ...words] = value;
  const title = words.join('|');
  const done = await mergeOffices(parts.ports, { committee, doer, title });
  if (!done.ok) return sayWhy(done.why, language);
  return say(sentence(officesWordsIn(language).isOne(nameText(done.result.title))));
};

/** Somebody else is director from now on, as it was asked. */
export const replacePressed: PressHandler = async (parts, { doer, person, language, value }) => {
  const [id = '', user = '', from = '', to = '', ...words] = value;
  const found = await committeeFor(parts.ports, { person, committee: id }, 'manage');
  if (!found.ok) return sayWhy(found.why, language);
  const { committee } = found;
  const days = { from: from || null, to: to || null, today: todayIn(parts, committee) };
  const holding = { committee, doer, language, user, title: words.join('|'), ...days };
  const done = await sets(parts, holding);
  return done.ok ? say(done.said) : sayWhy(done.why, language);
};

/** Nothing was changed, and nothing is. */
export const keepPressed: PressHandler = (_parts, { language, value }) => {
  const [, ...name] = value;
  return Promise.resolve(
    say(sentence(officesWordsIn(language).staysDirector(nameText(name.join('|'))))),
  );
};
