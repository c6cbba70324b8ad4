import { type ChannelRecord, channelDecoder } from '../decode/channel.ts';
import { unwrapObject } from '../decode/responses.ts';
import { hasStatus, isUnknownRoute } from '../errors.ts';
import { path } from '../transport/path.ts';
import type { Call, Send } from '../transport/request.ts';

/** Activates and deactivates channels. */
export function createChannelStatus(send: Send) {
  return {
    /** Changes all channels or none. Returns false where the deployment lacks the route or rejects one of them. */
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
    /** Changes one channel and returns it; null where the response holds only a part of it. */
    async setOne(id: string, isActive: boolean): Promise<ChannelRecord | null> {
      const response = await send({ method: 'PUT', ...path`/v1/channels/${id}`, body: { active: isActive } });
      const channel = channelDecoder.decode(unwrapObject(response));
      return channel.success && channel.data.id === id ? channel.data : null;
    },
  };
}
