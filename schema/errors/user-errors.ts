import { GraphQLError } from 'graphql';
import type { ZodError } from 'zod';
import { sharedText, type TextKey } from '../i18n.ts';

// Errors that the user of a mutation can fix. Each is data where the mutation’s union has its type, and a GraphQL error
// with its code everywhere else.

interface Issue {
  path: string[];
  message: string;
  code: string;
}

/** What an id names. */
export type ResourceKind = TextKey extends infer Key
  ? Key extends `errors.notFound.${infer Kind}`
    ? Kind
    : never
  : never;

export class ChannelValidationError extends GraphQLError {
  override readonly name = 'ChannelValidationError';
  readonly issues: Issue[];

  /** @param message Lists the issues when omitted. */
  constructor(issues: Issue[], message = summarize(issues)) {
    super(message, { extensions: { code: 'BAD_USER_INPUT', issues } });
    this.issues = issues;
  }

  static fromZod({ issues }: ZodError): ChannelValidationError {
    return new ChannelValidationError(
      issues.map(({ path, message, code }) => ({ path: path.map(String), message, code })),
    );
  }
}

function summarize(issues: Issue[]): string {
  const lines = issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return sharedText('errors.invalidInput', { issues: lines.join(' ') }).en;
}

export class ChannelConflictError extends GraphQLError {
  override readonly name = 'ChannelConflictError';
  readonly conflictPath: string[] | null;

  constructor(conflictPath: string[] | null) {
    super(sharedText('errors.conflict').en, { extensions: { code: 'CONFLICT' } });
    this.conflictPath = conflictPath;
  }
}

export class ChannelNotFoundError extends GraphQLError {
  override readonly name = 'ChannelNotFoundError';
  readonly id: string | null;

  /** @param id Null when the input names several objects and it is unknown which of them is missing. */
  constructor(id: string | null, kind: ResourceKind = 'channel') {
    const text =
      id === null ? sharedText('errors.notFound.unknown') : sharedText(`errors.notFound.${kind}`, { id });
    super(text.en, { extensions: { code: 'NOT_FOUND' } });
    this.id = id;
  }
}

export class ChannelForbiddenError extends GraphQLError {
  override readonly name = 'ChannelForbiddenError';

  constructor() {
    super(sharedText('errors.forbidden').en, { extensions: { code: 'FORBIDDEN' } });
  }
}

export const userErrors = [
  ChannelValidationError,
  ChannelConflictError,
  ChannelNotFoundError,
  ChannelForbiddenError,
];

export const createErrors = [ChannelValidationError, ChannelConflictError, ChannelForbiddenError];
export const updateErrors = [...createErrors, ChannelNotFoundError];
export const deleteErrors = [ChannelValidationError, ChannelNotFoundError, ChannelForbiddenError];

export function isUserError(error: unknown): boolean {
  return userErrors.some((type) => error instanceof type);
}
