import { describe, expect, it } from 'vitest';

import type { OutcomeKind } from '../../../../src/domain/assignments/recorded-outcome.ts';
import { decisionIn } from '../../../../src/domain/reading/outcomes/decision-words.ts';

/** What committees write when they decide, and what that makes of the case. */
const DECISIONS: readonly (readonly [words: string, is: OutcomeKind, motive?: string])[] = [
  ['Nämnden beslutar att bifalla förslaget.', 'approved'],
  ['Nämnden beslutar bifalla arbetsutskottets förslag.', 'approved'],
  ['att bifalla vaktmästarnas förslag från den 1 januari 2026', 'approved'],
  ['Motionen bifalls.', 'approved'],
  ['Regionstyrelsen bifaller Göran Palms yrkande.', 'approved'],
  ['Nämnden beslutade att godkänna redovisningen av uppdraget.', 'approved'],
  ['Kommunstyrelsen godkänner förslaget till mål och prioriteringar.', 'approved'],
  ['Rapporten godkänns.', 'approved'],
  ['att\tgodkänna samrådsredogörelsen,', 'approved'],
  ['Nämnden beslutar att för sin del godkänna avtalet.', 'approved'],
  ['Nämnden antar förslaget till svar som sitt eget.', 'approved'],
  ['Kommunstyrelsen beslutar att anta reglerna för driftbidrag.', 'approved'],
  ['Kyrkorådet fastställer listan.', 'approved'],
  ['Beslut: Planen fastställs.', 'approved'],
  ['Nämnden beslutar enligt förvaltningens förslag.', 'approved'],
  ['Nämnden beslutar i enlighet med förslaget.', 'approved'],
  ['Utskottet tillstyrker förslaget.', 'approved'],
  ['Uppdraget förklaras slutfört.', 'approved'],
  ['Nämnden beslutar att uppdraget därmed är slutfört.', 'approved'],
  ['Nämnden beslutar att avslå förslaget.', 'rejected'],
  ['Regionfullmäktige avslår motionen.', 'rejected'],
  ['att\tavslå medborgarförslaget', 'rejected'],
  ['Förslaget avslås.', 'rejected'],
  ['Efter votering, 19 mot 12, avslogs motionen.', 'rejected'],
  ['Trafiknämnden beslutar: Förslaget avslås.', 'rejected'],
  ['Nämnden beslutar att inte bifalla ansökan.', 'rejected'],
  ['Nämnden beslutar att inte godkänna förslaget.', 'rejected'],
  ['Nämnden beslutar att ej anta planen.', 'rejected'],
  ['Kommunstyrelsen beslutar att återremittera ärendet.', 'referred-back', ''],
  ['Ärendet återremitteras.', 'referred-back', ''],
  [
    'Nämnden beslutar att återremittera ärendet för komplettering av kostnaderna.',
    'referred-back',
    'komplettering av kostnaderna',
  ],
  [
    'Ärendet återremitteras för utredning av om bidraget ryms i budgeten för 2027.',
    'referred-back',
    'utredning av om bidraget ryms i budgeten för 2027',
  ],
  [
    'Nämnden återremitterar ärendet till förvaltningen för att belysa konsekvenserna för barn.',
    'referred-back',
    'belysa konsekvenserna för barn',
  ],
  [
    'Nämnden beslutar att återremittera ärendet med motiveringen att underlaget saknar en riskanalys.',
    'referred-back',
    'underlaget saknar en riskanalys',
  ],
  [
    'Motionen återremitterades till styrelsen för ytterligare beredning.',
    'referred-back',
    'ytterligare beredning',
  ],
  [
    'att återremittera ärendet i syfte att få en ny kostnadsberäkning',
    'referred-back',
    'få en ny kostnadsberäkning',
  ],
  ['Nämnden beslutar om återremiss av ärendet.', 'referred-back', ''],
  ['Nämnden beslutar att bordlägga ärendet.', 'tabled'],
  ['Ärendet bordläggs till nästa sammanträde.', 'tabled'],
  ['att bordlägga ärendet till den 26 november', 'tabled'],
  ['Frågan bordlades.', 'tabled'],
  ['Styrelsen bordlägger frågan till decembermötet.', 'tabled'],
  ['Nämnden beslutar om bordläggning.', 'tabled'],
  ['Ärendet utgår.', 'off-the-agenda'],
  ['Beslut: Ärendet utgår', 'off-the-agenda'],
  ['Ärendet utgår från dagordningen.', 'off-the-agenda'],
  ['Nämnden beslutar att ärendet ska utgå.', 'off-the-agenda'],
  ['Ärendet utgick.', 'off-the-agenda'],
  ['Ärendet stryks från föredragningslistan.', 'off-the-agenda'],
  ['Ärendet tas bort från dagordningen.', 'off-the-agenda'],
  ['Nämnden beslutar att lägga informationen till handlingarna.', 'noted'],
  ['att\tlägga informationen till handlingarna', 'noted'],
  ['Informationen läggs till handlingarna.', 'noted'],
  ['Läggs till handlingarna.', 'noted'],
  ['Nämnden lägger rapporten till handlingarna.', 'noted'],
  ['Utskottet tackar för informationen och lägger den till handlingarna.', 'noted'],
  ['Nämnden tar del av redovisningen.', 'noted'],
  ['Nämnden beslutar att notera informationen.', 'noted'],
  ['Redovisningen antecknas till protokollet.', 'noted'],
  ['Nämnden beslutar att återkalla uppdraget.', 'revoked'],
  ['Uppdraget återkallas.', 'revoked'],
  ['Uppdraget till ordföranden återkallas, eftersom de har tecknat eget avtal.', 'revoked'],
  ['Nämnden upphäver uppdraget.', 'revoked'],
  ['The committee resolved to approve the report.', 'approved'],
  ['RESOLVED that the strategy be adopted.', 'approved'],
  ['The motion was rejected.', 'rejected'],
  ['The item was deferred to the next meeting.', 'tabled'],
  ['It was agreed to note the update.', 'noted'],
  ['The report was referred back for further costing.', 'referred-back', 'further costing'],
  ['The item was withdrawn from the agenda.', 'off-the-agenda'],
];

/** What is only proposed, asked, told or about something else decides nothing. */
const NONE: readonly string[] = [
  'Anna Ek (S) yrkar bifall till förslaget.',
  'Isak Nyhlén föreslår att ärendet återremitteras för att kamreren ska räkna på hyran.',
  'Den som vill avslå motionen röstar ja.',
  'Ordföranden ställer frågan om ärendet ska avgöras i dag eller återremitteras.',
  'Förvaltningen föreslår att nämnden godkänner rapporten.',
  'Reglerna antogs 2009.',
  'Fullmäktige har tidigare avslagit en liknande motion.',
  'Nämnden återremitterade ärendet den 14 oktober 2025, § 166.',
  'Kommunstyrelsen beslutar att fastställa dagordningen med den ändringen att ärende 9 utgår.',
  'Kulturförvaltningen får i uppdrag att återkalla alla depositioner som saknar avtal.',
  'Nämnden beslutar att ge förvaltningen i uppdrag att ta fram en plan.',
  'Lennart Skog reserverar sig mot beslutet att avslå motionen.',
];

describe('the words of a decision', () => {
  it('are many, so that the rules are not made for a few', () => {
    expect(DECISIONS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(DECISIONS.map(([words, is, motive]) => ({ words, is, motive })))(
    '$words',
    ({ words, is, motive }) => {
      const found = decisionIn(words);

      expect(found?.is).toBe(is);
      expect(found?.motive ?? '').toBe(motive ?? '');
    },
  );

  it.each(NONE)('decide nothing: %s', (words) => {
    expect(decisionIn(words)).toBeNull();
  });
});
