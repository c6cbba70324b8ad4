type Key = string | number;

/** Receives the value of a Deferred, or its failure. */
interface Receiver {
  resolvePart(key: Key, value: unknown): void;
  rejectPart(error: unknown): void;
}

/** What happens to the value or the failure of a promise at its position in the response. */
export interface Completion {
  /** The errors so far. Completing a value adds to them where a part fails without failing the whole. */
  readonly errors: readonly unknown[];
  /** Turns the value of the promise into the response’s value, which may be a Deferred. */
  complete(value: unknown): unknown;
  /** Returns the response’s value in place of a failure, or throws the error to propagate. */
  recover(error: unknown): unknown;
}

/**
 * A value that is not available yet. A promise has any number of listeners and calls them in later microtasks. A
 * Deferred has one receiver and calls it synchronously, which costs less.
 */
export abstract class Deferred {
  #receiver: Receiver | undefined;
  #key: Key = '';
  #recovery: Pick<Completion, 'recover'> | undefined;

  recoverWith(recovery: Pick<Completion, 'recover'>): this {
    this.#recovery = recovery;
    return this;
  }

  deliverTo(receiver: Receiver, key: Key): void {
    this.#receiver = receiver;
    this.#key = key;
  }

  protected resolve(value: unknown): void {
    this.#receiver?.resolvePart(this.#key, value);
  }

  protected reject(error: unknown): void {
    let value: unknown;
    try {
      if (!this.#recovery) throw error;
      value = this.#recovery.recover(error);
    } catch (propagated) {
      this.#receiver?.rejectPart(propagated);
      return;
    }
    this.resolve(value);
  }
}

/** The completed value of a promise. */
export class DeferredPromise extends Deferred implements Receiver {
  readonly #completion: Omit<Completion, 'recover'>;
  /** The later positions that wait for the same promise. */
  #followers: DeferredPromise[] | undefined;
  isSettled = false;

  constructor(completion: Omit<Completion, 'recover'>) {
    super();
    this.#completion = completion;
  }

  follow(promise: PromiseLike<unknown>): this {
    // A thenable may call back synchronously, before this has a receiver. A native promise never does.
    Promise.resolve(promise).then(
      (value) => this.#onFulfilled(value),
      (error) => this.#onRejected(error),
    );
    return this;
  }

  /** Adds a position that waits for the same promise. A value that is completed at once without errors serves both. */
  addFollower(follower: DeferredPromise): void {
    this.#followers ??= [];
    this.#followers.push(follower);
  }

  #onFulfilled(value: unknown): void {
    this.isSettled = true;
    const { errors } = this.#completion;
    const { length } = errors;
    const completed = this.#complete(value);
    const isShareable = completed !== undefined && errors.length === length;
    if (completed !== undefined) this.resolve(completed);
    if (!this.#followers) return;
    for (const follower of this.#followers) {
      if (isShareable) follower.resolve(completed);
      else follower.#onFulfilled(value);
    }
  }

  /** Returns undefined when completing failed or waits for a part: the receiver is then called separately. */
  #complete(value: unknown): unknown {
    try {
      const completed = this.#completion.complete(value);
      if (!(completed instanceof Deferred)) return completed;
      completed.deliverTo(this, '');
    } catch (error) {
      this.reject(error);
    }
    return undefined;
  }

  #onRejected(error: unknown): void {
    this.isSettled = true;
    this.reject(error);
    for (const follower of this.#followers ?? []) follower.reject(error);
  }

  resolvePart(_key: Key, value: unknown): void {
    this.resolve(value);
  }

  rejectPart(error: unknown): void {
    this.reject(error);
  }
}

/** An object or a list with parts that are not available yet. It fails with the first part that fails. */
export class DeferredContainer extends Deferred implements Receiver {
  readonly #container: object;
  #pendingParts = 0;
  #failure: { error: unknown } | undefined;
  #isRejected = false;

  constructor(container: object) {
    super();
    this.#container = container;
  }

  add(key: Key, part: Deferred): void {
    this.#pendingParts += 1;
    part.deliverTo(this, key);
  }

  /** Rejects once all pending parts have settled, so that the failure of a part is never unhandled. */
  rejectAfterParts(error: unknown): void {
    this.#failure = { error };
  }

  resolvePart(key: Key, value: unknown): void {
    setProperty(this.#container, key, value);
    this.#removePart();
  }

  rejectPart(error: unknown): void {
    if (this.#failure) this.#removePart();
    else if (!this.#isRejected) {
      this.#isRejected = true;
      this.reject(error);
    }
  }

  #removePart(): void {
    this.#pendingParts -= 1;
    if (this.#pendingParts > 0 || this.#isRejected) return;
    if (this.#failure) this.reject(this.#failure.error);
    else this.resolve(this.#container);
  }
}

/** Assigning to `__proto__` would set the prototype, and a response key may have that name. */
export function setProperty(container: object, key: Key, value: unknown): void {
  if (key !== '__proto__') (container as Record<Key, unknown>)[key] = value;
  else {
    Object.defineProperty(container, key, { value, enumerable: true, writable: true, configurable: true });
  }
}

export function toPromise(deferred: Deferred): Promise<unknown> {
  return new Promise((resolve, reject) => {
    deferred.deliverTo({ resolvePart: (_, value) => resolve(value), rejectPart: reject }, '');
  });
}
