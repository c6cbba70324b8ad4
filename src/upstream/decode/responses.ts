import { isObject } from '../../runtime/json.ts';
import { hasStatus, InvalidResponseError } from '../errors.ts';
import type { Path } from '../transport/path.ts';
import { type Call, describeCall, type Send, type Session } from '../transport/request.ts';
import type { Decoder } from './decoders.ts';

export interface List<T> {
  items: T[];
  /** Items that break the API's own contract; left out of `items`. */
  unreadable: number;
}

/** An item by its place, and the keys at fault. */
interface Unreadable {
  index: number;
  issues: string[];
}

/** How many items are still read; what belongs together has one bound. */
export interface ItemBudget {
  left: number;
}

export const createItemBudget = (): ItemBudget => ({ left: 10_000 });

/** The object in an answer, however it is wrapped: `{…}`, `{"data": {…}}`, `{"success": true, "data": {…}}`. */
export function unwrapObject(answer: unknown): unknown {
  return isObject(answer) && isObject(answer.data) ? answer.data : answer;
}

/** The items in an answer, however they are wrapped, or undefined where it is no list. */
export function unwrapList(answer: unknown): unknown[] | undefined {
  if (Array.isArray(answer)) return answer;
  return isObject(answer) && Array.isArray(answer.data) ? answer.data : undefined;
}

/** The query of the page after this one; a list says itself which of its two ways of paging it knows. */
function nextPage(answer: unknown, received: number): Call['query'] {
  if (!isObject(answer)) return undefined;
  const { has_more, pagination } = answer;
  if (isObject(pagination) && pagination.has_next === true) {
    return { page: (Number(pagination.page) || 1) + 1, limit: Number(pagination.limit) || undefined };
  }
  return has_more === true ? { offset: received, limit: 100 } : undefined;
}

/** Reads a list to its end, page by page, each item by its decoder; an unreadable one costs no neighbour. */
export async function fetchList<T extends { id: string }>(
  send: Send,
  session: Session,
  call: Call,
  kind: Decoder<T>,
  bound = createItemBudget(),
): Promise<List<T>> {
  const read = new Map<string, T>();
  const unreadable: Unreadable[] = [];
  let received = 0;
  for (let query = call.query, more = true; more; ) {
    const answer = await send({ ...call, ...(query && { query }) });
    const page = unwrapList(answer);
    if (!page)
      throw new InvalidResponseError('The channel API did not answer a list.', { call: describeCall(call) });
    const known = read.size;
    for (const [index, item] of page.entries()) {
      const result = kind.decode(item);
      if (result.success) read.set(result.data.id, result.data);
      else unreadable.push({ index: received + index, issues: result.missing });
    }
    received += page.length;
    bound.left -= page.length;
    const next = page.length > 0 ? nextPage(answer, received) : undefined;
    query = { ...call.query, ...next };
    // A list that moves while it is read may repeat an item; one that brings nothing new has no end.
    more = next !== undefined && read.size > known && bound.left > 0;
    if (next && !more) session.log().warn({ call: describeCall(call), received }, 'list not read to its end');
  }
  reportUnreadable(session, call, unreadable);
  return { items: [...read.values()], unreadable: unreadable.length };
}

/** Counts and writes down the items of an answer that can’t be read. */
export function reportUnreadable(session: Session, call: Call, unreadable: Unreadable[]): void {
  if (unreadable.length === 0) return;
  session.onContractViolation?.('unreadable', unreadable.length);
  const details = { call: describeCall(call), count: unreadable.length, unreadable: unreadable.slice(0, 10) };
  session.log().warn(details, 'unreadable items left out');
}

/** One object by its decoder. */
export function decodeObjectResponse<T>(call: Call, answer: unknown, kind: Decoder<T>): T {
  const result = kind.decode(unwrapObject(answer));
  if (result.success) return result.data;
  throw new InvalidResponseError('The channel API’s answer lacks what it promises.', {
    call: describeCall(call),
    cause: `unreadable: ${result.missing.join(', ')}`,
  });
}

/** One object by its path, or null where the channel API knows none. */
export async function fetchObjectOrNull<T>(send: Send, at: Path, kind: Decoder<T>): Promise<T | null> {
  const call: Call = { method: 'GET', ...at };
  try {
    return decodeObjectResponse(call, await send(call), kind);
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}
