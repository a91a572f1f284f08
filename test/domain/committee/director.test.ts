import { describe, expect, it } from 'vitest';

import { leadingOf, ledBy, mayLead, notLedBy } from '../../../src/domain/committee/director.ts';
import { holderOn, officeOfRole, officeWritten } from '../../../src/domain/committee/offices.ts';
import { asOneOffice, doublesOf } from '../../../src/domain/committee/one-office.ts';
import { DIRECTOR } from '../../contracts/samples.ts';
import { anOffice, DEVELOPER, STANDIN, theCommittee } from '../support/run.ts';

const TODAY = '2026-11-16';
const vacant = anOffice('Direktören', null, { role: 'director' });

describe('an office that may lead an administration', () => {
  it.each([
    'Förvaltningschef',
    'förvaltningschefen',
    'Förvaltningsdirektören',
    'Kommundirektören',
    'tf. kommundirektör',
    'Regiondirektör',
    'Kommunchefen',
    'Socialchef',
    'skolchefen',
    'Kultur- och fritidschefen',
    'Tekniska chefen',
    'Teknisk chef',
    'Chefen för socialförvaltningen',
    'Director',
    'Chief Executive',
  ])('is "%s"', (title) => {
    expect(mayLead(title)).toBe(true);
  });

  it.each([
    'HR-direktören',
    'Ekonomidirektör',
    'biträdande förvaltningschef',
    'vice kommundirektör',
    'Ekonomichefen',
    'Enhetschef',
    'Registrator',
    'Rektorn',
    'Nämndsekreteraren',
    'Handläggaren',
  ])('is not "%s"', (title) => {
    expect(mayLead(title)).toBe(false);
  });
});

describe('the director', () => {
  it('is assumed of the bare word förvaltningschef where nobody leads', () => {
    const head = anOffice('Förvaltningschefen', DEVELOPER);

    expect(leadingOf({ offices: [vacant, head] }, head, TODAY)).toEqual({ is: 'assumed' });
    expect(leadingOf({ offices: [head] }, head, TODAY)).toEqual({ is: 'assumed' });
  });

  it('is asked of every other title, and always where somebody leads', () => {
    const head = anOffice('Förvaltningschefen', DEVELOPER);
    const chief = anOffice('Kommundirektören', DEVELOPER);
    const led = theCommittee();

    expect(leadingOf({ offices: [vacant, chief] }, chief, TODAY)).toEqual({
      is: 'asked',
      instead: null,
    });
    expect(leadingOf({ offices: [...led.offices, head] }, head, TODAY)).toMatchObject({
      is: 'asked',
      instead: { title: 'Regiondirektören' },
    });
  });

  it('keeps the title of the office, and what was given to "Direktören"', () => {
    const chief = anOffice('Kommundirektören', DEVELOPER);
    const offices = ledBy({ offices: [vacant, chief] }, 'Kommundirektören');

    expect(officeOfRole({ offices }, 'director')?.title).toBe('Kommundirektören');
    expect(holderOn({ offices }, 'Direktören', TODAY)).toEqual(DEVELOPER);
    expect(officeWritten({ offices }, 'direktör')?.title).toBe('Kommundirektören');
  });

  it('leaves the office that led its title and its holder', () => {
    const { offices: before } = theCommittee();
    const offices = ledBy(
      { offices: [...before, anOffice('Förvaltningschefen', STANDIN)] },
      'Förvaltningschefen',
    );

    expect(officeOfRole({ offices }, 'director')?.title).toBe('Förvaltningschefen');
    expect(offices).toContainEqual({ ...anOffice('Regiondirektören', DIRECTOR), role: null });
  });

  it('is vacant again where it was assumed and is not so', () => {
    const head = anOffice('Förvaltningschefen', DEVELOPER);
    const offices = notLedBy(
      { offices: ledBy({ offices: [vacant, head] }, head.title) },
      head.title,
    );

    expect(offices).toEqual([head, vacant]);
  });
});

describe('two offices that are one in two forms', () => {
  const [one, other] = [
    anOffice('Kommundirektören', DEVELOPER),
    anOffice('kommundirektör', STANDIN, {
      holdings: [{ person: STANDIN, from: '2026-06-01', acting: false }],
    }),
  ];

  it('are known, and each keeps its own holder until somebody says which', () => {
    expect(doublesOf([one, other, vacant], one)).toEqual([other]);
  });

  it('become one that is held as the chosen one, and both titles mean it', () => {
    const offices = [asOneOffice(other, one)];

    expect(holderOn({ offices }, 'Kommundirektören', TODAY)).toEqual(STANDIN);
    expect(holderOn({ offices }, 'Kommundirektören', '2026-05-31')).toEqual(DEVELOPER);
    expect(holderOn({ offices }, 'kommundirektör', TODAY)).toEqual(STANDIN);
  });
});
