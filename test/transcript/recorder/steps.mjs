/*
 * A test goes on as soon as it sees what it waited for, while the app may still be saying more; and
 * then it moves the date, which nothing outside the project can hear. So that each step begins in
 * quiet, what a scenario awaits is made to last until then: `await step` as `await quietAfter(step)`.
 */

/** A plugin of Vite for the scenarios themselves; their helpers are left as they are. */
export function stepsInQuiet(isScenario) {
  return {
    name: 'steps-in-quiet',
    enforce: 'post',
    transform(code, id) {
      if (!isScenario(id.split('?')[0])) return null;
      return { code: withSteps(code, this.parse(code)), map: null };
    },
  };
}

function withSteps(code, tree) {
  const pieces = awaitedIn(tree).flatMap(({ start, end }) => [
    { at: start, text: 'globalThis.quietAfter(' },
    { at: end, text: ')' },
  ]);
  return pieces
    .toSorted((one, other) => other.at - one.at)
    .reduce((done, { at, text }) => done.slice(0, at) + text + done.slice(at), code);
}

function awaitedIn(node) {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(awaitedIn);
  return node.type === 'AwaitExpression' ? [node.argument, ...below] : below;
}
