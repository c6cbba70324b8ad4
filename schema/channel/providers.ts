import type { ProviderRecord } from '#src/upstream/resources/providers.ts';
import { builder } from '../builder.ts';
import { ChannelType, toChannelType } from '../platforms/registry.ts';

const ChannelProvider = builder.objectRef<ProviderRecord>('ChannelProvider').implement({
  description: 'A platform that this deployment knows.',
  fields: (t) => ({
    type: t.field({
      type: ChannelType,
      nullable: false,
      description: 'The platform.',
      resolve: ({ id }) => toChannelType(id),
    }),
    upstreamType: t.exposeString('id', {
      nullable: false,
      description: 'The name of the platform in the channel API: `line`.',
    }),
    isConfigured: t.exposeBoolean('is_configured', {
      nullable: false,
      description:
        'Whether the deployment is configured for the platform, so that its channels can be connected.',
    }),
  }),
});

builder.queryField('channelProviders', (t) =>
  t.field({
    type: [ChannelProvider],
    nullable: false,
    description:
      'The platforms that this deployment knows. ' +
      'A deployment that does not list them returns the error code UPSTREAM_UNSUPPORTED.',
    resolve: (_, _args, { loaders }) => loaders.listProviders(),
  }),
);
