import type { Day } from '../days/day.ts';
import type { HistoryEntry } from '../record/history.ts';
import { type Person, samePerson } from '../record/person.ts';
import { newOffice, type Office } from './office.ts';
import { holderOn, isOfficerWord, officeOfRole, type Offices, officesWritten } from './offices.ts';
import { asOneOffice } from './one-office.ts';
import { titleHeld, titleKey } from './title.ts';

/**
 * Whether an office leads the administration once somebody gets it: it does already or cannot, it is
 * assumed and said, or it is asked, with the office that leads it today where there is one.
 */
export type Leading =
  | { readonly is: 'no' }
  | { readonly is: 'assumed' }
  | { readonly is: 'asked'; readonly instead: Office | null };

/**
 * Of the bare word förvaltningschef it is assumed where nobody leads. All else that may lead is
 * asked: a municipal board has a kommundirektör and heads of administrations beside each other.
 */
export function leadingOf(committee: Offices, office: Office, today: Day): Leading {
  const director = officeOfRole(committee, 'director');
  if (office.role !== null || !mayLead(office.title)) return { is: 'no' };
  if (director === null || !isTaken(committee, director, today))
    return isBareHead(office.title) ? { is: 'assumed' } : { is: 'asked', instead: null };
  const [one, other] = [director, office].map(({ title }) => holderOn(committee, title, today));
  const isOwn = samePerson(one ?? null, other ?? null) && isOfficerWord(director.title);
  return { is: 'asked', instead: isOwn ? null : director };
}

/** Whether it was answered of an office that it does not lead the administration. */
export function isSaidNotToLead(
  { history }: { readonly history: readonly HistoryEntry[] },
  { title }: Pick<Office, 'title'>,
): boolean {
  const last = history.findLast(
    ({ what, from, to }) => what === 'director-set' && (from === title || to === title),
  );
  return last !== undefined && last.from === title && last.to === null;
}

/** Who is director on a day, for a title that is no more than that word; else null. */
export function directorNow(committee: Offices, title: string, day: Day): Person | null {
  const director = officeOfRole(committee, 'director');
  if (director === null || !isOfficerWord(titleHeld(title))) return null;
  const meant = officesWritten(committee, title);
  return meant.includes(director) ? holderOn(committee, director.title, day) : null;
}

/** Whether somebody leads the administration, or will. */
export function hasDirector(committee: Offices, today: Day): boolean {
  const director = officeOfRole(committee, 'director');
  return director !== null && isTaken(committee, director, today);
}

function isTaken(committee: Offices, { title, holdings }: Office, today: Day): boolean {
  return holderOn(committee, title, today) !== null || holdings.some(({ from }) => from > today);
}

/**
 * The offices with one that leads the administration, under its own title. The one that led keeps
 * its title and holder; "Direktören" alone is no title of its own and becomes the new one.
 */
export function ledBy({ offices }: Offices, title: string): readonly Office[] {
  const [leads, led] = [
    offices.find((each) => each.title === title),
    officeOfRole({ offices }, 'director'),
  ];
  if (leads === undefined || leads === led) return offices;
  const others = offices.filter((each) => each !== leads && each !== led);
  if (led === null) return [...others, { ...leads, role: 'director' }];
  return isOfficerWord(led.title)
    ? [...others, { ...asOneOffice(leads, led), role: 'director' }]
    : [...others, { ...led, role: null }, { ...leads, role: 'director' }];
}

/** The same where it was assumed and is not so: "Direktören" is an office of its own again. */
export function notLedBy({ offices }: Offices, title: string): readonly Office[] {
  const leads = offices.find((each) => each.title === title && each.role === 'director');
  const word = leads?.alsoCalled.find(isOfficerWord);
  if (leads === undefined) return offices;
  const alsoCalled = leads.alsoCalled.filter((each) => each !== word);
  const own: Office = { ...leads, role: null, alsoCalled };
  const others = offices.filter((each) => each !== leads);
  return word === undefined
    ? [...others, own]
    : [...others, own, newOffice(word, { role: 'director' })];
}

const BARE_HEAD = new Set(['förvaltningschef', 'head of administration'].map(titleKey));

function isBareHead(title: string): boolean {
  return BARE_HEAD.has(titleKey(title));
}

const LEADS =
  /(?:direktör|(?:förvaltnings|kommun|stads|region|regions|social|skol|utbildnings|bildnings|barn- och utbildnings|kultur|fritids|miljö|bygg|samhällsbyggnads|stadsbyggnads|omsorgs|äldre|vård|hälso- och sjukvårds|tekniska?|teknisk[ae]?|stadsdels|kansli|räddnings|myndighets|general)\s?chef|överförmyndarchef|chef för .*förvaltning\p{L}*|director|chief executive|city manager|head of .*(?:administration|services?))$/iu;
/** Offices of staff, and those beside or below the head. */
const SUPPORTS =
  /^(?:vice|biträdande|bitr\.?|förste|andre|deputy|assistant|ekonomi|finans|hr|personal|it|digitaliserings|kommunikations|informations|inköps|upphandlings|fastighets|juridiska?|stabs|marknads|säkerhets|planerings|utvecklings|administrativ[ea]?|enhets|avdelnings|sektions|områdes|verksamhets|grupp)(?=\P{L}|\p{L}*(?:direktör|chef|director))/iu;

/** "Kommundirektören", "socialchef", "Tekniska chefen": never "HR-direktör" or "biträdande …". */
export function mayLead(title: string): boolean {
  const plain = bare(titleHeld(title));
  return LEADS.test(plain) && !SUPPORTS.test(plain);
}

/** Without the definite ending of its head: "kommundirektören", "chefens". */
function bare(title: string): string {
  return title.replace(/(direktör|chef)(?:en|ens|s)?(?=\s|$)/giu, '$1').trim();
}
