import { type ChannelRecord, channelDecoder } from '../decode/channel.ts';
import { createDecoder, toId, toObject, toText } from '../decode/decoders.ts';
import { createNotConnectedError, isFailedItem } from '../decode/login-pages.ts';
import { reportUnreadable, unwrapList, unwrapObject } from '../decode/responses.ts';
import { InvalidResponseError, type UpstreamClientError } from '../errors.ts';
import { type Call, describeCall, type Send, type Session } from '../transport/request.ts';
import { type Body, type ChannelRoute, type Dialect, getRoutePath } from './channels.ts';

/** The page of an item is in its config or beside it. */
const connectionDecoder = createDecoder((record) => {
  const config = toObject(record.config) ?? {};
  return {
    channel_id: toId(record.id) ?? toId(record.public_id) ?? toId(record._id),
    page_id: toId(config.page_id) ?? toId(record.page_id),
    page_name: toText(config.page_name) ?? toText(record.page_name),
    user_name: toText(config.user_name) ?? toText(record.user_name),
  };
});

/** The result for one page of a login. */
export interface PageConnection {
  channel_id: string | null;
  page_id: string | null;
  page_name: string | null;
  user_name: string | null;
  /** Null if the page is not connected or the response contains only a part of the channel. */
  channel: ChannelRecord | null;
  /** The reason why the page is not connected, or was connected before; null if it is newly connected. */
  rejection: UpstreamClientError | null;
}

export function createLoginConnections(send: Send, session: Session, dialect: Dialect) {
  /** Connects every page that a login manages. */
  async function connect(route: ChannelRoute, body: Body): Promise<PageConnection[]> {
    const call: Call = { method: route.method, ...getRoutePath(route, dialect), body };
    const response = await send(call);
    const items = unwrapList(response) ?? [unwrapObject(response)];
    const results = items.map((item) => decodeConnection(route.type, call, item));
    const connections = results.filter((connection) => connection !== null);
    reportUnreadable(
      session,
      call,
      results.flatMap((connection, index) => (connection ? [] : [{ index, issues: ['page_id'] }])),
    );
    if (items.length > 0 && connections.length === 0) {
      throw new InvalidResponseError('The response of the channel API identifies no connected page.', {
        call: describeCall(call),
      });
    }
    return connections;
  }

  return { connect };
}

/** Null for an item of another type, and for one without a page, a channel or a failure. */
function decodeConnection(type: string, call: Call, item: unknown): PageConnection | null {
  const connection = connectionDecoder.decode(item);
  if (!connection.success) return null;
  const rejection = isFailedItem(item) ? createNotConnectedError(call, undefined, item) : null;
  const channel = channelDecoder.decode(item);
  if (channel.success && channel.data.type !== type) return null;
  const { page_id, channel_id } = connection.data;
  if (page_id === null && channel_id === null && !rejection) return null;
  return { ...connection.data, rejection, channel: channel.success && !rejection ? channel.data : null };
}
