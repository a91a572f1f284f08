import { statSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { readTiers } from '../../../../src/domain/reading/read-decision.ts';
import { isMaybe, readToConfirm } from '../../../../src/domain/reading/read-to-confirm.ts';

const read = (text: string) => readTiers(text, { decidedOn: '2026-03-10' });
const tasks = (found: readonly { holder: string; deliverable: string }[]) =>
  found.map(({ holder, deliverable }) => `${holder}: ${deliverable}`);

describe('what is only maybe an assignment', () => {
  it.each([
    [
      'told under a heading of background',
      '§ 45 Elevhälsa\nBakgrund\nRektorn får i uppdrag att till nämnden i maj redovisa köerna.',
      'Rektorn: redovisa köerna',
    ],
    [
      'written among the recipients',
      'Kopia till: Kansliet, Ekonomikontoret\nUlla Berg skriver ett utkast till stadgar och skickar det till styrelsen före den 3 juni.',
      'Ulla Berg: skriver ett utkast till stadgar och skickar det',
    ],
    ['a row that begins with an arrow', '→ Saga: boka lokal till 3 maj', 'Saga: boka lokal'],
    [
      'initials after a dash',
      'Att göra\nBeställa smörgåstårta – LV – 10/3\nSkriva verksamhetsberättelse – AN – 27/2',
      'LV: Beställa smörgåstårta',
    ],
  ])('is shown, though it is %s', (_where, text, task) => {
    const { sure, maybe } = read(text);

    expect(tasks([...sure, ...maybe])).toContain(task);
  });

  it.each([
    'Ordföranden öppnar mötet. Föregående protokoll lades till handlingarna.',
    'Sammanfattning\nTaxan har inte ändrats sedan 2019.\nBeslut\nNämnden antar taxan.',
    'The Chairman welcomed everyone. Apologies were received from Cllr Shaw.',
  ])('is not what a meeting says of itself: %s', (text) => {
    expect(read(text)).toEqual({ sure: [], maybe: [] });
  });

  it('is none that is sure already, however often the text says it', () => {
    const text = `§ 12 Lokaler
Sammanfattning
Fastighetschefen får i uppdrag att ta fram en lokalplan.
Beslut
Nämnden beslutar att ge fastighetschefen i uppdrag att ta fram en lokalplan till nämnden den 12 maj.`;

    const { sure, maybe } = read(text);

    expect(tasks(sure)).toEqual(['fastighetschefen: ta fram en lokalplan']);
    expect(maybe).toEqual([]);
  });

  it('comes after all that is sure, the likeliest first, and says that it is unsure', () => {
    const text = `→ Saga: boka lokal till 3 maj
→ Nils och Per: köpa färg
§ 12 Lokaler
Beslut
Nämnden ger fastighetschefen i uppdrag att ta fram en lokalplan.`;

    const found = readToConfirm(text);

    expect(found.map(isMaybe)).toEqual([false, true, true]);
    const likelihoods = read(text).maybe.map(({ likelihood }) => likelihood);
    expect(likelihoods).toEqual(likelihoods.toSorted((one, other) => other - one));
  });
});

it('the weights take no more room than a picture does', () => {
  expect(statSync('src/domain/reading/likely/weights.json').size).toBeLessThanOrEqual(300_000);
});
