import type { Label } from '../../protocol/label.ts';

/** The calendar that the sandbox's people live by, handed in by whoever owns it. */
export type StoryControl = {
  now(): Date;
  steps(): readonly { id: string; label: Label }[];
  move(stepId: string): Promise<void>;
  /** Moves it to a day, `2026-12-15`; false where that lies behind. */
  moveTo?(day: string): Promise<boolean>;
  /** Called when the sandbox starts over, before anything stands again. */
  reset?(): Promise<void>;
  /** Called when the workspace stands again. */
  begin?(): Promise<void>;
};

/** Without a story it is always now, and there is nothing to move. */
export const REAL_TIME: StoryControl = {
  now: () => new Date(),
  steps: () => [],
  move: () => Promise.resolve(),
};
