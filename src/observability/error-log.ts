import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import {
  type CallDetails,
  InvalidIdError,
  type UpstreamClientError,
  UpstreamError,
} from '../upstream/errors.ts';
import { redact } from './redact.ts';

interface ErrorDetails {
  /** The `extensions.code` that the client sees. */
  code: unknown;
  /** The path of the failed field, joined with dots. */
  path: string | undefined;
}

/**
 * Logs an error of an operation with the details that the client does not see. The client's own mistakes are `info`.
 */
export function logError(log: Logger, cause: Error, details: ErrorDetails): void {
  if (cause instanceof GraphQLError || cause instanceof InvalidIdError) {
    log.info({ ...details, err: cause.message }, 'refused');
  } else if (cause instanceof UpstreamError) {
    log.warn({ ...details, ...toLogFields(cause.details) }, cause.message);
  } else logUnexpectedError(log, cause, details);
}

export function logUnexpectedError(log: Logger, error: unknown, details?: ErrorDetails): void {
  log.error({ ...details, err: error }, 'unexpected error');
}

/** Logs a 4xx response that the client receives as a user error of the type `type`, in the data of a mutation. */
export function logUserError(log: Logger, { details }: UpstreamClientError, type: string): void {
  log.info({ type, ...toLogFields(details) }, 'refused by the channel API');
}

function toLogFields({ call, status, body, cause }: CallDetails) {
  return { call, status, body: redact(body), cause: cause instanceof Error ? cause.message : cause };
}
