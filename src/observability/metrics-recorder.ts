import type { Attempt } from '../upstream/transport/request.ts';

/** Receives what the gateway counts, whether metrics are served or not. */
export interface MetricsRecorder {
  /** @param outcome `ok`, or the code of the first error. */
  operation(name: string, type: string, outcome: string, milliseconds: number): void;
  /** A request that was refused before its operation ran, by error code. */
  refused(code: string): void;
  /** One attempt at a call of the channel API. */
  attempt(attempt: Attempt): void;
  /** Data that breaks the channel API’s contract: unreadable items, or channels of an unknown type. */
  contractViolation(kind: 'unreadable' | 'unknown_type', count: number): void;
}

/** Used while metrics are switched off. */
export const noopMetricsRecorder: MetricsRecorder = {
  operation() {},
  refused() {},
  attempt() {},
  contractViolation() {},
};
