import './scalars.ts';
import './channel/error.ts';
import './workflow.ts';
import './team.ts';
import './credential.ts';
import './channel/channel.ts';
import './channel/list.ts';
import './channel/setup.ts';
import './channel/validation.ts';
import './channel/count.ts';
import './channel/provider.ts';
import './channel/change.ts';
import './channel/activation.ts';
import './channel/connection.ts';
import './channel/automation.ts';
import { builder } from './builder.ts';
import { platforms } from './channel/config.ts';
import { readFormsOff } from './channel/form.ts';
import { finishSubgraph, printSubgraph } from './subgraph.ts';

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
