import { isObject } from '../../runtime/json.ts';
import { UpstreamClientError } from '../errors.ts';
import { type Call, describeCall } from '../transport/request.ts';
import { isBroken } from './channel.ts';
import { unwrapList, unwrapObject } from './responses.ts';

// A login may bring several pages or numbers along: which item of an answer is the one that was asked for.

/** The page or number that an item is about, in its config or beside it. */
export function getPageId(item: unknown, key: string): string | undefined {
  if (!isObject(item)) return undefined;
  const value = isObject(item.config) && item.config[key] !== undefined ? item.config[key] : item[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The item of an answer for the page that was asked for, or a refusal where it is not connected. */
export function findPageItem(call: Call, answer: unknown, key: string, wanted: string | undefined): unknown {
  const list = unwrapList(answer);
  const item = list ? pick(list, key, wanted) : unwrapObject(answer);
  if ((list && item === undefined) || isFailedItem(item) || isOfAnotherPage(item, key, wanted)) {
    throw createNotConnectedError(call, wanted === undefined ? undefined : key, item);
  }
  return item;
}

function pick(list: unknown[], key: string, wanted: string | undefined): unknown {
  if (wanted === undefined) return list.find((item) => !isFailedItem(item)) ?? list[0];
  const named = list.find((item) => getPageId(item, key) === wanted);
  // The only item, when it doesn't say which page it is, can be no other than the one asked for.
  return named ?? (list.length === 1 && getPageId(list[0], key) === undefined ? list[0] : undefined);
}

export function isFailedItem(item: unknown): boolean {
  return isObject(item) && isBroken(item);
}

function isOfAnotherPage(item: unknown, key: string, wanted: string | undefined): boolean {
  return wanted !== undefined && (getPageId(item, key) ?? wanted) !== wanted;
}

export function createNotConnectedError(
  call: Call,
  field: string | undefined,
  item: unknown,
): UpstreamClientError {
  const message = isObject(item) && typeof item.errorMessage === 'string' ? item.errorMessage : undefined;
  return new UpstreamClientError(
    { status: 400, message, field },
    { call: describeCall(call), body: JSON.stringify({ message }) },
  );
}
