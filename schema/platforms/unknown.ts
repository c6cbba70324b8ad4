import type { ChannelRecord } from '#src/upstream/decode/channel.ts';
import { builder } from '../builder.ts';
import { Channel } from './platform.ts';

export const UnknownChannel = builder.objectRef<ChannelRecord>('UnknownChannel').implement({
  description: 'A new platform never breaks a list: it shows up as this, without config.',
  interfaces: [Channel],
  fields: (t) => ({
    upstreamType: t.exposeString('type', {
      nullable: false,
      description: 'The channel API’s word for the platform.',
    }),
  }),
});
