import { readFileSync } from 'node:fs';

import { strFromU8, unzipSync } from 'fflate';
import { extractText } from 'unpdf';
import { expect, it } from 'vitest';

import { calendarFor } from '../../../src/app/calendars/calendar-of.ts';
import { assignmentsByPage } from '../../../src/app/exporting/pages.ts';
import { dossierOf } from '../../../src/app/dossier/dossier-of.ts';
import { homeOf } from '../../../src/app/home/home-of.ts';
import { listFor } from '../../../src/app/papers/make-list.ts';
import { PAPER_PARTS } from '../../../src/app/ports/paper-parts.ts';
import type { MadeFile } from '../../../src/app/ports/papers.ts';
import type { Picture } from '../../../src/app/ports/picture.ts';
import { NO_LETTERHEAD } from '../../../src/app/ports/stored-workspace.ts';
import { searchTyped } from '../../../src/app/search/search-assignments.ts';
import { icalText } from '../../../src/calendar/ical-text.ts';
import type { Assignment } from '../../../src/domain/assignments/assignment.ts';
import type { Committee } from '../../../src/domain/committee/committee.ts';
import { newMessage } from '../../../src/domain/record/message.ts';
import type { Person } from '../../../src/domain/record/person.ts';
import { listCsv } from '../../../src/reports/csv/list-csv.ts';
import { dossierMarkdown } from '../../../src/reports/dossier/dossier-markdown.ts';
import { listDocx } from '../../../src/reports/docx/list-docx.ts';
import { exportTo } from '../../../src/reports/export/export-to.ts';
import { listMarkdown } from '../../../src/reports/markdown/list-markdown.ts';
import { listPdf } from '../../../src/reports/pdf/list-pdf.ts';
import { pictureSvg } from '../../../src/reports/pictures/picture-svg.ts';
import { listXlsx } from '../../../src/reports/xlsx/list-xlsx.ts';
import { createLog } from '../../../src/running/log.ts';
import { createRender } from '../../../src/slack/door/render.ts';
import { COMMANDS, PRESSES } from '../../../src/slack/door/tables.ts';
import { createAskingClient } from '../../../src/slack/kit/connect.ts';
import type { ListenerParts } from '../../../src/slack/kit/parts.ts';
import { PrivateAnswers } from '../../../src/slack/kit/private-answers.ts';
import { aWorld, type World } from '../../app/support/ports.ts';
import { aDigest, DIRECTOR, SECRETARY, TEAM } from '../../contracts/samples.ts';
import { everywhere, MARKED, WORD } from '../../contracts/secret-samples.ts';
import { aPath, aSource } from '../../reports/export/support.ts';
import { servedWith, SHOWN } from '../../http/public/served.ts';
import { EVERY_MESSAGE } from './every-message.ts';

const language = 'sv' as const;
/** Everything of it that can be. */
const PUBLIC = { publicView: SHOWN };

/** RUN-1, marked, whose word is written in everything that people write about an assignment. */
async function aSecret(
  marking: Assignment['secrecy'] = MARKED,
  committee: Partial<Committee> = {},
): Promise<World> {
  const assignment = everywhere({ ending: null, secrecy: marking });
  const { origin } = assignment;
  const world = await aWorld({
    assignment: { ...assignment, origin: { ...origin, minutes: 'confirmed' } },
    committee: { secrecy: 'on', ...committee },
  });
  world.ports.papers.picture = asDrawn;
  const lines = [
    { kind: 'not-accepted', assignment: 'ASSIGNMENT1' },
    { kind: 'outcome', assignment: 'ASSIGNMENT1', meeting: 'MEETINGDEC' },
  ] as const;
  const put = { expected: 0, history: [], messages: [] };
  await world.ports.store.commit({ ...put, kind: 'digest', record: aDigest({ lines }) });
  return world;
}

/** What is drawn has no word of it either. */
function asDrawn(picture: Picture): Promise<MadeFile> {
  expect(pictureSvg(picture, language)).not.toContain(WORD);
  return Promise.resolve({ name: 'a.png', mimeType: 'image/png', size: 1, path: '' });
}

const refuses = (): Promise<Response> =>
  Promise.resolve(new Response(JSON.stringify({ ok: false, error: 'not_authed' })));

/** A Slack that refuses whatever is asked of it: what is shown is what is answered. */
function partsOf({ ports }: World): ListenerParts {
  const slack = { token: 'xoxb', slackApiUrl: 'http://127.0.0.1/', fetch: refuses };
  return {
    ports,
    client: createAskingClient(slack),
    identity: {
      team: TEAM,
      enterprise: null,
      botUser: 'U00BOT',
      botId: 'B00BOT',
      url: 'https://region.slack.com/',
    },
    homes: { show: () => Promise.resolve() },
    privately: new PrivateAnswers(),
    log: createLog('fatal'),
  };
}

const doerOf = (person: Person) => ({ person, source: 'command' as const });

async function saidTo(world: World, person: Person, [command, words]: [string, string]) {
  const here = await world.committee();
  const facts = { person, doer: doerOf(person), language, channel: here.channel, here };
  const rest = { command, rest: words, inThread: null, files: [], reply: null };
  return COMMANDS.get(command)?.answer(partsOf(world), { ...facts, ...rest });
}

async function shownBy(world: World, person: Person, action: string) {
  const where = { channel: 'C01RUN', thread: null, message: null, messageTs: null, blockId: '' };
  const form = { inForm: null, inFields: {}, home: null, inAnswer: null, settings: null };
  const value = ['ASSIGNMENT1', 'draft', '1'];
  const facts = { person, doer: doerOf(person), language, action, value, triggerId: '1' };
  return PRESSES.get(action)?.(partsOf(world), { ...facts, ...where, ...form, askedIn: null });
}

it('no message that can be said has a word of what is secret', async () => {
  const { ports } = await aSecret();
  const render = createRender(
    () => ports,
    async () => null,
  );

  const to = { kind: 'person', person: DIRECTOR } as const;
  for (const content of Object.values(EVERY_MESSAGE)) {
    const said = await render(newMessage(`ASSIGNMENT1|${content.say}`, to, content));
    expect(`${content.say} ${JSON.stringify(said)}`).not.toContain(WORD);
  }
});

it.each([...COMMANDS.keys()])('the command %s answers with no word of it', async (command) => {
  const world = await aSecret();

  for (const person of [SECRETARY, DIRECTOR])
    // What somebody seeks is said again to them, as they wrote it.
    for (const words of ['RUN-1', '', WORD.toLowerCase()]) {
      const answer = await saidTo(world, person, [command, words]);
      expect(`${words} ${JSON.stringify(answer)}`).not.toContain(WORD);
    }
});

/** The words are shown in one form, and again once the marking is gone. */
const SHOWS = new Set(['open', 'lift_secrecy']);
const SHOW_NONE = [...PRESSES.keys()].filter((press) => !SHOWS.has(press));

it.each(SHOW_NONE)('the press %s shows no word of it', async (press) => {
  const world = await aSecret();

  for (const person of [DIRECTOR, SECRETARY]) {
    // Without Slack there is no message to take words from.
    const answer = await shownBy(world, person, press).catch(() => null);
    expect(JSON.stringify(answer)).not.toContain(WORD);
  }
});

it('the words are shown to who is named on the form that the press opens, and to no other', async () => {
  const world = await aSecret();
  const admin = { ...DIRECTOR, user: 'U99ADMIN' };

  expect(JSON.stringify(await shownBy(world, DIRECTOR, 'open'))).toContain(WORD);
  expect(JSON.stringify(await shownBy(world, admin, 'open'))).not.toContain(WORD);
});

it('home, search and calendar have no word of it, and the word finds nothing', async () => {
  const { ports } = await aSecret();
  const asked = { person: SECRETARY, from: 0, most: 10, whose: null };

  const home = await homeOf(ports, SECRETARY);
  const found = await searchTyped(ports, { ...asked, line: WORD });
  const byLabel = await searchTyped(ports, { ...asked, line: 'RUN-1' });
  const owned = { owner: SECRETARY, committee: 'RUNCOMMITTEE' };
  const calendar = await calendarFor(ports, owned, 'sv');

  expect(JSON.stringify([home, byLabel, calendar])).not.toContain(WORD);
  expect(calendar && icalText(calendar)).toContain(MARKED.shown);
  expect(JSON.stringify(byLabel)).toContain(MARKED.shown);
  expect(found).toMatchObject({ count: 0 });
});

/** What a zipped file holds, as text. */
const unzipped = (content: Uint8Array): string =>
  Object.values(unzipSync(content))
    .map((each) => strFromU8(each))
    .join('');

it('no paper has a word of it, in any format, with all that may be chosen', async () => {
  const world = await aSecret();
  const how = { language, order: 'meeting', parts: PAPER_PARTS } as const;
  const about = { meeting: { day: '2026-12-15', time: null }, letterhead: NO_LETTERHEAD };

  const list = await listFor(world.ports, await world.committee(), { ...how, ...about });
  const docx = await listDocx(list, { template: null, mark: null });
  const pdf = await extractText(new Uint8Array(await listPdf(list, null)), { mergePages: true });
  const papers = [
    docx.ok ? unzipped(docx.content) : '',
    pdf.text,
    unzipped(listXlsx(list)),
    strFromU8(listCsv(list)),
    strFromU8(listMarkdown(list)),
  ];

  for (const paper of papers) {
    expect(paper).not.toContain(WORD);
    expect(paper).toContain('RUN-1');
  }
});

it.each(['json', 'csv', 'xlsx'] as const)('the export has no word of it, as %s', async (format) => {
  const { ports } = await aSecret();
  const all: Assignment[] = [];
  for await (const each of assignmentsByPage(ports, 'RUNCOMMITTEE')) all.push(each);
  const path = aPath(`export.${format}`);

  await exportTo(aSource(all), path, format);

  const content = new Uint8Array(readFileSync(path));
  const text = format === 'json' ? strFromU8(content) : unzipped(content);
  expect(text).toContain('RUN-1');
  expect(text).not.toContain(WORD);
});

it('the dossier has no word of it, gives no version, and quotes nothing', async () => {
  const world = await aSecret();
  const found = { assignment: await world.assignment(), committee: await world.committee() };

  const dossier = await dossierOf(world.ports, found, language);

  for (const text of [JSON.stringify(dossier), dossierMarkdown(dossier)]) {
    expect(text).not.toContain(WORD);
    expect(text).toContain('RUN-1');
  }
  expect(dossier.messages).toEqual([]);
  expect(dossier.documents.map(({ path }) => path)).toEqual(dossier.documents.map(() => null));
});

it('what anybody reads has no word of it, not even that it is there', async () => {
  const { get } = await servedWith(await aSecret(MARKED, PUBLIC));

  for (const path of ['RUN?status=all', 'RUN.json?status=all', 'RUN.csv?status=all']) {
    const got = await get(path);
    const text = await got.text();
    expect([path, got.status, text.includes(WORD), text.includes('RUN-1')]).toEqual([
      path,
      200,
      false,
      false,
    ]);
  }
});
