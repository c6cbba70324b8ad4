import type { Context } from '#src/request/context.ts';
import { type ErrorResponse, isDuplicate, ReadBackError, UpstreamClientError } from '#src/upstream/errors.ts';
import { sharedText } from '../i18n.ts';
import {
  ChannelConflictError,
  ChannelForbiddenError,
  ChannelNotFoundError,
  ChannelValidationError,
  isUserError,
  type ResourceKind,
} from './user-errors.ts';

/** The input of a rejected call. */
export interface RejectedInput {
  input: object;
  /** The path of the rejected field below the input; undefined when it is unknown. */
  path: string[] | undefined;
  /** Replaces the general message where the mutation knows more. */
  message?: string | undefined;
  /** What the field `id` names. */
  idKind?: ResourceKind | undefined;
}

/** The typed error of a 4xx answer that the user can fix; any other error is returned unchanged. */
export function toUserError(context: Context, error: unknown, rejected: RejectedInput): unknown {
  if (!(error instanceof UpstreamClientError)) return error;
  const userError = explainResponse(error.response, rejected);
  if (!userError) return error;
  context.onUserError(error, userError.name);
  return userError;
}

function explainResponse(response: ErrorResponse, rejected: RejectedInput): Error | undefined {
  const path = rejected.path && ['input', ...rejected.path];
  if (response.status === 403) return new ChannelForbiddenError();
  if (response.status === 404) return toNotFoundError(rejected);
  if (response.status === 409 || isDuplicate(response)) return new ChannelConflictError(path ?? null);
  if (response.status === 400 || response.status === 422) {
    const { message } = rejected;
    const issue =
      message === undefined
        ? describeRejection(response.code, rejected.path?.at(-1))
        : { message, code: 'refused' };
    return new ChannelValidationError([{ path: path ?? ['input'], ...issue }], message);
  }
  return undefined;
}

/** The channel API’s code for a value of the wrong format. */
const invalidFormat = 3;

// The channel API’s own message is never passed on: it may quote the secret that it rejects.
function describeRejection(
  code: number | undefined,
  field: string | undefined,
): { message: string; code: string } {
  if (code === invalidFormat) {
    const message =
      field === undefined
        ? sharedText('errors.rejected.inputFormat')
        : sharedText('errors.rejected.fieldFormat', { field });
    return { code: 'invalid_format', message: message.en };
  }
  const message =
    field === undefined
      ? sharedText('errors.rejected.input')
      : sharedText('errors.rejected.field', { field });
  return { code: 'refused', message: message.en };
}

const idFields: Record<string, ResourceKind> = {
  id: 'channel',
  channelId: 'channel',
  pageId: 'page',
  phoneNumberId: 'phoneNumber',
  credentialId: 'login',
  workflowId: 'workflow',
};

/** Names the rejected id, or the only id of the input. */
function toNotFoundError({ input, path, idKind }: RejectedInput): ChannelNotFoundError {
  const ids = Object.entries(input).filter(
    ([field, value]) => Object.hasOwn(idFields, field) && typeof value === 'string',
  );
  const missing = ids.find(([field]) => field === path?.[0]) ?? (ids.length === 1 ? ids[0] : undefined);
  if (!missing) return new ChannelNotFoundError(null);
  const [field, id] = missing;
  return new ChannelNotFoundError(id, field === 'id' && idKind ? idKind : idFields[field]);
}

/** Null in place of an error that the user can fix, for a field beside one that shows the error. */
export function nullForUserError<T>(result: Promise<T>): Promise<T | null> {
  return result.catch((error) => {
    if (isUserError(error)) return null;
    throw error;
  });
}

/** Reports a failed read after a change as such, so that the change is not made twice. */
export function reportReadBack<T>(call: string, result: Promise<T>): Promise<T> {
  return result.catch((cause) => {
    throw new ReadBackError({ call, cause });
  });
}
