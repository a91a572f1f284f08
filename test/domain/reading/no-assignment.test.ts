import { expect, it } from 'vitest';

import { readDecision } from '../../../src/domain/reading/read-decision.ts';

it.each([
  'Arbetsordning\nSekreteraren ska upprätta en lista till varje sammanträde.',
  'Ärendets gång\n2022-03-01 Fullmäktige ger styrelsen i uppdrag att ta fram en plan.',
  'Konsekvenser för barn\nRektor ska inhämta elevernas synpunkter.',
  'Attestreglemente\nEkonomichefen ska årligen uppdatera förteckningen.',
  'Kan gatuchefen få i uppdrag att se över farthindren? undrar Bo Ek (L).',
  'Förslaget att ge parkchefen i uppdrag att plantera ekar bordläggs.',
  'Skolchefen påminner om att alla rektorer ska lämna in sina rapporter.',
  'Styrelsen tackar. VD återkommer på styrelsemötet i augusti.',
  'Beslut\nDagordningen godkänns med tillägget att ekonomichefen informerar om läget.',
  'Förvaltningen ska erbjuda en likvärdig service i hela kommunen.',
  'That the Committee receive an annual report.',
  'Members are asked to declare interests.',
  'The Clerk was asked to write to the school. This has been done.',
  'Vid larm ska säkerhetschefen kalla in krisledningen.',
  'Styrelsen åtar sig att ta fram en plan.',
  'Remissvar\nKommunen föreslår att myndigheten får i uppdrag att ta fram en plan.',
  'Ärendelista\n3. Uppdrag till gatuchefen: busskurer, återrapport .... s. 9',
  'Uppdrag | Ansvarig | Status\nTa fram en plan | Miljöchefen | Pågår',
  'Förslag till beslut\nChefen får i uppdrag att ta fram en plan.\n\nÄrendet bordläggs.',
  'Nämndens förslag\nChefen får i uppdrag att ta fram en plan.\n\nBeslut\nFörslaget avslås.',
  'Ansvarig chef ska se till att nya medarbetare får en introduktion.',
  'Tidigare beslut\nNämnden ger förvaltningen i uppdrag att utreda frågan.',
  'Handläggaren föreslår att förvaltningen får i uppdrag att utreda frågan. Nämnden beslutar att inte gå vidare.',
  'Aktuellt från förvaltningen\nLänsstyrelsen ska senast i april meddela om bidraget beviljas.',
  'Länsstyrelsen ska senast i april meddela om bidraget beviljas.\nInformationen noteras.',
  'Riktlinjer för sociala medier\nEnhetschefen ska granska alla inlägg.',
  'The internal auditor will visit on 9 May.',
  'Cllr Ek said the tap had frozen – the Clerk – in May',
])('finds no assignment in %j', (text) => {
  expect(readDecision(text)).toEqual([]);
});
