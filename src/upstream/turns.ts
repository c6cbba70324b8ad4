import type { Lifetime } from './lifetime.ts';

/** So many at once; who comes later waits, and takes the turn of who came first. */
export class Turns {
  active = 0;
  readonly #most: number;
  readonly #waiting = new Set<() => void>();

  constructor(most: number) {
    this.#most = most;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  get isTaken(): boolean {
    return this.active >= this.#most;
  }

  /** @param ended What comes of one whose lifetime ends while it waits. */
  async run<T>(lifetime: Lifetime, task: () => Promise<T>, ended: () => Error): Promise<T> {
    if (lifetime.ended) throw ended();
    if (this.isTaken) await this.#turn(lifetime, ended);
    else this.active += 1;
    try {
      return await task();
    } finally {
      this.#pass();
    }
  }

  #turn(lifetime: Lifetime, ended: () => Error): Promise<void> {
    return new Promise((resolve, reject) => {
      const take = () => {
        forget();
        resolve();
      };
      const forget = lifetime.onEnd(() => {
        this.#waiting.delete(take);
        reject(ended());
      });
      this.#waiting.add(take);
    });
  }

  /** Whoever waits longest goes on in the place that is left. */
  #pass(): void {
    const [next] = this.#waiting;
    if (!next) {
      this.active -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
