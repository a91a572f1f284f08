import type { Ports } from '../../app/ports/ports.ts';
import type { StoredSaid } from '../../app/ports/stored-said.ts';
import {
  aboutNow,
  isSame,
  keepSaid,
  keepShown,
  type SaidOf,
  saidOf,
} from '../../app/records/kept-said.ts';
import type { Job } from '../../delivery/next-job.ts';
import type { MessageContent } from '../../domain/record/message.ts';
import type { Telling } from '../kit/telling.ts';
import type { Shown, Wording } from '../posting/wording.ts';
import { createRender, languageOf } from './render.ts';
import { showAnswered } from './show-answered.ts';

/** Worded anew from what is true whenever it is shown; every other message keeps its words. */
const KEPT_TRUE: ReadonlySet<MessageContent['say']> = new Set(['card', 'gone-over-card']);

/** Words messages, keeps what they said, and shows in them what was answered since. */
export function createWording(parts: {
  readonly portsNow: () => Ports;
  readonly linkTo: Telling['linkTo'];
  readonly team: string;
}): Wording {
  const { portsNow, linkTo, team } = parts;
  const render = createRender(portsNow, linkTo);

  async function shown({ message }: Job, said: StoredSaid) {
    const ports = portsNow();
    return showAnswered(ports, said, await languageOf({ message, ports, linkTo }));
  }

  return {
    async toPost(job) {
      const worded = await render(job.message);
      const of = placeOf(job, team);
      if (worded === null || of === null) return worded;
      const said = await keepSaid(portsNow(), of, worded);
      return isKeptTrue(job) ? worded : shown(job, said);
    },
    async toShow(job) {
      if (isKeptTrue(job)) return asItIs(await render(job.message));
      const ports = portsNow();
      const of = placeOf(job, team);
      const said = of && (await saidOf(ports, of));
      // Those that were sent before words were kept are left as they are.
      if (said === null) return null;
      const about = await aboutNow(ports, said);
      if (isSame(about, said.about)) return null;
      return {
        said: await shown(job, said),
        keepsItsWords: true,
        done: () => keepShown(ports, said, about),
      };
    },
  };
}

function isKeptTrue({ message: { content } }: Job): boolean {
  return KEPT_TRUE.has(content.say);
}

function asItIs(said: Shown['said'] | null): Shown | null {
  return said && { said, keepsItsWords: false, done: async () => {} };
}

/** What was said says nothing itself. */
function placeOf({ kind, id, message: { key } }: Job, team: string): SaidOf | null {
  return kind === 'said' ? null : { team, of: { kind, id }, key };
}
