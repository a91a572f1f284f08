import type { Picture } from '../../app/ports/picture.ts';
import type { Language } from '../../domain/record/language.ts';
import { figuresSvg } from './figures-svg.ts';
import type { Drawn } from './svg.ts';
import { timelineSvg } from './timeline-svg.ts';
import { yearSvg } from './year-svg.ts';

/** A picture as SVG, made of facts alone. */
export function pictureSvg(picture: Picture, language: Language): Drawn {
  if (picture.is === 'timeline') return timelineSvg(picture, language);
  return picture.is === 'year' ? yearSvg(picture, language) : figuresSvg(picture.counted, language);
}
