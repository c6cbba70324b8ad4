/** One upstream call as the log shows it. It is never sent to a client, because the body may quote a secret. */
export interface CallDetails {
  /** Method and path; undefined where no single call is concerned. */
  call?: string | undefined;
  status?: number | undefined;
  body?: string | undefined;
  cause?: unknown;
}

/** Base class of everything that can go wrong with an upstream call. */
export abstract class UpstreamError extends Error {
  readonly details: CallDetails;

  constructor(message: string, details: CallDetails) {
    super(message, { cause: details.cause });
    this.name = new.target.name;
    this.details = details;
  }
}

/** The parts of a 4xx response that the schema translates into a user error. */
export interface ErrorResponse {
  status: number;
  /** The code in the body: the channel API's own (40000, 40004) or the platform's (190 of Facebook). */
  code?: number | undefined;
  message?: string | undefined;
  /** The rejected field of the request body as a dotted path: `config.line_channel_id`. */
  field?: string | undefined;
  /** Seconds. */
  retryAfter?: number | undefined;
}

/** 4xx: the channel API rejected the call. */
export class UpstreamClientError extends UpstreamError {
  readonly response: ErrorResponse;

  constructor(response: ErrorResponse, details: CallDetails) {
    super(`The channel API answered ${response.status}.`, { status: response.status, ...details });
    this.response = response;
  }
}

/** 5xx other than 502 to 504, and `{"success": false}` without a known code. */
export class UpstreamServerError extends UpstreamError {}

/** This deployment of the channel API lacks the route. */
export class UnsupportedOperationError extends UpstreamError {}

/** The connection was refused, reset or lost, or the status is 502 to 504. The call may have been carried out. */
export class UpstreamUnavailableError extends UpstreamError {
  /** True where no byte of the request was sent, so that even a write can be retried safely. */
  readonly isUnsent: boolean;

  constructor(message: string, details: CallDetails, isUnsent = false) {
    super(message, details);
    this.isUnsent = isUnsent;
  }
}

/** The circuit breaker is open: the call was not made because too many recent calls failed. */
export class CircuitOpenError extends UpstreamUnavailableError {}

/** The queue is full: the call was not made. */
export class OverloadedError extends UpstreamError {}

/** The client closed its connection. It is an abort reason, and the error of each call that the abort ended. */
export class ClientDisconnectedError extends UpstreamError {
  constructor(details: CallDetails = {}) {
    super('The client closed the connection.', details);
  }
}

/** The abort reason of a request whose time limit has passed. Its calls fail with `UpstreamTimeoutError`. */
export class DeadlineExceededError extends Error {
  override readonly name = 'DeadlineExceededError';

  constructor(milliseconds: number) {
    super(`The time limit of ${milliseconds.toLocaleString('en')} ms has passed.`);
  }
}

/** The channel API did not answer before the deadline of the client's request. */
export class UpstreamTimeoutError extends UpstreamError {
  constructor(details: CallDetails, message = 'The channel API did not answer in time.') {
    super(message, details);
  }
}

/** The deadline passed while the call was queued, which says nothing about the health of the channel API. */
export class QueueTimeoutError extends UpstreamTimeoutError {
  constructor(details: CallDetails) {
    super(details, 'The call was still queued when the time limit passed.');
  }
}

/** A write succeeded, but the read that should return the result failed. */
export class ReadBackError extends UpstreamError {
  constructor(details: CallDetails) {
    super(
      'The change succeeded but reading the result failed. Query it again; do not retry the mutation.',
      details,
    );
  }
}

/** The response breaks the contract of the channel API. */
export class InvalidResponseError extends UpstreamError {}

/** The id cannot be a segment of an upstream path. It is thrown before any call. */
export class InvalidIdError extends Error {
  override readonly name = 'InvalidIdError';
}

/** The error of a call that was ended by the abort of its request. */
export function createAbortError(
  { reason }: AbortSignal,
  call: string,
): UpstreamTimeoutError | ClientDisconnectedError {
  return reason instanceof DeadlineExceededError
    ? new UpstreamTimeoutError({ call, cause: reason })
    : new ClientDisconnectedError({ call });
}

export function hasStatus(error: unknown, status: number): error is UpstreamClientError {
  return error instanceof UpstreamClientError && error.response.status === status;
}

/** Whether the deployment lacks the route: 404, 405 or 501. A 404 may also mean that the id is unknown. */
export function isUnknownRoute(error: unknown): error is UpstreamError {
  if (error instanceof UpstreamClientError) return [404, 405].includes(error.response.status);
  return error instanceof UpstreamServerError && error.details.status === 501;
}

/** Whether the page, number or account is already connected. The channel API reports it in the message only. */
export function isDuplicate({ status, message }: ErrorResponse): boolean {
  return status === 400 && message !== undefined && /duplicate key/i.test(message);
}
