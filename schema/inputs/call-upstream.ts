import type { Context } from '#src/request/context.ts';
import { UpstreamClientError } from '#src/upstream/errors.ts';
import { type RejectedInput, toUserError } from '../errors/from-upstream.ts';
import { findInputPath, type InputMapping, mapInput, type RequestBody, toRequestBody } from './mapping.ts';

type CallOptions = Partial<Pick<RejectedInput, 'path' | 'message' | 'idKind'>>;

/**
 * Calls the channel API with a mutation’s input under the channel API’s names. A rejection is thrown as a typed error
 * whose path is that of the input.
 */
export async function callUpstream<T>(
  context: Context,
  input: object,
  mapping: InputMapping,
  call: (body: RequestBody) => Promise<T>,
  options: CallOptions = {},
): Promise<T> {
  const values = mapInput(mapping, input, context.upstream.dialect);
  try {
    return await call(toRequestBody(values));
  } catch (error) {
    const field = error instanceof UpstreamClientError ? error.response.field : undefined;
    const path = field === undefined ? undefined : findInputPath(values, mapping, input, field);
    throw toUserError(context, error, { input, path, ...options });
  }
}
