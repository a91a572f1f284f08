import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Composed, composeAnew } from './support/bevaka.ts';
import { inChannel, say, sendingsOf, standing, toPerson } from './support/waiting.ts';

let bevaka: Composed;
beforeEach(async () => {
  bevaka = await composeAnew({ by: 'socket', quarantineMs: 400, serves: true });
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

describe('an app that may not post', () => {
  it('rests as a whole, asks without posting, and says everything when it may', async () => {
    const { sandbox, settled, until } = bevaka;
    sandbox.faults.withoutScopes.add('chat:write');
    const keys = await say(bevaka, { to: toPerson('U01DIR'), count: 2 });
    const asked = (method: string): number =>
      sandbox.calls().filter((call) => call.method === method).length;
    await until(() => asked('chat.postMessage') > 0);
    const before = asked('auth.test');
    await until(() => asked('auth.test') >= before + 3);
    await settled();

    expect(await sendingsOf(bevaka, keys)).toEqual(['resting', 'resting']);
    expect(asked('chat.postMessage')).toBe(1);
    sandbox.faults.withoutScopes.clear();
    await until(() => standing(bevaka, keys).every((count) => count === 1));
  });
});

describe('a scope that something else needs', () => {
  it('is done without: the conversation is not opened, and the message arrives', async () => {
    bevaka.sandbox.faults.withoutScopes.add('im:write');

    const keys = await say(bevaka, { to: toPerson('U01DIR'), count: 2 });
    await bevaka.until(() => standing(bevaka, keys).every((count) => count === 1));

    const opened = bevaka.sandbox.calls().filter(({ method }) => method === 'conversations.open');
    expect(opened).toHaveLength(1);
  });
});

it('is not ready while it rests, and healthy all the same', async () => {
  const status = async (path: string) => (await fetch(`${bevaka.httpUrl}${path}`)).status;
  const { faults } = bevaka.sandbox;
  const well = [await status('/readyz'), await status('/healthz')];
  faults.tokenError = 'token_revoked';
  const keys = await say(bevaka, { to: inChannel('C01RUN'), count: 1 });
  await bevaka.settled();

  const resting = [await status('/readyz'), await status('/healthz')];
  faults.tokenError = null;
  await bevaka.until(() => standing(bevaka, keys)[0] === 1);
  await bevaka.settled();

  expect({ well, resting, after: await status('/readyz') }).toEqual({
    well: [200, 200],
    resting: [503, 200],
    after: 200,
  });
});
