import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { inChannel, say, sendingsOf, standing, toPerson } from './support/waiting.ts';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', quarantineMs: 400 });
});
afterEach(() => bevaka.stop());

describe('a token that is bad for ten minutes', () => {
  it.each(['token_revoked', 'invalid_auth', 'account_inactive'])(
    'loses nothing (%s): everything goes out once it is good again',
    async (error) => {
      bevaka.sandbox.faults.tokenError = error;
      // After so many attempts it was given up, when each refusal counted: 10.6 minutes of a bad token.
      const tired = { is: 'pending', attempts: 7, notBefore: null } as const;
      const keys = [
        ...(await say(bevaka, { to: inChannel('C01RUN'), count: 3, sending: tired })),
        ...(await say(bevaka, { to: toPerson('U01DIR'), count: 2, sending: tired })),
      ];
      await bevaka.settled();

      expect(await sendingsOf(bevaka, keys)).toEqual(keys.map(() => 'resting'));
      bevaka.sandbox.faults.tokenError = null;
      await bevaka.until(() => standing(bevaka, keys).every((count) => count > 0));

      expect(standing(bevaka, keys)).toEqual(keys.map(() => 1));
    },
  );
});
