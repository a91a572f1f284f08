import { describe, expect, it } from 'vitest';

import type { AssignmentView, DelegatedView } from '../../../src/app/views/assignment-view.ts';
import { lineText, linesText } from '../../../src/slack/kit/line.ts';
import { viewOfWords } from '../surfaces/support/longest-view.ts';

const LONG = viewOfWords('Regionala utvecklingsdirektören', 500, 'sv');
const DRAFT = LONG.milestones.find(({ milestone }) => milestone === 'final-papers') ?? null;
const ELIN = { person: { team: 'T1', user: 'U04HAN' }, name: 'Elin Sjödin' };
const SARA = { person: { team: 'T1', user: 'U09EK' }, name: 'Sara Ek' };
const ASTRID = { person: { team: 'T1', user: 'U01DIR' }, name: 'Astrid Lindqvist' };
const SAID = { signal: null, text: 'intervjuerna är klara' };

const elin: DelegatedView = {
  person: ELIN,
  milestone: null,
  part: null,
  next: DRAFT,
  newestUpdate: SAID,
};

function shown(facts: Partial<AssignmentView>): readonly string[] {
  const view: AssignmentView = {
    ...LONG,
    origin: { ...LONG.origin, minutes: null },
    deliverable: 'mål och prioriteringar',
    holder: { body: null, office: 'Regiondirektören', person: ASTRID },
    contributes: false,
    outcomeMissing: false,
    lastOutcome: null,
    cycles: 0,
    state: 'on-track',
    next: null,
    newestUpdate: { ...SAID, at: '2026-11-20T08:00:00.000Z', by: ELIN },
    delegated: [elin],
    waitsFor: { as: 'worker', what: 'work', people: [ELIN.person], person: ELIN },
    ...facts,
  };
  return linesText(view, 'sv').split('\n');
}

describe('the lines of an assignment that is given on', () => {
  it('are the holder’s, and below it the case officer’s with what is theirs and what they said', () => {
    expect(shown({})).toEqual([
      '✅ *RUN-1234* mål och prioriteringar · Regiondirektören (Astrid Lindqvist) · _enligt plan_ · väntar på Elin',
      '↳ Elin Sjödin · Slutliga handlingar mån 7 dec · ”intervjuerna är klara”',
    ]);
  });

  it('name a milestone that is done or passed without its day, and a signal without words', () => {
    const sara: DelegatedView = {
      ...elin,
      person: SARA,
      milestone: 'draft',
      next: null,
      newestUpdate: { signal: 'at-risk', text: '' },
    };

    expect(shown({ delegated: [sara] }).slice(1)).toEqual(['↳ Sara Ek · Utkast · _risk_']);
  });

  it.each<[NonNullable<AssignmentView['waitsFor']>['as'], string]>([
    ['secretary', 'väntar på sekreteraren'],
    ['chair', 'väntar på ordföranden'],
    ['holder', 'väntar på Elin'],
    ['meeting', 'väntar på sammanträdet'],
  ])('say in few words that it waits for the %s', (as, text) => {
    const waitsFor = { as, what: 'work', people: [], person: ELIN } as const;

    expect(shown({ waitsFor })[0]).toContain(`_enligt plan_ · ${text}`);
  });

  it('keep the newest words of the holder on the holder’s own line', () => {
    const by = { ...SAID, text: 'jag hjälper till', at: '2026-11-21T08:00:00.000Z', by: ASTRID };

    expect(shown({ newestUpdate: by })[0]).toMatch(
      /_enligt plan_ · väntar på Elin · ”jag hjälper till”$/,
    );
  });

  it('give each a line while there is room, and count the rest', () => {
    const many = Array.from({ length: 12 }, () => ({ ...elin, newestUpdate: null }));
    const lines = shown({ delegated: many });

    expect(lines[1]).toBe('↳ Elin Sjödin · Slutliga handlingar mån 7 dec');
    expect(lines.at(-1)).toMatch(/^↳ Elin Sjödin.*, och \d+ till$/);
    expect(lines.join('\n').length).toBeLessThanOrEqual(250);
  });

  it('show who has the work by name also where everything else is too long', () => {
    expect(linesText(LONG, 'sv')).toMatch(/\n↳ Regionala utvecklin…?, och \d+ till$/);
  });

  it('are one where nobody else has any of it', () => {
    expect(linesText({ ...LONG, delegated: [] }, 'sv')).toBe(lineText(LONG, 'sv'));
  });
});
