type Work = () => Promise<void>;

/**
 * What follows from a change once the change is kept: assignments get other days to be reminded on,
 * cards are shown anew. Whoever made the change is not told that it failed because this did, for
 * that would be untrue; it is done again until it goes well. Each can be done twice, and a start
 * does anew what a killed process had left.
 */
export class FollowUps {
  readonly #left = new Set<Work>();

  /** Does it now, or else with the next heartbeat. */
  async do(work: Work): Promise<void> {
    try {
      await work();
    } catch {
      // The heartbeat logs what keeps failing.
      this.#left.add(work);
    }
  }

  /** What is still to be done, as work that is no longer left once it went well. */
  left(): readonly Work[] {
    return [...this.#left].map((work) => async () => {
      await work();
      this.#left.delete(work);
    });
  }
}
