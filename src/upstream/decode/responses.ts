import { isObject } from '../../runtime/json.ts';
import { hasStatus, InvalidResponseError } from '../errors.ts';
import { type Call, describeCall, type Send, type Session } from '../transport/request.ts';
import type { Decoder } from './decoders.ts';

export interface List<T> {
  items: T[];
  /** How many items broke the contract of the channel API. They are left out of `items`. */
  unreadable: number;
}

interface UnreadableItem {
  index: number;
  /** The keys that are missing or invalid. */
  issues: string[];
}

/** How many more items are read. Lists that are merged share one budget. */
export interface ItemBudget {
  left: number;
}

export const createItemBudget = (): ItemBudget => ({ left: 10_000 });

/** Returns the object of a response: `{…}`, `{"data": {…}}` or `{"success": true, "data": {…}}`. */
export function unwrapObject(response: unknown): unknown {
  return isObject(response) && isObject(response.data) ? response.data : response;
}

/** Returns the items of a response: `[…]` or `{"data": […]}`. Undefined where it is not a list. */
export function unwrapList(response: unknown): unknown[] | undefined {
  if (Array.isArray(response)) return response;
  return isObject(response) && Array.isArray(response.data) ? response.data : undefined;
}

/** Returns the query of the next page. A response shows by its keys which of the two paging styles it uses. */
function getNextPage(response: unknown, received: number): Call['query'] {
  if (!isObject(response)) return undefined;
  const { has_more, pagination } = response;
  if (isObject(pagination) && pagination.has_next === true) {
    return { page: (Number(pagination.page) || 1) + 1, limit: Number(pagination.limit) || undefined };
  }
  return has_more === true ? { offset: received, limit: 100 } : undefined;
}

/** Reads all pages of a list. Unreadable items are counted and left out. */
export async function fetchList<T extends { id: string }>(
  send: Send,
  session: Session,
  call: Call,
  decoder: Decoder<T>,
  budget = createItemBudget(),
): Promise<List<T>> {
  const items = new Map<string, T>();
  const unreadable: UnreadableItem[] = [];
  let received = 0;
  for (let query = call.query, hasMore = true; hasMore; ) {
    const response = await send({ ...call, ...(query && { query }) });
    const page = unwrapList(response);
    if (!page) {
      throw new InvalidResponseError('The response of the channel API is not a list.', {
        call: describeCall(call),
      });
    }
    const previousSize = items.size;
    for (const [index, item] of page.entries()) {
      const result = decoder.decode(item);
      if (result.success) items.set(result.data.id, result.data);
      else unreadable.push({ index: received + index, issues: result.missing });
    }
    received += page.length;
    budget.left -= page.length;
    const next = page.length > 0 ? getNextPage(response, received) : undefined;
    query = { ...call.query, ...next };
    // A list that changes while it is read may repeat items. A page with repeated items only ends the reading.
    hasMore = next !== undefined && items.size > previousSize && budget.left > 0;
    if (next && !hasMore)
      session.log().warn({ call: describeCall(call), received }, 'list not read to its end');
  }
  reportUnreadable(session, call, unreadable);
  return { items: [...items.values()], unreadable: unreadable.length };
}

/** Counts and logs the unreadable items of a response. */
export function reportUnreadable(session: Session, call: Call, unreadable: UnreadableItem[]): void {
  if (unreadable.length === 0) return;
  session.onContractViolation?.('unreadable', unreadable.length);
  const details = { call: describeCall(call), count: unreadable.length, unreadable: unreadable.slice(0, 10) };
  session.log().warn(details, 'unreadable items left out');
}

/**
 * Decodes the object of a response.
 * @throws InvalidResponseError
 */
export function decodeObjectResponse<T>(call: Call, response: unknown, decoder: Decoder<T>): T {
  const result = decoder.decode(unwrapObject(response));
  if (result.success) return result.data;
  throw new InvalidResponseError('The response of the channel API lacks required keys.', {
    call: describeCall(call),
    cause: `missing or invalid: ${result.missing.join(', ')}`,
  });
}

/** Decodes the object of a response that is awaited; null where the channel API answers 404. */
export async function decodeObjectOrNull<T>(
  call: Call,
  response: Promise<unknown>,
  decoder: Decoder<T>,
): Promise<T | null> {
  try {
    return decodeObjectResponse(call, await response, decoder);
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}
