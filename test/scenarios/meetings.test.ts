import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { leaving } from './support/leaving.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';
const DIRECTOR = 'U01DIR';
const CHAIR = 'U05ORD';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const formOf = (person: string) => bevaka.sandbox.snapshot(person).views.at(-1);
const shown = (person: string) => JSON.stringify(formOf(person)?.blocks ?? '');
const answers = (person: string) => JSON.stringify(bevaka.sandbox.messages(person, RUN));

async function open(person: string, words: string): Promise<void> {
  const command = { type: 'command', channel: RUN, command: '/uppdrag' } as const;
  await bevaka.sandbox.act(person, { ...command, text: words });
  await bevaka.until(() => formOf(person) !== undefined);
}

type State = Parameters<Composed['sandbox']['act']>[1] extends infer A
  ? A extends { type: 'submit-view'; state: infer S }
    ? S
    : never
  : never;

async function submit(person: string, state: State = {}): Promise<void> {
  const view = formOf(person)?.id ?? '';
  await bevaka.sandbox.act(person, { type: 'submit-view', view, state });
}

const calendarFile = (...events: readonly string[]) =>
  Buffer.from(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...events.flatMap((event, index) => [
        'BEGIN:VEVENT',
        `UID:${index}@region`,
        'SUMMARY:Nämnden',
        ...event.split('|'),
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );

async function drop(person: string, content: Buffer): Promise<void> {
  const given = { name: 'nämnden.ics', mimetype: 'text/calendar', content };
  const { id } = await bevaka.sandbox.upload(person, given);
  await bevaka.sandbox.act(person, { type: 'say', channel: RUN, text: '', files: [id] });
}

const list = (value: string): State => ({
  meetings: { meetings: { type: 'plain_text_input', value } },
});

describe("a year's meetings", () => {
  it('are pasted, shown with what is there and what is unclear, and added by one press', async () => {
    const { until, say } = bevaka;
    const left = leaving(bevaka);
    await left();

    await open(SECRETARY, 'sammanträde nytt RUN');
    await submit(
      SECRETARY,
      list(
        '15 december 2026 09:00\n2027-03-09 kl. 9\nnågon gång i vår\nförsta tisdagen i april och juni 2027 kl. 13',
      ),
    );
    await until(() => shown(SECRETARY).includes('3 sammanträden läggs till'));
    expect(shown(SECRETARY)).toContain('tis 9 mars 2027 09:00');
    expect(shown(SECRETARY)).toContain('tis 6 apr 2027 13:00');
    expect(shown(SECRETARY)).toContain('Finns redan:');
    expect(shown(SECRETARY)).toContain('någon gång i vår');
    await submit(SECRETARY);
    await until(() => answers(SECRETARY).includes('har fått 3 sammanträden till'));

    expect(await say(SECRETARY, 'sammanträden')).toContain('tis 6 apr 2027 13:00');
    expect(await left()).toEqual([]);
  });

  it('come of a rule in the command, in either language', async () => {
    const { until, say } = bevaka;

    await open(SECRETARY, 'meeting add every second Thursday of the month except July 2027');
    await until(() => shown(SECRETARY).includes('11 sammanträden läggs till'));
    await submit(SECRETARY);
    await until(() => answers(SECRETARY).includes('har fått 11 sammanträden till'));

    expect(await say(SECRETARY, 'sammanträden')).toContain('tor 9 sep 2027');
  });

  it('are given as a file of rows', async () => {
    const { until, sandbox, say } = bevaka;
    const file = await sandbox.upload(SECRETARY, {
      name: 'sammanträden.csv',
      mimetype: 'text/csv',
      content: Buffer.from('Datum;Tid;Plats\n2027-03-09;09:00;Regionhuset\n2027-04-06;;\n'),
    });

    await open(SECRETARY, 'sammanträde nytt');
    await submit(SECRETARY, { file: { file: { type: 'file_input', files: [file.id] } } });
    await until(() => shown(SECRETARY).includes('2 sammanträden läggs till'));
    await submit(SECRETARY);
    await until(() => answers(SECRETARY).includes('har fått 2 sammanträden till'));

    expect(await say(SECRETARY, 'sammanträden')).toContain('tis 9 mars 2027 09:00');
  });

  it('are none of the director’s to add, and one day is still added at once', async () => {
    const { until, say } = bevaka;

    expect(await say(DIRECTOR, 'sammanträde nytt')).toContain('får du inte');
    expect(await say(DIRECTOR, 'sammanträde nytt andra tisdagen varje månad')).toContain(
      'får du inte',
    );
    await open(SECRETARY, 'sammanträde nytt');
    await submit(SECRETARY);
    expect(formOf(SECRETARY)?.errors).not.toEqual({});
    await submit(SECRETARY, {
      day: { day: { type: 'datepicker', selected_date: '2027-03-09' } },
    });
    await until(() => answers(SECRETARY).includes('har nu ett sammanträde tis 9 mars 2027'));
  });
});

describe('the list of meetings', () => {
  it('has its buttons for those alone who may use them', async () => {
    const { say, sandbox } = bevaka;
    const newest = () => JSON.stringify(sandbox.messages(DIRECTOR, RUN).at(-1)?.blocks);

    await say(DIRECTOR, 'sammanträden');

    expect(newest()).toContain('15 dec');
    expect(newest()).not.toContain('action_id');
  });
});

describe('a meeting that is cancelled', () => {
  it('carries nothing to an earlier one by itself, and asks for a later one', async () => {
    const { say } = bevaka;
    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 9 februari');

    expect(await say(SECRETARY, 'sammanträde ställ in 2027-02-09')).toBe(
      'Inget senare sammanträde är planerat. Lägg till det först.',
    );
  });

  it('is cancelled without a word of others where nothing has to be carried', async () => {
    const { say, press, until } = bevaka;

    expect(await say(SECRETARY, 'sammanträde ställ in 2027-02-09')).toBe(
      'Ska sammanträdet tis 9 feb 2027 09:00 ställas in?\nInga öppna uppdrag berörs.',
    );
    await press(SECRETARY, RUN, 'reschedule');

    await until(() => answers(SECRETARY).includes('är inställt. Inga uppdrag berördes.'));
    expect(answers(SECRETARY)).not.toContain('gäller nu');
  });

  it('is undone once', async () => {
    const { say, press, until, settled, direct, sandbox } = bevaka;
    await say(SECRETARY, 'registrera Regiondirektören mål till sammanträdet den 15 december');
    await say(SECRETARY, 'sammanträde ställ in 2026-12-15');
    await press(SECRETARY, RUN, 'reschedule:0');
    await until(() => answers(SECRETARY).includes('Ett uppdrag följde med. Det gäller nu'));
    await press(SECRETARY, RUN, 'undo_reschedule');
    await until(() => answers(SECRETARY).includes('Ändringen är ångrad.'));
    await settled();
    const told = () => sandbox.messages('U01DIR', direct('U01DIR')).length;
    const before = told();

    expect(JSON.stringify(sandbox.messages(SECRETARY, RUN))).not.toContain('"undo_reschedule"');
    await settled();

    expect(told()).toBe(before);
  });
});

describe('a meeting that was moved meanwhile', () => {
  it('stays where it is when an older offer, or an older undoing, is pressed', async () => {
    const { say, press, until } = bevaka;
    await say(SECRETARY, 'sammanträde flytta 2026-12-15 2026-12-17');
    await say(SECRETARY, 'sammanträde flytta 2026-12-15 2026-12-18');
    await press(SECRETARY, RUN, 'reschedule');
    await until(() => answers(SECRETARY).includes('är flyttat till fre 18 dec'));

    await press(SECRETARY, RUN, 'reschedule');
    await until(() => answers(SECRETARY).includes('Redan ändrat: sammanträdet är fre 18 dec'));

    await say(CHAIR, 'sammanträde flytta 2026-12-18 2026-12-17');
    await press(CHAIR, RUN, 'reschedule');
    await until(() => answers(CHAIR).includes('är flyttat till tor 17 dec'));
    await press(SECRETARY, RUN, 'undo_reschedule');
    await until(() => answers(SECRETARY).includes('Kan inte ångras: ändrat sedan dess av'));

    expect(await say(SECRETARY, 'sammanträden')).toContain('tor 17 dec');
  });
});

describe("a calendar file in the committee's channel", () => {
  it('is offered to be read, and its meetings are confirmed', async () => {
    const { press, until, say } = bevaka;

    await drop(
      SECRETARY,
      calendarFile(
        'DTSTART;TZID=Europe/Stockholm:20270112T090000|RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=3',
        'DTSTART;VALUE=DATE:20270615',
        'DTSTART:20270511T070000Z|STATUS:CANCELLED',
      ),
    );
    await until(() => answers(SECRETARY).includes('read_meetings'));
    await press(SECRETARY, RUN, 'read_meetings');
    await until(() => shown(SECRETARY).includes('3 sammanträden läggs till'));
    expect(shown(SECRETARY)).toContain('Inställt i filen och läggs inte till:');
    expect(shown(SECRETARY)).toContain('tis 11 maj 2027 09:00');
    expect(shown(SECRETARY)).toContain('Finns redan:');
    await submit(SECRETARY);
    await until(() => answers(SECRETARY).includes('har fått 3 sammanträden till'));

    expect(await say(SECRETARY, 'sammanträden')).toContain('tis 9 mars 2027 09:00');
  });

  it('is offered to nobody else, and asks again when it is damaged', async () => {
    const { press, until, say } = bevaka;

    await drop(DIRECTOR, calendarFile('DTSTART:20270112T080000Z'));
    await say(DIRECTOR, 'hjälp');
    expect(answers(DIRECTOR)).not.toContain('read_meetings');
    await drop(SECRETARY, Buffer.from('BEGIN:VCALENDAR\r\nnoise'));
    await until(() => answers(SECRETARY).includes('read_meetings'));
    await press(SECRETARY, RUN, 'read_meetings');
    await until(() => shown(SECRETARY).includes('Filen är skadad'));

    expect(formOf(SECRETARY)?.title.text).toBe('Nya sammanträden');
  });
});
