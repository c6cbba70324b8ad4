import type { ServerResponse } from 'node:http';
import { expect } from 'vitest';
import type { ListChannelsPageQueryVariables } from '../support/generated/graphql.ts';
import { graphql } from '../support/generated/index.ts';
import type { gatewayOver } from '../support/harness.ts';

export const types = [
  'web',
  'facebook',
  'whatsapp',
  'instagram',
  'wechat',
  'line',
  'email',
  'wecom',
] as const;

graphql(`
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
      ... on WebChannelConfig {
        windowName
        windowLogoUrl
        chatbotName
        chatbotAvatarUrl
        welcomeMessage
        primaryColor
        secondaryColor
        headerColor
        backgroundColor
        fontSize
        offlineEmail {
          ...ListMailFields
        }
      }
      ... on FacebookChannelConfig {
        pageId
        pageName
        facebookUserId
        pageToken {
          ...ListSecretFields
        }
      }
      ... on InstagramChannelConfig {
        instagramUserId
        username
        profilePictureUrl
        pageId
        facebookUserId
        usesFacebookLogin
        pageToken {
          ...ListSecretFields
        }
      }
      ... on WhatsAppChannelConfig {
        phoneNumber
        phoneNumberId
        businessAccountId
        namespace
        accessToken {
          ...ListSecretFields
        }
        signingKey {
          ...ListSecretFields
        }
      }
      ... on WeChatChannelConfig {
        userName
        appId
        appSecret {
          ...ListSecretFields
        }
        token {
          ...ListSecretFields
        }
        encodingAesKey {
          ...ListSecretFields
        }
      }
      ... on LineChannelConfig {
        lineChannelId
        basicId
        channelSecret {
          ...ListSecretFields
        }
        channelAccessToken {
          ...ListSecretFields
        }
      }
      ... on EmailChannelConfig {
        ...ListMailFields
      }
      ... on WeComChannelConfig {
        corpId
        agentId
        secret {
          ...ListSecretFields
        }
        token {
          ...ListSecretFields
        }
        encodingAesKey {
          ...ListSecretFields
        }
      }
    }
    ... on UnknownChannel {
      upstreamType
    }
    health {
      state
      errorCode
      errorMessage
    }
    workflow {
      id
    }
    createdAt
    updatedAt
  }
`);

graphql(`
  fragment ListMailFields on EmailChannelConfig {
    email
    subjectTitle
    profileName
    actionButtonText
    buttonUrl
    signatureName
    signatureInformation
    signatureLogoUrl
    showPoweredBy
    legalDisclaimer
  }
`);

graphql(`
  fragment ListSecretFields on SecretStatus {
    isSet
    hint
  }
`);

export const wholeList = graphql(`
  query ListWholeChannels {
    channels {
      nodes {
        ...ListChannelFields
      }
      totalCount
      unreadableCount
    }
  }
`);

export const oneChannel = graphql(`
  query ListOneChannel($id: ID!) {
    channel(id: $id) {
      ...ListChannelFields
    }
  }
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
