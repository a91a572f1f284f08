import { expect, it } from 'vitest';

import { confirmFindings } from '../../src/app/readings/confirm-findings.ts';
import { readText } from '../../src/app/readings/read-text.ts';
import { readConfirmReading } from '../../src/slack/rooms/reading/confirmed-findings.ts';
import { confirmReadingForm } from '../../src/slack/rooms/reading/form-confirm.ts';
import { holderOfForm } from '../../src/slack/kit/holder-of-form.ts';
import { aWorld } from './support/ports.ts';
import { SECRETARY } from '../contracts/samples.ts';
import { submitted } from '../slack/surfaces/forms/filled.ts';

const doer = { person: SECRETARY, source: 'form' } as const;

/** The form that a decision's text gives, and what it registers when it is sent as it came. */
async function confirmed(text: string) {
  const world = await aWorld({ assignment: { number: 900, label: 'RUN-900' } });
  const { ports } = world;
  const committee = await world.committee();
  const read = await readText(ports, { committee, doer, text });
  if (!read.ok) throw new Error(read.why);
  const { reading, proposals } = read;
  const offices = committee.offices.map(({ title }) => title);
  const form = confirmReadingForm({
    language: 'sv',
    today: '2026-10-28',
    offices,
    meetings: committee.meetings,
    committeeId: committee.id,
    reading,
    proposals,
    isPreliminary: false,
  });
  const { findings } = reading;
  const asking = { language: 'sv', offices, findings, shown: [0], mayTakeNone: false } as const;
  const filled = readConfirmReading(submitted(form), asking);
  if (!filled.ok) throw new Error(JSON.stringify(filled.errors));
  const by = { doer, person: SECRETARY, language: 'sv' } as const;
  const taken = await Promise.all(
    filled.value.map(async (each) => {
      const named = await holderOfForm({ ports }, by, { holder: each.holder, committee });
      if (!named.ok) throw new Error(JSON.stringify(named.errors));
      return { ...each, holder: named.holder };
    }),
  );
  const sent = { reading, committee, doer, from: 0, left: [], taken };
  return { shown: JSON.stringify(form), done: await confirmFindings(ports, sent) };
}

it.each([
  ['att årligen i samband med årsredovisningen redovisa måluppfyllelsen', 12],
  ['att vid varje sammanträde redovisa det ekonomiska läget', 0],
  ['att två gånger per år rapportera sjukfrånvaron', 6],
  ['att varje kvartal till och med 2028 redovisa ekonomin', 3],
])('a read decision is confirmed as it came: %s', async (words, months) => {
  const text = `Nämnden beslutar att ge Regiondirektören i uppdrag ${words}.`;

  const { shown, done } = await confirmed(text);

  expect(shown).toContain('"initial_option":{"text":{"type":"plain_text","text":"Återkommande');
  expect(shown).not.toContain('Tiden är ungefärlig');
  const rhythm = months === 0 ? { is: 'meeting' } : { is: 'months', months };
  expect(done).toMatchObject({
    ok: true,
    assignments: [{ due: { kind: 'standing', rule: { rhythm } } }],
  });
  expect(done.ok && done.assignments[0]?.origin.readAs).toBeUndefined();
});
