import './scalars.ts';
import './errors/types.ts';
import './references.ts';
import './team.ts';
import './credential.ts';
import './channel/channel.ts';
import './channel/connection.ts';
import './setup/channel-types.ts';
import './channel/mutations/validate.ts';
import './channel/counts.ts';
import './channel/providers.ts';
import './channel/mutations/create-update-delete.ts';
import './channel/mutations/set-active.ts';
import './channel/mutations/connect-login.ts';
import './channel/mutations/workflow.ts';
import { builder } from './builder.ts';
import { completeSubgraph, printSubgraph } from './federation.ts';
import { platforms } from './platforms/registry.ts';
import { setFormSchema } from './setup/form-fields.ts';

/** The published graph, as printed to `schema.graphql`. */
export const schema = builder.toSchema({ sortSchema: false });

/** The executed schema: the published graph as a federation subgraph. */
export const subgraph = builder.toSubGraphSchema({
  linkUrl: 'https://specs.apollo.dev/federation/v2.3',
  // The federation plugin sorts the subgraph itself.
  sortSchema: false,
});

let sdl: string | undefined;

/** The SDL of the subgraph, which `_service { sdl }` returns. Printed on demand, because it is slow and seldom used. */
export function subgraphSdl(): string {
  sdl ??= printSubgraph(subgraph);
  return sdl;
}

completeSubgraph(subgraph, subgraphSdl);
setFormSchema(schema);

/** The types of the channel API that the graph knows: `email`, `facebook` and so on. */
export const channelTypes = platforms.map(({ type }) => type);
