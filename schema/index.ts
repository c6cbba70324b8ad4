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
import { finishSubgraph, printSubgraph } from './federation.ts';
import { platforms } from './platforms/registry.ts';
import { readFormsOff } from './setup/form-fields.ts';

/** What a client sees. */
export const schema = builder.toSchema({ sortSchema: false });

/** What the gateway runs: the same, as a subgraph of a larger graph. */
export const subgraph = builder.toSubGraphSchema({
  linkUrl: 'https://specs.apollo.dev/federation/v2.3',
  // It is sorted once it is made a subgraph.
  sortSchema: false,
});

let sdl: string | undefined;

/** The subgraph’s SDL, also what `_service { sdl }` answers. It takes long to print, and most gateways are never asked. */
export function subgraphSdl(): string {
  sdl ??= printSubgraph(subgraph);
  return sdl;
}

finishSubgraph(subgraph, subgraphSdl);
readFormsOff(schema);

/** The channel API’s words for the platforms that the graph knows. */
export const channelTypes = platforms.map(({ type }) => type);
