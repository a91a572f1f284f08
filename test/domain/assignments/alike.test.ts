import { describe, expect, it } from 'vitest';

import { likenessTo } from '../../../src/domain/assignments/alike.ts';
import { NO_ORIGIN } from '../../../src/domain/assignments/origin.ts';
import { anOffice, STANDIN, theCommittee } from '../support/run.ts';
import type { AssignmentTerms } from '../../../src/domain/assignments/assignment.ts';

const HOLDER = { kind: 'office', title: 'Kulturchefen' } as const;

const COMMITTEE = theCommittee({ offices: [anOffice('Kulturchefen', STANDIN)] });

function isAlike(one: AssignmentTerms, other: AssignmentTerms): boolean {
  return likenessTo(other, { committee: COMMITTEE, today: '2027-02-01' })(one);
}

function terms(deliverable: string, how: Partial<AssignmentTerms> = {}): AssignmentTerms {
  const due = { kind: 'none' } as const;
  const rest = { holder: HOLDER, due, origin: NO_ORIGIN, parent: null };
  return { wording: deliverable, deliverable, ...rest, ...how };
}

/** The same thing, however it was put. */
const ALIKE = [
  ['Biblioteksplan', 'biblioteksplanen'],
  ['en biblioteksplan', 'Biblioteksplanen.'],
  ['ta fram en biblioteksplan', 'biblioteksplan'],
  ['att ta fram en plan för biblioteken', 'plan för biblioteket'],
  ['utredning om badhusets framtid', 'utredningen av badhusens framtid'],
  ['förslag till avgifter för bibliotek', 'förslag på avgift för biblioteken'],
  ['åtgärdslista mot svinn', 'åtgärdslistor mot svinnet'],
  ['redovisning av kostnaderna', 'redovisning av kostnad'],
  ['strategier för besöksnäring', 'strategin för besöksnäringen'],
  ['policyn för konstinköp', 'policy för konstinköpen'],
  ['taxa för lokaler', 'taxorna för lokalerna'],
  ['svar på motion om gratis bad', 'Svar på motionen om gratis bad'],
  ['budgeten för 2027', 'budget 2027'],
  ['HR-plan', 'HR–planen'],
  ['bilaga 2 till avtalet', 'bilaga 2, avtal'],
  ['rapport “Unga och kultur”', 'rapporten "Unga och kulturen"'],
  ['uppdaterad lokalstrategi', 'uppdaterade lokalstrategin'],
  ['kulturskolans avgifter', 'kulturskolan avgift'],
  ['utarbeta riktlinjer för stipendier', 'riktlinje för stipendierna'],
  ['parking policy', 'a parking policy'],
  ['prepare the parking policies', 'parking policy'],
  ['report on library opening hours', 'the report about the library’s opening hour'],
  ['plan for the new library', 'plans for a new library'],
] as const;

const UNLIKE = [
  ['budget 2027', 'budget 2028'],
  ['delårsrapport 1', 'delårsrapport 2'],
  ['bilaga 2 till avtalet', 'bilaga 3 till avtalet'],
  ['biblioteksplan', 'bibliotekslag'],
  ['biblioteksplan', 'kulturplan'],
  ['plan för biblioteken', 'plan för badhusen'],
  ['plan', 'planering av lokaler'],
  ['svar till revisorerna', 'svar från revisorerna'],
  ['förslag med avgift', 'förslag utan avgift'],
  ['läget före flytten', 'läget efter flytten'],
  ['utredning om badhuset', 'redovisning om badhuset'],
  ['kostnader för drift', 'kostnader för investering'],
  ['mål', 'medel'],
  ['mål', 'mall'],
  ['mål och prioriteringar', 'mål'],
  ['lokaler i norr', 'lokaler i söder'],
  ['rapport om unga', 'rapport om äldre'],
  ['riktlinjer för representation', 'riktlinjer för resor'],
  ['parking policy', 'parking fees'],
  ['draft budget', 'draft budget for schools'],
  ['report on costs', 'report on income'],
  ['Q1 report', 'Q2 report'],
] as const;

describe('likeness of what shall be brought', () => {
  it.each(ALIKE)('%s = %s', (one, other) => {
    expect(isAlike(terms(one), terms(other))).toBe(true);
    expect(isAlike(terms(other), terms(one))).toBe(true);
  });

  it.each(UNLIKE)('%s ≠ %s', (one, other) => {
    expect(isAlike(terms(one), terms(other))).toBe(false);
    expect(isAlike(terms(other), terms(one))).toBe(false);
  });

  it('is none where another holds it', () => {
    const other = { kind: 'office', title: 'Fritidschefen' } as const;
    expect(isAlike(terms('biblioteksplan'), terms('biblioteksplan', { holder: other }))).toBe(
      false,
    );
  });

  it('is there whatever they are due for', () => {
    const due = { kind: 'date', day: '2027-03-01' } as const;
    expect(isAlike(terms('biblioteksplan'), terms('biblioteksplan', { due }))).toBe(true);
  });

  it('sees the office in another form of its title', () => {
    const holder = { kind: 'office', title: 'kulturchef' } as const;
    expect(isAlike(terms('biblioteksplan'), terms('biblioteksplan', { holder }))).toBe(true);
  });

  it('is there where one names the office and the other who holds it', () => {
    const holder = { kind: 'person', person: STANDIN } as const;
    expect(isAlike(terms('biblioteksplan'), terms('biblioteksplan', { holder }))).toBe(true);
  });
});

/** An assignment from a point of a decision, with whatever is to be brought. */
function of(point: string | null, paragraph = '§ 14', caseNumber = 'KFN/88/2027') {
  const origin = { ...NO_ORIGIN, caseNumber, paragraph, decidedOn: '2027-02-01' };
  const marked = point === null ? '' : `${point} `;
  return (deliverable: string) =>
    terms(deliverable, { origin, wording: `${marked}Kulturchefen får i uppdrag att …` });
}

describe('likeness of where it was decided', () => {
  it('is the same case, § and point, whatever is to be brought', () => {
    expect(isAlike(of('2.')('en plan'), of('2.')('lokaler för dans'))).toBe(true);
    expect(isAlike(of('2)')('en plan'), of('2.')('lokaler för dans'))).toBe(true);
  });

  it.each([
    ['another point', of('3.')],
    ['another §', of('2.', '§ 15')],
    ['another case', of('2.', '§ 14', 'KFN/89/2027')],
    ['no point', of(null)],
  ])('is none with %s', (_what, other) => {
    expect(isAlike(of('2.')('en plan'), other('lokaler för dans'))).toBe(false);
  });
});
