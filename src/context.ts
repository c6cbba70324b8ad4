import type { Logger } from 'pino';
import type { Loaders } from './loaders.ts';
import type { OperationSpan } from './tracing.ts';
import type { Attempt } from './upstream/call.ts';
import type { Refused } from './upstream/errors.ts';
import type { Upstream } from './upstream/index.ts';

/** What a resolver has at hand: one client request, and nothing of any other. */
export interface Context {
  requestId: string;
  /** Whether the request came with a credential. */
  isKnown: boolean;
  upstream: Upstream;
  loaders: Loaders;
  /** What was asked upstream so far. */
  calls: Attempt[];
  /** Undefined where operations aren’t traced. */
  span: OperationSpan | undefined;
  /** Told of a refusal that is answered as data, and by which type. */
  onRefused(error: Refused, type: string): void;
  /** The type of the last such answer. */
  refusedAs?: string;
  log: Logger;
}
