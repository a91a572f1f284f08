import type { ModalView } from '@slack/types';
import { describe, expect, it } from 'vitest';

import { confirmFindings } from '../../src/app/readings/confirm-findings.ts';
import { type Read, readText } from '../../src/app/readings/read-text.ts';
import type { Origin } from '../../src/domain/assignments/origin.ts';
import { readConfirmReading } from '../../src/slack/rooms/reading/confirmed-findings.ts';
import { confirmReadingForm } from '../../src/slack/rooms/reading/form-confirm.ts';
import { holderOfForm } from '../../src/slack/kit/holder-of-form.ts';
import { SECRETARY } from '../contracts/samples.ts';
import { submitted } from '../slack/surfaces/forms/filled.ts';
import { aWorld, type World } from './support/ports.ts';

const doer = { person: SECRETARY, source: 'command' } as const;

const WHOLE = `Regionala utvecklingsnämnden
Sammanträdesdatum: 2026-09-29

§ 71 Regional serviceplan (RUN/71/2026)
Beslut
Regionala utvecklingsnämnden beslutar
att ge Regiondirektören i uppdrag att till nämndens sammanträde den 15 december ta fram ett förslag till regional serviceplan.

Beslutsunderlag
Tjänsteskrivelse den 1 september 2026

Beslutet skickas till
Regiondirektören
Kommunerna i länet
`;
const BARE = 'Nämnden beslutar att ge Regiondirektören i uppdrag att ta fram en plan.';

type Given = NonNullable<Parameters<typeof submitted>[1]>;
const text = (field: string, value: string): Given => ({
  [`${field}:0`]: { [field]: { type: 'plain_text_input', value } },
});

async function reading(words: string): Promise<{ world: World; read: Read; form: ModalView }> {
  const world = await aWorld({ assignment: { number: 900, label: 'RUN-900' } });
  const committee = await world.committee();
  const read = await readText(world.ports, { committee, doer, text: words });
  if (!read.ok) throw new Error(read.why);
  const form = confirmReadingForm({
    language: 'sv',
    today: '2026-10-28',
    offices: committee.offices.map(({ title }) => title),
    meetings: committee.meetings,
    committeeId: committee.id,
    reading: read.reading,
    proposals: read.proposals,
    isPreliminary: false,
  });
  return { world, read, form };
}

/** What is registered where the form is sent so. */
async function originOf(words: string, given: Given = {}): Promise<Origin> {
  const { world, read, form } = await reading(words);
  const committee = await world.committee();
  const offices = committee.offices.map(({ title }) => title);
  const { findings } = read.reading;
  const asking = { language: 'sv', offices, findings, shown: [0], mayTakeNone: false } as const;
  const due: Given = {
    'dueMeeting:0': {
      dueMeeting: {
        type: 'static_select',
        selected_option: { text: { type: 'plain_text', text: '', emoji: false }, value: 'none' },
      },
    },
  };
  const filled = readConfirmReading(
    submitted(form, words === BARE ? { ...due, ...given } : given),
    asking,
  );
  if (!filled.ok) throw new Error(JSON.stringify(filled.errors));
  const by = { doer, person: SECRETARY, language: 'sv' } as const;
  const taken = await Promise.all(
    filled.value.map(async (each) => {
      const about = { holder: each.holder, committee };
      const named = await holderOfForm({ ports: world.ports }, by, about);
      if (!named.ok) throw new Error(JSON.stringify(named.errors));
      return { ...each, holder: named.holder };
    }),
  );
  const sent = { reading: read.reading, committee, doer, from: 0, left: [], taken };
  const done = await confirmFindings(world.ports, sent);
  const [assignment] = done.ok ? done.assignments : [];
  if (assignment === undefined) throw new Error(JSON.stringify(done));
  return assignment.origin;
}

describe('what was read of a decision', () => {
  it('stands in the form beside the assignment, and is stored as it was confirmed', async () => {
    const { form, read } = await reading(WHOLE);
    const [finding] = read.reading.findings;
    const shown = JSON.stringify(form);

    for (const each of [
      '"RUN/71/2026"',
      'Regional serviceplan',
      '"§ 71"',
      '"initial_date":"2026-09-29"',
      'Regiondirektören\\nKommunerna i länet',
      'Tjänsteskrivelse den 1 september 2026',
    ])
      expect(shown).toContain(each);
    expect(shown).not.toContain('Saknas i texten');
    expect(await originOf(WHOLE)).toEqual({
      caseNumber: finding?.caseNumber,
      caseTitle: finding?.caseTitle,
      paragraph: '§ 71',
      decidedOn: '2026-09-29',
      minutes: null,
      sentTo: finding?.sentTo,
      basis: finding?.basis,
    });
  });

  it('is said to be missing where the text does not say it', async () => {
    const { form } = await reading(BARE);
    const missing = form.blocks.filter((block) =>
      JSON.stringify(block).includes('Saknas i texten'),
    );

    expect(missing.map(({ block_id: id }) => id)).toEqual([
      'caseNumber:0',
      'caseTitle:0',
      'paragraph:0',
      'decidedOn:0',
      'sentTo:0',
      'basis:0',
    ]);
  });

  it('is corrected field by field, and what was read is kept', async () => {
    const origin = await originOf(WHOLE, {
      ...text('caseNumber', 'RUN/72/2026'),
      ...text('caseTitle', 'Serviceplan för länet'),
      ...text('paragraph', '72'),
      'decidedOn:0': { decidedOn: { type: 'datepicker', selected_date: '2026-09-30' } },
      ...text('sentTo', 'Regiondirektören\n\n  Biblioteken '),
      ...text('basis', ''),
    });

    expect(origin).toMatchObject({
      caseNumber: 'RUN/72/2026',
      caseTitle: 'Serviceplan för länet',
      paragraph: '§ 72',
      decidedOn: '2026-09-30',
      sentTo: ['Regiondirektören', 'Biblioteken'],
      basis: [],
      readAs: {
        decision: {
          caseNumber: 'RUN/71/2026',
          paragraph: '§ 71',
          decidedOn: '2026-09-29',
          sentTo: ['Regiondirektören', 'Kommunerna i länet'],
        },
      },
    });
  });

  it('is missing where it was taken away', async () => {
    const origin = await originOf(WHOLE, {
      ...text('caseNumber', ''),
      ...text('caseTitle', ''),
      ...text('paragraph', ''),
      'decidedOn:0': { decidedOn: { type: 'datepicker', selected_date: null } },
    });

    expect(origin).toMatchObject({
      caseNumber: null,
      caseTitle: null,
      paragraph: null,
      decidedOn: null,
    });
  });

  it('is stored whole also where the form has no room for all of it', async () => {
    const long = Array.from({ length: 60 }, (_, at) => `Tjänsteskrivelse ${at} ${'å'.repeat(80)}`);
    const words = WHOLE.replace('Tjänsteskrivelse den 1 september 2026', long.join('\n'));

    const { read } = await reading(words);
    const origin = await originOf(words);

    expect(read.reading.findings[0]?.basis.join('\n').length).toBeGreaterThan(3000);
    expect(origin.basis).toEqual(read.reading.findings[0]?.basis);
    expect(origin.readAs).toBeUndefined();
  });
});
