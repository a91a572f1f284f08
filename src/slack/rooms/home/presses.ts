import { HOME_FILTERS, HOME_START, type HomePlace } from '../../../app/home/home-place.ts';
import { homeOf } from '../../../app/home/home-of.ts';
import { sayWhy } from '../../kit/asked.ts';
import { readHomePlace } from '../../homes/home-metadata.ts';
import { placeIn, type Pressed, type PressHandler } from '../../kit/pressed.ts';

/** Another page of the list. */
export const homePagePressed: PressHandler = goingTo((place, { value }) => ({
  ...place,
  page: placeIn(value[0]),
}));

/** The list narrowed otherwise; what waits carries its committee. */
export const homeFilterPressed: PressHandler = goingTo((place, { value }) => {
  const filter = HOME_FILTERS.find((each) => each === value[0]) ?? HOME_START.filter;
  return { ...HOME_START, committee: value[1] || place.committee, filter };
});

export const homePersonChosen: PressHandler = goingTo((place, { value }) => ({
  ...HOME_START,
  committee: place.committee,
  filter: 'person',
  person: value[0] || null,
}));

export const homeCommitteeChosen: PressHandler = goingTo((_place, { value }) => ({
  ...HOME_START,
  committee: value[0] || null,
}));

/** The home itself is the answer: as it is now, also where the one that was pressed is a stale one. */
function goingTo(find: (place: HomePlace, pressed: Pressed) => HomePlace): PressHandler {
  return async ({ ports, homes }, pressed) => {
    const { person, language, home } = pressed;
    if (home === null) {
      // It stands nowhere else: whoever sends it from elsewhere is answered, and sees nothing of it.
      const found = await homeOf(ports, person);
      return sayWhy(found.ok ? 'nothing-changed' : found.why, language);
    }
    await homes.show(person, find(readHomePlace(home), pressed));
    return null;
  };
}
