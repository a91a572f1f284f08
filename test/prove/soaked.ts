import { runBevaka } from '../../src/compose.ts';
import { readConfig } from '../../src/config.ts';
import { createClock } from '../../src/running/clock.ts';
import { createLog } from '../../src/running/log.ts';
import type { Running } from '../../src/running/running.ts';
import { beginCommittees, workOfMonth } from './year-of-work.ts';

/**
 * Bevaka in a process of its own, so that its memory is not the sandbox's. It answers each message
 * of its parent, a day, with its memory in bytes after that morning.
 */
const channels = process.argv.slice(2);
const clock = createClock({ startsAt: '2026-09-30T07:00:00.000Z', rate: 1 });
const config = readConfig(process.env);
const { connection, slackApiUrl } = config;
if (connection.by === 'sandbox') throw new Error('There is no SLACK_BOT_TOKEN.');
const reach = { connection, slackApiUrl, clock, everySecond: false };
const bevaka = await begun();
const committees = await beginCommittees(bevaka.ports, channels);

async function begun(): Promise<Running> {
  const running = await runBevaka(config, reach, createLog('fatal'), new AbortController().signal);
  if (running === null) throw new Error('Bevaka was told to stop');
  return running;
}

async function live(day: string): Promise<void> {
  clock.moveTo(new Date(`${day}T08:01:00.000Z`));
  if (day.endsWith('-01'))
    for (const id of committees) await workOfMonth(bevaka.ports, id, day.slice(0, 7));
  await bevaka.beat();
  await bevaka.beat();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  process.send?.({ rss, heap: heapUsed });
}

process.on('message', (day) => void live(String(day)));
process.once('disconnect', () => void bevaka.stop());
process.send?.('ready');
