import type { ChannelRecord } from '#src/upstream/decode/channel.ts';
import { builder } from '../builder.ts';
import { Channel } from './platform.ts';

export const UnknownChannel = builder.objectRef<ChannelRecord>('UnknownChannel').implement({
  description: 'A channel of a platform that this version of the graph does not know. Its `config` is null.',
  interfaces: [Channel],
  fields: (t) => ({
    upstreamType: t.exposeString('type', {
      nullable: false,
      description: 'The name of the platform in the channel API; `type` is `UNKNOWN`.',
    }),
  }),
});
