import type { Attempt } from '../upstream/transport/request.ts';

/** What is told of, whether it is counted or not. */
export interface Counts {
  operation(name: string, type: string, outcome: string, milliseconds: number): void;
  /** A request that was not taken, by code. */
  refused(code: string): void;
  /** An attempt at a call of the channel API. */
  attempt(attempt: Attempt): void;
  /** What breaks the channel API’s contract. */
  oddity(kind: 'unreadable' | 'unknown_type', count: number): void;
}

/** Where nobody looks, nothing is counted. */
export const uncounted: Counts = {
  operation() {},
  refused() {},
  attempt() {},
  oddity() {},
};
