import type { Attempt } from '../upstream/transport/request.ts';

/** What is told of, whether it is counted or not. */
export interface MetricsRecorder {
  operation(name: string, type: string, outcome: string, milliseconds: number): void;
  /** A request that was not taken, by code. */
  refused(code: string): void;
  /** An attempt at a call of the channel API. */
  attempt(attempt: Attempt): void;
  /** What breaks the channel API’s contract. */
  contractViolation(kind: 'unreadable' | 'unknown_type', count: number): void;
}

/** Where nobody looks, nothing is counted. */
export const noopMetricsRecorder: MetricsRecorder = {
  operation() {},
  refused() {},
  attempt() {},
  contractViolation() {},
};
