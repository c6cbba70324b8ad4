import type { ProviderRecord } from '#src/upstream/resources/providers.ts';
import { builder } from '../builder.ts';
import { ChannelType, channelType } from '../platforms/registry.ts';

const ChannelProvider = builder.objectRef<ProviderRecord>('ChannelProvider').implement({
  description: 'A platform, as this deployment of the channel API is set up for it.',
  fields: (t) => ({
    type: t.field({
      type: ChannelType,
      nullable: false,
      description: 'The platform.',
      resolve: ({ id }) => channelType(id),
    }),
    upstreamType: t.exposeString('id', { nullable: false, description: 'The channel API’s word for it.' }),
    isConfigured: t.exposeBoolean('is_configured', {
      nullable: false,
      description: 'Whether channels of it can be connected.',
    }),
  }),
});

builder.queryField('channelProviders', (t) =>
  t.field({
    type: [ChannelProvider],
    nullable: false,
    description:
      'The platforms that this deployment knows, and which of them it is set up for. ' +
      'Live deployments tell; one that doesn’t is told by the code UPSTREAM_UNSUPPORTED.',
    resolve: (_, _args, { loaders }) => loaders.listProviders(),
  }),
);
