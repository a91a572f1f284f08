import { titleStem } from './title-stem.ts';

/** A title as it is compared: case, composed letters and kinds of space make no difference. */
export function normaliseTitle(title: string): string {
  // \s takes in the no-break spaces that text pasted from minutes is full of.
  return title.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLocaleLowerCase('sv');
}

/** Whether two titles, however each is written, are the same office's. */
export function isSameOffice(one: string, other: string): boolean {
  return titleKey(one) === titleKey(other);
}

/**
 * What a title comes to: all forms of one office's title have the same. Endings, capitals, kinds of
 * hyphen and what says that it is held for a time make no difference. Spaces and hyphens count for
 * nothing, as "HR direktör" is written for "HR-direktör". It is compared, never shown or stored:
 * the next version may make it otherwise.
 * @example titleKey('tf. Tekniska chefen') === titleKey('teknisk chef') // true
 */
export function titleKey(title: string): string {
  const plain = plainly(title);
  const joined = held(plain).replaceAll(/-?\s?\/\s?/gu, ' och ');
  const key = titleStem(joined).replaceAll(/[\s-]/gu, '');
  // Of a title that is nothing but signs, the signs count.
  return key === '' ? plain : key;
}

/** A title without what says that the office is held until further notice: "tf.", "(tf)". */
export function titleHeld(title: string): string {
  const spaced = title.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const name = held(spaced);
  return name === spaced ? spaced : `${name.slice(0, 1).toLocaleUpperCase('sv')}${name.slice(1)}`;
}

/** Whether a title says that its office is held until further notice: "tf. regiondirektör". */
export function saysActing(title: string): boolean {
  const spaced = title.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return held(spaced) !== spaced;
}

/** The title of the office whose holder "ställföreträdande kommundirektör" stands in for; else null. */
export function titleDeputised(title: string): string | null {
  const spaced = title.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const found = DEPUTISING.exec(spaced)?.[0] ?? '';
  return found === '' || found.length === spaced.length ? null : spaced.slice(found.length);
}

const ARTICLE = String.raw`(?:(?:den|the)\s)?`;
const TF = String.raw`t\.?\s?f|tj\.?\s?f`;
const ACTING = new RegExp(
  String.raw`^${ARTICLE}(?:(?:${TF})(?:\.\s?|:?\s)|vik\.\s?|(?:tillförordna(?:d|de|t)|vikarierande|tjänste?förrättande|interim|acting)[\s-])`,
  'iu',
);
const ACTING_BEHIND = new RegExp(
  String.raw`(?:\s?\(|,\s?|\s)(?:${TF})\.?\)?$|\s?\((?:vik\.?|vikarie|tillförordnad|vikarierande|interim|acting)\)$`,
  'iu',
);
const DEPUTISING = new RegExp(
  String.raw`^${ARTICLE}(?:(?:ställföreträdare|ersättare|vikarie|stf\.?|deputy|stand-in)\s(?:för|for|of)\s|ställföreträdande\s|stf(?:\.\s?|\s)|ställf\.\s?)`,
  'iu',
);

function held(title: string): string {
  const name = title.replace(ACTING, '').replace(ACTING_BEHIND, '').trim();
  return name === '' ? title : name;
}

const AROUND = /^["“”„»«'‘’`´*_\s]+|["“”„»«'‘’`´*_\s.,:;]+$/gu;

/** Hyphens and apostrophes of every kind as the keyboard's, and without what was put around it. */
function plainly(title: string): string {
  const alike = normaliseTitle(title.replaceAll('\u{AD}', ''))
    .replaceAll(/[\p{Pd}\u{2212}]/gu, '-')
    .replaceAll(/[’‘´`]/gu, "'");
  const bare = alike.replaceAll(AROUND, '');
  return bare === '' ? alike : bare;
}
