/** How long a client’s request lasts: until the client leaves, or its time is up. What is asked upstream ends with it. */
export class Lifetime {
  /** Why it is over; undefined while it isn’t. */
  ended: 'left' | 'late' | undefined;
  #listeners: Set<() => void> | undefined;
  readonly #timer: NodeJS.Timeout | undefined;

  /** @param milliseconds Its time; without, it has no end of its own. */
  constructor(milliseconds?: number) {
    if (milliseconds === undefined) return;
    this.#timer = setTimeout(() => this.end('late'), milliseconds);
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
    return () => this.#listeners?.delete(listener);
  }
}
