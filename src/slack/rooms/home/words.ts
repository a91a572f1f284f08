import type { HomeGroup } from '../../../app/home/home-lines.ts';
import type { HomeFilter } from '../../../app/home/home-place.ts';
import { inLanguages } from '../../../words/in-languages.ts';
import { plural } from '../../../words/plural.ts';

type Titles = Readonly<Record<HomeGroup['is'], string>>;
type Filters = Readonly<Record<Exclude<HomeFilter, 'silent' | 'person'>, string>>;

const titles: Titles = {
  mine: 'Dina uppdrag',
  start: 'Nästa sammanträde',
  meeting: 'Nästa sammanträde',
  late: 'Försenade',
  risk: 'Risk och stopp',
  silent: 'Tysta',
  asked: 'Ber om anstånd',
  person: 'Hos en person',
  all: 'Alla öppna',
};

const filters: Filters = {
  start: 'Mitt och nästa',
  meeting: 'Nästa sammanträde',
  late: 'Försenade',
  risk: 'Risk',
  asked: 'Ber om anstånd',
  all: 'Alla',
};

const nothing: Titles = {
  mine: 'Du har inga öppna uppdrag.',
  start: 'Nästa sammanträde har inga uppdrag.',
  meeting: 'Nästa sammanträde har inga uppdrag.',
  late: 'Inget är försenat.',
  risk: 'Inget har signalen risk eller stopp.',
  silent: 'Alla har hört av sig.',
  asked: 'Ingen ber om anstånd.',
  person: 'Personen har inga öppna uppdrag i nämnden.',
  all: 'Nämnden har inga öppna uppdrag.',
};

const sv = {
  nothingSetUp: 'Ingen nämnd är upplagd än.',
  titles,
  filters,
  nothing,
  silentFor: (days: number) =>
    plural('sv', days, { one: 'Tysta i en arbetsdag', other: `Tysta i ${days} arbetsdagar` }),
  of: (title: string, name: string) => `${title}: ${name}`,
  counted: (title: string, count: number) => `${title} (${count})`,
  waitsForYou: 'Väntar på dig',
  waits: {
    extensions: (code: string, count: number) =>
      plural('sv', count, {
        one: `*${code}*: en begäran om anstånd`,
        other: `*${code}*: ${count} begär anstånd`,
      }),
    outcomes: (code: string, count: number, day: string) =>
      `*${code}*: ${count} uppdrag väntar på utfall från ${day}`,
    minutes: (code: string, count: number) =>
      `*${code}*: ${count} uppdrag väntar på att protokollet justeras`,
  },
  show: 'Visa',
  assignments: (count: number) => `${count} uppdrag`,
  choosesCommittee: 'Nämnd',
  choosesPerson: 'Hos en person …',
  noMeeting: 'Inget kommande sammanträde är inlagt.',
  nextMeeting: 'Nästa sammanträde',
  laterMeetings: 'Därefter',
  pageOf: (page: number, pages: number) => `Sida ${page} av ${pages}`,
  previous: 'Föregående sida',
  next: 'Nästa sida',
};

type Words = typeof sv;

const en = {
  nothingSetUp: 'No committee is set up yet.',
  titles: {
    mine: 'Your assignments',
    start: 'Next meeting',
    meeting: 'Next meeting',
    late: 'Late',
    risk: 'At risk and blocked',
    silent: 'Silent',
    asked: 'More time asked for',
    person: 'With a person',
    all: 'All open',
  },
  filters: {
    start: 'Mine and next',
    meeting: 'Next meeting',
    late: 'Late',
    risk: 'At risk',
    asked: 'More time asked for',
    all: 'All',
  },
  nothing: {
    mine: 'You have no open assignments.',
    start: 'The next meeting has no assignments.',
    meeting: 'The next meeting has no assignments.',
    late: 'Nothing is late.',
    risk: 'Nothing is at risk or blocked.',
    silent: 'Everybody has been in touch.',
    asked: 'Nobody asks for more time.',
    person: 'They have no open assignments in the committee.',
    all: 'The committee has no open assignments.',
  },
  silentFor: (days) =>
    plural('en', days, {
      one: 'Silent for a working day',
      other: `Silent for ${days} working days`,
    }),
  of: (title, name) => `${title}: ${name}`,
  counted: (title, count) => `${title} (${count})`,
  waitsForYou: 'Waiting for you',
  waits: {
    extensions: (code, count) =>
      plural('en', count, {
        one: `*${code}*: one request for more time`,
        other: `*${code}*: ${count} requests for more time`,
      }),
    outcomes: (code, count, day) =>
      plural('en', count, {
        one: `*${code}*: one assignment of ${day} waits for its outcome`,
        other: `*${code}*: ${count} assignments of ${day} wait for their outcomes`,
      }),
    minutes: (code, count) =>
      plural('en', count, {
        one: `*${code}*: one assignment waits for its minutes to be confirmed`,
        other: `*${code}*: ${count} assignments wait for their minutes to be confirmed`,
      }),
  },
  show: 'Show',
  assignments: (count) =>
    plural('en', count, { one: '1 assignment', other: `${count} assignments` }),
  choosesCommittee: 'Committee',
  choosesPerson: 'With a person …',
  noMeeting: 'No coming meeting is planned.',
  nextMeeting: 'Next meeting',
  laterMeetings: 'After that',
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous page',
  next: 'Next page',
} satisfies Words;

export const homeWordsIn = inLanguages(sv, en);
