import { describe, expect, it } from 'vitest';

import { phraseAtEnd } from '../../../src/domain/dates/phrases-at-edges.ts';
import { readDecision } from '../../../src/domain/reading/read-decision.ts';

const MEETING = 0;

/** A decision's words, how many months its rhythm has, and the words of it. */
const SAID: readonly (readonly [string, number, string])[] = [
  [
    'Kommunstyrelsen beslutar att ge kommundirektören i uppdrag att årligen i samband med årsredovisningen redovisa hur målen har uppnåtts.',
    12,
    'årligen i samband med årsredovisningen',
  ],
  [
    'Förvaltningschefen får i uppdrag att följa upp avtalen. Uppföljningen ska årligen i samband med årsredovisningen redovisas för nämnden.',
    12,
    'årligen i samband med årsredovisningen',
  ],
  [
    'Nämnden ger förvaltningschefen i uppdrag att vid varje sammanträde redovisa det ekonomiska läget.',
    MEETING,
    'vid varje sammanträde',
  ],
  [
    'Nämnden uppdrar åt förvaltningschefen att ta fram en lägesbild. Lägesbilden ska vid varje sammanträde presenteras för nämnden.',
    MEETING,
    'vid varje sammanträde',
  ],
  [
    'Nämnden uppdrar åt förvaltningschefen att två gånger per år rapportera sjukfrånvaron till nämnden.',
    6,
    'två gånger per år',
  ],
  [
    'Nämnden uppdrar åt förvaltningschefen att följa sjukfrånvaron. Resultatet ska två gånger per år redovisas för nämnden.',
    6,
    'två gånger per år',
  ],
  [
    'Nämnden uppdrar åt ekonomichefen att kvartalsvis återrapportera budgetläget.',
    3,
    'kvartalsvis',
  ],
  [
    'Nämnden uppdrar åt ekonomichefen att senast den 15 varje månad lämna en lägesrapport.',
    1,
    'senast den 15 varje månad',
  ],
  ['The committee instructs the director to report on staffing twice a year.', 6, 'twice a year'],
  [
    'The committee instructs the director to report on the state of the schools at every meeting.',
    MEETING,
    'at every meeting',
  ],
  [
    'The committee instructs the director to report annually in March on complaints.',
    12,
    'annually in March',
  ],
  [
    'The committee instructs the director to report on staffing once per quarter.',
    3,
    'once per quarter',
  ],
];

describe('a duty of a decision that comes round', () => {
  it.each(SAID)('%s', (text, months, words) => {
    const [finding, ...others] = readDecision(text);

    expect(others).toEqual([]);
    expect(finding?.due).toMatchObject({ text: words, meaning: { is: 'standing' } });
    const rhythm = months === MEETING ? { is: 'meeting' } : { is: 'months', months };
    expect(finding?.due?.meaning).toMatchObject({ rhythm });
    expect(finding?.deliverable).not.toContain(words);
    expect(finding?.doubts.map(({ because }) => because)).not.toContain('loose-due');
    // The form gives the words back, and they must be the same rule there.
    expect(phraseAtEnd(words)).toMatchObject({ rest: '', phrase: { meaning: { rhythm } } });
  });

  it.each([
    'Nämnden uppdrar åt förvaltningschefen att utreda en besparing om 500 000 kronor per år.',
    'Nämnden uppdrar åt förvaltningschefen att se över avgiften på 200 kronor per månad.',
    'The committee instructs the director to find savings of 2 million a year.',
  ])('is no other: %s', (text) => {
    expect(readDecision(text)[0]?.due).toBeNull();
  });
});
