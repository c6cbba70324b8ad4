/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A version of the channel API, which is imBrace’s REST API behind this graph. */
export type ChannelApiVersion =
  /** The documented version, `/v1`. */
  | 'V1'
  /** The version of newer deployments, `/v3`. */
  | 'V3';

/** The outcome of a check. */
export type ChannelCheckState =
  /** The creation of the channel would be rejected. */
  | 'FAIL'
  /** The check passed. */
  | 'PASS'
  /** The outcome is uncertain or needs attention. The channel can still be created. */
  | 'WARN';

/** The settings of one platform. The field must match the type of the channel. */
export type ChannelConfigInput =
  {   /** The settings of a channel of the type `EMAIL`. */
  email: EmailChannelConfigInput; facebook?: never; instagram?: never; line?: never; weChat?: never; weCom?: never; web?: never; whatsApp?: never; }
  |  { email?: never;   /** The settings of a channel of the type `FACEBOOK`. */
  facebook: FacebookChannelConfigInput; instagram?: never; line?: never; weChat?: never; weCom?: never; web?: never; whatsApp?: never; }
  |  { email?: never; facebook?: never;   /** The settings of a channel of the type `INSTAGRAM`. */
  instagram: InstagramChannelConfigInput; line?: never; weChat?: never; weCom?: never; web?: never; whatsApp?: never; }
  |  { email?: never; facebook?: never; instagram?: never;   /** The settings of a channel of the type `LINE`. */
  line: LineChannelConfigInput; weChat?: never; weCom?: never; web?: never; whatsApp?: never; }
  |  { email?: never; facebook?: never; instagram?: never; line?: never;   /** The settings of a channel of the type `WECHAT`. */
  weChat: WeChatChannelConfigInput; weCom?: never; web?: never; whatsApp?: never; }
  |  { email?: never; facebook?: never; instagram?: never; line?: never; weChat?: never;   /** The settings of a channel of the type `WECOM`. */
  weCom: WeComChannelConfigInput; web?: never; whatsApp?: never; }
  |  { email?: never; facebook?: never; instagram?: never; line?: never; weChat?: never; weCom?: never;   /** The settings of a channel of the type `WEB`. */
  web: WebChannelConfigInput; whatsApp?: never; }
  |  { email?: never; facebook?: never; instagram?: never; line?: never; weChat?: never; weCom?: never; web?: never;   /** The settings of a channel of the type `WHATSAPP`. */
  whatsApp: WhatsAppChannelConfigInput; };

/** The control that a form shows for a value. */
export type ChannelFieldKind =
  /** A choice of yes or no. */
  | 'BOOLEAN'
  /** A colour, written `#RGB` or `#RRGGBB`. */
  | 'COLOR'
  /** An e-mail address. */
  | 'EMAIL'
  /** A text of several lines. */
  | 'MULTILINE_TEXT'
  /** A phone number in E.164 format. */
  | 'PHONE_NUMBER'
  /** A token or key, which the form hides while it is typed. */
  | 'SECRET'
  /** A line of text. */
  | 'TEXT'
  /** A URL, http(s). */
  | 'URL';

/** The state of a channel’s connection to its platform. */
export type ChannelHealthState =
  /** The channel can send and receive messages. */
  | 'CONNECTED'
  /** The platform rejects the saved login or key. Reconnect the channel. */
  | 'RECONNECT_REQUIRED';

/** The order of channels. Channels with equal values of the field are ordered by id. */
export type ChannelOrder = {
  /** The direction of the order. */
  direction?: OrderDirection;
  /** The field by which the channels are ordered. */
  field?: ChannelOrderField;
};

/** The field by which channels are ordered. */
export type ChannelOrderField =
  /** The time of creation. */
  | 'CREATED_AT'
  /** The name, without regard to case. Numbers in it are ordered by value: 2 before 10. */
  | 'NAME'
  /** The name of the platform in the channel API: `line`. */
  | 'TYPE'
  /** The time of the last change. */
  | 'UPDATED_AT';

/** A messaging platform. */
export type ChannelType =
  /** An e-mail address. */
  | 'EMAIL'
  /** The Messenger of a Facebook page. */
  | 'FACEBOOK'
  /** The direct messages of an Instagram professional account. */
  | 'INSTAGRAM'
  /** A LINE Official Account. */
  | 'LINE'
  /** A platform that this version of the graph does not know. */
  | 'UNKNOWN'
  /** A chat window on a website. */
  | 'WEB'
  /** A WeChat Official Account. */
  | 'WECHAT'
  /** An application of a WeCom (WeChat Work) organization. */
  | 'WECOM'
  /** A phone number of the WhatsApp Business Platform. */
  | 'WHATSAPP';

/** The Facebook login whose pages are connected. */
export type ConnectFacebookPagesInput = {
  /** The user access token that the login returned. */
  accessToken: string;
};

/** The login whose Instagram professional accounts are connected. */
export type ConnectInstagramAccountsInput = {
  /** The user access token that the login returned. */
  accessToken: string;
};

/** A channel of any platform. The mutation of a single platform requires fewer fields. */
export type CreateChannelInput = {
  /** The settings of the channel. */
  config?: ChannelConfigInput | null | undefined;
  /** The name that your team gives the channel, 1 to 128 characters. */
  name: string;
  /** The platform of the channel. */
  type: ChannelType;
};

/** The e-mail address to connect. */
export type CreateEmailChannelInput = {
  /** The address that e-mails are sent from. */
  email?: string | null | undefined;
  /** The name that your team gives the channel, 1 to 128 characters. */
  name: string;
};

/** The Facebook page to connect, by a saved login or by the page’s own access token. */
export type CreateFacebookChannelInput = {
  /** The access token of the page, to use without a saved login: up to 4,096 characters without spaces. */
  accessToken?: string | null | undefined;
  /** The id of the saved Facebook login that manages the page. */
  credentialId?: string | number | null | undefined;
  /** The page ID, digits only. The page’s About section shows it under Page transparency; `facebookPages` lists the pages of a saved login. */
  pageId: string | number;
};

/** The Instagram account to connect, by the page of a saved login or by an access token. A token without a page connects every account of its login and returns the first. */
export type CreateInstagramChannelInput = {
  /** The access token of the page, to use without a saved login: up to 4,096 characters without spaces. */
  accessToken?: string | null | undefined;
  /** The id of the saved Facebook login that manages the page. */
  credentialId?: string | number | null | undefined;
  /** The ID of the Facebook page that the account is linked to, digits only. A saved login requires it. */
  pageId?: string | number | null | undefined;
};

/** The LINE Official Account to connect. The LINE Developers Console shows its values. */
export type CreateLineChannelInput = {
  /** The long-lived channel access token, up to 4,096 characters without spaces: LINE Developers Console, Messaging API. */
  channelAccessToken: string;
  /** The channel secret that signs LINE’s webhooks, 32 hexadecimal digits: LINE Developers Console, Basic settings. */
  channelSecret: string;
  /** The channel ID, 10 digits: LINE Developers Console, Basic settings. */
  lineChannelId?: string | number | null | undefined;
  /** The name that your team gives the channel, 1 to 128 characters. */
  name?: string | null | undefined;
};

/** The WeChat Official Account to connect. The WeChat console shows its values under Basic Configuration. */
export type CreateWeChatChannelInput = {
  /** The AppID, `wx` and 16 letters or digits: WeChat console, Basic Configuration. */
  appId: string;
  /** The AppSecret, 32 letters and digits: WeChat console, Basic Configuration. WeChat shows it only once, when it is generated. */
  appSecret: string;
  /** The EncodingAESKey that encrypts the messages: 43 letters and digits, generated beside the token. */
  encodingAesKey?: string | null | undefined;
  /** The name that your team gives the channel, 1 to 128 characters. */
  name?: string | null | undefined;
  /** The token that signs the callbacks: 3 to 32 letters and digits of your choice. */
  token?: string | null | undefined;
  /** The account’s original ID, which begins with `gh_`: WeChat console, account details. */
  userName?: string | null | undefined;
};

/** The chat window to create. */
export type CreateWebChannelInput = {
  /** The settings of the window. */
  config?: WebChannelConfigInput | null | undefined;
  /** The purpose of the channel, up to 4,096 characters. */
  description?: string | null | undefined;
  /** The name that your team gives the channel, 1 to 128 characters. */
  name: string;
};

/** The WhatsApp Business phone number to connect. Meta’s App Dashboard shows its values under WhatsApp, API Setup. */
export type CreateWhatsAppChannelInput = {
  /** The access token of a system user with the permission `whatsapp_business_messaging`, up to 4,096 characters without spaces. */
  accessToken: string;
  /** The WhatsApp Business Account ID (WABA ID), digits only: on the same page as the phone number ID. */
  businessAccountId?: string | number | null | undefined;
  /** The name that your team gives the channel, 1 to 128 characters. */
  name?: string | null | undefined;
  /** The phone number in E.164 format, with the country code and without spaces: `+85212345678`. */
  phoneNumber?: string | null | undefined;
  /** The phone number ID, digits only, which is not the number itself: Meta’s App Dashboard, WhatsApp, API Setup. */
  phoneNumberId: string | number;
};

/** The saved login to delete. */
export type DeleteChannelCredentialInput = {
  /** The id of the saved login. */
  id: string | number;
};

/** The channel to delete. */
export type DeleteChannelInput = {
  /** The version of the channel API that deletes the channel. */
  apiVersion?: ChannelApiVersion;
  /** The id of the channel. */
  id: string | number;
};

/** The workflow to detach from its channel. */
export type DeleteChannelWorkflowInput = {
  /** The workflow’s id. */
  workflowId: string | number;
};

/** The sender and the layout of e-mails. An omitted field keeps its value; null clears it. */
export type EmailChannelConfigInput = {
  /** The text of the button, up to 256 characters. */
  actionButtonText?: string | null | undefined;
  /** The URL that the button opens, http(s). */
  buttonUrl?: string | null | undefined;
  /** The address that e-mails are sent from. */
  email?: string | null | undefined;
  /** The legal notice at the end of the e-mail, up to 4,096 characters. */
  legalDisclaimer?: string | null | undefined;
  /** The sender’s name, up to 256 characters. */
  profileName?: string | null | undefined;
  /** Whether the e-mail names the platform that sends it. */
  showPoweredBy?: boolean | null | undefined;
  /** The lines below the name in the signature, up to 4,096 characters. */
  signatureInformation?: string | null | undefined;
  /** The URL of the picture in the signature, http(s). */
  signatureLogoUrl?: string | null | undefined;
  /** The name in the signature, up to 256 characters. */
  signatureName?: string | null | undefined;
  /** The beginning of the subject line, up to 256 characters. */
  subjectTitle?: string | null | undefined;
};

/** The settings for Facebook Messenger. An omitted field keeps its value; null clears it. */
export type FacebookChannelConfigInput = {
  /** The ID of the Facebook user who connected the page, digits only. */
  facebookUserId?: string | number | null | undefined;
  /** The page ID, digits only. The page’s About section shows it under Page transparency; `facebookPages` lists the pages of a saved login. */
  pageId?: string | number | null | undefined;
  /** The page’s name on Facebook. */
  pageName?: string | null | undefined;
  /** The access token of the page, to use without a saved login: up to 4,096 characters without spaces. */
  pageToken?: string | null | undefined;
};

/** The settings for Instagram. An omitted field keeps its value; null clears it. */
export type InstagramChannelConfigInput = {
  /** The ID of the Facebook user who connected the page, digits only. */
  facebookUserId?: string | number | null | undefined;
  /** The Instagram-scoped user ID, digits only. */
  instagramUserId?: string | number | null | undefined;
  /** The ID of the Facebook page that the account is linked to, digits only. A saved login requires it. */
  pageId?: string | number | null | undefined;
  /** The access token of the page, to use without a saved login: up to 4,096 characters without spaces. */
  pageToken?: string | null | undefined;
  /** The URL of the profile picture, http(s). */
  profilePictureUrl?: string | null | undefined;
  /** The account’s name, without `@`. */
  username?: string | null | undefined;
  /** Whether the account is connected by Facebook Login. */
  usesFacebookLogin?: boolean | null | undefined;
};

/** The settings for LINE. An omitted field keeps its value; null clears it. */
export type LineChannelConfigInput = {
  /** The basic ID by which people add the account. It begins with `@`. */
  basicId?: string | null | undefined;
  /** The long-lived channel access token, up to 4,096 characters without spaces: LINE Developers Console, Messaging API. */
  channelAccessToken?: string | null | undefined;
  /** The channel secret that signs LINE’s webhooks, 32 hexadecimal digits: LINE Developers Console, Basic settings. */
  channelSecret?: string | null | undefined;
  /** The channel ID, 10 digits: LINE Developers Console, Basic settings. */
  lineChannelId?: string | number | null | undefined;
};

/** The direction of an order. */
export type OrderDirection =
  /** Ascending: from A to Z, from old to new. */
  | 'ASC'
  /** Descending: from Z to A, from new to old. */
  | 'DESC';

/** The outcome for one page or account of a login. */
export type PageConnectionState =
  /** The page or account was connected before and is unchanged. */
  | 'ALREADY_CONNECTED'
  /** The page or account is now connected. */
  | 'CONNECTED'
  /** The page or account is not connected. `error` says what to do. */
  | 'FAILED';

/** The channels to switch on or off together. */
export type SetChannelsActiveInput = {
  /** The ids of the channels, 1 to 100. */
  ids: Array<string | number>;
  /** True to switch the channels on, false to switch them off. The default channel cannot be switched off. */
  isActive: boolean;
};

/** The changes to a saved login. An omitted field keeps its value. */
export type UpdateChannelCredentialInput = {
  /** The new keys and tokens. */
  config?: ChannelConfigInput | null | undefined;
  /** The id of the saved login. */
  id: string | number;
  /** The new name of the saved login. */
  name?: string | null | undefined;
};

/** The changes to a channel. An omitted field keeps its value. */
export type UpdateChannelInput = {
  /** The changed settings. An omitted setting keeps its value. */
  config?: ChannelConfigInput | null | undefined;
  /** The id of the channel. */
  id: string | number;
  /** True to switch the channel on, false to switch it off. The default channel cannot be switched off. */
  isActive?: boolean | null | undefined;
  /** The name that your team gives the channel, 1 to 128 characters. */
  name?: string | null | undefined;
};

/** The workflow to attach to a channel, or to switch on or off. */
export type UpdateChannelWorkflowInput = {
  /** The id of the channel to attach the workflow to. */
  channelId?: string | number | null | undefined;
  /** True to switch the workflow on, false to switch it off. */
  isActive?: boolean | null | undefined;
  /** The workflow’s id. */
  workflowId: string | number;
};

/** The Facebook page to reconnect, by a saved login or by the page’s own access token. */
export type UpdateFacebookChannelInput = {
  /** The access token of the page, to use without a saved login: up to 4,096 characters without spaces. */
  accessToken?: string | null | undefined;
  /** The id of the saved Facebook login that manages the page. */
  credentialId?: string | number | null | undefined;
  /** The page ID, digits only. The page’s About section shows it under Page transparency; `facebookPages` lists the pages of a saved login. */
  pageId: string | number;
};

/** The changes to the channel of a WhatsApp phone number. A new access token reconnects it. */
export type UpdateWhatsAppChannelInput = {
  /** The access token of a system user with the permission `whatsapp_business_messaging`, up to 4,096 characters without spaces. */
  accessToken?: string | null | undefined;
  /** The WhatsApp Business Account ID (WABA ID), digits only: on the same page as the phone number ID. */
  businessAccountId?: string | number | null | undefined;
  /** The name that your team gives the channel, 1 to 128 characters. */
  name?: string | null | undefined;
  /** The phone number in E.164 format, with the country code and without spaces: `+85212345678`. */
  phoneNumber?: string | null | undefined;
  /** The phone number ID, digits only, which is not the number itself: Meta’s App Dashboard, WhatsApp, API Setup. */
  phoneNumberId: string | number;
};

/** The settings for WeChat. An omitted field keeps its value; null clears it. */
export type WeChatChannelConfigInput = {
  /** The AppID, `wx` and 16 letters or digits: WeChat console, Basic Configuration. */
  appId?: string | null | undefined;
  /** The AppSecret, 32 letters and digits: WeChat console, Basic Configuration. WeChat shows it only once, when it is generated. */
  appSecret?: string | null | undefined;
  /** The EncodingAESKey that encrypts the messages: 43 letters and digits, generated beside the token. */
  encodingAesKey?: string | null | undefined;
  /** The token that signs the callbacks: 3 to 32 letters and digits of your choice. */
  token?: string | null | undefined;
  /** The account’s original ID, which begins with `gh_`: WeChat console, account details. */
  userName?: string | null | undefined;
};

/** The settings for WeCom, whose channels are connected with `createChannel`. An omitted field keeps its value; null clears it. */
export type WeComChannelConfigInput = {
  /** The AgentId of the application, digits only: WeCom console, App Management. */
  agentId?: string | number | null | undefined;
  /** The CorpID, `ww` or `wx` and 16 letters or digits: WeCom console, My Enterprise. */
  corpId?: string | null | undefined;
  /** The EncodingAESKey that encrypts the messages: 43 letters and digits, generated beside the token. */
  encodingAesKey?: string | null | undefined;
  /** The secret of the application, up to 4,096 characters without spaces: on the same page as its AgentId. */
  secret?: string | null | undefined;
  /** The token that signs the callbacks: 3 to 32 letters and digits of your choice. */
  token?: string | null | undefined;
};

/** The settings of a chat window. An omitted field keeps its value; null clears it. */
export type WebChannelConfigInput = {
  /** The background colour, written `#RGB` or `#RRGGBB`. */
  backgroundColor?: string | null | undefined;
  /** The URL of the agent’s picture, http(s). */
  chatbotAvatarUrl?: string | null | undefined;
  /** The name of the agent, up to 256 characters. */
  chatbotName?: string | null | undefined;
  /** The font size in CSS units: `14px`. */
  fontSize?: string | null | undefined;
  /** The header colour, written `#RGB` or `#RRGGBB`. */
  headerColor?: string | null | undefined;
  /** The e-mails that are sent to contacts who have left the page. */
  offlineEmail?: EmailChannelConfigInput | null | undefined;
  /** The primary colour, written `#RGB` or `#RRGGBB`. */
  primaryColor?: string | null | undefined;
  /** The secondary colour, written `#RGB` or `#RRGGBB`. */
  secondaryColor?: string | null | undefined;
  /** The first message that contacts see, up to 4,096 characters. */
  welcomeMessage?: string | null | undefined;
  /** The URL of the window’s logo, http(s). */
  windowLogoUrl?: string | null | undefined;
  /** The title at the top of the window, up to 256 characters. */
  windowName?: string | null | undefined;
};

/** The settings for WhatsApp. An omitted field keeps its value; null clears it. */
export type WhatsAppChannelConfigInput = {
  /** The access token of a system user with the permission `whatsapp_business_messaging`, up to 4,096 characters without spaces. */
  accessToken?: string | null | undefined;
  /** The WhatsApp Business Account ID (WABA ID), digits only: on the same page as the phone number ID. */
  businessAccountId?: string | number | null | undefined;
  /** The namespace of the message templates. */
  namespace?: string | null | undefined;
  /** The phone number in E.164 format, with the country code and without spaces: `+85212345678`. */
  phoneNumber?: string | null | undefined;
  /** The phone number ID, digits only, which is not the number itself: Meta’s App Dashboard, WhatsApp, API Setup. */
  phoneNumberId?: string | number | null | undefined;
  /** The key that signs the webhooks. */
  signingKey?: string | null | undefined;
};

type ChannelCard_EmailChannel_Fragment = { __typename: 'EmailChannel', id: string, name: string, type: ChannelType, isActive: boolean, isDefault: boolean, updatedAt: string, health: { __typename: 'ChannelHealth', state: ChannelHealthState, errorCode: number | null, errorMessage: string | null }, credential: { __typename: 'ChannelCredential', id: string, name: string | null } | null } & { ' $fragmentName'?: 'ChannelCard_EmailChannel_Fragment' };

type ChannelCard_FacebookChannel_Fragment = { __typename: 'FacebookChannel', id: string, name: string, type: ChannelType, isActive: boolean, isDefault: boolean, updatedAt: string, health: { __typename: 'ChannelHealth', state: ChannelHealthState, errorCode: number | null, errorMessage: string | null }, credential: { __typename: 'ChannelCredential', id: string, name: string | null } | null } & { ' $fragmentName'?: 'ChannelCard_FacebookChannel_Fragment' };

type ChannelCard_InstagramChannel_Fragment = { __typename: 'InstagramChannel', id: string, name: string, type: ChannelType, isActive: boolean, isDefault: boolean, updatedAt: string, health: { __typename: 'ChannelHealth', state: ChannelHealthState, errorCode: number | null, errorMessage: string | null }, credential: { __typename: 'ChannelCredential', id: string, name: string | null } | null } & { ' $fragmentName'?: 'ChannelCard_InstagramChannel_Fragment' };

type ChannelCard_LineChannel_Fragment = { __typename: 'LineChannel', id: string, name: string, type: ChannelType, isActive: boolean, isDefault: boolean, updatedAt: string, health: { __typename: 'ChannelHealth', state: ChannelHealthState, errorCode: number | null, errorMessage: string | null }, credential: { __typename: 'ChannelCredential', id: string, name: string | null } | null } & { ' $fragmentName'?: 'ChannelCard_LineChannel_Fragment' };

type ChannelCard_UnknownChannel_Fragment = { __typename: 'UnknownChannel', upstreamType: string, id: string, name: string, type: ChannelType, isActive: boolean, isDefault: boolean, updatedAt: string, health: { __typename: 'ChannelHealth', state: ChannelHealthState, errorCode: number | null, errorMessage: string | null }, credential: { __typename: 'ChannelCredential', id: string, name: string | null } | null } & { ' $fragmentName'?: 'ChannelCard_UnknownChannel_Fragment' };

type ChannelCard_WeChatChannel_Fragment = { __typename: 'WeChatChannel', id: string, name: string, type: ChannelType, isActive: boolean, isDefault: boolean, updatedAt: string, health: { __typename: 'ChannelHealth', state: ChannelHealthState, errorCode: number | null, errorMessage: string | null }, credential: { __typename: 'ChannelCredential', id: string, name: string | null } | null } & { ' $fragmentName'?: 'ChannelCard_WeChatChannel_Fragment' };

type ChannelCard_WeComChannel_Fragment = { __typename: 'WeComChannel', id: string, name: string, type: ChannelType, isActive: boolean, isDefault: boolean, updatedAt: string, health: { __typename: 'ChannelHealth', state: ChannelHealthState, errorCode: number | null, errorMessage: string | null }, credential: { __typename: 'ChannelCredential', id: string, name: string | null } | null } & { ' $fragmentName'?: 'ChannelCard_WeComChannel_Fragment' };

type ChannelCard_WebChannel_Fragment = { __typename: 'WebChannel', id: string, name: string, type: ChannelType, isActive: boolean, isDefault: boolean, updatedAt: string, health: { __typename: 'ChannelHealth', state: ChannelHealthState, errorCode: number | null, errorMessage: string | null }, credential: { __typename: 'ChannelCredential', id: string, name: string | null } | null } & { ' $fragmentName'?: 'ChannelCard_WebChannel_Fragment' };

type ChannelCard_WhatsAppChannel_Fragment = { __typename: 'WhatsAppChannel', id: string, name: string, type: ChannelType, isActive: boolean, isDefault: boolean, updatedAt: string, health: { __typename: 'ChannelHealth', state: ChannelHealthState, errorCode: number | null, errorMessage: string | null }, credential: { __typename: 'ChannelCredential', id: string, name: string | null } | null } & { ' $fragmentName'?: 'ChannelCard_WhatsAppChannel_Fragment' };

export type ChannelCardFragment =
  | ChannelCard_EmailChannel_Fragment
  | ChannelCard_FacebookChannel_Fragment
  | ChannelCard_InstagramChannel_Fragment
  | ChannelCard_LineChannel_Fragment
  | ChannelCard_UnknownChannel_Fragment
  | ChannelCard_WeChatChannel_Fragment
  | ChannelCard_WeComChannel_Fragment
  | ChannelCard_WebChannel_Fragment
  | ChannelCard_WhatsAppChannel_Fragment
;

export type ChannelBoardQueryVariables = Exact<{
  types?: Array<ChannelType> | ChannelType | null | undefined;
  isActive?: boolean | null | undefined;
  search?: string | null | undefined;
  orderBy?: ChannelOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChannelBoardQuery = { __typename: 'Query', channels: { __typename: 'ChannelConnection', totalCount: number, unreadableCount: number, nodes: Array<
      | (
        { __typename: 'EmailChannel', id: string }
        & { ' $fragmentRefs'?: { 'ChannelCard_EmailChannel_Fragment': ChannelCard_EmailChannel_Fragment } }
      )
      | (
        { __typename: 'FacebookChannel', id: string }
        & { ' $fragmentRefs'?: { 'ChannelCard_FacebookChannel_Fragment': ChannelCard_FacebookChannel_Fragment } }
      )
      | (
        { __typename: 'InstagramChannel', id: string }
        & { ' $fragmentRefs'?: { 'ChannelCard_InstagramChannel_Fragment': ChannelCard_InstagramChannel_Fragment } }
      )
      | (
        { __typename: 'LineChannel', id: string }
        & { ' $fragmentRefs'?: { 'ChannelCard_LineChannel_Fragment': ChannelCard_LineChannel_Fragment } }
      )
      | (
        { __typename: 'UnknownChannel', id: string }
        & { ' $fragmentRefs'?: { 'ChannelCard_UnknownChannel_Fragment': ChannelCard_UnknownChannel_Fragment } }
      )
      | (
        { __typename: 'WeChatChannel', id: string }
        & { ' $fragmentRefs'?: { 'ChannelCard_WeChatChannel_Fragment': ChannelCard_WeChatChannel_Fragment } }
      )
      | (
        { __typename: 'WeComChannel', id: string }
        & { ' $fragmentRefs'?: { 'ChannelCard_WeComChannel_Fragment': ChannelCard_WeComChannel_Fragment } }
      )
      | (
        { __typename: 'WebChannel', id: string }
        & { ' $fragmentRefs'?: { 'ChannelCard_WebChannel_Fragment': ChannelCard_WebChannel_Fragment } }
      )
      | (
        { __typename: 'WhatsAppChannel', id: string }
        & { ' $fragmentRefs'?: { 'ChannelCard_WhatsAppChannel_Fragment': ChannelCard_WhatsAppChannel_Fragment } }
      )
    >, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } }, channelCount: { __typename: 'ChannelCount', total: number, byType: Array<{ __typename: 'ChannelTypeCount', type: ChannelType, upstreamType: string, count: number }> | null } };

export type ChannelDetailsQueryVariables = Exact<{
  id: string | number;
}>;


export type ChannelDetailsQuery = { __typename: 'Query', channel:
    | (
      { __typename: 'EmailChannel', id: string, organizationId: string, businessUnitId: string | null, createdAt: string, workflow: { __typename: 'Workflow', id: string } | null }
      & { ' $fragmentRefs'?: { 'ChannelCard_EmailChannel_Fragment': ChannelCard_EmailChannel_Fragment;'ChannelSettings_EmailChannel_Fragment': ChannelSettings_EmailChannel_Fragment } }
    )
    | (
      { __typename: 'FacebookChannel', id: string, organizationId: string, businessUnitId: string | null, createdAt: string, workflow: { __typename: 'Workflow', id: string } | null }
      & { ' $fragmentRefs'?: { 'ChannelCard_FacebookChannel_Fragment': ChannelCard_FacebookChannel_Fragment;'ChannelSettings_FacebookChannel_Fragment': ChannelSettings_FacebookChannel_Fragment } }
    )
    | (
      { __typename: 'InstagramChannel', id: string, organizationId: string, businessUnitId: string | null, createdAt: string, workflow: { __typename: 'Workflow', id: string } | null }
      & { ' $fragmentRefs'?: { 'ChannelCard_InstagramChannel_Fragment': ChannelCard_InstagramChannel_Fragment;'ChannelSettings_InstagramChannel_Fragment': ChannelSettings_InstagramChannel_Fragment } }
    )
    | (
      { __typename: 'LineChannel', id: string, organizationId: string, businessUnitId: string | null, createdAt: string, workflow: { __typename: 'Workflow', id: string } | null }
      & { ' $fragmentRefs'?: { 'ChannelCard_LineChannel_Fragment': ChannelCard_LineChannel_Fragment;'ChannelSettings_LineChannel_Fragment': ChannelSettings_LineChannel_Fragment } }
    )
    | (
      { __typename: 'UnknownChannel', id: string, organizationId: string, businessUnitId: string | null, createdAt: string, workflow: { __typename: 'Workflow', id: string } | null }
      & { ' $fragmentRefs'?: { 'ChannelCard_UnknownChannel_Fragment': ChannelCard_UnknownChannel_Fragment;'ChannelSettings_UnknownChannel_Fragment': ChannelSettings_UnknownChannel_Fragment } }
    )
    | (
      { __typename: 'WeChatChannel', id: string, organizationId: string, businessUnitId: string | null, createdAt: string, workflow: { __typename: 'Workflow', id: string } | null }
      & { ' $fragmentRefs'?: { 'ChannelCard_WeChatChannel_Fragment': ChannelCard_WeChatChannel_Fragment;'ChannelSettings_WeChatChannel_Fragment': ChannelSettings_WeChatChannel_Fragment } }
    )
    | (
      { __typename: 'WeComChannel', id: string, organizationId: string, businessUnitId: string | null, createdAt: string, workflow: { __typename: 'Workflow', id: string } | null }
      & { ' $fragmentRefs'?: { 'ChannelCard_WeComChannel_Fragment': ChannelCard_WeComChannel_Fragment;'ChannelSettings_WeComChannel_Fragment': ChannelSettings_WeComChannel_Fragment } }
    )
    | (
      { __typename: 'WebChannel', id: string, organizationId: string, businessUnitId: string | null, createdAt: string, workflow: { __typename: 'Workflow', id: string } | null }
      & { ' $fragmentRefs'?: { 'ChannelCard_WebChannel_Fragment': ChannelCard_WebChannel_Fragment;'ChannelSettings_WebChannel_Fragment': ChannelSettings_WebChannel_Fragment } }
    )
    | (
      { __typename: 'WhatsAppChannel', id: string, organizationId: string, businessUnitId: string | null, createdAt: string, workflow: { __typename: 'Workflow', id: string } | null }
      & { ' $fragmentRefs'?: { 'ChannelCard_WhatsAppChannel_Fragment': ChannelCard_WhatsAppChannel_Fragment;'ChannelSettings_WhatsAppChannel_Fragment': ChannelSettings_WhatsAppChannel_Fragment } }
    )
   | null };

export type UpdateChannelMutationVariables = Exact<{
  input: UpdateChannelInput;
}>;


export type UpdateChannelMutation = { __typename: 'Mutation', updateChannel:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelNotFoundError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'UpdateChannelPayload', channel:
        | (
          { __typename: 'EmailChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_EmailChannel_Fragment': ChannelCard_EmailChannel_Fragment;'ChannelSettings_EmailChannel_Fragment': ChannelSettings_EmailChannel_Fragment } }
        )
        | (
          { __typename: 'FacebookChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_FacebookChannel_Fragment': ChannelCard_FacebookChannel_Fragment;'ChannelSettings_FacebookChannel_Fragment': ChannelSettings_FacebookChannel_Fragment } }
        )
        | (
          { __typename: 'InstagramChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_InstagramChannel_Fragment': ChannelCard_InstagramChannel_Fragment;'ChannelSettings_InstagramChannel_Fragment': ChannelSettings_InstagramChannel_Fragment } }
        )
        | (
          { __typename: 'LineChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_LineChannel_Fragment': ChannelCard_LineChannel_Fragment;'ChannelSettings_LineChannel_Fragment': ChannelSettings_LineChannel_Fragment } }
        )
        | (
          { __typename: 'UnknownChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_UnknownChannel_Fragment': ChannelCard_UnknownChannel_Fragment;'ChannelSettings_UnknownChannel_Fragment': ChannelSettings_UnknownChannel_Fragment } }
        )
        | (
          { __typename: 'WeChatChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_WeChatChannel_Fragment': ChannelCard_WeChatChannel_Fragment;'ChannelSettings_WeChatChannel_Fragment': ChannelSettings_WeChatChannel_Fragment } }
        )
        | (
          { __typename: 'WeComChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_WeComChannel_Fragment': ChannelCard_WeComChannel_Fragment;'ChannelSettings_WeComChannel_Fragment': ChannelSettings_WeComChannel_Fragment } }
        )
        | (
          { __typename: 'WebChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_WebChannel_Fragment': ChannelCard_WebChannel_Fragment;'ChannelSettings_WebChannel_Fragment': ChannelSettings_WebChannel_Fragment } }
        )
        | (
          { __typename: 'WhatsAppChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_WhatsAppChannel_Fragment': ChannelCard_WhatsAppChannel_Fragment;'ChannelSettings_WhatsAppChannel_Fragment': ChannelSettings_WhatsAppChannel_Fragment } }
        )
       }
   };

export type DeleteChannelMutationVariables = Exact<{
  input: DeleteChannelInput;
}>;


export type DeleteChannelMutation = { __typename: 'Mutation', deleteChannel:
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelNotFoundError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'DeleteChannelPayload', deletedId: string }
   };

export type SetChannelsActiveMutationVariables = Exact<{
  input: SetChannelsActiveInput;
}>;


export type SetChannelsActiveMutation = { __typename: 'Mutation', setChannelsActive:
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'SetChannelsActivePayload', results: Array<{ __typename: 'ChannelActivation', id: string, channel:
          | (
            { __typename: 'EmailChannel', id: string }
            & { ' $fragmentRefs'?: { 'ChannelCard_EmailChannel_Fragment': ChannelCard_EmailChannel_Fragment } }
          )
          | (
            { __typename: 'FacebookChannel', id: string }
            & { ' $fragmentRefs'?: { 'ChannelCard_FacebookChannel_Fragment': ChannelCard_FacebookChannel_Fragment } }
          )
          | (
            { __typename: 'InstagramChannel', id: string }
            & { ' $fragmentRefs'?: { 'ChannelCard_InstagramChannel_Fragment': ChannelCard_InstagramChannel_Fragment } }
          )
          | (
            { __typename: 'LineChannel', id: string }
            & { ' $fragmentRefs'?: { 'ChannelCard_LineChannel_Fragment': ChannelCard_LineChannel_Fragment } }
          )
          | (
            { __typename: 'UnknownChannel', id: string }
            & { ' $fragmentRefs'?: { 'ChannelCard_UnknownChannel_Fragment': ChannelCard_UnknownChannel_Fragment } }
          )
          | (
            { __typename: 'WeChatChannel', id: string }
            & { ' $fragmentRefs'?: { 'ChannelCard_WeChatChannel_Fragment': ChannelCard_WeChatChannel_Fragment } }
          )
          | (
            { __typename: 'WeComChannel', id: string }
            & { ' $fragmentRefs'?: { 'ChannelCard_WeComChannel_Fragment': ChannelCard_WeComChannel_Fragment } }
          )
          | (
            { __typename: 'WebChannel', id: string }
            & { ' $fragmentRefs'?: { 'ChannelCard_WebChannel_Fragment': ChannelCard_WebChannel_Fragment } }
          )
          | (
            { __typename: 'WhatsAppChannel', id: string }
            & { ' $fragmentRefs'?: { 'ChannelCard_WhatsAppChannel_Fragment': ChannelCard_WhatsAppChannel_Fragment } }
          )
         | null, error:
          | (
            { __typename: 'ChannelConflictError' }
            & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
          )
          | (
            { __typename: 'ChannelForbiddenError' }
            & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
          )
          | (
            { __typename: 'ChannelNotFoundError' }
            & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
          )
          | (
            { __typename: 'ChannelValidationError' }
            & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
          )
         | null }> }
   };

export type ConversationCountQueryVariables = Exact<{
  view?: string | null | undefined;
  teamId?: string | number | null | undefined;
}>;


export type ConversationCountQuery = { __typename: 'Query', channelConversationCount: { __typename: 'ChannelCount', total: number, byType: Array<{ __typename: 'ChannelTypeCount', type: ChannelType, upstreamType: string, count: number }> | null } };

export type CreateChannelMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type CreateChannelMutation = { __typename: 'Mutation', createChannel:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'CreateChannelPayload', channel:
        | (
          { __typename: 'EmailChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_EmailChannel_Fragment': ChannelCard_EmailChannel_Fragment;'ChannelSettings_EmailChannel_Fragment': ChannelSettings_EmailChannel_Fragment } }
        )
        | (
          { __typename: 'FacebookChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_FacebookChannel_Fragment': ChannelCard_FacebookChannel_Fragment;'ChannelSettings_FacebookChannel_Fragment': ChannelSettings_FacebookChannel_Fragment } }
        )
        | (
          { __typename: 'InstagramChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_InstagramChannel_Fragment': ChannelCard_InstagramChannel_Fragment;'ChannelSettings_InstagramChannel_Fragment': ChannelSettings_InstagramChannel_Fragment } }
        )
        | (
          { __typename: 'LineChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_LineChannel_Fragment': ChannelCard_LineChannel_Fragment;'ChannelSettings_LineChannel_Fragment': ChannelSettings_LineChannel_Fragment } }
        )
        | (
          { __typename: 'UnknownChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_UnknownChannel_Fragment': ChannelCard_UnknownChannel_Fragment;'ChannelSettings_UnknownChannel_Fragment': ChannelSettings_UnknownChannel_Fragment } }
        )
        | (
          { __typename: 'WeChatChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_WeChatChannel_Fragment': ChannelCard_WeChatChannel_Fragment;'ChannelSettings_WeChatChannel_Fragment': ChannelSettings_WeChatChannel_Fragment } }
        )
        | (
          { __typename: 'WeComChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_WeComChannel_Fragment': ChannelCard_WeComChannel_Fragment;'ChannelSettings_WeComChannel_Fragment': ChannelSettings_WeComChannel_Fragment } }
        )
        | (
          { __typename: 'WebChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_WebChannel_Fragment': ChannelCard_WebChannel_Fragment;'ChannelSettings_WebChannel_Fragment': ChannelSettings_WebChannel_Fragment } }
        )
        | (
          { __typename: 'WhatsAppChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_WhatsAppChannel_Fragment': ChannelCard_WhatsAppChannel_Fragment;'ChannelSettings_WhatsAppChannel_Fragment': ChannelSettings_WhatsAppChannel_Fragment } }
        )
       }
   };

export type ConnectFacebookPagesMutationVariables = Exact<{
  input: ConnectFacebookPagesInput;
}>;


export type ConnectFacebookPagesMutation = { __typename: 'Mutation', connectFacebookPages:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'ConnectFacebookPagesPayload', results: Array<{ __typename: 'FacebookPageConnection', state: PageConnectionState, pageId: string | null, pageName: string | null, channel: (
          { __typename: 'FacebookChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_FacebookChannel_Fragment': ChannelCard_FacebookChannel_Fragment } }
        ) | null, error:
          | (
            { __typename: 'ChannelConflictError' }
            & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
          )
          | (
            { __typename: 'ChannelForbiddenError' }
            & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
          )
          | (
            { __typename: 'ChannelNotFoundError' }
            & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
          )
          | (
            { __typename: 'ChannelValidationError' }
            & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
          )
         | null }> }
   };

export type ConnectInstagramAccountsMutationVariables = Exact<{
  input: ConnectInstagramAccountsInput;
}>;


export type ConnectInstagramAccountsMutation = { __typename: 'Mutation', connectInstagramAccounts:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'ConnectInstagramAccountsPayload', results: Array<{ __typename: 'InstagramAccountConnection', state: PageConnectionState, pageId: string | null, username: string | null, channel: (
          { __typename: 'InstagramChannel', id: string }
          & { ' $fragmentRefs'?: { 'ChannelCard_InstagramChannel_Fragment': ChannelCard_InstagramChannel_Fragment } }
        ) | null, error:
          | (
            { __typename: 'ChannelConflictError' }
            & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
          )
          | (
            { __typename: 'ChannelForbiddenError' }
            & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
          )
          | (
            { __typename: 'ChannelNotFoundError' }
            & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
          )
          | (
            { __typename: 'ChannelValidationError' }
            & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
          )
         | null }> }
   };

export type CredentialCardFragment = { __typename: 'ChannelCredential', id: string, name: string | null, type: string | null } & { ' $fragmentName'?: 'CredentialCardFragment' };

export type FacebookPagesQueryVariables = Exact<{
  credentialId: string | number;
}>;


export type FacebookPagesQuery = { __typename: 'Query', facebookPages: Array<{ __typename: 'FacebookPage', id: string, name: string | null, category: string | null, pictureUrl: string | null, isConnected: boolean | null }> };

export type UpdateChannelCredentialMutationVariables = Exact<{
  input: UpdateChannelCredentialInput;
}>;


export type UpdateChannelCredentialMutation = { __typename: 'Mutation', updateChannelCredential:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelNotFoundError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'UpdateChannelCredentialPayload', credential: (
        { __typename: 'ChannelCredential' }
        & { ' $fragmentRefs'?: { 'CredentialCardFragment': CredentialCardFragment } }
      ) }
   };

export type DeleteChannelCredentialMutationVariables = Exact<{
  input: DeleteChannelCredentialInput;
}>;


export type DeleteChannelCredentialMutation = { __typename: 'Mutation', deleteChannelCredential:
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelNotFoundError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'DeleteChannelCredentialPayload', deletedId: string }
   };

type ChannelErrorFields_ChannelConflictError_Fragment = { __typename: 'ChannelConflictError', path: Array<string> | null, message: string } & { ' $fragmentName'?: 'ChannelErrorFields_ChannelConflictError_Fragment' };

type ChannelErrorFields_ChannelForbiddenError_Fragment = { __typename: 'ChannelForbiddenError', message: string } & { ' $fragmentName'?: 'ChannelErrorFields_ChannelForbiddenError_Fragment' };

type ChannelErrorFields_ChannelNotFoundError_Fragment = { __typename: 'ChannelNotFoundError', id: string | null, message: string } & { ' $fragmentName'?: 'ChannelErrorFields_ChannelNotFoundError_Fragment' };

type ChannelErrorFields_ChannelValidationError_Fragment = { __typename: 'ChannelValidationError', message: string, issues: Array<{ __typename: 'ChannelValidationIssue', path: Array<string>, message: string, code: string }> } & { ' $fragmentName'?: 'ChannelErrorFields_ChannelValidationError_Fragment' };

export type ChannelErrorFieldsFragment =
  | ChannelErrorFields_ChannelConflictError_Fragment
  | ChannelErrorFields_ChannelForbiddenError_Fragment
  | ChannelErrorFields_ChannelNotFoundError_Fragment
  | ChannelErrorFields_ChannelValidationError_Fragment
;

export type ChannelCredentialQueryVariables = Exact<{
  id: string | number;
}>;


export type ChannelCredentialQuery = { __typename: 'Query', channelCredential: (
    { __typename: 'ChannelCredential', config:
      | (
        { __typename: 'EmailChannelConfig' }
        & { ' $fragmentRefs'?: { 'EmailSettingsFragment': EmailSettingsFragment } }
      )
      | (
        { __typename: 'FacebookChannelConfig' }
        & { ' $fragmentRefs'?: { 'FacebookSettingsFragment': FacebookSettingsFragment } }
      )
      | (
        { __typename: 'InstagramChannelConfig' }
        & { ' $fragmentRefs'?: { 'InstagramSettingsFragment': InstagramSettingsFragment } }
      )
      | (
        { __typename: 'LineChannelConfig' }
        & { ' $fragmentRefs'?: { 'LineSettingsFragment': LineSettingsFragment } }
      )
      | (
        { __typename: 'WeChatChannelConfig' }
        & { ' $fragmentRefs'?: { 'WeChatSettingsFragment': WeChatSettingsFragment } }
      )
      | (
        { __typename: 'WeComChannelConfig' }
        & { ' $fragmentRefs'?: { 'WeComSettingsFragment': WeComSettingsFragment } }
      )
      | { __typename: 'WebChannelConfig' }
      | (
        { __typename: 'WhatsAppChannelConfig' }
        & { ' $fragmentRefs'?: { 'WhatsAppSettingsFragment': WhatsAppSettingsFragment } }
      )
     | null }
    & { ' $fragmentRefs'?: { 'CredentialCardFragment': CredentialCardFragment } }
  ) | null };

export type CreateEmailChannelMutationVariables = Exact<{
  input: CreateEmailChannelInput;
}>;


export type CreateEmailChannelMutation = { __typename: 'Mutation', createEmailChannel:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'CreateEmailChannelPayload', channel: (
        { __typename: 'EmailChannel', id: string, config: (
          { __typename: 'EmailChannelConfig' }
          & { ' $fragmentRefs'?: { 'EmailSettingsFragment': EmailSettingsFragment } }
        ) | null }
        & { ' $fragmentRefs'?: { 'ChannelCard_EmailChannel_Fragment': ChannelCard_EmailChannel_Fragment } }
      ) }
   };

export type CreateFacebookChannelMutationVariables = Exact<{
  input: CreateFacebookChannelInput;
}>;


export type CreateFacebookChannelMutation = { __typename: 'Mutation', createFacebookChannel:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelNotFoundError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'CreateFacebookChannelPayload', channel: (
        { __typename: 'FacebookChannel', id: string, config: (
          { __typename: 'FacebookChannelConfig' }
          & { ' $fragmentRefs'?: { 'FacebookSettingsFragment': FacebookSettingsFragment } }
        ) | null }
        & { ' $fragmentRefs'?: { 'ChannelCard_FacebookChannel_Fragment': ChannelCard_FacebookChannel_Fragment } }
      ) }
   };

export type UpdateFacebookChannelMutationVariables = Exact<{
  input: UpdateFacebookChannelInput;
}>;


export type UpdateFacebookChannelMutation = { __typename: 'Mutation', updateFacebookChannel:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelNotFoundError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'UpdateFacebookChannelPayload', channel: (
        { __typename: 'FacebookChannel', id: string, config: (
          { __typename: 'FacebookChannelConfig' }
          & { ' $fragmentRefs'?: { 'FacebookSettingsFragment': FacebookSettingsFragment } }
        ) | null }
        & { ' $fragmentRefs'?: { 'ChannelCard_FacebookChannel_Fragment': ChannelCard_FacebookChannel_Fragment } }
      ) }
   };

export type CreateInstagramChannelMutationVariables = Exact<{
  input: CreateInstagramChannelInput;
}>;


export type CreateInstagramChannelMutation = { __typename: 'Mutation', createInstagramChannel:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelNotFoundError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'CreateInstagramChannelPayload', channel: (
        { __typename: 'InstagramChannel', id: string, config: (
          { __typename: 'InstagramChannelConfig' }
          & { ' $fragmentRefs'?: { 'InstagramSettingsFragment': InstagramSettingsFragment } }
        ) | null }
        & { ' $fragmentRefs'?: { 'ChannelCard_InstagramChannel_Fragment': ChannelCard_InstagramChannel_Fragment } }
      ) }
   };

export type CreateLineChannelMutationVariables = Exact<{
  input: CreateLineChannelInput;
}>;


export type CreateLineChannelMutation = { __typename: 'Mutation', createLineChannel:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'CreateLineChannelPayload', channel: (
        { __typename: 'LineChannel', id: string, config: (
          { __typename: 'LineChannelConfig' }
          & { ' $fragmentRefs'?: { 'LineSettingsFragment': LineSettingsFragment } }
        ) | null }
        & { ' $fragmentRefs'?: { 'ChannelCard_LineChannel_Fragment': ChannelCard_LineChannel_Fragment } }
      ) }
   };

export type CreateWebChannelMutationVariables = Exact<{
  input: CreateWebChannelInput;
}>;


export type CreateWebChannelMutation = { __typename: 'Mutation', createWebChannel:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'CreateWebChannelPayload', channel: (
        { __typename: 'WebChannel', id: string, config: (
          { __typename: 'WebChannelConfig' }
          & { ' $fragmentRefs'?: { 'WebSettingsFragment': WebSettingsFragment } }
        ) | null }
        & { ' $fragmentRefs'?: { 'ChannelCard_WebChannel_Fragment': ChannelCard_WebChannel_Fragment } }
      ) }
   };

export type CreateWeChatChannelMutationVariables = Exact<{
  input: CreateWeChatChannelInput;
}>;


export type CreateWeChatChannelMutation = { __typename: 'Mutation', createWeChatChannel:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'CreateWeChatChannelPayload', channel: (
        { __typename: 'WeChatChannel', id: string, config: (
          { __typename: 'WeChatChannelConfig' }
          & { ' $fragmentRefs'?: { 'WeChatSettingsFragment': WeChatSettingsFragment } }
        ) | null }
        & { ' $fragmentRefs'?: { 'ChannelCard_WeChatChannel_Fragment': ChannelCard_WeChatChannel_Fragment } }
      ) }
   };

export type CreateWhatsAppChannelMutationVariables = Exact<{
  input: CreateWhatsAppChannelInput;
}>;


export type CreateWhatsAppChannelMutation = { __typename: 'Mutation', createWhatsAppChannel:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'CreateWhatsAppChannelPayload', channel: (
        { __typename: 'WhatsAppChannel', id: string, config: (
          { __typename: 'WhatsAppChannelConfig' }
          & { ' $fragmentRefs'?: { 'WhatsAppSettingsFragment': WhatsAppSettingsFragment } }
        ) | null }
        & { ' $fragmentRefs'?: { 'ChannelCard_WhatsAppChannel_Fragment': ChannelCard_WhatsAppChannel_Fragment } }
      ) }
   };

export type UpdateWhatsAppChannelMutationVariables = Exact<{
  input: UpdateWhatsAppChannelInput;
}>;


export type UpdateWhatsAppChannelMutation = { __typename: 'Mutation', updateWhatsAppChannel:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelNotFoundError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'UpdateWhatsAppChannelPayload', channel: (
        { __typename: 'WhatsAppChannel', id: string, config: (
          { __typename: 'WhatsAppChannelConfig' }
          & { ' $fragmentRefs'?: { 'WhatsAppSettingsFragment': WhatsAppSettingsFragment } }
        ) | null }
        & { ' $fragmentRefs'?: { 'ChannelCard_WhatsAppChannel_Fragment': ChannelCard_WhatsAppChannel_Fragment } }
      ) }
   };

type ChannelSettings_EmailChannel_Fragment = { __typename: 'EmailChannel', config: (
    { __typename: 'EmailChannelConfig' }
    & { ' $fragmentRefs'?: { 'EmailSettingsFragment': EmailSettingsFragment } }
  ) | null } & { ' $fragmentName'?: 'ChannelSettings_EmailChannel_Fragment' };

type ChannelSettings_FacebookChannel_Fragment = { __typename: 'FacebookChannel', config: (
    { __typename: 'FacebookChannelConfig' }
    & { ' $fragmentRefs'?: { 'FacebookSettingsFragment': FacebookSettingsFragment } }
  ) | null } & { ' $fragmentName'?: 'ChannelSettings_FacebookChannel_Fragment' };

type ChannelSettings_InstagramChannel_Fragment = { __typename: 'InstagramChannel', config: (
    { __typename: 'InstagramChannelConfig' }
    & { ' $fragmentRefs'?: { 'InstagramSettingsFragment': InstagramSettingsFragment } }
  ) | null } & { ' $fragmentName'?: 'ChannelSettings_InstagramChannel_Fragment' };

type ChannelSettings_LineChannel_Fragment = { __typename: 'LineChannel', config: (
    { __typename: 'LineChannelConfig' }
    & { ' $fragmentRefs'?: { 'LineSettingsFragment': LineSettingsFragment } }
  ) | null } & { ' $fragmentName'?: 'ChannelSettings_LineChannel_Fragment' };

type ChannelSettings_UnknownChannel_Fragment = { __typename: 'UnknownChannel' } & { ' $fragmentName'?: 'ChannelSettings_UnknownChannel_Fragment' };

type ChannelSettings_WeChatChannel_Fragment = { __typename: 'WeChatChannel', config: (
    { __typename: 'WeChatChannelConfig' }
    & { ' $fragmentRefs'?: { 'WeChatSettingsFragment': WeChatSettingsFragment } }
  ) | null } & { ' $fragmentName'?: 'ChannelSettings_WeChatChannel_Fragment' };

type ChannelSettings_WeComChannel_Fragment = { __typename: 'WeComChannel', config: (
    { __typename: 'WeComChannelConfig' }
    & { ' $fragmentRefs'?: { 'WeComSettingsFragment': WeComSettingsFragment } }
  ) | null } & { ' $fragmentName'?: 'ChannelSettings_WeComChannel_Fragment' };

type ChannelSettings_WebChannel_Fragment = { __typename: 'WebChannel', config: (
    { __typename: 'WebChannelConfig' }
    & { ' $fragmentRefs'?: { 'WebSettingsFragment': WebSettingsFragment } }
  ) | null } & { ' $fragmentName'?: 'ChannelSettings_WebChannel_Fragment' };

type ChannelSettings_WhatsAppChannel_Fragment = { __typename: 'WhatsAppChannel', config: (
    { __typename: 'WhatsAppChannelConfig' }
    & { ' $fragmentRefs'?: { 'WhatsAppSettingsFragment': WhatsAppSettingsFragment } }
  ) | null } & { ' $fragmentName'?: 'ChannelSettings_WhatsAppChannel_Fragment' };

export type ChannelSettingsFragment =
  | ChannelSettings_EmailChannel_Fragment
  | ChannelSettings_FacebookChannel_Fragment
  | ChannelSettings_InstagramChannel_Fragment
  | ChannelSettings_LineChannel_Fragment
  | ChannelSettings_UnknownChannel_Fragment
  | ChannelSettings_WeChatChannel_Fragment
  | ChannelSettings_WeComChannel_Fragment
  | ChannelSettings_WebChannel_Fragment
  | ChannelSettings_WhatsAppChannel_Fragment
;

export type SecretHintFragment = { __typename: 'SecretStatus', isSet: boolean, hint: string | null } & { ' $fragmentName'?: 'SecretHintFragment' };

export type EmailSettingsFragment = { __typename: 'EmailChannelConfig', email: string | null, subjectTitle: string | null, profileName: string | null, actionButtonText: string | null, buttonUrl: string | null, signatureName: string | null, signatureInformation: string | null, signatureLogoUrl: string | null, showPoweredBy: boolean | null, legalDisclaimer: string | null } & { ' $fragmentName'?: 'EmailSettingsFragment' };

export type FacebookSettingsFragment = { __typename: 'FacebookChannelConfig', pageId: string | null, pageName: string | null, facebookUserId: string | null, pageToken: (
    { __typename: 'SecretStatus' }
    & { ' $fragmentRefs'?: { 'SecretHintFragment': SecretHintFragment } }
  ) } & { ' $fragmentName'?: 'FacebookSettingsFragment' };

export type InstagramSettingsFragment = { __typename: 'InstagramChannelConfig', instagramUserId: string | null, username: string | null, profilePictureUrl: string | null, pageId: string | null, facebookUserId: string | null, usesFacebookLogin: boolean | null, pageToken: (
    { __typename: 'SecretStatus' }
    & { ' $fragmentRefs'?: { 'SecretHintFragment': SecretHintFragment } }
  ) } & { ' $fragmentName'?: 'InstagramSettingsFragment' };

export type LineSettingsFragment = { __typename: 'LineChannelConfig', lineChannelId: string | null, basicId: string | null, channelSecret: (
    { __typename: 'SecretStatus' }
    & { ' $fragmentRefs'?: { 'SecretHintFragment': SecretHintFragment } }
  ), channelAccessToken: (
    { __typename: 'SecretStatus' }
    & { ' $fragmentRefs'?: { 'SecretHintFragment': SecretHintFragment } }
  ) } & { ' $fragmentName'?: 'LineSettingsFragment' };

export type WebSettingsFragment = { __typename: 'WebChannelConfig', windowName: string | null, windowLogoUrl: string | null, chatbotName: string | null, chatbotAvatarUrl: string | null, welcomeMessage: string | null, primaryColor: string | null, secondaryColor: string | null, headerColor: string | null, backgroundColor: string | null, fontSize: string | null, offlineEmail: (
    { __typename: 'EmailChannelConfig' }
    & { ' $fragmentRefs'?: { 'EmailSettingsFragment': EmailSettingsFragment } }
  ) | null } & { ' $fragmentName'?: 'WebSettingsFragment' };

export type WeChatSettingsFragment = { __typename: 'WeChatChannelConfig', userName: string | null, appId: string | null, appSecret: (
    { __typename: 'SecretStatus' }
    & { ' $fragmentRefs'?: { 'SecretHintFragment': SecretHintFragment } }
  ), token: (
    { __typename: 'SecretStatus' }
    & { ' $fragmentRefs'?: { 'SecretHintFragment': SecretHintFragment } }
  ), encodingAesKey: (
    { __typename: 'SecretStatus' }
    & { ' $fragmentRefs'?: { 'SecretHintFragment': SecretHintFragment } }
  ) } & { ' $fragmentName'?: 'WeChatSettingsFragment' };

export type WeComSettingsFragment = { __typename: 'WeComChannelConfig', corpId: string | null, agentId: string | null, secret: (
    { __typename: 'SecretStatus' }
    & { ' $fragmentRefs'?: { 'SecretHintFragment': SecretHintFragment } }
  ), token: (
    { __typename: 'SecretStatus' }
    & { ' $fragmentRefs'?: { 'SecretHintFragment': SecretHintFragment } }
  ), encodingAesKey: (
    { __typename: 'SecretStatus' }
    & { ' $fragmentRefs'?: { 'SecretHintFragment': SecretHintFragment } }
  ) } & { ' $fragmentName'?: 'WeComSettingsFragment' };

export type WhatsAppSettingsFragment = { __typename: 'WhatsAppChannelConfig', phoneNumber: string | null, phoneNumberId: string | null, businessAccountId: string | null, namespace: string | null, accessToken: (
    { __typename: 'SecretStatus' }
    & { ' $fragmentRefs'?: { 'SecretHintFragment': SecretHintFragment } }
  ), signingKey: (
    { __typename: 'SecretStatus' }
    & { ' $fragmentRefs'?: { 'SecretHintFragment': SecretHintFragment } }
  ) } & { ' $fragmentName'?: 'WhatsAppSettingsFragment' };

export type ChannelFormFieldFragment = { __typename: 'ChannelFieldSpec', name: string, path: Array<string>, dryRunPath: Array<string> | null, label: string, help: string | null, kind: ChannelFieldKind, isRequired: boolean, requiredUnless: Array<string>, isSecret: boolean, pattern: string | null, minLength: number | null, maxLength: number | null, example: string | null, sourceUrl: string | null } & { ' $fragmentName'?: 'ChannelFormFieldFragment' };

export type ChannelTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelTypesQuery = { __typename: 'Query', channelTypes: Array<{ __typename: 'ChannelTypeSpec', type: ChannelType, title: string, description: string, isCreatable: boolean, createMutation: string | null, steps: Array<{ __typename: 'ChannelSetupStep', text: string, url: string | null }>, fields: Array<(
      { __typename: 'ChannelFieldSpec', name: string }
      & { ' $fragmentRefs'?: { 'ChannelFormFieldFragment': ChannelFormFieldFragment } }
    )> }> };

export type ChannelCheckResultFragment = { __typename: 'ChannelCheck', state: ChannelCheckState, code: string, path: Array<string>, message: string, channel:
    | { __typename: 'EmailChannel', id: string, name: string }
    | { __typename: 'FacebookChannel', id: string, name: string }
    | { __typename: 'InstagramChannel', id: string, name: string }
    | { __typename: 'LineChannel', id: string, name: string }
    | { __typename: 'UnknownChannel', id: string, name: string }
    | { __typename: 'WeChatChannel', id: string, name: string }
    | { __typename: 'WeComChannel', id: string, name: string }
    | { __typename: 'WebChannel', id: string, name: string }
    | { __typename: 'WhatsAppChannel', id: string, name: string }
   | null } & { ' $fragmentName'?: 'ChannelCheckResultFragment' };

export type ValidateChannelMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type ValidateChannelMutation = { __typename: 'Mutation', validateChannel:
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | { __typename: 'ValidateChannelPayload', isReady: boolean, checks: Array<(
        { __typename: 'ChannelCheck', path: Array<string> }
        & { ' $fragmentRefs'?: { 'ChannelCheckResultFragment': ChannelCheckResultFragment } }
      )> }
   };

export type ProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvidersQuery = { __typename: 'Query', channelProviders: Array<{ __typename: 'ChannelProvider', type: ChannelType, upstreamType: string, isConfigured: boolean }> };

export type TeamCardFragment = { __typename: 'Team', id: string, name: string, description: string | null, iconUrl: string | null, mode: string | null, isDefault: boolean, isDisabled: boolean, isAssigned: boolean | null } & { ' $fragmentName'?: 'TeamCardFragment' };

export type ObserverCardFragment = { __typename: 'TeamObserver', id: string, displayName: string | null, email: string | null, avatarUrl: string | null, role: string | null, user: { __typename: 'User', id: string } | null } & { ' $fragmentName'?: 'ObserverCardFragment' };

export type AssignableTeamsQueryVariables = Exact<{
  conversationId?: string | number | null | undefined;
}>;


export type AssignableTeamsQuery = { __typename: 'Query', assignableTeams: Array<(
    { __typename: 'Team', id: string }
    & { ' $fragmentRefs'?: { 'TeamCardFragment': TeamCardFragment } }
  )> };

export type TeamDetailsQueryVariables = Exact<{
  id: string | number;
  conversationId?: string | number | null | undefined;
}>;


export type TeamDetailsQuery = { __typename: 'Query', team: (
    { __typename: 'Team', id: string, observers: Array<(
      { __typename: 'TeamObserver', id: string }
      & { ' $fragmentRefs'?: { 'ObserverCardFragment': ObserverCardFragment } }
    )> | null }
    & { ' $fragmentRefs'?: { 'TeamCardFragment': TeamCardFragment } }
  ) | null };

export type TeamObserversQueryVariables = Exact<{
  teamId: string | number;
  conversationId?: string | number | null | undefined;
}>;


export type TeamObserversQuery = { __typename: 'Query', teamObservers: Array<(
    { __typename: 'TeamObserver', id: string }
    & { ' $fragmentRefs'?: { 'ObserverCardFragment': ObserverCardFragment } }
  )> };

export type UpdateChannelWorkflowMutationVariables = Exact<{
  input: UpdateChannelWorkflowInput;
}>;


export type UpdateChannelWorkflowMutation = { __typename: 'Mutation', updateChannelWorkflow:
    | (
      { __typename: 'ChannelConflictError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelConflictError_Fragment': ChannelErrorFields_ChannelConflictError_Fragment } }
    )
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelNotFoundError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'UpdateChannelWorkflowPayload', workflow: { __typename: 'Workflow', id: string }, channel:
        | { __typename: 'EmailChannel', id: string, workflow: { __typename: 'Workflow', id: string } | null }
        | { __typename: 'FacebookChannel', id: string, workflow: { __typename: 'Workflow', id: string } | null }
        | { __typename: 'InstagramChannel', id: string, workflow: { __typename: 'Workflow', id: string } | null }
        | { __typename: 'LineChannel', id: string, workflow: { __typename: 'Workflow', id: string } | null }
        | { __typename: 'UnknownChannel', id: string, workflow: { __typename: 'Workflow', id: string } | null }
        | { __typename: 'WeChatChannel', id: string, workflow: { __typename: 'Workflow', id: string } | null }
        | { __typename: 'WeComChannel', id: string, workflow: { __typename: 'Workflow', id: string } | null }
        | { __typename: 'WebChannel', id: string, workflow: { __typename: 'Workflow', id: string } | null }
        | { __typename: 'WhatsAppChannel', id: string, workflow: { __typename: 'Workflow', id: string } | null }
       | null }
   };

export type DeleteChannelWorkflowMutationVariables = Exact<{
  input: DeleteChannelWorkflowInput;
}>;


export type DeleteChannelWorkflowMutation = { __typename: 'Mutation', deleteChannelWorkflow:
    | (
      { __typename: 'ChannelForbiddenError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelForbiddenError_Fragment': ChannelErrorFields_ChannelForbiddenError_Fragment } }
    )
    | (
      { __typename: 'ChannelNotFoundError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelNotFoundError_Fragment': ChannelErrorFields_ChannelNotFoundError_Fragment } }
    )
    | (
      { __typename: 'ChannelValidationError' }
      & { ' $fragmentRefs'?: { 'ChannelErrorFields_ChannelValidationError_Fragment': ChannelErrorFields_ChannelValidationError_Fragment } }
    )
    | { __typename: 'DeleteChannelWorkflowPayload', workflowId: string }
   };

export const ChannelCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}}]} as unknown as DocumentNode<ChannelCardFragment, unknown>;
export const CredentialCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CredentialCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelCredential"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]} as unknown as DocumentNode<CredentialCardFragment, unknown>;
export const ChannelErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ChannelErrorFieldsFragment, unknown>;
export const EmailSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"subjectTitle"}},{"kind":"Field","name":{"kind":"Name","value":"profileName"}},{"kind":"Field","name":{"kind":"Name","value":"actionButtonText"}},{"kind":"Field","name":{"kind":"Name","value":"buttonUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signatureName"}},{"kind":"Field","name":{"kind":"Name","value":"signatureInformation"}},{"kind":"Field","name":{"kind":"Name","value":"signatureLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"showPoweredBy"}},{"kind":"Field","name":{"kind":"Name","value":"legalDisclaimer"}}]}}]} as unknown as DocumentNode<EmailSettingsFragment, unknown>;
export const SecretHintFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<SecretHintFragment, unknown>;
export const FacebookSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacebookSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<FacebookSettingsFragment, unknown>;
export const InstagramSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstagramSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstagramChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"instagramUserId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"usesFacebookLogin"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<InstagramSettingsFragment, unknown>;
export const LineSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lineChannelId"}},{"kind":"Field","name":{"kind":"Name","value":"basicId"}},{"kind":"Field","name":{"kind":"Name","value":"channelSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAccessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<LineSettingsFragment, unknown>;
export const WebSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"windowName"}},{"kind":"Field","name":{"kind":"Name","value":"windowLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotName"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotAvatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeMessage"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"headerColor"}},{"kind":"Field","name":{"kind":"Name","value":"backgroundColor"}},{"kind":"Field","name":{"kind":"Name","value":"fontSize"}},{"kind":"Field","name":{"kind":"Name","value":"offlineEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"subjectTitle"}},{"kind":"Field","name":{"kind":"Name","value":"profileName"}},{"kind":"Field","name":{"kind":"Name","value":"actionButtonText"}},{"kind":"Field","name":{"kind":"Name","value":"buttonUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signatureName"}},{"kind":"Field","name":{"kind":"Name","value":"signatureInformation"}},{"kind":"Field","name":{"kind":"Name","value":"signatureLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"showPoweredBy"}},{"kind":"Field","name":{"kind":"Name","value":"legalDisclaimer"}}]}}]} as unknown as DocumentNode<WebSettingsFragment, unknown>;
export const WeChatSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeChatSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeChatChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"appId"}},{"kind":"Field","name":{"kind":"Name","value":"appSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<WeChatSettingsFragment, unknown>;
export const WeComSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeComSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeComChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corpId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"secret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<WeComSettingsFragment, unknown>;
export const WhatsAppSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatsAppSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatsAppChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberId"}},{"kind":"Field","name":{"kind":"Name","value":"businessAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]} as unknown as DocumentNode<WhatsAppSettingsFragment, unknown>;
export const ChannelSettingsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacebookSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstagramChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstagramSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeChatChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeChatSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeComChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeComSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatsAppChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatsAppSettings"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"subjectTitle"}},{"kind":"Field","name":{"kind":"Name","value":"profileName"}},{"kind":"Field","name":{"kind":"Name","value":"actionButtonText"}},{"kind":"Field","name":{"kind":"Name","value":"buttonUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signatureName"}},{"kind":"Field","name":{"kind":"Name","value":"signatureInformation"}},{"kind":"Field","name":{"kind":"Name","value":"signatureLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"showPoweredBy"}},{"kind":"Field","name":{"kind":"Name","value":"legalDisclaimer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacebookSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstagramSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstagramChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"instagramUserId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"usesFacebookLogin"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lineChannelId"}},{"kind":"Field","name":{"kind":"Name","value":"basicId"}},{"kind":"Field","name":{"kind":"Name","value":"channelSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAccessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"windowName"}},{"kind":"Field","name":{"kind":"Name","value":"windowLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotName"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotAvatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeMessage"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"headerColor"}},{"kind":"Field","name":{"kind":"Name","value":"backgroundColor"}},{"kind":"Field","name":{"kind":"Name","value":"fontSize"}},{"kind":"Field","name":{"kind":"Name","value":"offlineEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeChatSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeChatChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"appId"}},{"kind":"Field","name":{"kind":"Name","value":"appSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeComSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeComChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corpId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"secret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatsAppSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatsAppChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberId"}},{"kind":"Field","name":{"kind":"Name","value":"businessAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}}]} as unknown as DocumentNode<ChannelSettingsFragment, unknown>;
export const ChannelFormFieldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelFormField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelFieldSpec"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"dryRunPath"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"requiredUnless"}},{"kind":"Field","name":{"kind":"Name","value":"isSecret"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"minLength"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"example"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}}]}}]} as unknown as DocumentNode<ChannelFormFieldFragment, unknown>;
export const ChannelCheckResultFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCheckResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ChannelCheckResultFragment, unknown>;
export const TeamCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}}]}}]} as unknown as DocumentNode<TeamCardFragment, unknown>;
export const ObserverCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObserverCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamObserver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ObserverCardFragment, unknown>;
export const ChannelBoardDocument = {"__meta__":{"hash":"sha256:2dae9f59f9cb7016813c2219c1763b0d43227fd9b052c5cddf8cbb773e73230e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChannelBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isActive"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"isActive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isActive"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadableCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}}]} as unknown as DocumentNode<ChannelBoardQuery, ChannelBoardQueryVariables>;
export const ChannelDetailsDocument = {"__meta__":{"hash":"sha256:df7cc6983a1e7ce763c006f7398b2036b7593a2c37f8d77003ff372dacdbface"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChannelDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"businessUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"subjectTitle"}},{"kind":"Field","name":{"kind":"Name","value":"profileName"}},{"kind":"Field","name":{"kind":"Name","value":"actionButtonText"}},{"kind":"Field","name":{"kind":"Name","value":"buttonUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signatureName"}},{"kind":"Field","name":{"kind":"Name","value":"signatureInformation"}},{"kind":"Field","name":{"kind":"Name","value":"signatureLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"showPoweredBy"}},{"kind":"Field","name":{"kind":"Name","value":"legalDisclaimer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacebookSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstagramSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstagramChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"instagramUserId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"usesFacebookLogin"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lineChannelId"}},{"kind":"Field","name":{"kind":"Name","value":"basicId"}},{"kind":"Field","name":{"kind":"Name","value":"channelSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAccessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"windowName"}},{"kind":"Field","name":{"kind":"Name","value":"windowLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotName"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotAvatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeMessage"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"headerColor"}},{"kind":"Field","name":{"kind":"Name","value":"backgroundColor"}},{"kind":"Field","name":{"kind":"Name","value":"fontSize"}},{"kind":"Field","name":{"kind":"Name","value":"offlineEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeChatSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeChatChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"appId"}},{"kind":"Field","name":{"kind":"Name","value":"appSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeComSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeComChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corpId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"secret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatsAppSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatsAppChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberId"}},{"kind":"Field","name":{"kind":"Name","value":"businessAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacebookSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstagramChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstagramSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeChatChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeChatSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeComChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeComSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatsAppChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatsAppSettings"}}]}}]}}]}}]} as unknown as DocumentNode<ChannelDetailsQuery, ChannelDetailsQueryVariables>;
export const UpdateChannelDocument = {"__meta__":{"hash":"sha256:1e1448f7eddcb7122fcad517b1eaa00350af92cc1a453c83259ebf0b7cf4615c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelSettings"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"subjectTitle"}},{"kind":"Field","name":{"kind":"Name","value":"profileName"}},{"kind":"Field","name":{"kind":"Name","value":"actionButtonText"}},{"kind":"Field","name":{"kind":"Name","value":"buttonUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signatureName"}},{"kind":"Field","name":{"kind":"Name","value":"signatureInformation"}},{"kind":"Field","name":{"kind":"Name","value":"signatureLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"showPoweredBy"}},{"kind":"Field","name":{"kind":"Name","value":"legalDisclaimer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacebookSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstagramSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstagramChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"instagramUserId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"usesFacebookLogin"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lineChannelId"}},{"kind":"Field","name":{"kind":"Name","value":"basicId"}},{"kind":"Field","name":{"kind":"Name","value":"channelSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAccessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"windowName"}},{"kind":"Field","name":{"kind":"Name","value":"windowLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotName"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotAvatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeMessage"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"headerColor"}},{"kind":"Field","name":{"kind":"Name","value":"backgroundColor"}},{"kind":"Field","name":{"kind":"Name","value":"fontSize"}},{"kind":"Field","name":{"kind":"Name","value":"offlineEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeChatSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeChatChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"appId"}},{"kind":"Field","name":{"kind":"Name","value":"appSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeComSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeComChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corpId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"secret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatsAppSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatsAppChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberId"}},{"kind":"Field","name":{"kind":"Name","value":"businessAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacebookSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstagramChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstagramSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeChatChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeChatSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeComChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeComSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatsAppChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatsAppSettings"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateChannelMutation, UpdateChannelMutationVariables>;
export const DeleteChannelDocument = {"__meta__":{"hash":"sha256:154b66c66b79a2cf3283d40e8fb474fb6b1d98d12a4d85f7656ff5f5a713d0f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeleteChannelMutation, DeleteChannelMutationVariables>;
export const SetChannelsActiveDocument = {"__meta__":{"hash":"sha256:baabc36c40739d169b5d55af09a6b79aa5246a80175263aef284eee2d3d37b0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetChannelsActive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetChannelsActiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setChannelsActive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetChannelsActivePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SetChannelsActiveMutation, SetChannelsActiveMutationVariables>;
export const ConversationCountDocument = {"__meta__":{"hash":"sha256:30114a77a83ba22ebaae5aa444bc0a704bcabba6830db7d75508da80cdb73215"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConversationCount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channelConversationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<ConversationCountQuery, ConversationCountQueryVariables>;
export const CreateChannelDocument = {"__meta__":{"hash":"sha256:d75cd110abaad78eded679e396deb95dc383ba094dbebb85b2062195083fbbb3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelSettings"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"subjectTitle"}},{"kind":"Field","name":{"kind":"Name","value":"profileName"}},{"kind":"Field","name":{"kind":"Name","value":"actionButtonText"}},{"kind":"Field","name":{"kind":"Name","value":"buttonUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signatureName"}},{"kind":"Field","name":{"kind":"Name","value":"signatureInformation"}},{"kind":"Field","name":{"kind":"Name","value":"signatureLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"showPoweredBy"}},{"kind":"Field","name":{"kind":"Name","value":"legalDisclaimer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacebookSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstagramSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstagramChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"instagramUserId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"usesFacebookLogin"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lineChannelId"}},{"kind":"Field","name":{"kind":"Name","value":"basicId"}},{"kind":"Field","name":{"kind":"Name","value":"channelSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAccessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"windowName"}},{"kind":"Field","name":{"kind":"Name","value":"windowLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotName"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotAvatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeMessage"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"headerColor"}},{"kind":"Field","name":{"kind":"Name","value":"backgroundColor"}},{"kind":"Field","name":{"kind":"Name","value":"fontSize"}},{"kind":"Field","name":{"kind":"Name","value":"offlineEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeChatSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeChatChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"appId"}},{"kind":"Field","name":{"kind":"Name","value":"appSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeComSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeComChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corpId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"secret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatsAppSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatsAppChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberId"}},{"kind":"Field","name":{"kind":"Name","value":"businessAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacebookSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstagramChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstagramSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeChatChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeChatSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeComChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeComSettings"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatsAppChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatsAppSettings"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateChannelMutation, CreateChannelMutationVariables>;
export const ConnectFacebookPagesDocument = {"__meta__":{"hash":"sha256:6ed309ed8377feb5f5f54cd07ce8bdf70f4cd7130cbb67b8033e7b79618e8cdb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConnectFacebookPages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectFacebookPagesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"connectFacebookPages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectFacebookPagesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConnectFacebookPagesMutation, ConnectFacebookPagesMutationVariables>;
export const ConnectInstagramAccountsDocument = {"__meta__":{"hash":"sha256:ecb4fc97d5763efdd709d377aa518cab32bbef9acd2e0badb5ad6038105ce8c7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConnectInstagramAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectInstagramAccountsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"connectInstagramAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectInstagramAccountsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ConnectInstagramAccountsMutation, ConnectInstagramAccountsMutationVariables>;
export const FacebookPagesDocument = {"__meta__":{"hash":"sha256:8bcb7e63cbb0ac1c66850a1c9a13ed86385ad77687a903639434bf91349d1bf7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FacebookPages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"credentialId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facebookPages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"credentialId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"credentialId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"pictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isConnected"}}]}}]}}]} as unknown as DocumentNode<FacebookPagesQuery, FacebookPagesQueryVariables>;
export const UpdateChannelCredentialDocument = {"__meta__":{"hash":"sha256:a6bab123986bb5f4b035647a80e255d99f6d25c5186bdbf9ec707596a2f29d5c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateChannelCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateChannelCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelCredentialPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CredentialCard"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CredentialCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelCredential"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateChannelCredentialMutation, UpdateChannelCredentialMutationVariables>;
export const DeleteChannelCredentialDocument = {"__meta__":{"hash":"sha256:98f68a0e6b21eb9afee8d10acc655f32018394b3dc745e6b048f32da929e7e3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteChannelCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteChannelCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelCredentialPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeleteChannelCredentialMutation, DeleteChannelCredentialMutationVariables>;
export const ChannelCredentialDocument = {"__meta__":{"hash":"sha256:7b0774bb1d96fbda60611f38bcc5a0ab3aaa0643834ab7b7b942fb059fa455da"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChannelCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channelCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CredentialCard"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailSettings"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacebookSettings"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstagramSettings"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineSettings"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeChatSettings"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeComSettings"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatsAppSettings"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CredentialCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelCredential"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"subjectTitle"}},{"kind":"Field","name":{"kind":"Name","value":"profileName"}},{"kind":"Field","name":{"kind":"Name","value":"actionButtonText"}},{"kind":"Field","name":{"kind":"Name","value":"buttonUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signatureName"}},{"kind":"Field","name":{"kind":"Name","value":"signatureInformation"}},{"kind":"Field","name":{"kind":"Name","value":"signatureLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"showPoweredBy"}},{"kind":"Field","name":{"kind":"Name","value":"legalDisclaimer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacebookSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstagramSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstagramChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"instagramUserId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"usesFacebookLogin"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lineChannelId"}},{"kind":"Field","name":{"kind":"Name","value":"basicId"}},{"kind":"Field","name":{"kind":"Name","value":"channelSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAccessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeChatSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeChatChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"appId"}},{"kind":"Field","name":{"kind":"Name","value":"appSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeComSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeComChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"corpId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"secret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatsAppSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatsAppChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberId"}},{"kind":"Field","name":{"kind":"Name","value":"businessAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}}]} as unknown as DocumentNode<ChannelCredentialQuery, ChannelCredentialQueryVariables>;
export const CreateEmailChannelDocument = {"__meta__":{"hash":"sha256:34f75c15836fdca478e00c8e47be5ec3a8f1636118c39fcc9346164242757d87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateEmailChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEmailChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createEmailChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEmailChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailSettings"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"subjectTitle"}},{"kind":"Field","name":{"kind":"Name","value":"profileName"}},{"kind":"Field","name":{"kind":"Name","value":"actionButtonText"}},{"kind":"Field","name":{"kind":"Name","value":"buttonUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signatureName"}},{"kind":"Field","name":{"kind":"Name","value":"signatureInformation"}},{"kind":"Field","name":{"kind":"Name","value":"signatureLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"showPoweredBy"}},{"kind":"Field","name":{"kind":"Name","value":"legalDisclaimer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateEmailChannelMutation, CreateEmailChannelMutationVariables>;
export const CreateFacebookChannelDocument = {"__meta__":{"hash":"sha256:5ffd5cfc4828c282f2f4f88b2c5e498f8f74fa2ce228ee9b86d5069d2dcb87dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateFacebookChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateFacebookChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createFacebookChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateFacebookChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacebookSettings"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacebookSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateFacebookChannelMutation, CreateFacebookChannelMutationVariables>;
export const UpdateFacebookChannelDocument = {"__meta__":{"hash":"sha256:a416722cf3dd8ed863263921c18628e515e9d6339a820904aad4249211361b71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateFacebookChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateFacebookChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateFacebookChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateFacebookChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacebookSettings"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacebookSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateFacebookChannelMutation, UpdateFacebookChannelMutationVariables>;
export const CreateInstagramChannelDocument = {"__meta__":{"hash":"sha256:d852bc9855fa5096573fcb6bda7ff61b50fd7578703931e2b3bdfadaaf809e79"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateInstagramChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInstagramChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createInstagramChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInstagramChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InstagramSettings"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InstagramSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InstagramChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"instagramUserId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"profilePictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"usesFacebookLogin"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateInstagramChannelMutation, CreateInstagramChannelMutationVariables>;
export const CreateLineChannelDocument = {"__meta__":{"hash":"sha256:65930895bd1fa5def939d9365d3372c9165e4f993556a01731b6aa23bd77d024"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLineChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLineChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createLineChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLineChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineSettings"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lineChannelId"}},{"kind":"Field","name":{"kind":"Name","value":"basicId"}},{"kind":"Field","name":{"kind":"Name","value":"channelSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAccessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateLineChannelMutation, CreateLineChannelMutationVariables>;
export const CreateWebChannelDocument = {"__meta__":{"hash":"sha256:e0d63046b8c99704f4ab66f7fdcbdd5c4ac839f4e1ad4a9d4bac9c470de549cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWebChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createWebChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WebSettings"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmailSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"subjectTitle"}},{"kind":"Field","name":{"kind":"Name","value":"profileName"}},{"kind":"Field","name":{"kind":"Name","value":"actionButtonText"}},{"kind":"Field","name":{"kind":"Name","value":"buttonUrl"}},{"kind":"Field","name":{"kind":"Name","value":"signatureName"}},{"kind":"Field","name":{"kind":"Name","value":"signatureInformation"}},{"kind":"Field","name":{"kind":"Name","value":"signatureLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"showPoweredBy"}},{"kind":"Field","name":{"kind":"Name","value":"legalDisclaimer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WebSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"windowName"}},{"kind":"Field","name":{"kind":"Name","value":"windowLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotName"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotAvatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeMessage"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"headerColor"}},{"kind":"Field","name":{"kind":"Name","value":"backgroundColor"}},{"kind":"Field","name":{"kind":"Name","value":"fontSize"}},{"kind":"Field","name":{"kind":"Name","value":"offlineEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmailSettings"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateWebChannelMutation, CreateWebChannelMutationVariables>;
export const CreateWeChatChannelDocument = {"__meta__":{"hash":"sha256:eabc17b08b929422b9844d2b22b802038572dc969f3646c0c1a596bcb9cc2c9b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWeChatChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWeChatChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createWeChatChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWeChatChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WeChatSettings"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WeChatSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeChatChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"appId"}},{"kind":"Field","name":{"kind":"Name","value":"appSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateWeChatChannelMutation, CreateWeChatChannelMutationVariables>;
export const CreateWhatsAppChannelDocument = {"__meta__":{"hash":"sha256:9daf84b2fa9436449849c045afb24d1e13add92a56abe19e46031a7a591d7e1c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWhatsAppChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWhatsAppChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createWhatsAppChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWhatsAppChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatsAppSettings"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatsAppSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatsAppChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberId"}},{"kind":"Field","name":{"kind":"Name","value":"businessAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CreateWhatsAppChannelMutation, CreateWhatsAppChannelMutationVariables>;
export const UpdateWhatsAppChannelDocument = {"__meta__":{"hash":"sha256:f65100197e83584ff50625929ca389118c5eee2db222952d067fac830e3167ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateWhatsAppChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWhatsAppChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateWhatsAppChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWhatsAppChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCard"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatsAppSettings"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SecretHint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SecretStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatsAppSettings"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatsAppChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberId"}},{"kind":"Field","name":{"kind":"Name","value":"businessAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"namespace"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SecretHint"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateWhatsAppChannelMutation, UpdateWhatsAppChannelMutationVariables>;
export const ChannelTypesDocument = {"__meta__":{"hash":"sha256:e5fa7639bf9841184af1d4526a946972a3606fbc426d69af3f86a6884b9f56e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChannelTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channelTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isCreatable"}},{"kind":"Field","name":{"kind":"Name","value":"createMutation"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelFormField"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelFormField"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelFieldSpec"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"dryRunPath"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"requiredUnless"}},{"kind":"Field","name":{"kind":"Name","value":"isSecret"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"minLength"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"example"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}}]}}]} as unknown as DocumentNode<ChannelTypesQuery, ChannelTypesQueryVariables>;
export const ValidateChannelDocument = {"__meta__":{"hash":"sha256:820080ae7a295b35ba7e227141b65d798333f3468ab9c74fe7f34a80d85c987a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ValidateChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validateChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidateChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"isReady"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelCheckResult"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelCheckResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ValidateChannelMutation, ValidateChannelMutationVariables>;
export const ProvidersDocument = {"__meta__":{"hash":"sha256:4b181b2ff1fd7f751f37c9bdb7a4a5425164b3d55eaa4778d8eccb5e41ee34fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"channelProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}},{"kind":"Field","name":{"kind":"Name","value":"isConfigured"}}]}}]}}]} as unknown as DocumentNode<ProvidersQuery, ProvidersQueryVariables>;
export const AssignableTeamsDocument = {"__meta__":{"hash":"sha256:835e8569699d55a3061a12996b21d342ef3f639d97776b4206c529cc101f5946"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignableTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignableTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}}]}}]} as unknown as DocumentNode<AssignableTeamsQuery, AssignableTeamsQueryVariables>;
export const TeamDetailsDocument = {"__meta__":{"hash":"sha256:8c3fd829049898b135f09025c1f6f5dad90bf3e32d5a540b379674e5645b69f8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamDetails"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamCard"}},{"kind":"Field","name":{"kind":"Name","value":"observers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObserverCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObserverCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamObserver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TeamDetailsQuery, TeamDetailsQueryVariables>;
export const TeamObserversDocument = {"__meta__":{"hash":"sha256:18e0f9ace6e4471361770ecaff715af2668852d02afde23c060c77aad28040c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamObservers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teamObservers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}},{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObserverCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObserverCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamObserver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TeamObserversQuery, TeamObserversQueryVariables>;
export const UpdateChannelWorkflowDocument = {"__meta__":{"hash":"sha256:640f03580d2d8b83819ce6c73fc22ddbe302decde102c154a592daf6d477ba0b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateChannelWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelWorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateChannelWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelWorkflowPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<UpdateChannelWorkflowMutation, UpdateChannelWorkflowMutationVariables>;
export const DeleteChannelWorkflowDocument = {"__meta__":{"hash":"sha256:40b2f2d6fe9a5b6a8c5645850fd6e678a1b3fcf36bcc2bf3d310b9fffa251df8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteChannelWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelWorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteChannelWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelWorkflowPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workflowId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChannelErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChannelErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeleteChannelWorkflowMutation, DeleteChannelWorkflowMutationVariables>;