/** When the next message may be changed: `chat.update` is counted for the whole workspace. */
export type EditPace = {
  untilMs(): number;
  /** One is changed now. */
  leaves(): void;
};

export function createEditPace(paceMs: number): EditPace {
  let freeAt = 0;
  return {
    untilMs: () => Math.max(0, freeAt - performance.now()),
    leaves() {
      freeAt = performance.now() + paceMs;
    },
  };
}
