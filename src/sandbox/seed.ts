import type { Channel, Conversation, Credential, Observer, Page, Team, Workflow } from './records.ts';
import type { Sample } from './store.ts';

type Login = Pick<Credential, 'name' | 'config' | 'pages'>;

const demo = { organization_id: 'org_demo', business_unit_id: 'bu_demo' };
const other = { organization_id: 'org_other', business_unit_id: 'bu_other' };

const opened = { created_at: '2025-06-19T01:39:42.765Z', updated_at: '2025-06-19T01:39:42.765Z' };
const extended = { created_at: '2025-09-02T06:12:08.410Z', updated_at: '2026-01-14T09:27:55.031Z' };
const recent = { created_at: '2026-03-05T03:48:19.277Z', updated_at: '2026-03-05T03:48:19.277Z' };

const plain = {
  description: null,
  is_active: true,
  is_init: false,
  credential_id: null,
  workflow_id: null,
  failure: null,
};

const expired = {
  code: 190,
  message: 'Error validating access token: the session has expired. Connect the page again.',
};

const page = (id: string, name: string, category: string, failure: Page['failure'] = null): Page => ({
  id,
  name,
  category,
  picture_url: `https://picsum.photos/seed/${id}/200`,
  access_token: `EAAFAKEpagetoken${id}`,
  failure,
});

/** What the platform's login dialog would give: tokens that no credential holds yet. */
export const logins: Login[] = [
  {
    name: 'Mei Chan',
    config: { access_token: 'EAAFAKEfaketokenfaketoken0001', fb_user_id: '122093000000003' },
    pages: [
      page('104500000000001', 'Harbour Lane Gifts', 'Gift shop'),
      page('104500000000002', 'Harbour Lane Workshops', 'Art school'),
      page('104500000000003', 'Harbour Lane Archive', 'Museum', expired),
    ],
  },
  {
    name: 'Tom Baker',
    config: { access_token: 'EAAFAKEfaketokenfaketoken0002', fb_user_id: '122093000000004' },
    pages: [
      page('104600000000001', 'Harbour Lane Recipes', 'Food and drink'),
      page('104600000000002', 'Harbour Lane Interiors', 'Interior design'),
    ],
  },
  // Each of these two has a page that can be connected, one that is connected already, and one that fails.
  {
    name: 'Ivy Lau',
    config: { access_token: 'EAAFAKEfaketokenfaketoken0003', fb_user_id: '122093000000005' },
    pages: [
      page('104700000000001', 'Harbour Lane Kitchens', 'Kitchen shop'),
      page('104300000000001', 'Harbour Lane', 'Furniture shop'),
      page('104700000000002', 'Harbour Lane Vintage', 'Antique shop', expired),
    ],
  },
  {
    name: 'Ivy Lau (Instagram)',
    config: { access_token: 'EAAFAKEfaketokenfaketoken0004', fb_user_id: '122093000000005' },
    pages: [
      page('104800000000001', 'harbour.lane.kitchens', 'Kitchen shop'),
      page('104400000000001', 'harbour.lane', 'Furniture shop'),
      page('104800000000002', 'harbour.lane.vintage', 'Antique shop', expired),
    ],
  },
];

const channels: Channel[] = [
  {
    ...demo,
    ...opened,
    ...plain,
    id: 'ch_web_support',
    name: 'Customer support',
    type: 'web',
    is_init: true,
    workflow_id: 'wf_welcome',
    config: {
      window_name: 'Harbour Lane support',
      window_logo: 'https://picsum.photos/seed/harbour/128',
      chatbot_name: 'Finch',
      chatbot_avatar: 'https://picsum.photos/seed/finch/128',
      welcome_message: 'Hello! How can we help?',
      primary_color: '#0B7285',
      secondary_color: '#E3FAFC',
      header_color: '#0B7285',
      background_color: '#FFF',
      font_size: 14,
      email_config: {
        email: 'support@harbourlane.example',
        subject_title: 'Your conversation with Harbour Lane',
        profile_name: 'Harbour Lane',
        action_button_text: 'Continue the conversation',
        button_url: 'https://harbourlane.example/support',
        e_signature_name: 'The support team',
        show_powered_by: true,
      },
    },
  },
  {
    ...demo,
    ...extended,
    ...plain,
    id: 'ch_web_shop',
    name: 'Online shop',
    type: 'web',
    description: 'The chat window of the shop',
    workflow_id: 'wf_sales',
    config: {
      window_name: 'Ask about a product',
      chatbot_name: 'Wren',
      welcome_message: 'Looking for something?',
      primary_color: '#D9480F',
    },
  },
  {
    ...demo,
    ...extended,
    ...plain,
    id: 'ch_web_careers',
    name: 'Careers',
    type: 'web',
    is_active: false,
    config: { window_name: 'Work with us', primary_color: '#5F3DC4' },
  },
  {
    ...demo,
    ...opened,
    ...plain,
    id: 'ch_facebook_main',
    name: 'Harbour Lane',
    type: 'facebook',
    credential_id: 'cred_facebook_main',
    workflow_id: 'wf_welcome',
    config: {
      page_id: '104300000000001',
      page_name: 'Harbour Lane',
      fb_user_id: '122093000000001',
      page_token: 'EAAFAKEpagetoken104300000000001',
    },
  },
  {
    ...demo,
    ...extended,
    ...plain,
    id: 'ch_facebook_outlet',
    name: 'Harbour Lane Outlet',
    type: 'facebook',
    credential_id: 'cred_facebook_main',
    failure: expired,
    config: {
      page_id: '104300000000002',
      page_name: 'Harbour Lane Outlet',
      fb_user_id: '122093000000001',
      page_token: 'EAAFAKEexpiredtoken104300000000002',
    },
  },
  {
    ...demo,
    ...opened,
    ...plain,
    id: 'ch_whatsapp_support',
    name: 'WhatsApp support',
    type: 'whatsapp',
    credential_id: 'cred_whatsapp_business',
    workflow_id: 'wf_welcome',
    config: {
      phone_number: '+85221234567',
      phone_number_id: '106540000000001',
      business_account_id: '108760000000001',
      namespace: 'harbour_lane',
      access_key: 'EAAFAKEwhatsappaccesskey0001',
      signing_key: 'FAKEwhatsappsigningkey0001',
    },
  },
  {
    ...demo,
    ...recent,
    ...plain,
    id: 'ch_whatsapp_sales',
    name: 'WhatsApp sales',
    type: 'whatsapp',
    credential_id: 'cred_whatsapp_business',
    workflow_id: 'wf_sales',
    config: {
      phone_number: '+6567654321',
      phone_number_id: '106540000000002',
      business_account_id: '108760000000001',
      access_key: 'EAAFAKEwhatsappaccesskey0002',
    },
  },
  {
    ...demo,
    ...extended,
    ...plain,
    id: 'ch_instagram_main',
    name: 'harbour.lane',
    type: 'instagram',
    credential_id: 'cred_instagram_main',
    config: {
      page_id: '104400000000001',
      igsid: '17841400000000001',
      user_name: 'harbour.lane',
      fb_user_id: '122093000000002',
      ig_profile_picture_url: 'https://picsum.photos/seed/104400000000001/200',
      use_facebook_login: true,
      page_token: 'EAAFAKEpagetoken104400000000001',
    },
  },
  {
    ...demo,
    ...opened,
    ...plain,
    id: 'ch_wechat_service',
    name: '海港里客服',
    type: 'wechat',
    credential_id: 'cred_wechat_service',
    config: {
      user_name: 'gh_a1b2c3d4e5f6',
      app_id: 'wx0123456789abcdef',
      secret: 'FAKEwechatsecretFAKEwechatsecret',
      token: 'FAKEwechattoken0001',
      encoding_aes_key: 'FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskeyFAK',
    },
  },
  {
    ...demo,
    ...extended,
    ...plain,
    id: 'ch_line_bangkok',
    name: 'LINE Bangkok',
    type: 'line',
    credential_id: 'cred_line_bangkok',
    workflow_id: 'wf_welcome',
    config: {
      line_channel_id: '1650000001',
      line_basic_id: '@harbourlane',
      line_channel_secret: 'fa4efa4efa4efa4efa4efa4efa4efa4e',
      line_channel_token: 'FAKElinechanneltoken0001',
    },
  },
  {
    ...demo,
    ...opened,
    ...plain,
    id: 'ch_email_support',
    name: 'Support mailbox',
    type: 'email',
    workflow_id: '4107',
    config: {
      email: 'help@harbourlane.example',
      subject_title: 'Re: your request',
      profile_name: 'Harbour Lane support',
      e_signature_name: 'The support team',
      show_powered_by: false,
    },
  },
  {
    ...demo,
    ...recent,
    ...plain,
    id: 'ch_email_orders',
    name: 'Orders mailbox',
    type: 'email',
    config: { email: 'orders@harbourlane.example', profile_name: 'Harbour Lane orders' },
  },
  {
    ...demo,
    ...recent,
    ...plain,
    id: 'ch_wecom_partners',
    name: 'Partners on WeCom',
    type: 'wecom',
    config: {
      corp_id: 'ww0123456789abcdef',
      agent_id: '1000002',
      secret: 'FAKEwecomsecretFAKEwecomsecret',
      token: 'FAKEwecomtoken0001',
      encoding_aes_key: 'FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskeyFAK',
    },
  },
];

const credentials: Credential[] = [
  {
    organization_id: 'org_demo',
    ...opened,
    id: 'cred_facebook_main',
    type: 'facebook',
    name: 'Ada Wong (Facebook)',
    config: { access_token: 'EAAFAKElogintokenfacebook0001', fb_user_id: '122093000000001' },
    pages: [
      page('104300000000001', 'Harbour Lane', 'Furniture shop'),
      page('104300000000002', 'Harbour Lane Outlet', 'Outlet shop'),
      page('104300000000003', 'Harbour Lane Weddings', 'Event planner'),
    ],
  },
  {
    organization_id: 'org_demo',
    ...extended,
    id: 'cred_instagram_main',
    type: 'instagram',
    name: 'Leo Fernandes (Instagram)',
    config: { access_token: 'EAAFAKElogintokeninstagram0001', fb_user_id: '122093000000002' },
    pages: [
      page('104400000000001', 'harbour.lane', 'Furniture shop'),
      page('104400000000002', 'harbour.lane.studio', 'Photographer'),
      page('104400000000003', 'harbour.lane.garden', 'Garden centre'),
    ],
  },
  {
    organization_id: 'org_demo',
    ...opened,
    id: 'cred_whatsapp_business',
    type: 'whatsapp',
    name: 'Harbour Lane on WhatsApp',
    config: { business_account_id: '108760000000001', access_key: 'EAAFAKEwhatsappaccesskey0001' },
    pages: [],
  },
  {
    organization_id: 'org_demo',
    ...opened,
    id: 'cred_wechat_service',
    type: 'wechat',
    name: '海港里客服',
    config: {
      user_name: 'gh_a1b2c3d4e5f6',
      app_id: 'wx0123456789abcdef',
      secret: 'FAKEwechatsecretFAKEwechatsecret',
      token: 'FAKEwechattoken0001',
      encoding_aes_key: 'FAKEaeskeyFAKEaeskeyFAKEaeskeyFAKEaeskeyFAK',
    },
    pages: [],
  },
  {
    organization_id: 'org_demo',
    ...extended,
    id: 'cred_line_bangkok',
    type: 'line',
    name: 'LINE Bangkok',
    config: {
      line_channel_id: '1650000001',
      line_channel_secret: 'fa4efa4efa4efa4efa4efa4efa4efa4e',
      line_channel_token: 'FAKElinechanneltoken0001',
    },
    pages: [],
  },
];

const observer = (
  name: string,
  first_name: string,
  last_name: string,
  role: Observer['role'] = 'member',
): Observer => ({
  id: `obs_${name}`,
  role,
  user: {
    _id: `user_${name.split('_')[0]}`,
    display_name: `${first_name} ${last_name}`,
    email: `${first_name.toLowerCase()}@harbourlane.example`,
    avatar_url: `https://picsum.photos/seed/${first_name}/96`,
    first_name,
    last_name,
    status: 'online',
    is_active: true,
  },
});

const teams: Team[] = [
  {
    ...demo,
    ...opened,
    id: 'team_support',
    name: 'Support',
    mode: 'public',
    icon_url: 'https://picsum.photos/seed/support/96',
    description: 'Answers every first message',
    is_default: true,
    is_disabled: false,
    observers: [
      observer('ada_support', 'Ada', 'Wong', 'admin'),
      observer('ben_support', 'Ben', 'Carter'),
      observer('chika_support', 'Chika', 'Ito'),
    ],
  },
  {
    ...demo,
    ...opened,
    id: 'team_sales',
    name: 'Sales',
    mode: 'grab',
    icon_url: 'https://picsum.photos/seed/sales/96',
    description: 'Offers and orders',
    is_default: false,
    is_disabled: false,
    observers: [observer('leo_sales', 'Leo', 'Fernandes', 'admin'), observer('ben_sales', 'Ben', 'Carter')],
  },
  {
    ...demo,
    ...extended,
    id: 'team_delivery',
    name: 'Delivery',
    mode: 'grab',
    icon_url: 'https://picsum.photos/seed/delivery/96',
    description: 'Where a parcel is, and when it comes',
    is_default: false,
    is_disabled: true,
    observers: [observer('nok_delivery', 'Nok', 'Suwan', 'admin'), observer('sam_delivery', 'Sam', 'Lee')],
  },
];

const workflows: Workflow[] = [
  { id: 'wf_welcome', is_active: true },
  { id: 'wf_sales', is_active: true },
  { id: '4107', is_active: false },
];

const conversations: Conversation[] = [
  { id: 'conv_1001', channel_id: 'ch_web_support', team_id: 'team_support' },
  { id: 'conv_1002', channel_id: 'ch_web_support', team_id: 'team_support', is_closed: true },
  { id: 'conv_1003', channel_id: 'ch_web_shop', team_id: 'team_sales' },
  { id: 'conv_1004', channel_id: 'ch_facebook_main', team_id: 'team_support' },
  { id: 'conv_1005', channel_id: 'ch_whatsapp_support', team_id: 'team_support' },
  { id: 'conv_1006', channel_id: 'ch_whatsapp_sales', team_id: 'team_sales' },
  { id: 'conv_1007', channel_id: 'ch_line_bangkok', team_id: 'team_sales', is_closed: true },
  { id: 'conv_1008', channel_id: 'ch_email_orders', team_id: 'team_delivery', is_closed: true },
];

const otherChannels: Channel[] = [
  {
    ...other,
    ...opened,
    ...plain,
    id: 'ch_other_web',
    name: 'Other organization',
    type: 'web',
    is_init: true,
    config: { window_name: 'Ask us' },
  },
  {
    ...other,
    ...opened,
    ...plain,
    id: 'ch_other_line',
    name: 'Other organization on LINE',
    type: 'line',
    credential_id: 'cred_other_line',
    config: {
      line_channel_id: '1650000002',
      line_channel_secret: 'fa4efa4efa4efa4efa4efa4efa4e0002',
      line_channel_token: 'FAKElinechanneltoken0002',
    },
  },
];

const otherCredentials: Credential[] = [
  {
    organization_id: 'org_other',
    ...opened,
    id: 'cred_other_line',
    type: 'line',
    name: 'Other organization on LINE',
    config: {
      line_channel_id: '1650000002',
      line_channel_secret: 'fa4efa4efa4efa4efa4efa4efa4e0002',
      line_channel_token: 'FAKElinechanneltoken0002',
    },
    pages: [],
  },
];

const otherTeams: Team[] = [
  {
    ...other,
    ...opened,
    id: 'team_other',
    name: 'Everyone',
    mode: 'public',
    icon_url: 'https://picsum.photos/seed/everyone/96',
    description: 'The whole of the other organization',
    is_default: true,
    is_disabled: false,
    observers: [observer('kim_other', 'Kim', 'Novak', 'admin'), observer('raj_other', 'Raj', 'Patel')],
  },
];

export const samples: Sample[] = [
  { organization: 'org_demo', channels, credentials, teams, workflows, conversations },
  {
    organization: 'org_other',
    channels: otherChannels,
    credentials: otherCredentials,
    teams: otherTeams,
    workflows: [],
    conversations: [],
  },
];
