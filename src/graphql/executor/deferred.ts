type Key = string | number;

/** Takes what was waited for. */
interface Sink {
  put(key: Key, value: unknown): void;
  fail(error: unknown): void;
}

/** Where a value stands in the answer. */
export interface Place {
  /** What completing adds to where a part fails and the rest stands. */
  readonly errors: readonly unknown[];
  /** What a promise’s value comes to there. */
  complete(value: unknown): unknown;
  /** The value in place of a failure, or throws what the taker is to be told. */
  rescue(error: unknown): unknown;
}

/** A value that isn’t there yet. A promise has any number of takers and tells them in turns; this tells its one at once. */
export abstract class Deferred {
  #sink: Sink | undefined;
  #key: Key = '';
  #rescuer: Pick<Place, 'rescue'> | undefined;

  rescuedBy(rescuer: Pick<Place, 'rescue'>): this {
    this.#rescuer = rescuer;
    return this;
  }

  into(sink: Sink, key: Key): void {
    this.#sink = sink;
    this.#key = key;
  }

  protected settle(value: unknown): void {
    this.#sink?.put(this.#key, value);
  }

  protected reject(error: unknown): void {
    let value: unknown;
    try {
      if (!this.#rescuer) throw error;
      value = this.#rescuer.rescue(error);
    } catch (told) {
      this.#sink?.fail(told);
      return;
    }
    this.settle(value);
  }
}

/** What a promise comes to, once it is completed. */
export class DeferredPromise extends Deferred implements Sink {
  readonly #mapInput: Omit<Place, 'rescue'>;
  #others: DeferredPromise[] | undefined;
  isThere = false;

  constructor(mapInput: Omit<Place, 'rescue'>) {
    super();
    this.#mapInput = mapInput;
  }

  waitFor(promise: PromiseLike<unknown>): this {
    // What is like a promise may call back at once, before anyone has taken this.
    Promise.resolve(promise).then(
      (value) => this.#follow(value),
      (error) => this.#fail(error),
    );
    return this;
  }

  /** Another place that waits for the same: what is completed at once, and without an error, stands in both. */
  join(other: DeferredPromise): void {
    this.#others ??= [];
    this.#others.push(other);
  }

  #follow(value: unknown): void {
    this.isThere = true;
    const { errors } = this.#mapInput;
    const { length } = errors;
    const completed = this.#complete(value);
    const isSame = completed !== undefined && errors.length === length;
    if (completed !== undefined) this.settle(completed);
    if (!this.#others) return;
    for (const other of this.#others) {
      if (isSame) other.settle(completed);
      else other.#follow(value);
    }
  }

  /** Undefined where it failed, or waits for a part: it tells its taker itself then. */
  #complete(value: unknown): unknown {
    try {
      const completed = this.#mapInput.complete(value);
      if (!(completed instanceof Deferred)) return completed;
      completed.into(this, '');
    } catch (error) {
      this.reject(error);
    }
    return undefined;
  }

  #fail(error: unknown): void {
    this.isThere = true;
    this.reject(error);
    for (const other of this.#others ?? []) other.reject(error);
  }

  put(_key: Key, value: unknown): void {
    this.settle(value);
  }

  fail(error: unknown): void {
    this.reject(error);
  }
}

/** An object or a list, some of which is waited for. It fails with the first part that does. */
export class DeferredContainer extends Deferred implements Sink {
  readonly #whole: object;
  #left = 0;
  #failure: { error: unknown } | undefined;
  #isOver = false;

  constructor(whole: object) {
    super();
    this.#whole = whole;
  }

  add(key: Key, part: Deferred): void {
    this.#left += 1;
    part.into(this, key);
  }

  /** Fails so once all parts are there: what is under way is waited for, so that its failure is somebody’s. */
  failAtLast(error: unknown): void {
    this.#failure = { error };
  }

  put(key: Key, value: unknown): void {
    set(this.#whole, key, value);
    this.#pass();
  }

  fail(error: unknown): void {
    if (this.#failure) this.#pass();
    else if (!this.#isOver) {
      this.#isOver = true;
      this.reject(error);
    }
  }

  #pass(): void {
    this.#left -= 1;
    if (this.#left > 0 || this.#isOver) return;
    if (this.#failure) this.reject(this.#failure.error);
    else this.settle(this.#whole);
  }
}

/** An alias may be the one name that is no property like others. */
export function set(whole: object, key: Key, value: unknown): void {
  if (key !== '__proto__') (whole as Record<Key, unknown>)[key] = value;
  else Object.defineProperty(whole, key, { value, enumerable: true, writable: true, configurable: true });
}

export function toPromise(later: Deferred): Promise<unknown> {
  return new Promise((resolve, reject) => {
    later.into({ put: (_, value) => resolve(value), fail: reject }, '');
  });
}
