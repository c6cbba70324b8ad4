import { GraphQLError } from 'graphql';
import type { ZodError } from 'zod';
import type { Context } from '#src/request/context.ts';
import { type ErrorResponse, isDuplicate, UpstreamClientError } from '#src/upstream/errors.ts';
import { type InputMapping, inputPath, mapInput, toRequestBody } from '../inputs/mapping.ts';

interface Issue {
  path: string[];
  message: string;
  code: string;
}

const listed = ({ path, message }: Issue) => `${path.join('.')}: ${message}`;

// Each is data where a mutation's union has it, and a GraphQL error with its code everywhere else.

export class ChannelValidationError extends GraphQLError {
  override readonly name = 'ChannelValidationError';
  readonly issues: Issue[];

  constructor(issues: Issue[], message = `The input is wrong. ${issues.map(listed).join(' ')}`) {
    super(message, { extensions: { code: 'BAD_USER_INPUT', issues } });
    this.issues = issues;
  }
}

export class ChannelConflictError extends GraphQLError {
  override readonly name = 'ChannelConflictError';
  readonly conflictPath: string[] | null;

  constructor(conflictPath: string[] | null) {
    const message =
      'This page, number or account is connected already. Update its channel, or delete it and connect it anew.';
    super(message, { extensions: { code: 'CONFLICT' } });
    this.conflictPath = conflictPath;
  }
}

export class ChannelNotFoundError extends GraphQLError {
  override readonly name = 'ChannelNotFoundError';
  readonly id: string | null;

  constructor(id: string | null) {
    const message = 'There is no such thing in this organization. It may have been deleted: list again.';
    super(message, { extensions: { code: 'NOT_FOUND' } });
    this.id = id;
  }
}

export class ChannelForbiddenError extends GraphQLError {
  override readonly name = 'ChannelForbiddenError';
  constructor() {
    const message =
      'This credential may not do that. Use one with the right permissions in this organization.';
    super(message, { extensions: { code: 'FORBIDDEN' } });
  }
}

/** What Zod refuses, before any call. */
export function validationError(error: ZodError): ChannelValidationError {
  return new ChannelValidationError(
    error.issues.map(({ path, message, code }) => ({ path: path.map(String), message, code })),
  );
}

/** Sends a mutation's input upstream in the channel API's names; what is refused comes back in the input's. */
export async function callUpstream<T>(
  context: Context,
  input: object,
  names: InputMapping,
  call: (body: Record<string, unknown>) => Promise<T>,
): Promise<T> {
  const placed = mapInput(names, input, context.upstream.dialect);
  try {
    return await call(toRequestBody(placed));
  } catch (error) {
    const field = error instanceof UpstreamClientError ? error.response.field : undefined;
    const at = field === undefined ? undefined : inputPath(placed, names, input, field);
    throw refusedAs(context, error, { input, at });
  }
}

interface Place {
  input: object;
  /** What of the input was refused, where that is known. */
  at: string[] | undefined;
  /** What is wrong, where that is better known here. */
  message?: string;
}

/** What the caller can mend, for a refusal that comes to it; anything else as it is. */
export function refusedAs(context: Context, error: unknown, mapInput: Place): unknown {
  if (!(error instanceof UpstreamClientError)) return error;
  const explained = explain(error.response, mapInput);
  if (!explained) return error;
  context.onRefused(error, explained.name);
  return explained;
}

/** Every error that the caller can mend. */
export const userErrors = [
  ChannelValidationError,
  ChannelConflictError,
  ChannelNotFoundError,
  ChannelForbiddenError,
];

export function isUserError(error: unknown): boolean {
  return userErrors.some((type) => error instanceof type);
}

function explain(refusal: ErrorResponse, { input, at, message }: Place): Error | undefined {
  const path = at && ['input', ...at];
  if (refusal.status === 403) return new ChannelForbiddenError();
  if (refusal.status === 404) return new ChannelNotFoundError(missingId(input, at));
  if (refusal.status === 409 || isDuplicate(refusal)) return new ChannelConflictError(path ?? null);
  if (refusal.status === 400 || refusal.status === 422) {
    const said = message === undefined ? complaint(refusal.code, at) : { message, code: 'refused' };
    return new ChannelValidationError([{ path: path ?? ['input'], ...said }], message);
  }
  return undefined;
}

// Nothing of the API's own words is passed on: they may quote the secret that it refuses.
function complaint(code: number | undefined, at: string[] | undefined): { message: string; code: string } {
  const what = at ? `\`${at.at(-1)}\`` : 'this input';
  return code === 3
    ? { code: 'invalid_format', message: `The channel API refuses the format of ${what}.` }
    : {
        code: 'refused',
        message: `The channel API refuses ${what}. Check it against the platform’s console.`,
      };
}

/** Which of the ids in the input is missing: the one that was named, or the only one there is. */
function missingId(input: object, at: string[] | undefined): string | null {
  const ids = Object.entries(input).filter(([field, value]) => isIdField(field) && typeof value === 'string');
  const named = ids.find(([field]) => field === at?.[0]) ?? (ids.length === 1 ? ids[0] : undefined);
  return named?.[1] ?? null;
}

const idFields = new Set(['id', 'pageId', 'phoneNumberId', 'credentialId', 'channelId', 'workflowId']);

function isIdField(field: string): boolean {
  return idFields.has(field);
}
