import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const answers = (): readonly string[] =>
  bevaka.sandbox.messages(SECRETARY, RUN).map(({ text }) => text);

/** The days that the newest answer's buttons offer. */
function offered(): readonly string[] {
  const newest = bevaka.sandbox.messages(SECRETARY, RUN).at(-1);
  return (newest?.blocks ?? []).flatMap((block) =>
    block.type === 'actions'
      ? block.elements.map((each) => (each.type === 'button' ? each.text.text : ''))
      : [],
  );
}

describe('a day that can be two', () => {
  it('is asked back, and the button says the command again with the day', async () => {
    const asked = await bevaka.say(SECRETARY, 'sammanträde nytt RUN tisdag 14 oktober 09:00');
    expect(asked).toBe('Vilken dag menar du?');
    expect(offered()).toEqual(['tis 13 okt', 'ons 14 okt']);

    await bevaka.press(SECRETARY, RUN, 'say_words:2026-10-13');
    await bevaka.until(() => answers().some((text) => text.includes('tis 13 okt 09:00')));

    const committee = await bevaka.ports.store.committeeByCode('TSANDBOX', 'RUN');
    expect(committee?.meetings.map(({ day }) => day)).toContain('2026-10-13');
    expect(committee?.meetings.map(({ day }) => day)).not.toContain('2026-10-14');
  });

  it('is asked of a registration too, which registers nothing until then', async () => {
    await bevaka.say(SECRETARY, 'registrera Regiondirektören en rapport till onsdag 15 december');

    expect(offered()).toEqual([
      'Sammanträdet tis 15 dec',
      'Nytt sammanträde ons 16 dec',
      'Bara datumet ons 16 dec',
      'Utan datum',
      'Öppna formuläret',
    ]);
    const committee = await bevaka.ports.store.committeeByCode('TSANDBOX', 'RUN');
    expect(await bevaka.ports.store.openOfCommittee(committee?.id ?? '')).toEqual([]);
  });
});

describe('a time without a day in it', () => {
  it.each([
    ['sammanträde flytta 15 december till nästa fredag', ['fre 2 okt', 'fre 9 okt']],
    ['flytta mötet den 3 november till efter nyår', ['mån 4 jan 2027', 'mån 11 jan 2027']],
    ['sammanträde nytt RUN 31 november', ['mån 30 nov', 'tis 1 dec']],
    ['meeting add RUN Wednesday next week 9:00', ['ons 7 okt']],
  ])('is asked with the likely days: "%s"', async (words, days) => {
    expect(await bevaka.say(SECRETARY, words)).toBe('Vilken dag menar du?');
    expect(offered()).toEqual(days);
  });

  it('offers its days and the nearest meetings to a registration', async () => {
    await bevaka.say(SECRETARY, 'registrera Regiondirektören en rapport efter nyår');
    expect(offered()).toEqual([
      'Sammanträdet tis 9 feb 2027',
      'Bara datumet mån 4 jan 2027',
      'Bara datumet mån 11 jan 2027',
      'Utan datum',
      'Öppna formuläret',
    ]);

    await bevaka.say(SECRETARY, 'registrera Regiondirektören en rapport snarast');
    expect(offered()).toContain('Sammanträdet tis 3 nov');
  });
});

describe('a day that is misspelt', () => {
  it('is named, nothing is done, and the button says the command again as it was meant', async () => {
    const { say, press, until, sandbox } = bevaka;
    await say(SECRETARY, 'registrera Regiondirektören mål till 15 december');

    const asked = await say(SECRETARY, 'delegera RUN-1 <@U02RUD> utkast till 3 novmber');

    expect(asked).toBe('Jag förstår inte ”novmber”. Inget är gjort än. Menade du så här?');
    expect(offered()).toEqual(['delegera RUN-1 <@U02RUD> utkast till 3 november']);
    expect(bevaka.direct('U02RUD')).toBe('');
    await press(SECRETARY, RUN, 'say_words:mended');
    await until(() => bevaka.direct('U02RUD') !== '' && sandbox.posted().length > 0);
  });

  it('is asked of every command that takes a day, and so is one with another weekday', async () => {
    await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till 15 december');
    for (const words of [
      'stängt 23 decmber',
      'justera 15 decmber § 45',
      'utfall 15 decmber',
      'nämnd avsluta RUN 31 decmber för över till HSN',
      'utse <@U02RUD> till ersättare för Regiondirektören från tordag 15 dec',
    ])
      expect(await bevaka.say(SECRETARY, words)).toContain('Menade du så här?');
    await bevaka.say(SECRETARY, 'delegera RUN-1 <@U02RUD> till tis 16 dec');

    expect(offered()).toEqual(['tis 15 dec', 'ons 16 dec']);
    expect(bevaka.direct('U02RUD')).toBe('');
  });
});

describe('a meeting that is called by another name than its day', () => {
  beforeEach(() => bevaka.say(SECRETARY, 'registrera Regiondirektören mål till 15 december'));

  it.each([
    'sammanträde flytta decembersammanträdet till 18 december',
    'sammanträde flytta sammanträdet i december fredag v. 51',
    'meeting move the December meeting to 18 December',
  ])('is moved by "%s"', async (words) => {
    expect(await bevaka.say(SECRETARY, words)).toContain(
      'tis 15 dec 09:00 flyttas till fre 18 dec',
    );
  });

  it.each([
    'sammanträde datum decembersammanträdet utkast 17 november',
    'sammanträde datum sammanträdet i december utkast tisdag v. 47',
  ])('has its dates set by "%s"', async (words) => {
    expect(await bevaka.say(SECRETARY, words)).toContain('Utkast tor 19 nov → tis 17 nov');
  });

  it('is asked back where its other day can be two', async () => {
    const words = 'sammanträde datum 15 december utkast onsdag 17 november';

    expect(await bevaka.say(SECRETARY, words)).toBe('Vilken dag menar du?');
    expect(offered()).toEqual(['tis 17 nov', 'ons 18 nov']);
  });

  it('is not moved where there is none', async () => {
    const words = 'sammanträde flytta sammanträdet i mars till 18 mars';

    expect(await bevaka.say(SECRETARY, words)).toContain('Det sammanträdet finns inte');
  });
});

const cards = (): readonly string[] =>
  bevaka.sandbox
    .messages(SECRETARY, RUN)
    .map(({ text }) => text)
    .filter((text) => text.includes('RUN-'));

describe('a time at the end of a line', () => {
  const line = 'registrera Regiondirektören en rapport Q2';
  it('is asked about, and one press makes it the due', async () => {
    const { until } = bevaka;
    await bevaka.say(SECRETARY, line);

    expect(offered()).toEqual(['Q2, ons 30 juni 2027', 'Det hör till uppdraget']);
    await bevaka.press(SECRETARY, RUN, 'register_with:said:Q2');
    await until(() => cards().some((text) => text.includes('en rapport')));

    expect(cards().join()).not.toContain('en rapport Q2');
  });

  it('stays in what shall be brought where it belongs there', async () => {
    const { sandbox, until } = bevaka;
    const forms = (): string => JSON.stringify(sandbox.snapshot(SECRETARY).views);
    await bevaka.say(SECRETARY, line);

    await bevaka.press(SECRETARY, RUN, 'register_form:part');
    await until(() => forms().includes('deliverable'));

    expect(forms()).toContain('en rapport Q2');
  });

  it('is shown as the day and its rule, so long before the meeting', async () => {
    const words = 'registrera Regiondirektören en plan två veckor före nämnden den 15 december';

    expect(await bevaka.say(SECRETARY, words)).toContain(
      'tis 1 dec (2 veckor före sammanträdet tis 15 dec',
    );
  });
});

describe('a meeting on a closed day', () => {
  it('is shown as such before one is moved there', async () => {
    const moved = await bevaka.say(SECRETARY, 'sammanträde flytta 2026-12-15 2026-12-19');
    expect(moved).toContain('lör 19 dec är en stängd dag');
  });
});

describe('a meeting that is not planned', () => {
  it('can be added from the answer to a registration', async () => {
    const { sandbox, until } = bevaka;
    await bevaka.say(SECRETARY, 'registrera Regiondirektören en rapport till sammanträdet i mars');

    expect(offered()).toEqual([
      'Sammanträdet tis 9 feb 2027',
      'Lägg till sammanträde',
      'Utan datum',
      'Öppna formuläret',
    ]);
    await bevaka.press(SECRETARY, RUN, 'add_meeting');
    await until(() => sandbox.snapshot(SECRETARY).views.at(-1)?.title.text === 'Nya sammanträden');
  });

  it('is offered to nobody who may not add it', async () => {
    const { sandbox } = bevaka;
    await bevaka.say('U01DIR', 'registrera Regiondirektören en rapport till 8 december');

    const answer = JSON.stringify(sandbox.messages('U01DIR', RUN).at(-1)?.blocks);
    expect(answer).toContain('Bara datumet');
    expect(answer).not.toContain('Nytt sammanträde');
  });
});

describe('a month with two meetings', () => {
  beforeEach(() => bevaka.say(SECRETARY, 'sammanträde nytt RUN 2026-12-01'));

  it.each([
    ['status RUN sammanträdet i december', 'Läget för Regionala utvecklingsnämnden'],
    ['sammanträde ställ in RUN sammanträdet i december', 'Ska sammanträdet tis 1 dec ställas in?'],
  ])('is asked back by "%s"', async (words, answer) => {
    expect(await bevaka.say(SECRETARY, words)).toBe('Vilken dag menar du?');
    expect(offered()).toEqual(['tis 1 dec', 'tis 15 dec']);

    await bevaka.press(SECRETARY, RUN, 'say_words:2026-12-01');
    await bevaka.until(() => answers().some((text) => text.includes(answer)));
  });
});

it('a time that is counted from today is shown with the day that it comes to', async () => {
  const said = await bevaka.say(SECRETARY, 'registrera Regiondirektören mål inom två månader');

  expect(said).toContain('mål · inom två månader (sön 29 nov)');
});
