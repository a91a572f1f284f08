import { expect, it } from 'vitest';

import { PUBLIC_TO_6 } from '../../../src/stores/migrations/to-6-public.ts';

it('shows nothing of any committee to the public', () => {
  expect(PUBLIC_TO_6.committee?.({ id: 'C1' })).toMatchObject({
    id: 'C1',
    publicView: { isOn: false },
  });
});
