import { type ChannelRecord, channelRecord } from '../decode/channel.ts';
import { unwrapObject } from '../decode/responses.ts';
import { hasStatus, isUnknownRoute } from '../errors.ts';
import { path } from '../transport/path.ts';
import type { Call, Send } from '../transport/request.ts';

/** Switches channels on or off. */
export function createChannelStatus(send: Send) {
  return {
    /** All of them or none: false where the deployment lacks the call, or refuses it for one of them. */
    async setAll(channel_ids: string[], isActive: boolean): Promise<boolean> {
      const body = { channel_ids, status: isActive ? 'active' : 'inactive' };
      const call: Call = { method: 'PATCH', ...path`/v1/channels/status`, body };
      try {
        await send(call);
        return true;
      } catch (error) {
        if (isUnknownRoute(error) || hasStatus(error, 400) || hasStatus(error, 422)) return false;
        throw error;
      }
    },
    /** The channel as it is now, or null where the answer doesn’t tell. */
    async setOne(id: string, active: boolean): Promise<ChannelRecord | null> {
      const answer = await send({ method: 'PUT', ...path`/v1/channels/${id}`, body: { active } });
      const channel = channelRecord.decode(unwrapObject(answer));
      return channel.success && channel.data.id === id ? channel.data : null;
    },
  };
}
