import { describe, expect, it } from 'vitest';

import { readDecision } from '../../../src/domain/reading/read-decision.ts';
import { found } from './support/found.ts';

describe('an order with several points', () => {
  it('is one for each holder of a note', () => {
    const text =
      'Agreed: Grants Officer to publish the matrix; Treasurer to transfer £4,000 by 31 May 2025.';

    expect(found(text)).toEqual([
      ['Grants Officer', 'publish the matrix', null, null],
      ['Treasurer', 'transfer £4,000', null, '2025-05-31'],
    ]);
  });

  it('keeps the due of each point to itself', () => {
    const text =
      'Rådets beslut\n• Byta armaturer. Ansvarig: gatuchefen. Klart senast 2025-11-15.\n' +
      '• Gallra buskaget. Ansvarig: parkenheten.';

    expect(found(text)).toEqual([
      ['gatuchefen', 'Byta armaturer', null, '2025-11-15'],
      ['parkenheten', 'Gallra buskaget', null, null],
    ]);
  });

  it('is one for each holder in one sentence', () => {
    const text =
      'Kommunstyrelsen uppdrar åt kommundirektören att se över taxan, ger ekonomichefen i uppdrag ' +
      'att ta fram en kalkyl till den 5 maj, samt noterar informationen.';

    expect(found(text)).toEqual([
      ['kommundirektören', 'se över taxan', null, null],
      ['ekonomichefen', 'ta fram en kalkyl', null, '2025-05-05'],
    ]);
  });

  it('is one for each holder that "och" joins', () => {
    const text =
      'Nämnden godkänner rapporten, uppdrar åt chefen att ta fram en plan och ger juristen i uppdrag att granska avtalet.';

    expect(readDecision(text).map(({ holder }) => holder)).toEqual(['chefen', 'juristen']);
  });

  it('is one for each att-clause that names its holder, on a narrow page too', () => {
    const text =
      'Kommunstyrelsen beslutar\natt notera det\natt ekonomichefen tar fram en kalkyl\n' +
      'att kommundirektören återkommer med en tidplan';

    expect(found(text)).toEqual([
      ['ekonomichefen', 'tar fram en kalkyl', null, null],
      ['kommundirektören', 'återkommer med en tidplan', null, null],
    ]);
  });

  it('is one for each clause that names its holder, and the result goes to the last', () => {
    const text =
      'Styrelsen beslöt att Gun Ström kontaktar museet samt att kassören undersöker bidrag. ' +
      'Återkoppling vid nästa möte.';

    expect(readDecision(text).map(({ holder, due }) => [holder, due?.text ?? null])).toEqual([
      ['Gun Ström', null],
      ['kassören', 'vid nästa möte'],
    ]);
  });

  it('ends with its last point, though a sentence follows on the same line', () => {
    const text =
      'Beslut\nChefen får i uppdrag att\na) senast den 3 maj inventera bryggorna,\n' +
      'b) senast den 3 juni ta fram en plan. Kostnaden tas ur budgeten.';

    expect(found(text)).toEqual([
      ['Chefen', 'inventera bryggorna', null, '2025-05-03'],
      ['Chefen', 'ta fram en plan', null, '2025-06-03'],
    ]);
  });

  it('is one for each holder that a list of clauses names after "beslutar att"', () => {
    const text =
      'Styrelsen beslutar att\na) godkänna bokslutet,\nb) intendenten annonserar ut lokalen före den 15 maj,\n' +
      'c) ordföranden är firmatecknare.';

    expect(found(text)).toEqual([['intendenten', 'annonserar ut lokalen', null, '2025-05-15']]);
  });

  it('is one with the point that says when', () => {
    const text =
      'Nämnden beslutar\n- att chefen ges i uppdrag att teckna avtal för perioden juni till augusti,\n' +
      '- att chefen redovisar uppdraget vid nämndens sammanträde den 13 september.';

    expect(found(text)).toEqual([
      ['chefen', 'teckna avtal för perioden juni till augusti', 'nämnden', '2025-09-13'],
    ]);
  });

  it('is one for all numbered points under one lead', () => {
    const text =
      'Beslut\nFörvaltningen får följande uppdrag:\n1. Ta fram en plan.\n2. Se över taxan.\n' +
      'Redovisas till nämnden i september.';

    expect(found(text)).toEqual([
      ['Förvaltningen', 'Ta fram en plan, Se över taxan', 'nämnden', '2025-09'],
    ]);
  });
});
