import { moving, preparing, registering } from '../life/autumn.ts';
import { DEVELOPER, DIRECTOR, handsOf, OFFICER, RUN, SECRETARY } from '../life/hands.ts';
import { settings } from '../life/settings.ts';
import { mornings } from '../life/winter.ts';
import { composeAnew, type Composed } from '../support/bevaka.ts';
import type { Ids } from './hostile.ts';
import { samplesOf, type Samples } from './samples.ts';

export const CHAIR = 'U05ORD';
export const BOT = 'U20BOT';
/** A full member of the workspace, in none of the committee's places. */
export const OUTSIDER = 'U22UTE';

export type Town = {
  readonly bevaka: Awaited<ReturnType<typeof composeAnew>>;
  readonly samples: Samples;
  readonly ids: Ids;
};

/** A committee in the middle of its year, with all sorts of people around it. */
export async function town(): Promise<Town> {
  const bevaka = await composeAnew({ by: 'http', serves: true });
  const hands = handsOf(bevaka);
  for (const part of [settings, registering, preparing, moving, mornings])
    await part(bevaka, hands);
  const samples = await samplesOf(bevaka);
  const { sandbox } = bevaka;
  sandbox.takeOn(BOT, SECRETARY);
  sandbox.changePerson(BOT, { isBot: true });
  sandbox.takeOn(OUTSIDER, 'U08ENG');
  sandbox.changePerson(CHAIR, { isDeactivated: true });
  await bevaka.settled();
  return { bevaka, samples, ids: await idsOf(bevaka) };
}

async function idsOf({ ports: { store }, sandbox, direct }: Composed): Promise<Ids> {
  const committees = await store.committees('TSANDBOX');
  const open = await Promise.all(committees.map(({ id }) => store.openOfCommittee(id)));
  return {
    assignments: open.flat().map(({ id }) => id),
    committees: committees.map(({ id }) => id),
    meetings: committees.flatMap(({ meetings }) => meetings.map(({ id }) => id)),
    channels: [RUN, RUN, RUN, 'C02ALLM', 'G01NAMND', direct(DIRECTOR), 'D0'],
    users: [SECRETARY, DIRECTOR, DEVELOPER, OFFICER, 'U06GST', 'U07EXT', 'U0NOBODY'],
    threads: sandbox.messages(SECRETARY, RUN).map(({ ts }) => ts),
  };
}
