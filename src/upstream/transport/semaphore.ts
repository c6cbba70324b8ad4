import type { Lifetime } from './lifetime.ts';

/** So many at once; who comes later waits, and takes the turn of who came first. */
export class Semaphore {
  active = 0;
  readonly #most: number;
  /** Made where someone waits: most requests have turns of their own, and few calls. */
  #waiting: Set<() => void> | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  get waiting(): number {
    return this.#waiting?.size ?? 0;
  }

  get isTaken(): boolean {
    return this.active >= this.#most;
  }

  /**
   * Takes a turn, which is to be passed on: at once, or as the promise says.
   * @param ended What comes of one whose lifetime ends while it waits.
   */
  take(lifetime: Lifetime, ended: () => Error): Promise<void> | undefined {
    if (lifetime.ended) throw ended();
    if (this.isTaken) return this.#turn(lifetime, ended);
    this.active += 1;
    return undefined;
  }

  #turn(lifetime: Lifetime, ended: () => Error): Promise<void> {
    this.#waiting ??= new Set();
    const waiting = this.#waiting;
    return new Promise((resolve, reject) => {
      const take = () => {
        forget();
        resolve();
      };
      const forget = lifetime.onEnd(() => {
        waiting.delete(take);
        reject(ended());
      });
      waiting.add(take);
    });
  }

  /** Whoever waits longest goes on in the place that is left. */
  pass(): void {
    const [next] = this.#waiting ?? [];
    if (!next) {
      this.active -= 1;
      return;
    }
    this.#waiting?.delete(next);
    next();
  }
}
