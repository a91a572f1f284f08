import type { Ports } from '../app/ports/ports.ts';
import type { MovableClock } from './clock.ts';
import type { Config } from './config-type.ts';
import type { SlackConnection } from './connection.ts';
import type { Log } from './log.ts';

export type Bevaka = {
  /** What a person is told once it can answer. */
  readonly greeting: string;
  stop(): Promise<void>;
};

/** How the app is reached; the sandbox's own addresses look like any other Slack's. */
export type Reach = {
  readonly connection: SlackConnection;
  readonly slackApiUrl: string;
  readonly clock: MovableClock;
  readonly everySecond: boolean;
};

export type Running = {
  /** With the time that it is whenever they are asked for. */
  readonly ports: Ports;
  beat(): Promise<void>;
  stop(): Promise<void>;
};

/** How Bevaka itself is started; null when it was told to stop before it had started. */
export type Run = (
  config: Config,
  reach: Reach,
  log: Log,
  signal: AbortSignal,
) => Promise<Running | null>;
