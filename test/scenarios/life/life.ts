import { compose } from '../support/bevaka.ts';
import { moving, preparing, registering } from './autumn.ts';
import { handsOf } from './hands.ts';
import { rules } from './rules.ts';
import { settings } from './settings.ts';
import { papers } from './spring.ts';
import { endings, mornings, outcomes, refusals, standing } from './winter.ts';

/**
 * Lives the half year of a committee on Bevaka as it is, with nearly everything that can happen to
 * a record, and leaves the data folder behind.
 */
export async function live(folder: string): Promise<void> {
  const bevaka = await compose(folder, { by: 'socket', serves: true });
  const hands = handsOf(bevaka);
  try {
    for (const part of [
      settings,
      registering,
      preparing,
      moving,
      mornings,
      outcomes,
      standing,
      papers,
      rules,
      endings,
      refusals,
    ])
      await part(bevaka, hands);
    await bevaka.settled();
  } finally {
    await bevaka.stop();
  }
}
