import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  buildSchema,
  type GraphQLObjectType,
  type GraphQLUnionType,
  getNamedType,
  isObjectType,
  parse,
} from 'graphql';
import { expect } from 'vitest';
import type { ListChannelsPageQueryVariables } from '../support/generated/graphql.ts';
import { graphql } from '../support/generated/index.ts';
import type { gatewayOver } from '../support/harness.ts';

interface ListedChannel {
  config: Record<string, unknown> | null;
}

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

/** Selects every field of a type, and those of the objects in it. */
function selectFields(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const inner = getNamedType(field.type);
    return isObjectType(inner) ? `${field.name} ${selectFields(inner)}` : field.name;
  });
  return `{ ${fields.join(' ')} }`;
}

const configs = (schema.getType('ChannelConfig') as GraphQLUnionType).getTypes();
const channelFields = `
  fragment ListChannelFields on Channel {
    __typename
    id
    name
    type
    organizationId
    businessUnitId
    isActive
    isDefault
    config {
      __typename
      ${configs.map((config) => `... on ${config.name} ${selectFields(config)}`).join('\n      ')}
    }
    ... on UnknownChannel { upstreamType }
    health { state errorCode errorMessage }
    workflow { id }
    createdAt
    updatedAt
  }
`;

export const wholeList: TypedDocumentNode<
  { channels: { nodes: ListedChannel[]; totalCount: number; unreadableCount: number } },
  object
> = parse(`
  query ListWholeChannels { channels { nodes { ...ListChannelFields } totalCount unreadableCount } }
  ${channelFields}
`);

export const oneChannel: TypedDocumentNode<{ channel: ListedChannel | null }, { id: string }> = parse(`
  query ListOneChannel($id: ID!) { channel(id: $id) { ...ListChannelFields } }
  ${channelFields}
`);

export const ids = graphql(`
  query ListChannelIds(
    $types: [ChannelType!]
    $isActive: Boolean
    $search: String
    $orderBy: ChannelOrder
    $first: Int
    $after: String
  ) {
    channels(
      types: $types
      isActive: $isActive
      search: $search
      orderBy: $orderBy
      first: $first
      after: $after
    ) {
      nodes {
        id
      }
      totalCount
      unreadableCount
    }
  }
`);

export const page = graphql(`
  query ListChannelsPage($orderBy: ChannelOrder, $first: Int, $after: String) {
    channels(orderBy: $orderBy, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
        }
      }
      nodes {
        id
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      totalCount
    }
  }
`);

export const badInput = (path: string) =>
  expect.objectContaining({ path: [path], extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) });

export const asNodes = (...listed: string[]) => listed.map((id) => ({ id }));

/** Answers whatever the list holds by the time it is asked. */
export const json = (body: () => unknown) => (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body()));
};

/** A channel’s fields other than its type and config, as the graph answers them. */
export const answered = {
  id: 'ch_1',
  name: 'Support',
  organizationId: 'org_1',
  businessUnitId: 'bu_1',
  isActive: true,
  isDefault: false,
  health: { state: 'CONNECTED', errorCode: null, errorMessage: null },
  workflow: null,
  createdAt: '2025-06-19T01:39:42.765Z',
  updatedAt: '2025-06-20T01:39:42.765Z',
};

export type Execute = Awaited<ReturnType<typeof gatewayOver>>['execute'];

export async function readPage(execute: Execute, variables: ListChannelsPageQueryVariables) {
  const { data, errors } = await execute(page, variables);
  expect(errors).toBeUndefined();
  if (!data) throw new Error('no data');
  return data.channels;
}
