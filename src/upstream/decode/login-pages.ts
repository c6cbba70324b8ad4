import { isObject } from '../../runtime/json.ts';
import { UpstreamClientError } from '../errors.ts';
import { type Call, describeCall } from '../transport/request.ts';
import { isBroken } from './channel.ts';
import { unwrapList, unwrapObject } from './responses.ts';

// Connecting one page or number of a login may connect others of the same login, and the response then lists them all.

/** Returns the page or number of an item, from its config or else from the item itself. */
export function getPageId(item: unknown, key: string): string | undefined {
  if (!isObject(item)) return undefined;
  const value = isObject(item.config) && item.config[key] !== undefined ? item.config[key] : item[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/**
 * Returns the item of the requested page.
 * @throws UpstreamClientError where that page was not connected.
 */
export function findPageItem(
  call: Call,
  response: unknown,
  key: string,
  pageId: string | undefined,
): unknown {
  const list = unwrapList(response);
  const item = list ? selectItem(list, key, pageId) : unwrapObject(response);
  if ((list && item === undefined) || isFailedItem(item) || isOtherPage(item, key, pageId)) {
    throw createNotConnectedError(call, pageId === undefined ? undefined : key, item);
  }
  return item;
}

function selectItem(list: unknown[], key: string, pageId: string | undefined): unknown {
  if (pageId === undefined) return list.find((item) => !isFailedItem(item)) ?? list[0];
  const match = list.find((item) => getPageId(item, key) === pageId);
  // A single item without a page id can only be the requested page.
  return match ?? (list.length === 1 && getPageId(list[0], key) === undefined ? list[0] : undefined);
}

export function isFailedItem(item: unknown): boolean {
  return isObject(item) && isBroken(item);
}

function isOtherPage(item: unknown, key: string, pageId: string | undefined): boolean {
  return pageId !== undefined && (getPageId(item, key) ?? pageId) !== pageId;
}

/** @param field The field of the request body that named the page. */
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
