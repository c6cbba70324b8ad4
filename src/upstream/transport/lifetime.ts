/** How long a client’s request lasts: until the client leaves, or its time is up. What is asked upstream ends with it. */
export class Lifetime {
  /** Why it is over; undefined while it isn’t. */
  ended: 'left' | 'late' | undefined;
  #listeners: Set<() => void> | undefined;
  readonly #deadline: number | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param milliseconds Its time from now on; without, it has no end of its own. */
  constructor(milliseconds?: number) {
    if (milliseconds !== undefined) this.#deadline = performance.now() + milliseconds;
  }

  end(reason: 'left' | 'late'): void {
    if (this.ended) return;
    this.ended = reason;
    clearTimeout(this.#timer);
    const listeners = this.#listeners ?? [];
    this.#listeners = undefined;
    for (const listener of listeners) listener();
  }

  /** Calls once it ends; the function that is given back takes that back. */
  onEnd(listener: () => void): () => void {
    this.#listeners ??= new Set();
    this.#listeners.add(listener);
    this.#watch();
    return () => this.#listeners?.delete(listener);
  }

  /** Only what is waited for can be late: a request that asks nothing upstream never starts a clock. */
  #watch(): void {
    if (this.#deadline === undefined || this.#timer || this.ended) return;
    // Node warns of a negative time.
    const left = Math.max(0, this.#deadline - performance.now());
    this.#timer = setTimeout(() => this.end('late'), left);
  }
}
