import { expect, it } from 'vitest';

import { CONSTRUCTIONS, orderIn } from '../../../src/domain/reading/assigning/order-in.ts';

it.each(CONSTRUCTIONS.map(({ example, strength }) => [example, strength]))(
  'reads an order in "%s"',
  (example, strength) => {
    const order = orderIn(example, true);

    expect(order).toMatchObject({ strength });
  },
);

it.each([
  [
    'Länsstyrelsen i Norrsjö län och Länsstyrelsen i Kustviks län ska bistå kommunerna.',
    'Länsstyrelsen i Norrsjö län och Länsstyrelsen i Kustviks län',
  ],
  [
    'Då ärendena ökat sedan 2022 beslutar nämnden att bygglovschefen får i uppdrag att se över dem.',
    'bygglovschefen',
  ],
  [
    'Ärendet återremitteras till förvaltningen, som får i uppdrag att komplettera underlaget.',
    'förvaltningen',
  ],
  [
    'That the Director of Adult Social Care bring a report to the next meeting.',
    'the Director of Adult Social Care',
  ],
  ['Vidare ges förvaltningen i uppdrag att söka statsbidrag.', 'förvaltningen'],
  ['Verksamhetschefen får gemensamt i uppdrag att se över rutinen.', 'Verksamhetschefen'],
  ['Regiondirektören får ett utökat uppdrag att se över tandvården.', 'Regiondirektören'],
  ['Skolchefen får till uppgift att se över reglementet.', 'Skolchefen'],
  ['Kommunchefen ska snarast påbörja en översiktsplan.', 'Kommunchefen'],
  ['Beslutades att kommunchefen snarast ska påbörja en översiktsplan.', 'kommunchefen'],
  [
    'Beslöts att ordförande Karin Ek och kassören tar in offerter.',
    'ordförande Karin Ek och kassören',
  ],
  ['Nämnden ger förvaltningen uppdrag att se över taxan.', 'förvaltningen'],
  [
    'Styrelsen ger, efter förslag från Lena Ek, direktören i uppdrag att se över det.',
    'direktören',
  ],
  ['Chefen ska, i samråd med ekonomichefen, se över taxan.', 'Chefen'],
  ['Nämnden beslutar begära att förvaltningen tar fram en kalkyl.', 'förvaltningen'],
  ['Nämnden beslutar att det är förvaltningen som får i uppdrag att se över det.', 'förvaltningen'],
  [
    'Nämnden utser Lena Ek och Per Ås till en grupp med uppgift att se över taxan.',
    'Lena Ek och Per Ås',
  ],
  ['Det beslutades att kassören skulle få i uppdrag att se över det.', 'kassören'],
  ['Nämndens uppdrag till förvaltningen är att se över taxan.', 'förvaltningen'],
  ['The Board mandated the CEO to draw up a plan.', 'the CEO'],
  [
    'That the Licensing Manager and the Community Safety Partnership develop a scheme.',
    'the Licensing Manager and the Community Safety Partnership',
  ],
  [
    'Nämnden begär att Storhamra Hamn AB senast den 29 augusti redovisar läget.',
    'Storhamra Hamn AB',
  ],
  [
    'Chefen för elevhälsan ska tillsammans med rektorerna ta fram en plan.',
    'Chefen för elevhälsan',
  ],
  [
    'The Board requested a revised budget from the Finance Director by 3 June.',
    'the Finance Director',
  ],
  ['Nämnden uppdrar åt förvaltningen följande: att ta fram en plan.', 'förvaltningen'],
  ['Därutöver uppdrar nämnden åt förvaltningen att redovisa läget.', 'förvaltningen'],
  [
    'Ordförande Lena Ek och 2:e vice ordförande Per Ås får i uppdrag att ta fram en plan.',
    'Ordförande Lena Ek och 2:e vice ordförande Per Ås',
  ],
  ['Be it resolved that the Clerk forward the resolution.', 'the Clerk'],
  ['Anders Ek fick i uppdrag att se över stolarna till nästa möte.', 'Anders Ek'],
  ['Torgvakten ska föra statistik över klagomålen.', 'Torgvakten'],
  ['Avdelning Tillsyn ska upprätta en plan.', 'Avdelning Tillsyn'],
  ['Nämnden beslutar att förvaltningen två gånger per år ska redovisa läget.', 'förvaltningen'],
  ['Uppdraget att se över taxan ges till chefen, som redovisar det i maj.', 'chefen'],
  ['Nämnden beslutar att åt parkchefen uppdra att se över taxan.', 'parkchefen'],
  ['Åt parkchefen uppdrar nämnden att se över taxan.', 'parkchefen'],
  ['Nämnden åläggs av fullmäktige att klarlägga orsakerna.', 'Nämnden'],
  ['Förvaltningen får av nämnden i uppdrag att se över taxan.', 'Förvaltningen'],
  ['Direktionen anförtror direktören att se över taxan.', 'direktören'],
  ['Nämnden beslutar att förvaltningen tillsammans med HR tar fram en plan.', 'förvaltningen'],
  ['Ansvaret för att se över taxan läggs på planchefen.', 'planchefen'],
  ['The Clerk was instructed by the Council to obtain quotes.', 'The Clerk'],
  ['Members agreed the Clerk would write to the school.', 'the Clerk'],
])('names the holder of "%s"', (sentence, holder) => {
  expect(orderIn(sentence, true)?.holder).toBe(holder);
});

it.each([
  'Sara Nyman (V) yrkar att socialchefen får i uppdrag att lämna förslag.',
  'Nämnden beslutar att inte ge förvaltningen i uppdrag att utreda söndagsöppet.',
  'Nämnden gav den 9 maj 2023 fritidschefen i uppdrag att utreda driften.',
  'Revisorerna rekommenderar styrelsen att ge direktören i uppdrag att se över rutinerna.',
  'Sökanden ges i uppdrag att inkomma med handlingar.',
  'Anna Berg vill att förvaltningen återkommer med en redovisning i maj.',
  'Beslutades att Region Sjövik är ordförande i gruppen.',
  'Liberalerna föreslår att förvaltningen får i uppdrag att ta fram en plan.',
  'A resident asked the Clerk to look at the bins.',
  'Därefter kan förvaltningen ges i uppdrag att påbörja projekteringen.',
  'Fackförbundet kräver att förvaltningschefen ges i uppdrag att ta fram en plan.',
  'Lagen ställer krav på att huvudmannen ska ge rektorn i uppdrag att upprätta en plan.',
  'Enligt beslut i KS § 45/2024 ska kommundirektören redovisa uppdraget.',
  'I mål och budget 2025 ges nämnden i uppdrag att utveckla samverkan.',
  'Den 3 maj 2024 beslutade styrelsen att ge direktören i uppdrag att se över taxan.',
  'Alternativ 2: Förvaltningen får i uppdrag att utreda frågan vidare.',
  'Alla är positiva till att direktören får i uppdrag att se över det, men beslut fattas i juni.',
  'The policy states that the Head of HR will review the policy annually.',
  'Cllr Jones asked that officers consider extending the scheme.',
  'It was proposed to ask the Clerk to obtain quotes but no decision was taken.',
  'The Chairman invited the Treasurer to present the accounts.',
  'Enligt delegationsordningen ska enhetschefen besluta om avskrivning.',
  'That authority be delegated to the Assistant Director to grant licences.',
  'The motion that officers be instructed to reopen the tender was lost.',
  'A vote to instruct the Clerk to obtain quotes was tied and the motion fell.',
  'Members may ask the Clerk to circulate the papers.',
  'In March the Clerk was asked to contact the police.',
  'At its last meeting the Committee instructed the Clerk to obtain quotes.',
  'The Director said that officers would bring a report.',
  'A parishioner asked the Council to instruct the farmer to clear the ditch.',
  'Lena Ek utses att tillsammans med ordföranden justera protokollet.',
  'Det är positivt att förvaltningen ska utreda frågan.',
  'Nämnden noterar att förvaltningen tar fram en plan.',
  'Nämnden överväger att ge förvaltningen i uppdrag att ta fram en plan.',
  'Det finns ingen anledning att ge förvaltningen i uppdrag att ta fram en plan.',
  'Nämnden tar ställning till om förvaltningen ska få i uppdrag att ta fram en plan.',
  'Om fullmäktige säger ja får förvaltningen i uppdrag att ta fram en plan.',
  'Nämnden uppdrar åt ordföranden att på nämndens vägnar besluta i brådskande ärenden.',
  'Nämnden förelägger Sjövik Energi AB att senast den 1 juni åtgärda bristerna.',
  'Regeringens uppdrag till verket att lämna förslag redovisas härmed.',
  'I mars gavs kassören i uppdrag att ta in offerter.',
  'The proposal that the Clerk obtain quotes was not supported.',
  'Should the bid fail, officers be instructed to prepare an alternative.',
  'That Cllr Jones be nominated to represent the Council.',
  'Mrs Talbot urged the Council to ask its architect to redesign the bandstand.',
  'That the Executive Director be authorised to enter into leases.',
  'En namninsamling för att ge kontoret i uppdrag att stoppa projektet har lämnats.',
  'Nämnden ställer sig bakom att regeringen ger verket i uppdrag att utreda frågan.',
])('reads no order in "%s"', (sentence) => {
  expect(orderIn(sentence, true)).toBeNull();
});
