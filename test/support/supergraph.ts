import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices as composeWithApollo } from '@apollo/composition';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { composeServices as composeWithHive } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { onTestFinished } from 'vitest';

/** The headers of a caller’s credential, which every gateway forwards. */
const credentialHeaders = ['x-api-key', 'x-access-token', 'authorization', 'x-organization-id'];

export interface Subgraph {
  name: string;
  url: string;
  sdl: string;
}

/** Another subgraph: conversations that refer to channels, and a field that it adds to every channel. */
export const inboxSdl = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])
  type Query { conversations(channelIds: [ID!]!): [Conversation!]! }
  type Conversation @key(fields: "id") { id: ID! channel: Channel }
  type Channel @key(fields: "id") @interfaceObject { id: ID! conversationCount: Int! }
`;

export async function startInbox(): Promise<Subgraph> {
  const schema = buildSubgraphSchema({
    typeDefs: parse(inboxSdl),
    resolvers: {
      Query: {
        conversations: (_: unknown, { channelIds }: { channelIds: string[] }) =>
          channelIds.map((id, index) => ({ id: `conv_${index}`, channel: { id } })),
      },
      Channel: { conversationCount: ({ id }: { id: string }) => id.length },
    },
  });
  const yoga = createYoga({ schema, logging: false, graphqlEndpoint: '/graphql' });
  return { name: 'inbox', url: `${await listen(yoga)}/graphql`, sdl: inboxSdl };
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Compose = (subgraphs: Subgraph[]) => { supergraph: string | undefined; errors: string[] };

const services = (subgraphs: Subgraph[]) =>
  subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));

export const composers: Record<string, Compose> = {
  apollo(subgraphs) {
    const { supergraphSdl, errors } = composeWithApollo(services(subgraphs));
    return { supergraph: supergraphSdl, errors: errors?.map(({ message }) => message) ?? [] };
  },
  hive(subgraphs) {
    const { supergraphSdl, errors } = composeWithHive(services(subgraphs));
    return { supergraph: supergraphSdl, errors: errors?.map(({ message }) => message) ?? [] };
  },
};

/** Each starts a gateway over a supergraph and resolves to the URL of its graph. */
export const gateways: Record<string, (supergraph: string) => Promise<string>> = {
  async hive(supergraph) {
    const gateway = createGatewayRuntime({
      supergraph,
      logging: false,
      propagateHeaders: {
        fromClientToSubgraphs({ request }) {
          return Object.fromEntries(
            credentialHeaders.flatMap((name) => {
              const value = request.headers.get(name);
              return value === null ? [] : [[name, value]];
            }),
          );
        },
      },
    });
    onTestFinished(() => gateway[Symbol.asyncDispose]());
    return `${await listen(gateway)}/graphql`;
  },

  async apollo(supergraph) {
    const gateway = new ApolloGateway({
      supergraphSdl: supergraph,
      buildService: ({ url }) =>
        new RemoteGraphQLDataSource<{ headers?: Record<string, string> }>({
          ...(url && { url }),
          willSendRequest({ request, context: { headers = {} } }) {
            for (const [name, value] of Object.entries(headers))
              request.http?.headers.set(name, String(value));
          },
        }),
    });
    const server = new ApolloServer({ gateway });
    const { url } = await startStandaloneServer(server, {
      listen: { port: 0, host: '127.0.0.1' },
      context: async ({ req }) => ({
        headers: Object.fromEntries(
          credentialHeaders.flatMap((name) => (req.headers[name] ? [[name, String(req.headers[name])]] : [])),
        ),
      }),
    });
    onTestFinished(() => server.stop());
    return url;
  },
};
