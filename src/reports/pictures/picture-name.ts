import type { Picture } from '../../app/ports/picture.ts';
import type { Language } from '../../domain/record/language.ts';
import { inLanguages } from '../../words/in-languages.ts';

const nameWordsIn = inLanguages(
  { timeline: 'tidslinje', year: 'år', figures: 'siffror' },
  { timeline: 'timeline', year: 'year', figures: 'figures' },
);

/** @example 'tidslinje-RUN-2026-12-15-2.png', the second picture of several */
export function pictureName(picture: Picture, language: Language): string {
  const word = nameWordsIn(language)[picture.is];
  if (picture.is === 'figures') {
    const { committee, over } = picture.counted;
    return `${word}-${committee.code}-${over.from}--${over.to}.png`;
  }
  const { code } = picture.committee;
  if (picture.is === 'year') return `${word}-${code}-${picture.year}.png`;
  const part = picture.part.of > 1 ? `-${picture.part.number}` : '';
  return `${word}-${code}-${picture.meeting.day}${part}.png`;
}
