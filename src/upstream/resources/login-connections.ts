import { type ChannelRecord, channelDecoder } from '../decode/channel.ts';
import { createDecoder, toId, toObject, toText } from '../decode/decoders.ts';
import { createNotConnectedError, isFailedItem } from '../decode/login-pages.ts';
import { reportUnreadable, unwrapList, unwrapObject } from '../decode/responses.ts';
import { InvalidResponseError, type UpstreamClientError } from '../errors.ts';
import { type Path, path } from '../transport/path.ts';
import { type Call, describeCall, type Send, type Session } from '../transport/request.ts';

/** What an item says of its page: in its config, or beside it. */
const connectionItem = createDecoder((wire) => {
  const config = toObject(wire.config) ?? {};
  return {
    channel_id: toId(wire.id) ?? toId(wire.public_id) ?? toId(wire._id),
    page_id: toId(config.page_id) ?? toId(wire.page_id),
    page_name: toText(config.page_name) ?? toText(wire.page_name),
    user_name: toText(config.user_name) ?? toText(wire.user_name),
  };
});

/** One page of a login. */
export interface PageConnection {
  channel_id: string | null;
  page_id: string | null;
  page_name: string | null;
  user_name: string | null;
  /** Null where it isn’t connected, and where the answer doesn’t tell the whole of it. */
  channel: ChannelRecord | null;
  /** Why it isn’t connected, or that it was before; null where it is. */
  refused: UpstreamClientError | null;
}

/** Connects all that a login has. */
export function createLoginConnections(send: Send, session: Session) {
  async function connect(type: string, at: Path, body: Record<string, unknown>): Promise<PageConnection[]> {
    const call: Call = { method: 'POST', ...at, body };
    const answer = await send(call);
    const answered = unwrapList(answer) ?? [unwrapObject(answer)];
    const read = answered.map((item) => readConnection(type, call, item));
    const told = read.filter((connection) => connection !== null);
    reportUnreadable(
      session,
      call,
      read.flatMap((connection, index) => (connection ? [] : [{ index, issues: ['page_id'] }])),
    );
    if (answered.length > 0 && told.length === 0) {
      throw new InvalidResponseError('The channel API did not tell what it connected.', {
        call: describeCall(call),
      });
    }
    return told;
  }

  return {
    facebook: (body: Record<string, unknown>) => connect('facebook', path`/v3/channels/_facebook`, body),
    instagram: (body: Record<string, unknown>) => connect('instagram', path`/v1/channels/_instagram`, body),
  };
}

/** Null where an item tells neither a page nor a channel nor a failure, or is of another type. */
function readConnection(type: string, call: Call, item: unknown): PageConnection | null {
  const connection = connectionItem.decode(item);
  if (!connection.success) return null;
  const refused = isFailedItem(item) ? createNotConnectedError(call, undefined, item) : null;
  const channel = channelDecoder.decode(item);
  if (channel.success && channel.data.type !== type) return null;
  const { page_id, channel_id } = connection.data;
  if (page_id === null && channel_id === null && !refused) return null;
  return { ...connection.data, refused, channel: channel.success && !refused ? channel.data : null };
}
