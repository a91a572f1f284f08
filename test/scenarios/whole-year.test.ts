import { DateTime } from 'luxon';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { everyWord, leaving } from './support/leaving.ts';

const RUN = 'C01RUN';
const [SECRETARY, DIRECTOR, OFFICER, CHAIR] = ['U03SEK', 'U01DIR', 'U04HAN', 'U05ORD'];
const ZONE = 'Europe/Stockholm';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

type Lived = {
  /** Every morning, at one minute past eight, up to and with the last day. */
  readonly until: (last: string) => Promise<void>;
  /** Something that is done in the morning of the day that it is. */
  readonly does: (what: () => Promise<unknown>) => Promise<void>;
  /** What left Bevaka since it was asked last, each with its day. */
  readonly told: () => readonly string[];
};

function aYear(): Lived {
  const left = leaving(bevaka, everyWord);
  let told: string[] = [];
  let today = DateTime.fromISO('2026-09-29', { zone: ZONE });
  const note = async (): Promise<void> => {
    const day = today.toISODate() ?? '';
    told.push(...(await left()).toSorted().map((message) => `${day} ${message}`));
  };
  return {
    async until(last) {
      while (today.toISODate() !== last) {
        today = today.plus({ days: 1 });
        await bevaka.moveTo(today.set({ hour: 8, minute: 1 }).toISO() ?? '');
        await note();
      }
    },
    async does(what) {
      await what();
      await note();
    },
    told() {
      const found = told;
      told = [];
      return found;
    },
  };
}

const textsOf = (person: string): string =>
  bevaka.direct(person) === ''
    ? ''
    : bevaka.sandbox
        .messages(person, bevaka.direct(person))
        .map(({ text }) => text)
        .join('\n');

/** Registers for an office, and its holder accepts once the message about it is there. */
async function registers(line: string, label: string): Promise<void> {
  await bevaka.say(SECRETARY, `registrera ${line}`);
  await bevaka.until(() => textsOf(DIRECTOR).includes(`*${label}*`));
  await bevaka.press(DIRECTOR, bevaka.direct(DIRECTOR), 'accept');
  await bevaka.until(() => textsOf(DIRECTOR).includes(`tagit emot uppdraget.\n*${label}*`));
}

/** Asks, and presses the button that the answer shows; what comes of it stands instead of that. */
async function confirms(person: string, words: string, action: string): Promise<void> {
  const hasButton = (): boolean =>
    JSON.stringify(bevaka.sandbox.messages(person, RUN)).includes(`"action_id":"${action}"`);
  await bevaka.say(person, words);
  await bevaka.press(person, RUN, action);
  await bevaka.until(() => !hasButton());
}

/** By the button under the reminder of the final papers. */
async function approves(person: string, label: string): Promise<void> {
  const approved = (): number => textsOf(person).split('godkänt som slutligt').length;
  const before = approved();
  await bevaka.press(person, bevaka.direct(person), 'approve_final');
  await bevaka.until(() => approved() > before && textsOf(person).includes(label));
}

describe('a committee’s whole year', () => {
  it('is lived with these messages and no others', { timeout: 120_000 }, async () => {
    const { say } = bevaka;
    const { until, does, told } = aYear();
    for (const day of ['2027-03-23', '2027-04-27', '2027-06-08', '2027-08-31', '2027-09-21'])
      await say(SECRETARY, `sammanträde nytt ${day} 09:00`);

    await does(() => registers('Regiondirektören mål till sammanträdet den 15 december', 'RUN-1'));
    await does(() => say(DIRECTOR, 'delegera RUN-1 <@U04HAN>'));

    await until('2026-11-12');
    await does(() => say(OFFICER, 'utkast RUN-1 https://example.org/mal'));
    await does(() => confirms(SECRETARY, 'sammanträde flytta 2026-12-15 2026-12-17', 'reschedule'));
    await until('2026-12-03');
    await does(() => approves(DIRECTOR, 'RUN-1'));
    await until('2026-12-18');
    await does(() => say(SECRETARY, 'utfall RUN-1 återremiss räkna på kostnaden'));
    expect(told()).toEqual([
      '2026-09-29 U01DIR: Du har fått ett uppdrag.',
      '2026-09-29 channel: *RUN-1* mål',
      '2026-09-29 U04HAN: Astrid Lindqvist har lämnat ett uppdrag till dig.',
      '2026-11-10 U04HAN: RUN-1 Utkast tor 19 nov',
      '2026-11-12 U01DIR: *Utkast v1 av RUN-1 väntar på dig.*',
      '2026-11-12 thread: *RUN-1* Utkast v1 https://example.org/mal – Elin Sjödin',
      '2026-11-12 U01DIR: Sammanträdet tis 15 dec 09:00 är flyttat till tor 17 dec 09:00. Hålltiderna följer med.',
      '2026-11-12 U04HAN: Sammanträdet tis 15 dec 09:00 är flyttat till tor 17 dec 09:00. Hålltiderna följer med.',
      '2026-11-12 channel: Sammanträdet tis 15 dec 09:00 är flyttat till tor 17 dec 09:00. 1 öppet uppdrag får andra datum.',
      '2026-11-13 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v1 https://example.org/mal',
      '2026-11-17 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v1 https://example.org/mal',
      '2026-11-17 U03SEK: Presidium inför tor 17 dec: 1 uppdrag',
      '2026-11-20 channel: tor 17 dec: 1 uppdrag, 1 utkast',
      '2026-11-24 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v1 https://example.org/mal',
      '2026-11-24 U03SEK: Presidium inför tor 17 dec: 1 uppdrag',
      '2026-11-26 U03SEK: Presidium inför tor 17 dec: 1 uppdrag',
      '2026-11-30 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v1 https://example.org/mal; RUN-1 Slutliga handlingar ons 9 dec',
      '2026-12-01 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v1 https://example.org/mal',
      '2026-12-01 U03SEK: Utskick inför tor 17 dec: 1 uppdrag, 1 saknar slutliga handlingar',
      '2026-12-03 U04HAN: Ditt utkast v1 är godkänt som slutligt.',
      '2026-12-08 U03SEK: Utskick inför tor 17 dec: 1 uppdrag',
      '2026-12-10 U03SEK: Utskick inför tor 17 dec: 1 uppdrag',
      '2026-12-18 U03SEK: RUN-1 Sammanträdet har varit. Vad blev utfallet?',
      '2026-12-18 U01DIR: Maria Öberg har noterat utfallet: *Återremiss*.',
      '2026-12-18 U04HAN: Maria Öberg har noterat utfallet: *Återremiss*.',
    ]);

    await until('2027-01-13');
    await does(() => say(OFFICER, 'utkast RUN-1 https://example.org/mal-2'));
    await until('2027-01-25');
    await does(() => approves(DIRECTOR, 'RUN-1'));
    await until('2027-02-10');
    await does(() => say(SECRETARY, 'utfall RUN-1 återremiss jämför med grannarna'));
    expect(told()).toEqual([
      '2027-01-04 U04HAN: RUN-1 Utkast tor 14 jan',
      '2027-01-08 U03SEK: Presidium inför tis 9 feb: 1 uppdrag, 1 saknar utkast',
      '2027-01-12 U04HAN: RUN-1 Utkast tor 14 jan',
      '2027-01-13 U01DIR: *Utkast v2 av RUN-1 väntar på dig.*',
      '2027-01-13 thread: *RUN-1* Utkast v2 https://example.org/mal-2 – Elin Sjödin',
      '2027-01-14 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v2 https://example.org/mal-2',
      '2027-01-14 channel: tis 9 feb: 1 uppdrag, 1 utkast',
      '2027-01-15 U03SEK: Presidium inför tis 9 feb: 1 uppdrag',
      '2027-01-18 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v2 https://example.org/mal-2',
      '2027-01-19 U03SEK: Presidium inför tis 9 feb: 1 uppdrag',
      '2027-01-21 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v2 https://example.org/mal-2; RUN-1 Slutliga handlingar mån 1 feb',
      '2027-01-22 U03SEK: Utskick inför tis 9 feb: 1 uppdrag, 1 saknar slutliga handlingar',
      '2027-01-25 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v2 https://example.org/mal-2',
      '2027-01-25 U04HAN: Ditt utkast v2 är godkänt som slutligt.',
      '2027-01-29 U03SEK: Utskick inför tis 9 feb: 1 uppdrag',
      '2027-02-02 U03SEK: Utskick inför tis 9 feb: 1 uppdrag',
      '2027-02-10 U03SEK: RUN-1 Sammanträdet har varit. Vad blev utfallet?',
      '2027-02-10 U01DIR: Maria Öberg har noterat utfallet: *Återremiss*.',
      '2027-02-10 U04HAN: Maria Öberg har noterat utfallet: *Återremiss*.',
    ]);

    await until('2027-02-24');
    await does(() => say(OFFICER, 'utkast RUN-1 https://example.org/mal-3'));
    await until('2027-03-09');
    await does(() => approves(DIRECTOR, 'RUN-1'));
    await until('2027-03-24');
    await does(() => say(SECRETARY, 'utfall RUN-1 bordläggning'));
    expect(told()).toEqual([
      '2027-02-16 U04HAN: RUN-1 Utkast tor 25 feb',
      '2027-02-19 U03SEK: Presidium inför tis 23 mars: 1 uppdrag, 1 saknar utkast',
      '2027-02-23 U04HAN: RUN-1 Utkast tor 25 feb',
      '2027-02-24 U01DIR: *Utkast v3 av RUN-1 väntar på dig.*',
      '2027-02-24 thread: *RUN-1* Utkast v3 https://example.org/mal-3 – Elin Sjödin',
      '2027-02-25 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v3 https://example.org/mal-3',
      '2027-02-25 channel: tis 23 mars: 1 uppdrag, 1 utkast',
      '2027-02-26 U03SEK: Presidium inför tis 23 mars: 1 uppdrag',
      '2027-03-01 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v3 https://example.org/mal-3',
      '2027-03-02 U03SEK: Presidium inför tis 23 mars: 1 uppdrag',
      '2027-03-04 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v3 https://example.org/mal-3; RUN-1 Slutliga handlingar mån 15 mars',
      '2027-03-05 U03SEK: Utskick inför tis 23 mars: 1 uppdrag, 1 saknar slutliga handlingar',
      '2027-03-08 U01DIR: RUN-1 Väntar på ditt godkännande: utkast v3 https://example.org/mal-3',
      '2027-03-09 U04HAN: Ditt utkast v3 är godkänt som slutligt.',
      '2027-03-12 U03SEK: Utskick inför tis 23 mars: 1 uppdrag',
      '2027-03-16 U03SEK: Utskick inför tis 23 mars: 1 uppdrag',
      '2027-03-24 U03SEK: RUN-1 Sammanträdet har varit. Vad blev utfallet?',
      '2027-03-24 U01DIR: Maria Öberg har noterat utfallet: *Bordläggning*.',
      '2027-03-24 U04HAN: Maria Öberg har noterat utfallet: *Bordläggning*.',
    ]);

    await until('2027-04-12');
    await does(() => confirms(SECRETARY, 'sammanträde ställ in 2027-04-27', 'reschedule:0'));
    await does(() =>
      registers('Regiondirektören en rapport till sammanträdet den 31 augusti', 'RUN-2'),
    );
    await until('2027-06-09');
    await does(() => confirms(SECRETARY, 'avsluta RUN-1 § 31', 'close_confirm'));
    expect(told()).toEqual([
      '2027-04-01 channel: tis 27 apr: 1 uppdrag, 1 klart',
      '2027-04-02 U03SEK: Presidium inför tis 27 apr: 1 uppdrag',
      '2027-04-06 U03SEK: Presidium inför tis 27 apr: 1 uppdrag',
      '2027-04-09 U03SEK: Utskick inför tis 27 apr: 1 uppdrag',
      '2027-04-12 U01DIR: Sammanträdet tis 27 apr 09:00 är inställt. Dina uppdrag går till ett annat.',
      '2027-04-12 U04HAN: Sammanträdet tis 27 apr 09:00 är inställt. Dina uppdrag går till ett annat.',
      '2027-04-12 channel: Sammanträdet tis 27 apr 09:00 är inställt. 1 öppet uppdrag går till ett annat sammanträde.',
      '2027-04-12 U01DIR: Du har fått ett uppdrag.',
      '2027-04-12 channel: *RUN-2* en rapport',
      '2027-05-07 U03SEK: Presidium inför tis 8 juni: 1 uppdrag',
      '2027-05-13 channel: tis 8 juni: 1 uppdrag, 1 klart',
      '2027-05-14 U03SEK: Presidium inför tis 8 juni: 1 uppdrag',
      '2027-05-18 U03SEK: Presidium inför tis 8 juni: 1 uppdrag',
      '2027-05-21 U03SEK: Utskick inför tis 8 juni: 1 uppdrag',
      '2027-05-28 U03SEK: Utskick inför tis 8 juni: 1 uppdrag',
      '2027-06-01 U03SEK: Utskick inför tis 8 juni: 1 uppdrag',
      '2027-06-09 U03SEK: RUN-1 Sammanträdet har varit. Vad blev utfallet?',
      '2027-06-09 U01DIR: Maria Öberg har avslutat ett uppdrag. Du behöver inte göra något mer.',
      '2027-06-09 U04HAN: Maria Öberg har avslutat ett uppdrag. Du behöver inte göra något mer.',
    ]);

    await does(() =>
      say(SECRETARY, 'utse <@U02RUD> till ersättare för Regiondirektören 1 juli till 31 juli'),
    );
    await does(() => say(SECRETARY, 'utse <@U05ORD> till Regiondirektören från 9 augusti'));
    await does(() =>
      confirms(SECRETARY, 'utse <@U05ORD> till direktör från 9 augusti', 'replace_director'),
    );
    await until('2027-08-11');
    await does(() => say(CHAIR, 'utkast RUN-2 https://example.org/bussar'));
    await until('2027-08-20');
    await does(() => approves(CHAIR, 'RUN-2'));
    await until('2027-09-01');
    await does(() => confirms(SECRETARY, 'avsluta RUN-2 § 44', 'close_confirm'));
    await until('2027-09-29');
    expect(told()).toEqual([
      '2027-07-27 U02RUD: RUN-2 Utkast tor 5 aug',
      '2027-07-30 U03SEK: Presidium inför tis 31 aug: 1 uppdrag, 1 saknar utkast',
      '2027-08-02 U01DIR: RUN-2 Utkast tor 5 aug; RUN-2 Under din frånvaro påmindes Johan Åkerström, tor 1 juli',
      '2027-08-03 U01DIR: RUN-2 Utkast tor 5 aug',
      '2027-08-05 U01DIR: RUN-2 Utkast tor 5 aug',
      '2027-08-05 channel: tis 31 aug: 1 uppdrag, 1 utan utkast',
      '2027-08-06 U01DIR: RUN-2 Utkast tor 5 aug, försenad',
      '2027-08-06 U03SEK: RUN-2 Utkast tor 5 aug, försenad; Presidium inför tis 31 aug: 1 uppdrag, 1 saknar utkast',
      '2027-08-09 U05ORD: RUN-2 Utkast tor 5 aug, försenad',
      '2027-08-10 U03SEK: RUN-2 Utkast tor 5 aug, försenad; Presidium inför tis 31 aug: 1 uppdrag, 1 saknar utkast',
      '2027-08-10 U05ORD: RUN-2 Utkast tor 5 aug, försenad',
      '2027-08-11 thread: *RUN-2* Utkast v1 https://example.org/bussar – Karl-Erik Nyström',
      '2027-08-12 U05ORD: RUN-2 Slutliga handlingar mån 23 aug',
      '2027-08-13 U03SEK: Utskick inför tis 31 aug: 1 uppdrag, 1 saknar slutliga handlingar',
      '2027-08-19 U05ORD: RUN-2 Slutliga handlingar mån 23 aug',
      '2027-08-20 U03SEK: Utskick inför tis 31 aug: 1 uppdrag, 1 saknar slutliga handlingar',
      '2027-08-24 U03SEK: Utskick inför tis 31 aug: 1 uppdrag',
      '2027-09-01 U03SEK: RUN-2 Sammanträdet har varit. Vad blev utfallet?',
      '2027-09-01 U05ORD: Maria Öberg har avslutat ett uppdrag. Du behöver inte göra något mer.',
    ]);
  });
});
