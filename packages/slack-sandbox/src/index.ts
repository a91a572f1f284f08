export { startSandbox, type Sandbox, type SandboxOptions, type StoryControl } from './start.ts';
export type { Act, ActAnswer } from './protocol/acts.ts';
export type { Message } from './protocol/message.ts';
export type { Snapshot } from './protocol/snapshot.ts';
export type { ChosenOption, StateValues } from './protocol/state-values.ts';
export type { Fault } from './server/install/faults.ts';
export { SLACK_LIMITS, type Limits } from './server/install/limits.ts';
// Slack's rules on their own, for tests of what an app would send.
export { checkView, problemsOfBlocks } from './server/blockkit/surface.ts';
export { wholeState } from './protocol/whole-state.ts';
