/*
 * An app that is given its next task before it has ended the one before may say two things in one,
 * or say them in another order: that is right, but not the same twice. So each act waits here until
 * everything that the act before has set going is over.
 */
const { setTimeout, performance } = globalThis;

/**
 * Together longer than any pause that the app makes by itself when nothing holds it back. In parts,
 * for a machine that stood still for a while was not quiet: what came meanwhile is seen in a part.
 */
const PARTS = 5;
const PART_MS = 12;
/** Slack gives an app three seconds to acknowledge, of which it needs some itself. */
const PATIENCE_MS = 1500;

/** Shared by way of the process, for Vitest may load this file once more. */
const state = (globalThis[Symbol.for('transcript.quiet')] ??= {
  busy: 0,
  seen: 0,
  quietAt: 0,
  turn: 0,
  line: Promise.resolve(),
});

/** The number of steps and acts. What one brings about is in no order that could be relied on. */
export const turn = () => state.turn;

export function nextTurn() {
  state.turn += 1;
}

/** Something was seen to happen. */
export function touch() {
  state.seen += 1;
}

/** Something is under way until the answer is called. */
export function begin() {
  let isOver = false;
  state.busy += 1;
  touch();
  return () => {
    if (isOver) return;
    isOver = true;
    state.busy -= 1;
    touch();
  };
}

/** Resolves when nothing has happened for a while, or after too long: then there is no quiet. */
async function whenQuiet(patienceMs) {
  const tooLate = performance.now() + patienceMs;
  for (let parts = 0; state.quietAt !== state.seen || state.busy > 0;) {
    const { seen } = state;
    await new Promise((resolve) => setTimeout(resolve, PART_MS));
    parts = state.seen === seen && state.busy === 0 ? parts + 1 : 0;
    if (parts === PARTS) state.quietAt = seen;
    if (performance.now() > tooLate) return;
  }
}

/** Resolves when also the acts that were waiting have begun, and what they set going is over. */
export async function settled() {
  await state.line;
  await whenQuiet(10_000);
}

/** Gives what a test awaited once it is quiet, and then a new turn begins. */
export async function quietAfter(step) {
  try {
    return await step;
  } finally {
    await settled();
    nextTurn();
  }
}

/** Lets an act begin when it is quiet and all acts before it have begun. */
export function inTurn(act) {
  state.line = begins(state.line, act);
}

async function begins(before, act) {
  await before;
  await whenQuiet(PATIENCE_MS);
  nextTurn();
  touch();
  act();
}
