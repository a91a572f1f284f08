import { checkView } from '@bevaka/slack-sandbox';
import { describe, expect, it } from 'vitest';

import { askedBack } from '../../../../src/slack/kit/asked-back.ts';
import { readConfirmReading } from '../../../../src/slack/rooms/reading/confirmed-findings.ts';
import { confirmReadingForm } from '../../../../src/slack/rooms/reading/form-confirm.ts';
import { maybesForm } from '../../../../src/slack/rooms/reading/form-maybes.ts';
import { sentencesForm } from '../../../../src/slack/rooms/reading/form-sentences.ts';
import { readingWordsIn } from '../../../../src/slack/rooms/reading/words.ts';
import { aReading } from '../../../contracts/samples.ts';
import { LANGUAGES, meetings, proposal, submitted } from './filled.ts';

const LONG = 'å'.repeat(5000);
const OFFICES = ['Regiondirektören', `Enhetschefen ${LONG.slice(0, 87)}`];
const CHOICES = { today: '2026-09-29', meetings: meetings(60), offices: OFFICES };

/** As a reading of minutes may be at its fullest: some are sure, and the rest are only maybe. */
const manyProposals = (count: number, sure: number) =>
  Array.from({ length: count }, (_, at) => {
    const each = proposal(LONG);
    const doubts = [
      { field: 'deliverable', because: 'maybe' },
      { field: 'deliverable', because: 'proposed-only' },
      { field: 'holder', because: 'weak-order' },
    ] as const;
    return at < sure ? each : { ...each, finding: { ...each.finding, doubts } };
  });

const BELOW = { reading: '01KB2M7Q8RTY4N6W9XZ3E5C1VD', from: 5, view: 'V0123456789AB' };

const confirm = (language: 'sv' | 'en', proposals = [proposal()]) =>
  confirmReadingForm({
    ...CHOICES,
    language,
    committeeId: '01C',
    reading: aReading({ id: '01R', findings: proposals.map(({ finding }) => finding) }),
    proposals,
    isPreliminary: true,
  });

const many = (language: 'sv' | 'en') => confirm(language, manyProposals(30, 30));

describe.each(LANGUAGES)('the forms of a reading in %s', (language) => {
  it.each([
    ['confirming', many(language)],
    [
      'asking of many findings',
      askedBack(
        { ...many(language), state: { values: {} } },
        {
          questions: Object.fromEntries(
            Array.from({ length: 30 }, (_, at) => [`deliverable:${at}`, LONG.slice(0, 300)]),
          ),
          submit: 'Registrera ändå',
        },
      ),
    ],
    ['confirming what is all only maybe', confirm(language, manyProposals(60, 0))],
    ['confirming what is sure and maybe', confirm(language, manyProposals(62, 2))],
    [
      'what is only maybe',
      maybesForm({
        language,
        below: BELOW,
        start: 40,
        maybes: manyProposals(60, 0).map((each, at) => ({ at, proposal: each, isLeft: at > 45 })),
      }),
    ],
    [
      'the sentences of a text',
      sentencesForm({
        language,
        below: BELOW,
        items: Array.from({ length: 250 }, () => ({
          title: LONG,
          sentences: Array.from({ length: 130 }, () => LONG),
        })),
        place: { item: 249, sentence: 40 },
        there: [],
      }),
    ],
  ])('keep within what Slack takes: %s', (_name, form) => {
    const checked = checkView(form, 'modal', '/view');

    expect(checked).toMatchObject({ ok: true });
    expect(Buffer.byteLength(JSON.stringify(form))).toBeLessThan(250_000);
  });
});

describe('the form that confirms a reading', () => {
  it('takes a finding as it was read', () => {
    const read = readConfirmReading(submitted(confirm('sv')), {
      language: 'sv',
      offices: OFFICES,
      findings: [proposal().finding],
      shown: [0],
      mayTakeNone: false,
    });

    expect(read).toMatchObject({
      ok: true,
      value: [{ finding: 0, holder: { kind: 'office', title: 'Regiondirektören' } }],
    });
  });

  it('asks for at least one when every finding is left', () => {
    const left = { 'take:0': { take: { type: 'checkboxes', selected_options: [] } } };

    const read = readConfirmReading(submitted(confirm('en'), left), {
      language: 'en',
      offices: OFFICES,
      findings: [proposal().finding],
      shown: [0],
      mayTakeNone: false,
    });

    expect(read).toEqual({ ok: false, errors: { 'take:0': readingWordsIn('en').takeOne } });
  });
});
