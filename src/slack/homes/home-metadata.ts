import { z } from 'zod';

import { HOME_FILTERS, HOME_START, type HomePlace } from '../../app/home/home-place.ts';

const MOST_PAGES = 10_000;

const Place = z.strictObject({
  committee: z.string().min(1).max(40).nullable(),
  filter: z.enum(HOME_FILTERS),
  person: z.string().min(1).max(40).nullable(),
  page: z.int().min(0).max(MOST_PAGES),
});

/** Where somebody is in their App Home, as its view carries it. */
export function writeHomePlace({ committee, filter, person, page }: HomePlace): string {
  return JSON.stringify({ committee, filter, person, page });
}

/** The same, read; the beginning for whatever is no place of ours, as of a view from before. */
export function readHomePlace(metadata: string): HomePlace {
  try {
    return Place.catch(HOME_START).parse(JSON.parse(metadata));
  } catch {
    return HOME_START;
  }
}
