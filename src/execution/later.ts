type Key = string | number;

/** Takes what was waited for. */
interface Sink {
  put(key: Key, value: unknown): void;
  fail(error: unknown): void;
}

/** A value that isn’t there yet. A promise has any number of takers and tells them in turns; this tells its one at once. */
export abstract class Later {
  #sink: Sink | undefined;
  #key: Key = '';
  #rescue: ((error: unknown) => unknown) | undefined;

  /** @param rescue The value in place of a failure, or throws what the taker is to be told. */
  rescuedBy(rescue: (error: unknown) => unknown): this {
    this.#rescue = rescue;
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
      if (!this.#rescue) throw error;
      value = this.#rescue(error);
    } catch (told) {
      this.#sink?.fail(told);
      return;
    }
    this.settle(value);
  }
}

/** What a promise comes to, once it is completed. */
export class Promised extends Later implements Sink {
  readonly #complete: (value: unknown) => unknown;

  constructor(promise: PromiseLike<unknown>, complete: (value: unknown) => unknown) {
    super();
    this.#complete = complete;
    // What is like a promise may call back at once, before anyone has taken this.
    Promise.resolve(promise).then(
      (value) => this.#follow(value),
      (error) => this.reject(error),
    );
  }

  #follow(value: unknown): void {
    let completed: unknown;
    try {
      completed = this.#complete(value);
    } catch (error) {
      this.reject(error);
      return;
    }
    if (completed instanceof Later) completed.into(this, '');
    else this.settle(completed);
  }

  put(_key: Key, value: unknown): void {
    this.settle(value);
  }

  fail(error: unknown): void {
    this.reject(error);
  }
}

/** An object or a list, some of which is waited for. It fails with the first part that does. */
export class Gathering extends Later implements Sink {
  readonly #whole: object;
  #left = 0;
  #failure: { error: unknown } | undefined;
  #isOver = false;

  constructor(whole: object) {
    super();
    this.#whole = whole;
  }

  add(key: Key, part: Later): void {
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

export function toPromise(later: Later): Promise<unknown> {
  return new Promise((resolve, reject) => {
    later.into({ put: (_, value) => resolve(value), fail: reject }, '');
  });
}
