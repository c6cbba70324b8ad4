const at = '2025-06-19T01:39:42.765Z';

const configs = [
  {
    type: 'web',
    config: {
      window_name: 'Talk to us',
      primary_color: '#0a7cff',
      welcome_message: 'Hello! How can we help?',
    },
  },
  {
    type: 'facebook',
    config: { page_id: '104300000000001', page_name: 'Harbour Street', page_token: 'EAAFAKEpagetoken0001' },
  },
  {
    type: 'whatsapp',
    config: {
      phone_number: '+4930000001',
      phone_number_id: '108760000000001',
      access_key: 'EAAFAKEkey00001',
    },
  },
  {
    type: 'line',
    config: {
      line_channel_id: '1650000001',
      line_basic_id: '@harbour',
      line_channel_secret: 'fa4efa4efa4efa4e',
    },
  },
];

/** Returns a channel in the documented format, with `object_name` as live deployments send it. Lists are newest first. */
export function createChannel(index: number) {
  return {
    object_name: 'channel',
    id: `ch_${index}`,
    name: `Channel ${index}`,
    organization_id: 'org_1',
    business_unit_id: 'bu_1',
    is_active: index % 5 !== 0,
    ...configs[index % configs.length],
    credential_id: `cred_${index % 10}`,
    workflow_id: null,
    created_at: new Date(Date.parse(at) - index * 1000).toISOString(),
    updated_at: at,
  };
}

export function createCredential(index: number) {
  return {
    _id: `cred_${index}`,
    type: 'facebook',
    name: `Login ${index}`,
    config: { access_token: 'EAAFAKElogintoken000001', fb_user_id: '122093000000001' },
  };
}

export const teams = ['Support', 'Sales', 'Delivery'].map((name, index) => ({
  _id: `team_${index}`,
  object_name: 'team',
  organization_id: 'org_1',
  name,
  mode: 'public',
  description: `${name}, by day`,
  is_default: index === 0,
  is_disabled: false,
  created_at: at,
  updated_at: at,
}));
