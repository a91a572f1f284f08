import type { ModalView } from '@slack/types';
import { describe, expect, it } from 'vitest';

import { setClosedDays } from '../../../src/app/committees/set-closed-days.ts';
import { setPlan } from '../../../src/app/committees/set-plan.ts';
import { readMetadata } from '../../../src/slack/kit/fields/metadata.ts';
import type { ListenerParts } from '../../../src/slack/kit/parts.ts';
import type { Submission, SubmitHandler, Submitted } from '../../../src/slack/kit/submitted.ts';
import {
  submitClosedDays,
  submitClosedDaysConfirm,
} from '../../../src/slack/rooms/closed-days/submit.ts';
import { submitLadder, submitLadderConfirm } from '../../../src/slack/rooms/ladder/submit.ts';
import {
  submitMeetingDates,
  submitMeetingDatesConfirm,
} from '../../../src/slack/rooms/meeting-dates/submit.ts';
import { submitPlan, submitPlanConfirm } from '../../../src/slack/rooms/plan/submit.ts';
import { aWorld, type World } from '../../app/support/ports.ts';
import { SECRETARY } from '../../contracts/samples.ts';

const DOER = { person: SECRETARY, source: 'form' } as const;
const COMMITTEE = 'RUNCOMMITTEE';
const typed = (field: string, value: string) => ({
  [field]: { [field]: { type: 'plain_text_input', value } },
});

type Confirmed = {
  readonly asks: SubmitHandler;
  readonly confirms: SubmitHandler;
  readonly about?: Submitted['about'];
  readonly values: unknown;
};

const FORMS: Readonly<Record<string, Confirmed>> = {
  plan: {
    asks: submitPlan,
    confirms: submitPlanConfirm,
    values: typed('plan', 'Utkast 20\nUtskick 7'),
  },
  'closed days': {
    asks: submitClosedDays,
    confirms: submitClosedDaysConfirm,
    values: typed('closedDays', '2026-11-19'),
  },
  ladder: {
    asks: submitLadder,
    confirms: submitLadderConfirm,
    values: typed('ladder', '-5 ansvarig'),
  },
  'a meeting’s dates': {
    asks: submitMeetingDates,
    confirms: submitMeetingDatesConfirm,
    about: { meeting: 'MEETINGDEC', dates: [{ milestone: 'draft', day: '2026-11-19' }] },
    values: { 'day:0': { day: { type: 'datepicker', selected_date: '2026-11-17' } } },
  },
};

function sent(
  handler: SubmitHandler,
  world: World,
  of: { about: Submitted['about']; values?: unknown },
): Promise<Submission> {
  // They ask for no more than the ports.
  const parts = { ports: world.ports } as unknown as ListenerParts;
  const { about, values = {} } = of;
  const language = 'sv';
  return handler(parts, { doer: DOER, person: SECRETARY, language, about, values, firstField: '' });
}

function viewOf(submission: Submission): ModalView {
  if (submission.is !== 'next') throw new Error(JSON.stringify(submission));
  return submission.view;
}

const aboutOf = ({ private_metadata: kept = '{}' }: ModalView) =>
  readMetadata({ private_metadata: kept });

describe.each(Object.entries(FORMS))('the form that confirms %s', (name, form) => {
  async function shown(world: World): Promise<ModalView> {
    const about = { committee: COMMITTEE, ...form.about };
    return viewOf(await sent(form.asks, world, { about, values: form.values }));
  }

  it('does what it shows', async () => {
    const world = await aWorld();

    const done = await sent(form.confirms, world, { about: aboutOf(await shown(world)) });

    expect(done.is).toBe('done');
  });

  it('is shown anew, and changes nothing, where it would do something else', async () => {
    const world = await aWorld();
    const view = await shown(world);
    const { plan, closedDays } = await world.committee();
    const other = plan.map((row) => ({ ...row, daysBefore: row.daysBefore + 3 }));
    const off = { closedDays: ['2026-11-16', ...closedDays], idleMonths: [] };
    if (name === 'closed days')
      await setClosedDays(world.ports, { committee: COMMITTEE, doer: DOER, ...off });
    else await setPlan(world.ports, { committee: COMMITTEE, doer: DOER, plan: other });
    const before = await world.committee();

    const again = viewOf(await sent(form.confirms, world, { about: aboutOf(view) }));

    expect(JSON.stringify(again.blocks)).toContain('Något har ändrats sedan det här visades');
    expect((await world.committee()).version).toBe(before.version);
    const done = await sent(form.confirms, world, { about: aboutOf(again) });
    expect(done.is).toBe('done');
  });
});
