export interface Workload {
  name: string;
  query: string;
  /** The variables of the nth request. */
  variables?: (index: number) => object;
  /** The number of different callers. */
  tenants?: number;
  /** The length of the channel list. */
  channels?: number;
}

const channel =
  'query Channel($id: ID!) { channel(id: $id) { id name type isActive organizationId createdAt } }';
const id = (index: number) => ({ id: `ch_${index % 50}` });

/** Every server answers these alike. */
export const workloads: Workload[] = [
  { name: 'trivial', query: 'query Trivial { __typename }' },
  {
    name: 'list of 50',
    query:
      'query List { channels { nodes { __typename id name type isActive organizationId createdAt updatedAt } } }',
  },
  {
    name: 'list + credentials + teams',
    query: `query Full { channels { nodes { __typename id name type isActive
      credential { id type name } assignableTeams { id name mode } } } }`,
  },
  { name: 'one channel', query: channel, variables: id },
  {
    name: 'update',
    query: `mutation Update($input: UpdateChannelInput!) { updateChannel(input: $input) { __typename
      ... on UpdateChannelPayload { channel { id name isActive updatedAt } }
      ... on ChannelError { message } } }`,
    variables: (index) => ({ input: { ...id(index), name: `Channel ${index}`, isActive: true } }),
  },
  { name: 'one channel, 32 tenants', query: channel, variables: id, tenants: 32 },
];

const few = 'id name type isActive createdAt';
const many = `__typename ${few} organizationId businessUnitId isDefault updatedAt health { state errorCode errorMessage }
  credential { id } workflow { id }
  ... on WebChannel { config { windowName windowLogoUrl chatbotName welcomeMessage primaryColor secondaryColor
    headerColor backgroundColor fontSize } }
  ... on FacebookChannel { facebook: config { pageId pageName pageToken { isSet hint } } }
  ... on WhatsAppChannel { whatsapp: config { phoneNumber phoneNumberId accessToken { isSet hint } } }
  ... on LineChannel { line: config { lineChannelId basicId channelSecret { isSet hint } } }`;

/** Lists of growing length, measured per item. */
export const growing: (Workload & { items: number })[] = [
  ...[50, 500, 5000].flatMap((channels) => [
    {
      name: `${channels} channels of 5 fields`,
      query: `{ channels { nodes { ${few} } } }`,
      channels,
      items: channels,
    },
    {
      name: `${channels} channels of 40 fields`,
      query: `{ channels { nodes { ${many} } } }`,
      channels,
      items: channels,
    },
  ]),
  ...[1, 10, 100, 1000].map((items) => ({
    name: `${items} representations`,
    query:
      'query Entities($r: [_Any!]!) { _entities(representations: $r) { ... on Channel { id name type } } }',
    variables: () => ({
      r: Array.from({ length: items }, (_, index) => ({ __typename: 'Channel', id: `ch_${index}` })),
    }),
    channels: { 100: 500, 1000: 5000 }[items] ?? 50,
    items,
  })),
];

/** Returns the body of the nth request and the key that identifies its caller. */
export function createRequest({ query, variables, tenants = 1, channels = 50 }: Workload, index: number) {
  return {
    key: `api_FAKE_${index % tenants}_${channels}`,
    body: JSON.stringify({ query, ...(variables && { variables: variables(index) }) }),
  };
}
