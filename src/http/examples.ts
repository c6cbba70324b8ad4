const dashboard = `# A dashboard: every channel, its health, and what a platform alone knows.
query Dashboard {
  channelCount {
    total
  }
  channels(first: 20, orderBy: { field: NAME, direction: ASC }) {
    totalCount
    nodes {
      id
      name
      type
      isActive
      health {
        state
        errorMessage
      }
      credential {
        name
      }
      ... on WhatsAppChannel {
        config {
          phoneNumber
        }
      }
      ... on LineChannel {
        config {
          basicId
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`;

const decodeObjectResponse = `# One WhatsApp channel. Of its secrets only this is ever told: whether there is one, and how it ends.
query WhatsAppChannel($id: ID!) {
  channel(id: $id) {
    name
    ... on WhatsAppChannel {
      config {
        phoneNumber
        phoneNumberId
        businessAccountId
        accessToken {
          isSet
          hint
        }
      }
    }
    assignableTeams {
      name
      observers {
        displayName
        role
      }
    }
  }
}
`;

const listPages = `# Connecting a Facebook page, step 1: the pages of a stored login. Step 2 is in the next tab.
query FacebookPages($credentialId: ID!) {
  facebookPages(credentialId: $credentialId) {
    id
    name
    category
    isConnected
  }
}
`;

const connectPage = `# Connecting a Facebook page, step 2. Run it twice to see the conflict.
mutation ConnectPage($input: CreateFacebookChannelInput!) {
  createFacebookChannel(input: $input) {
    ... on CreateFacebookChannelPayload {
      channel {
        id
        name
        config {
          pageId
          pageName
        }
      }
    }
    ... on ChannelError {
      message
    }
  }
}
`;

const connectPages = `# Every page of a Facebook login at once: one is new, one was connected already, one fails.
mutation ConnectPages($input: ConnectFacebookPagesInput!) {
  connectFacebookPages(input: $input) {
    ... on ConnectFacebookPagesPayload {
      results {
        pageName
        state
        channel {
          id
        }
        error {
          message
        }
      }
    }
    ... on ChannelError {
      message
    }
  }
}
`;

const createEmail = `mutation CreateEmail($input: CreateEmailChannelInput!) {
  createEmailChannel(input: $input) {
    ... on CreateEmailChannelPayload {
      channel {
        id
        name
        config {
          email
        }
      }
    }
    ... on ChannelError {
      message
    }
  }
}
`;

const switchOff = `# Many channels at once, each with a result of its own: the default channel stays on.
mutation SwitchOff($input: SetChannelsActiveInput!) {
  setChannelsActive(input: $input) {
    ... on SetChannelsActivePayload {
      results {
        id
        channel {
          name
          isActive
        }
        error {
          message
        }
      }
    }
    ... on ChannelError {
      message
    }
  }
}
`;

const badInput = `# Everything that is wrong comes back at once, each with its path: ready for a form.
mutation BadInput($input: CreateLineChannelInput!) {
  createLineChannel(input: $input) {
    ... on CreateLineChannelPayload {
      channel {
        id
      }
    }
    ... on ChannelValidationError {
      message
      issues {
        path
        message
        code
      }
    }
    ... on ChannelError {
      message
    }
  }
}
`;

const catalogue = `# What a “connect a channel” form asks for on each platform, from the rules that check it.
# Send the header accept-language: zh-CN or zh-TW for its texts in Chinese.
query SetupCatalogue {
  channelTypes {
    type
    title
    createMutation
    steps {
      text
      url
    }
    fields {
      path
      label
      help
      kind
      isRequired
      pattern
      maxLength
      example
      sourceUrl
    }
  }
}
`;

const dryRun = `# What creating a channel would say, without creating it: this account is connected already.
mutation DryRun($input: CreateChannelInput!) {
  validateChannel(input: $input) {
    ... on ValidateChannelPayload {
      isReady
      checks {
        state
        path
        message
        channel {
          id
          name
        }
      }
    }
    ... on ChannelError {
      message
    }
  }
}
`;

/** What the playground opens with; the ids are the embedded sandbox’s. */
export const examples = [
  tab(dashboard),
  tab(decodeObjectResponse, { id: 'ch_whatsapp_support' }),
  tab(listPages, { credentialId: 'cred_facebook_main' }),
  tab(connectPage, { input: { pageId: '104300000000003', credentialId: 'cred_facebook_main' } }),
  tab(connectPages, { input: { accessToken: 'EAAFAKEfaketokenfaketoken0003' } }),
  tab(createEmail, { input: { name: 'Bookings', email: 'bookings@harbourlane.example' } }),
  tab(switchOff, { input: { ids: ['ch_web_shop', 'ch_web_support', 'ch_line_bangkok'], isActive: false } }),
  tab(catalogue),
  tab(dryRun, {
    input: {
      name: 'Bangkok',
      type: 'LINE',
      config: { line: { lineChannelId: '1650000001', channelSecret: 'not-a-secret' } },
    },
  }),
  tab(badInput, {
    input: {
      name: '',
      lineChannelId: '123',
      channelSecret: 'not-a-secret',
      channelAccessToken: 'FAKE-token',
    },
  }),
];

function tab(query: string, variables: object = {}) {
  return { query, variables: JSON.stringify(variables, null, 2) };
}
