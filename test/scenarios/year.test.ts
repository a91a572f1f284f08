import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { leaving } from './support/leaving.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const DEVELOPER = 'U02RUD';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
  await bevaka.say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
  await bevaka.until(() => cardText().includes('tor 19 nov'));
  await bevaka.until(() => toDirector().length === 1);
});
afterEach(() => bevaka.stop());

const cardText = () =>
  bevaka.sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-1*'))?.text ??
  '';
const toDirector = () => {
  const place = bevaka.direct(DIRECTOR);
  return place === '' ? [] : bevaka.sandbox.messages(DIRECTOR, place);
};
const toSecretary = () => {
  const place = bevaka.direct(SECRETARY);
  return place === '' ? [] : bevaka.sandbox.messages(SECRETARY, place);
};
const directOf = (person: string) => {
  const place = bevaka.direct(person);
  return place === '' ? [] : bevaka.sandbox.messages(person, place);
};
const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);
const DECISION = {
  text: { type: 'plain_text', text: 'Nämndens beslut' },
  value: 'decision',
} as const;
const answers = () => JSON.stringify(bevaka.sandbox.messages(SECRETARY, RUN));

describe('a meeting that is moved', () => {
  it('is shown with what follows, moved on the button, told once, and taken back within ten minutes', async () => {
    const { say, press, until } = bevaka;
    const left = leaving(bevaka);
    await left();

    const preview = await say(SECRETARY, 'sammanträde flytta RUN 2026-12-15 2026-12-18');
    expect(preview).toContain('Utkast tor 19 nov → fre 20 nov');
    expect(cardText()).toContain('tor 19 nov');
    await press(SECRETARY, RUN, 'reschedule');
    await until(() => cardText().includes('fre 20 nov'));
    await until(() => toDirector().length === 2);
    expect(toDirector().at(-1)?.text).toContain('är flyttat till fre 18 dec');
    await until(() => answers().includes('Ett uppdrag följde med.'));

    await press(SECRETARY, RUN, 'undo_reschedule');
    await until(() => cardText().includes('tor 19 nov'));
    await until(() => toDirector().length === 3);
    expect(toDirector().at(-1)?.text).toContain('är flyttat till tis 15 dec');
    // Two to the director, and one in the channel, which the undoing shows anew.
    expect(await left()).toHaveLength(3);
    await until(() => answers().includes('Ändringen är ångrad: sammanträdet är tis 15 dec'));
    await until(() => toDirector()[1]?.text.includes('Ändringen är ångrad:') === true);
  });

  it('is refused for a person who may not, a taken day, and words without two days', async () => {
    const { say } = bevaka;

    expect(await say(DIRECTOR, 'sammanträde flytta 2026-12-15 2026-12-18')).toContain(
      'får du inte',
    );
    expect(await say(SECRETARY, 'sammanträde flytta 2026-12-15')).toContain('Skriv båda dagarna');
    expect(await say(SECRETARY, 'sammanträde flytta 2026-12-15 2020-12-18')).toContain('dagen går');
    expect(await say(SECRETARY, 'flytta sammanträde 2026-11-15 2026-12-18')).toContain(
      'finns inte',
    );
  });
});

describe('a meeting that is cancelled', () => {
  it('gives its assignments to the next one, and takes them back', async () => {
    const { say, press, until } = bevaka;

    const preview = await say(SECRETARY, 'sammanträde ställ in RUN 2026-12-15');
    expect(preview).toContain('Utkast tor 19 nov → tor 14 jan 2027');
    await press(SECRETARY, RUN, 'reschedule:0');
    await until(() => cardText().includes('tis 9 feb 2027'));
    await until(() => toDirector().length === 2);
    expect(toDirector().at(-1)?.text).toContain('är inställt');

    await press(SECRETARY, RUN, 'undo_reschedule');
    await until(() => cardText().includes('tis 15 dec'));
    expect(cardText()).toContain('tor 19 nov');
  });

  it('lets each go where it is said, and takes all of them back', async () => {
    const { sandbox, say, press, until } = bevaka;
    const second = (): string =>
      sandbox.messages(SECRETARY, RUN).find(({ text }) => text.startsWith('*RUN-2*'))?.text ?? '';
    await say(SECRETARY, 'sammanträde nytt 2027-03-23 09:00');
    await say(
      SECRETARY,
      'registrera Regiondirektören kulturplan till sammanträdet den 15 december',
    );
    await until(() => second().includes('tis 15 dec'));

    await say(SECRETARY, 'sammanträde ställ in RUN 2026-12-15');
    await press(SECRETARY, RUN, 'cancel_each');
    await until(() => formOf(SECRETARY) !== undefined);
    const view = formOf(SECRETARY);
    const march = await meetingOn('2027-03-23');
    await sandbox.act(SECRETARY, {
      type: 'submit-view',
      view: view?.id ?? '',
      state: {
        'nextMeeting:1': {
          nextMeeting: {
            type: 'static_select',
            selected_option: {
              text: { type: 'plain_text', text: 'tis 23 mars 2027 09:00', emoji: false },
              value: march,
            },
          },
        },
      },
    });
    await until(() => second().includes('tis 23 mars 2027') && cardText().includes('tis 9 feb'));
    await until(() => answers().includes('De gäller nu de sammanträden som du valde.'));

    await press(SECRETARY, RUN, 'undo_reschedule');
    await until(() => second().includes('tis 15 dec') && cardText().includes('tis 15 dec'));
    expect(cardText()).toContain('tor 19 nov');
  });
});

/** The id of the committee's meeting on a day. */
async function meetingOn(day: string): Promise<string> {
  const committee = await bevaka.ports.store.committeeOfChannel('TSANDBOX', RUN);
  return committee?.meetings.find((each) => each.day === day)?.id ?? '';
}

const personOf = (message: string): string => message.split(':')[0] ?? '';
const byPerson = (one: string, other: string): number =>
  personOf(one).localeCompare(personOf(other));

describe('an extension', () => {
  it('is asked for by the holder, granted with its ground, and keeps the first date', async () => {
    const { sandbox, say, press, until } = bevaka;
    const left = leaving(bevaka);
    await left();

    const asking = 'anstånd RUN-1 sammanträdet i februari underlaget från kommunerna saknas';
    expect(await say(DIRECTOR, asking)).toContain('är skickad');
    await until(() => toSecretary().some(({ text }) => text.includes('ber om anstånd')));
    expect(toSecretary().at(-1)?.text).toContain('underlaget från kommunerna saknas');
    await press(SECRETARY, bevaka.direct(SECRETARY), 'extend');
    await until(() => formOf(SECRETARY) !== undefined);
    const state = {
      ground: { ground: { type: 'radio_buttons', selected_option: DECISION } },
      paragraph: { paragraph: { type: 'plain_text_input', value: '§ 92' } },
    } as const;
    await sandbox.act(SECRETARY, { type: 'submit-view', view: formOf(SECRETARY)?.id ?? '', state });
    await until(() => cardText().includes('tis 9 feb 2027'));

    expect(cardText()).toContain('(förlängt en gång, först tis 15 dec)');
    await until(() => toDirector().at(-1)?.text.includes('har noterat anstånd') ?? false);
    // Each person's in order; who is written to first is as it falls out.
    expect((await left()).toSorted(byPerson)).toEqual([
      expect.stringMatching(/^U01DIR: Maria Öberg har noterat anstånd/),
      expect.stringMatching(/^U03SEK: Astrid Lindqvist ber om anstånd/),
      expect.stringMatching(/^U03SEK: Anståndet är beviljat/),
      expect.stringMatching(/^U05ORD: Astrid Lindqvist ber om anstånd/),
    ]);
    expect(sandbox.snapshot(SECRETARY).views).toHaveLength(0);
  });

  it('is refused, and the date stands', async () => {
    const { say, press, until } = bevaka;
    await say(DIRECTOR, 'anstånd RUN-1 sammanträdet i februari underlaget saknas');
    await until(() => toSecretary().some(({ text }) => text.includes('ber om anstånd')));

    await press(SECRETARY, bevaka.direct(SECRETARY), 'refuse_extension');
    await until(() => toDirector().at(-1)?.text.includes('har avslagit') ?? false);

    expect(cardText()).toContain('tis 15 dec');
  });
});

describe('the outcomes of a meeting', () => {
  it('are asked for the next morning, and a referral back begins the work anew', async () => {
    const { press, say, moveTo, until } = bevaka;
    await say(DIRECTOR, 'utkast RUN-1 https://region.example/utkast');
    await until(() => cardText().includes('Senaste utkast'));

    await moveTo('2026-12-16T07:01:00.000Z');
    await until(() => toSecretary().some(({ text }) => text.includes('Vad blev utfallet?')));
    await press(SECRETARY, bevaka.direct(SECRETARY), 'outcome');
    await until(() => formOf(SECRETARY) !== undefined);
    expect(JSON.stringify(formOf(SECRETARY)?.blocks)).toContain('Bifall – uppdraget avslutas');
    expect(await say(SECRETARY, 'utfall RUN-1 återremiss kostnaderna saknas')).toContain('noterat');
    await until(() => cardText().includes('tis 9 feb 2027'));

    expect(cardText()).toContain('återremitterat en gång (kostnaderna saknas)');
    expect(cardText()).toContain('Utkast tor 14 jan 2027 – om 29 dagar');
    await until(() => toDirector().at(-1)?.text.includes('*Återremiss*') ?? false);
  });

  it('table the assignment: nothing may be added, and only the secretary has dates', async () => {
    const { say, moveTo, until } = bevaka;
    await moveTo('2026-12-16T07:01:00.000Z');

    expect(await say(SECRETARY, 'utfall RUN-1 bordläggning')).toContain('noterat');
    await until(() => cardText().includes('bordlagt'));

    expect(cardText()).not.toContain('Utkast tor');
    expect(cardText()).toContain('Utskick');
    expect(await say(DIRECTOR, 'utkast RUN-1 https://region.example/2')).toContain('bordlagt');
  });

  it('close it with a §, and are refused before the meeting and for who may not', async () => {
    const { say, moveTo, until } = bevaka;
    expect(await say(SECRETARY, 'utfall RUN-1 bifall § 87')).toContain('har inte varit än');
    await moveTo('2026-12-16T07:01:00.000Z');

    expect(await say(DIRECTOR, 'utfall RUN-1 bifall § 87')).toContain('får du inte');
    expect(await say(SECRETARY, 'utfall RUN-1 bifall § 87')).toContain('noterat');
    await until(() => cardText().includes('§ 87'));
  });
});

describe('an office', () => {
  it('changes hands on a day, and its assignments, reminders and card with it', async () => {
    const { say, moveTo, until } = bevaka;

    expect(await say(SECRETARY, 'utse <@U02RUD> till Regiondirektören från 1 november')).toContain(
      'Regiondirektören är Johan Åkerström från sön 1 nov.',
    );
    expect(cardText()).toContain('Regiondirektören (Astrid Lindqvist)');
    await moveTo('2026-11-10T07:01:00.000Z');
    await until(() => directOf(DEVELOPER).some(({ text }) => text.startsWith('God morgon!')));
    await until(() => cardText().includes('Regiondirektören (Johan Åkerström)'));

    expect(toDirector().some(({ text }) => text.startsWith('God morgon!'))).toBe(false);
  });

  it('has a deputy for an absence, who gets the reminders and may act', async () => {
    const { say, moveTo, until } = bevaka;

    const set = 'utse <@U02RUD> till ersättare för Regiondirektören 9 november till 13 november';
    expect(await say(SECRETARY, set)).toContain('är ersättare för Regiondirektören');
    await moveTo('2026-11-10T07:01:00.000Z');
    await until(() => directOf(DEVELOPER).some(({ text }) => text.startsWith('God morgon!')));

    expect(await say(DEVELOPER, 'läge RUN-1 enligt plan')).toContain('läget är sparat');
  });
});

describe('the preparation plan', () => {
  it('is changed as text, shown with what follows, and taken over by the open assignments', async () => {
    const { sandbox, until } = bevaka;
    const command = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
    const submit = (text?: string) =>
      sandbox.act(SECRETARY, {
        type: 'submit-view',
        view: formOf(SECRETARY)?.id ?? '',
        state:
          text === undefined ? {} : { plan: { plan: { type: 'plain_text_input', value: text } } },
      });

    await sandbox.act(SECRETARY, { ...command, text: 'beredningsplan' });
    await until(() => JSON.stringify(formOf(SECRETARY)?.blocks ?? '').includes('Utkast 26 dagar'));
    await submit('utkast snart');
    expect(formOf(SECRETARY)?.errors).not.toEqual({});
    await submit('Utkast 30 dagar\nPresidium 21\nSlutliga handlingar 14\nUtskick 5 arbetsdagar');
    await until(() => JSON.stringify(formOf(SECRETARY)?.blocks).includes('Stämmer det?'));
    expect(JSON.stringify(formOf(SECRETARY)?.blocks)).toContain('Utkast tor 19 nov → fre 13 nov');
    await submit();
    await until(() => cardText().includes('Utkast fre 13 nov'));

    expect(cardText()).toContain('Slutliga handlingar tis 1 dec');
    expect(formOf(SECRETARY)).toBeUndefined();
  });
});
