import type { Lifetime } from './transport/lifetime.ts';

/** What the channel API said, for the log alone: it may quote what the caller sent. */
export interface CallDetails {
  call: string;
  status?: number | undefined;
  body?: string | undefined;
  cause?: unknown;
}

export abstract class UpstreamError extends Error {
  readonly details: CallDetails;

  constructor(message: string, details: CallDetails) {
    super(message, { cause: details.cause });
    this.name = new.target.name;
    this.details = details;
  }
}

export interface ErrorResponse {
  status: number;
  /** The API's own number: 40000, 40004 … or the platform's, as Facebook's 190. */
  code?: number | undefined;
  message?: string | undefined;
  /** The refused field as it was sent, dotted: `config.line_channel_id`. */
  field?: string | undefined;
  /** Seconds. */
  retryAfter?: number | undefined;
}

/** 4xx: the channel API understood, and said no. */
export class UpstreamClientError extends UpstreamError {
  readonly response: ErrorResponse;

  constructor(response: ErrorResponse, details: CallDetails) {
    super(`The channel API answered ${response.status}.`, { status: response.status, ...details });
    this.response = response;
  }
}

export function hasStatus(error: unknown, status: number): error is UpstreamClientError {
  return error instanceof UpstreamClientError && error.response.status === status;
}

/** 500: the channel API is reached, and broken. */
export class UpstreamServerError extends UpstreamError {}

/** A call that isn’t in the reference, which this deployment lacks. */
export class UnsupportedOperationError extends UpstreamError {}

/** Of what is connected already; the channel API tells it by its words alone. */
export function isDuplicate({ status, message }: ErrorResponse): boolean {
  return status === 400 && message !== undefined && /duplicate key/i.test(message);
}

/** The path or its method isn’t known, or not to everybody: what the call asks for was not looked at. */
export function isUnknownRoute(error: unknown): error is UpstreamError {
  if (error instanceof UpstreamClientError)
    return error.response.status === 404 || error.response.status === 405;
  return error instanceof UpstreamServerError && error.details.status === 501;
}

/** Refused, reset or lost connections, and 502 to 504: it isn't known whether the channel API was reached. */
export class UpstreamUnavailableError extends UpstreamError {
  /** It is certain that nothing was sent, so that even a write may be tried again. */
  readonly isUnsent: boolean;

  constructor(message: string, details: CallDetails, isUnsent = false) {
    super(message, details);
    this.isUnsent = isUnsent;
  }
}

/** The channel API failed so often of late that it isn't asked for a moment. */
export class CircuitOpenError extends UpstreamUnavailableError {}

/** So much is under way or waiting already that nothing more is taken. */
export class OverloadedError extends UpstreamError {}

/** The client is gone, and its calls with it. */
export class ClientDisconnectedError extends UpstreamError {}

/** The time limit of the client's request ran out. */
export class UpstreamTimeoutError extends UpstreamError {}

/** It ran out before the call was made, which tells nothing of the channel API. */
export class QueueTimeoutError extends UpstreamTimeoutError {}

/** A change was made, and reading it back failed. */
export class ReadBackError extends UpstreamError {
  constructor(details: CallDetails) {
    super('The change was made, and could not be read back. Read it again; don’t make it twice.', details);
  }
}

/** What a call comes to whose request is over: the time limit ran out, or the client left. */
export function endOf(
  { ended }: Lifetime,
  details: CallDetails,
): UpstreamTimeoutError | ClientDisconnectedError {
  return ended === 'late'
    ? new UpstreamTimeoutError('The channel API did not answer in time.', details)
    : new ClientDisconnectedError('The client is gone.', details);
}

/** An answer that is not what the channel API promises. */
export class InvalidResponseError extends UpstreamError {}

/** An id that can't be part of an upstream path; found before any call. */
export class InvalidIdError extends Error {
  override readonly name = 'InvalidIdError';
}
