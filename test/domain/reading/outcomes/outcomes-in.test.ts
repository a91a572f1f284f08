import { describe, expect, it } from 'vitest';

import { aboutAnyOf, outcomeOf } from '../../../../src/domain/reading/outcomes/outcome-of.ts';
import {
  dayOfMinutes,
  decidedInMinutes,
} from '../../../../src/domain/reading/outcomes/outcomes-in.ts';
import { anAssignment } from '../../../contracts/samples.ts';

const MINUTES = `SAMMANTRÄDESPROTOKOLL
Regionala utvecklingsnämnden
Sammanträdesdatum 2026-12-15

§ 110
Fastställande av dagordning
Nämnden beslutar
att fastställa dagordningen.

§ 111 Dnr RUN/516/2020
Mål och prioriteringar
Sammanfattning
Förvaltningen föreslår att nämnden godkänner förslaget. Anna Ek (S) yrkar återremiss.

Beslut
Regionala utvecklingsnämnden beslutar
att återremittera ärendet för komplettering av kostnaderna.

§ 112 Dnr RUN/77/2026
Bredbandsstrategi för länet
Beslut
Nämnden beslutar
att godkänna strategin, och
att lägga informationen om remissen till handlingarna.

§ 113
Uppföljning av kollektivtrafiken
Ärendet bordläggs till nästa sammanträde.

§ 114 Dnr RUN/90/2026
Information från förvaltningen
Direktören informerar om läget.
`;

const decided = decidedInMinutes(MINUTES);

function about(deliverable: string, caseNumber: string | null) {
  const origin = { ...anAssignment().origin, caseNumber, caseTitle: null };
  return outcomeOf({ deliverable, origin }, decided);
}

describe('the minutes of a meeting', () => {
  it('say § by § what was decided, and on which day', () => {
    expect(dayOfMinutes(MINUTES)).toBe('2026-12-15');
    expect(decided.map(({ paragraph, decision }) => [paragraph, decision.is])).toEqual([
      ['§ 110', 'approved'],
      ['§ 111', 'referred-back'],
      ['§ 112', 'approved'],
      ['§ 113', 'tabled'],
    ]);
  });

  it('are sure of an assignment by its case number, with the motive', () => {
    expect(about('förslag på mål', '516/2020')).toMatchObject({
      tier: 'sure',
      item: { paragraph: '§ 111', decision: { motive: 'komplettering av kostnaderna' } },
    });
  });

  it('are looked at for the cases of the assignments alone, which says the same of them', () => {
    const origin = { ...anAssignment().origin, caseNumber: '516/2020', caseTitle: null };
    const wanted = [{ deliverable: 'förslag på mål', origin }];

    const items = decidedInMinutes(MINUTES, aboutAnyOf(wanted));

    expect(items.length).toBeLessThan(decided.length);
    expect(wanted.map((each) => outcomeOf(each, items))).toEqual([
      about('förslag på mål', '516/2020'),
    ]);
  });

  it('are not sure where several things were decided', () => {
    expect(about('något annat', 'RUN/77/2026')).toMatchObject({
      tier: 'maybe',
      item: { paragraph: '§ 112', decision: { is: 'approved' } },
    });
  });

  it('are not sure of what only the title tells', () => {
    expect(about('en uppföljning av kollektivtrafiken', null)).toMatchObject({
      tier: 'maybe',
      item: { paragraph: '§ 113', decision: { is: 'tabled' } },
    });
  });

  it.each([
    ['decides nothing of it', 'rapport om läget', 'RUN/90/2026'],
    ['is about another case', 'en bredbandsstrategi för länet', 'RUN/1/2026'],
    ['says nothing of it', 'en plan för fastigheter', null],
  ])('say nothing where no § %s', (_name, deliverable, caseNumber) => {
    expect(about(deliverable, caseNumber)).toBeNull();
  });
});
