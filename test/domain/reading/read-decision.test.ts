import { readFileSync } from 'node:fs';

import { assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';

import { readDecision } from '../../../src/domain/reading/read-decision.ts';

const seed = readFileSync('test/fixtures/RUN-516-2020.txt', 'utf8');

it('finds the one assignment of a decision that is also proposed, and what surrounds it', () => {
  const findings = readDecision(seed);

  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    holder: 'Regiondirektören',
    deliverable: 'ta fram förslag på mål och prioriteringar för det regionala tillväxtarbetet',
    reportsTo: 'regionala utvecklingsnämnden',
    due: { kind: 'meeting', meaning: { is: 'day', year: null, month: 12, day: 15 } },
    caseNumber: 'RUN/516/2020',
    caseTitle: 'Mål och prioriteringar för det regionala tillväxtarbetet',
    sentTo: ['Regional utvecklingsdirektör'],
    basis: ['Tjänsteskrivelse Mål och prioriteringar för det regionala tillväxtarbetet'],
  });
});

it.each([
  ['Nämnden ger parkchefen i uppdrag att ta fram en lekplatsplan.', 'parkchefen'],
  ['Nämnden uppdrar åt kulturchefen att se över bidragsreglerna.', 'kulturchefen'],
  ['Fullmäktige ålägger socialnämnden att lämna en åtgärdsplan.', 'socialnämnden'],
  ['Fastighetschefen uppdras att inventera taken.', 'Fastighetschefen'],
  ['RESOLVED to instruct the solicitor to complete the lease.', 'the solicitor'],
  ['The Head of Planning is instructed to submit a protocol.', 'The Head of Planning'],
])('reads who is assigned in "%s"', (text, holder) => {
  expect(readDecision(text).map((each) => each.holder)).toEqual([holder]);
});

it.each([
  'Sara Nyman yrkar att socialchefen får i uppdrag att lämna förslag.',
  'Nämnden beslutar att inte ge förvaltningen i uppdrag att utreda söndagsöppet.',
  'Krisledningsnämnden har i uppdrag att fullgöra uppgifter enligt lag.',
])('finds nothing assigned in "%s"', (text) => {
  expect(readDecision(text)).toEqual([]);
});

it('takes the due from the sentence that says when the result comes', () => {
  const text =
    'Gatuchefen får i uppdrag att inventera taken. Uppdraget redovisas till nämnden den 3 maj 2026.';

  expect(readDecision(text).map((each) => each.dueIso)).toEqual(['2026-05-03']);
});

it('throws at no text', () => {
  const anyText = property(string({ unit: 'grapheme' }), (text) => {
    expect(() => readDecision(text)).not.toThrow();
  });

  assert(anyText);
});

it('finds the same however the text is spaced and composed', () => {
  const plain = readDecision(seed).map((each) => [each.holder, each.deliverable]);

  const changed = readDecision(seed.replaceAll(' ', '  ').normalize('NFD'));

  expect(changed.map((each) => [each.holder, each.deliverable])).toEqual(plain);
});
