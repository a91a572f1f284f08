import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';

const RUN = 'C01RUN';
const SECRETARY = 'U03SEK';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew();
});
afterEach(() => bevaka.stop());

const formOf = () => bevaka.sandbox.snapshot(SECRETARY).views.at(-1);
const words = () => JSON.stringify(formOf()?.blocks ?? '');

async function give(...lines: string[]): Promise<void> {
  const { sandbox, until } = bevaka;
  const content = new TextEncoder().encode(lines.join('\n'));
  const file = await sandbox.upload(SECRETARY, { name: 'l.csv', mimetype: 'text/csv', content });
  await sandbox.act(SECRETARY, {
    type: 'command',
    channel: RUN,
    command: '/uppdrag',
    text: 'importera',
  });
  await until(() => formOf() !== undefined);
  await submit({ file: { file: { type: 'file_input', files: [file.id] } } });
}

async function submit(state: object): Promise<void> {
  const view = formOf()?.id ?? '';
  await bevaka.sandbox.act(SECRETARY, { type: 'submit-view', view, state: { ...state } });
}

const changeColumns = () => pressInForm('import_columns');

async function pressInForm(action_id: string): Promise<void> {
  const block = formOf()?.blocks.findLast(({ type }) => type === 'actions');
  const all = block?.type === 'actions' ? block.elements : [];
  const button = all.find((each) => each.action_id === action_id);
  if (button?.type !== 'button') throw new Error('no button');
  const action = {
    blockId: block?.block_id ?? '',
    actionId: button.action_id ?? '',
    type: 'button',
    value: button.value ?? '',
  } as const;
  await bevaka.sandbox.act(SECRETARY, {
    type: 'press',
    on: { view: formOf()?.id ?? '' },
    action,
    state: {},
  });
}

function chosen(column: number, at: number): object {
  const option = { text: { type: 'plain_text', text: '' }, value: String(at) };
  return { [`column:${column}`]: { column: { type: 'static_select', selected_option: option } } };
}

describe('a list whose headings say nothing', () => {
  it(
    'is shown with its columns as they were taken, and registered as they are changed',
    { timeout: 30_000 },
    async () => {
      const { until, sandbox, settled, direct } = bevaka;

      await give(
        'Lnr;Vm;Txt;Ytl',
        '1;Regiondirektören;ta fram mål till sammanträdet;enligt beslut som fattades för länge sedan',
        '2;Trädgårdsmästaren;plantera träd;finns kanske inte längre i organisationen alls',
      );
      await until(() => words().includes('Så här är kolumnerna lästa'));
      expect(words()).toContain('B · Vm (Regiondirektören)');
      await submit({});
      await until(() => words().includes('En rad kan registreras'));
      expect(words()).toContain('Rad 2: enligt beslut');

      await changeColumns();
      await until(() => words().includes('Så här är kolumnerna lästa'));
      await submit(chosen(0, 2));
      await until(() => words().includes('En rad kan registreras'));
      expect(words()).toContain('Rad 2: ta fram mål');
      await submit({});
      await until(() => JSON.stringify(sandbox.messages(SECRETARY, RUN)).includes('*RUN-1*'));
      await settled();

      expect(formOf()).toBeUndefined();
      expect(sandbox.messages('U01DIR', direct('U01DIR'))).toHaveLength(1);
      expect(JSON.stringify(sandbox.messages(SECRETARY, RUN))).not.toContain('RUN-2');
    },
  );
});

const channel = () => JSON.stringify(bevaka.sandbox.messages(SECRETARY, RUN));
const told = (person: string) => bevaka.sandbox.messages(person, bevaka.direct(person));

function ticked(field: string): object {
  const option = { text: { type: 'plain_text', text: '' }, value: field };
  return { [field]: { [field]: { type: 'checkboxes', selected_options: [option] } } };
}

describe('a list of forty-five rows, with closed and unclear ones', () => {
  it(
    'is one post and one message, and a card comes when something is done to one',
    { timeout: 60_000 },
    async () => {
      await bevaka.stop();
      bevaka = await composeAnew({ by: 'socket', paceMs: 300 });
      const { until, sandbox, settled, say, press, direct, ports } = bevaka;
      // As somebody sees it who did nothing: answers are for the secretary alone.
      const posts = () => sandbox.messages('U01DIR', RUN);
      const before = posts().length;

      await give(
        'Uppdragslista 2026;;;',
        'Uppdrag;Ansvarig;Klart senast;Status;Prio',
        ...Array.from(
          { length: 45 },
          (_, at) =>
            `Utreda fråga ${at + 1};Regiondirektören;${at < 30 ? '2026-12-15' : '2027-02-09'};Pågår;${at}`,
        ),
        'Redovisa sjukfrånvaron;HR-direktören;2026-06-01;Klart 2026-06-03;',
        'Plantera träd;Trädgårdsmästaren;;;',
        'Redovisa ekonomin;Regiondirektören;varje tertial;;',
      );
      await until(() => words().includes('45 rader kan registreras'));
      expect(words()).toContain('Rad 48: Redovisa sjukfrånvaron · Klart 2026-06-03');
      expect(words()).toContain('Rad 50: Redovisa ekonomin · Regiondirektören · varje tertial');
      await pressInForm('import_mend');
      await until(() => words().includes('Rad 49: vem är ansvarig?'));
      const office = { text: { type: 'plain_text', text: '' }, value: '0' };
      await submit({
        'holder:0': { holder: { type: 'static_select', selected_option: office } },
      });
      await until(() => words().includes('46 rader kan registreras'));
      const pressed = performance.now();
      await submit(ticked('closed'));
      await until(() => channel().includes('Uppdragslista för'));
      await settled();
      const seconds = (performance.now() - pressed) / 1000;

      expect(seconds).toBeLessThan(10);
      expect(posts()).toHaveLength(before + 1);
      expect(channel()).toContain('46 uppdrag är införda');
      expect(told('U01DIR')).toHaveLength(1);
      const committee = await ports.store.committeeByCode('TSANDBOX', 'RUN');
      const closed = await ports.store.assignmentByNumber(committee?.id ?? '', 46);
      expect(closed).toMatchObject({ ending: { is: 'closed-before', on: '2026-06-03' } });
      expect(await say(SECRETARY, 'visa RUN-1')).toContain(
        'Ur listan, rad 3:* Status: Pågår · Prio: 0',
      );

      await press('U01DIR', direct('U01DIR'), 'accept_listed');
      await until(() => /Du har tagit emot 4\d uppdrag/u.test(JSON.stringify(told('U01DIR'))));
      await settled();
      expect(posts()).toHaveLength(before + 1);

      await say('U01DIR', 'läge RUN-7 risk väntar på underlag');
      await until(() => posts().length === before + 2);
      expect(JSON.stringify(posts().at(-1))).toContain('*RUN-7* Utreda fråga 7');
      await settled();
    },
  );
});

describe('a list whose headings are known', () => {
  it(
    'goes straight to what it would register, and shows its columns on a button',
    { timeout: 30_000 },
    async () => {
      const { until } = bevaka;

      await give('Uppdrag;Ansvarig', 'ta fram mål;Regiondirektören');
      await until(() => words().includes('En rad kan registreras'));
      await changeColumns();
      await until(() => words().includes('A · Uppdrag (ta fram mål)'));
      await submit(chosen(0, 1));

      await until(() => formOf()?.errors['column:1'] !== undefined);

      expect(formOf()?.errors).toEqual({ 'column:1': 'Kolumnen är redan vald ovan.' });
    },
  );
});

describe('a list that is imported again', () => {
  it('says which of its rows are registered already or like it, and registers the others where it is said', async () => {
    const { until, sandbox, settled, ports } = bevaka;
    const rows = [
      'Uppdrag;Ansvarig;Till när',
      'ta fram mål;Regiondirektören;2026-12-15',
      'se över avgifterna;Regiondirektören;kvartal 1 2027',
    ];
    await give(...rows);
    await until(() => words().includes('2 rader kan registreras'));
    await submit({});
    await until(() => JSON.stringify(sandbox.messages(SECRETARY, RUN)).includes('*RUN-2*'));

    await give(
      ...rows,
      'Ta fram mål.;Regiondirektör;15 december',
      'ta fram mål;Regiondirektören;2027-02-09',
    );
    await until(() => words().includes('En rad liknar ett öppet uppdrag. Registrera ändå?'));
    expect(words()).toContain('Rad 5: liknar RUN-1: ta fram mål');
    expect(words()).toContain('3 rader är redan registrerade');
    expect(words()).toContain('Rad 2: RUN-1 ta fram mål');
    expect(words()).toContain('Rad 3: RUN-2 se över avgifterna');
    expect(words()).toContain('Rad 4: RUN-1 Ta fram mål.');
    await submit({});
    expect(formOf()?.errors).toEqual({
      likes:
        'Alla rader liknar öppna uppdrag eller varandra. Kryssa i rutan om de ska registreras ändå.',
    });
    const option = {
      text: { type: 'plain_text' as const, text: 'Registrera dem också' },
      value: 'likes',
    };
    await submit({ likes: { likes: { type: 'checkboxes', selected_options: [option] } } });
    await until(() => JSON.stringify(sandbox.messages(SECRETARY, RUN)).includes('*RUN-3*'));
    await settled();

    const committee = await ports.store.committeeByCode('TSANDBOX', 'RUN');
    expect(await ports.store.openOfCommittee(committee?.id ?? '')).toHaveLength(3);
  });
});
