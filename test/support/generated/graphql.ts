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

export type CallerChannelQueryVariables = Exact<{ [key: string]: never; }>;


export type CallerChannelQuery = { channel:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null };

export type CallerSwitchOffMutationVariables = Exact<{ [key: string]: never; }>;


export type CallerSwitchOffMutation = { updateChannel:
    | { channel:
        | { isActive: boolean }
        | { isActive: boolean }
        | { isActive: boolean }
        | { isActive: boolean }
        | { isActive: boolean }
        | { isActive: boolean }
        | { isActive: boolean }
        | { isActive: boolean }
        | { isActive: boolean }
       }
    | Record<PropertyKey, never>
   };

export type HttpChannelQueryVariables = Exact<{ [key: string]: never; }>;


export type HttpChannelQuery = { channel:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type SetActiveMutationVariables = Exact<{
  input: SetChannelsActiveInput;
}>;


export type SetActiveMutation = { result:
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'SetChannelsActivePayload', results: Array<{ id: string, channel:
          | { id: string, isActive: boolean }
          | { id: string, isActive: boolean }
          | { id: string, isActive: boolean }
          | { id: string, isActive: boolean }
          | { id: string, isActive: boolean }
          | { id: string, isActive: boolean }
          | { id: string, isActive: boolean }
          | { id: string, isActive: boolean }
          | { id: string, isActive: boolean }
         | null, error:
          | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
          | { __typename: 'ChannelForbiddenError', message: string }
          | { __typename: 'ChannelNotFoundError', id: string | null, message: string }
          | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
         | null }> }
   };

export type ConnectFacebookMutationVariables = Exact<{
  input: CreateFacebookChannelInput;
}>;


export type ConnectFacebookMutation = { result:
    | { __typename: 'ChannelConflictError', message: string, path: Array<string> | null }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateFacebookChannelPayload', channel: { __typename: 'FacebookChannel', id: string, name: string, type: ChannelType, config: { pageId: string | null, pageName: string | null, pageToken: { isSet: boolean, hint: string | null } } | null } }
   };

export type ReconnectFacebookMutationVariables = Exact<{
  input: UpdateFacebookChannelInput;
}>;


export type ReconnectFacebookMutation = { result:
    | { __typename: 'ChannelConflictError', message: string, path: Array<string> | null }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateFacebookChannelPayload', channel: { __typename: 'FacebookChannel', id: string, name: string, type: ChannelType, config: { pageId: string | null, pageName: string | null, pageToken: { isSet: boolean, hint: string | null } } | null } }
   };

export type ConnectInstagramMutationVariables = Exact<{
  input: CreateInstagramChannelInput;
}>;


export type ConnectInstagramMutation = { result:
    | { __typename: 'ChannelConflictError', message: string, path: Array<string> | null }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateInstagramChannelPayload', channel: { __typename: 'InstagramChannel', id: string, name: string, type: ChannelType, config: { pageId: string | null, username: string | null, pageToken: { isSet: boolean, hint: string | null } } | null } }
   };

export type ReconnectWhatsAppMutationVariables = Exact<{
  input: UpdateWhatsAppChannelInput;
}>;


export type ReconnectWhatsAppMutation = { result:
    | { __typename: 'ChannelConflictError', message: string, path: Array<string> | null }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateWhatsAppChannelPayload', channel: { __typename: 'WhatsAppChannel', id: string, name: string, type: ChannelType, config: { phoneNumberId: string | null, businessAccountId: string | null, accessToken: { isSet: boolean } } | null } }
   };

export type ConnectPagesMutationVariables = Exact<{
  input: ConnectFacebookPagesInput;
}>;


export type ConnectPagesMutation = { result:
    | { __typename: 'ChannelConflictError', message: string, path: Array<string> | null }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'ConnectFacebookPagesPayload', results: Array<{ state: PageConnectionState, pageId: string | null, name: string | null, channel: { id: string, config: { pageId: string | null } | null } | null, error:
          | { __typename: 'ChannelConflictError', message: string }
          | { __typename: 'ChannelForbiddenError', message: string }
          | { __typename: 'ChannelNotFoundError', message: string }
          | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
         | null }> }
   };

export type ConnectAccountsMutationVariables = Exact<{
  input: ConnectInstagramAccountsInput;
}>;


export type ConnectAccountsMutation = { result:
    | { __typename: 'ChannelConflictError', message: string, path: Array<string> | null }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'ConnectInstagramAccountsPayload', results: Array<{ state: PageConnectionState, pageId: string | null, name: string | null, channel: { id: string, config: { pageId: string | null } | null } | null, error:
          | { __typename: 'ChannelConflictError', message: string }
          | { __typename: 'ChannelForbiddenError', message: string }
          | { __typename: 'ChannelNotFoundError', message: string }
          | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
         | null }> }
   };

export type MakeChannelMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type MakeChannelMutation = { result:
    | { __typename: 'ChannelConflictError' }
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'CreateChannelPayload', channel:
        | { __typename: 'EmailChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'FacebookChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'InstagramChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'LineChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'UnknownChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'WeChatChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'WeComChannel', id: string, name: string, type: ChannelType, isActive: boolean, config: { corpId: string | null, agentId: string | null, secret: { isSet: boolean, hint: string | null }, token: { isSet: boolean, hint: string | null }, encodingAesKey: { isSet: boolean, hint: string | null } } | null }
        | { __typename: 'WebChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'WhatsAppChannel', id: string, name: string, type: ChannelType, isActive: boolean }
       }
   };

export type MakeWebMutationVariables = Exact<{
  input: CreateWebChannelInput;
}>;


export type MakeWebMutation = { result:
    | { __typename: 'ChannelConflictError' }
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'CreateWebChannelPayload', channel: { __typename: 'WebChannel', id: string, name: string, type: ChannelType, isActive: boolean, config: { windowName: string | null, windowLogoUrl: string | null, chatbotName: string | null, chatbotAvatarUrl: string | null, welcomeMessage: string | null, primaryColor: string | null, secondaryColor: string | null, headerColor: string | null, backgroundColor: string | null, fontSize: string | null, offlineEmail: { email: string | null, showPoweredBy: boolean | null } | null } | null } }
   };

export type MakeEmailMutationVariables = Exact<{
  input: CreateEmailChannelInput;
}>;


export type MakeEmailMutation = { result:
    | { __typename: 'ChannelConflictError' }
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'CreateEmailChannelPayload', channel: { __typename: 'EmailChannel', id: string, name: string, type: ChannelType, isActive: boolean, config: { email: string | null, subjectTitle: string | null } | null } }
   };

export type MakeWeChatMutationVariables = Exact<{
  input: CreateWeChatChannelInput;
}>;


export type MakeWeChatMutation = { result:
    | { __typename: 'ChannelConflictError' }
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'CreateWeChatChannelPayload', channel: { __typename: 'WeChatChannel', id: string, name: string, type: ChannelType, isActive: boolean, config: { userName: string | null, appId: string | null, appSecret: { isSet: boolean, hint: string | null }, token: { isSet: boolean, hint: string | null }, encodingAesKey: { isSet: boolean, hint: string | null } } | null } }
   };

export type MakeLineMutationVariables = Exact<{
  input: CreateLineChannelInput;
}>;


export type MakeLineMutation = { result:
    | { __typename: 'ChannelConflictError' }
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'CreateLineChannelPayload', channel: { __typename: 'LineChannel', id: string, name: string, type: ChannelType, isActive: boolean, config: { lineChannelId: string | null, basicId: string | null, channelSecret: { isSet: boolean, hint: string | null }, channelAccessToken: { isSet: boolean, hint: string | null } } | null } }
   };

export type MakeWhatsAppMutationVariables = Exact<{
  input: CreateWhatsAppChannelInput;
}>;


export type MakeWhatsAppMutation = { result:
    | { __typename: 'ChannelConflictError' }
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'CreateWhatsAppChannelPayload', channel: { __typename: 'WhatsAppChannel', id: string, name: string, type: ChannelType, isActive: boolean, config: { phoneNumber: string | null, phoneNumberId: string | null, businessAccountId: string | null, accessToken: { isSet: boolean, hint: string | null }, signingKey: { isSet: boolean, hint: string | null } } | null } }
   };

export type MakeAnyMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type MakeAnyMutation = { result:
    | { __typename: 'ChannelConflictError' }
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'CreateChannelPayload', channel:
        | { __typename: 'EmailChannel', id: string, type: ChannelType }
        | { __typename: 'FacebookChannel', id: string, type: ChannelType }
        | { __typename: 'InstagramChannel', id: string, type: ChannelType }
        | { __typename: 'LineChannel', id: string, type: ChannelType }
        | { __typename: 'UnknownChannel', id: string, type: ChannelType }
        | { __typename: 'WeChatChannel', id: string, type: ChannelType }
        | { __typename: 'WeComChannel', id: string, type: ChannelType }
        | { __typename: 'WebChannel', id: string, type: ChannelType }
        | { __typename: 'WhatsAppChannel', id: string, type: ChannelType }
       }
   };

export type ChangeCredentialMutationVariables = Exact<{
  input: UpdateChannelCredentialInput;
}>;


export type ChangeCredentialMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string }
    | { __typename: 'UpdateChannelCredentialPayload', credential: { id: string, name: string | null, type: string | null, config:
          | { __typename: 'EmailChannelConfig' }
          | { __typename: 'FacebookChannelConfig' }
          | { __typename: 'InstagramChannelConfig' }
          | { __typename: 'LineChannelConfig', lineChannelId: string | null, channelSecret: { isSet: boolean, hint: string | null } }
          | { __typename: 'WeChatChannelConfig' }
          | { __typename: 'WeComChannelConfig' }
          | { __typename: 'WebChannelConfig' }
          | { __typename: 'WhatsAppChannelConfig' }
         | null } }
   };

export type RemoveChannelMutationVariables = Exact<{
  input: DeleteChannelInput;
}>;


export type RemoveChannelMutation = { result:
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelNotFoundError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'DeleteChannelPayload', deletedId: string }
   };

export type RemoveCredentialMutationVariables = Exact<{
  input: DeleteChannelCredentialInput;
}>;


export type RemoveCredentialMutation = { result:
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelNotFoundError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'DeleteChannelCredentialPayload', deletedId: string }
   };

export type DetachWorkflowMutationVariables = Exact<{
  input: DeleteChannelWorkflowInput;
}>;


export type DetachWorkflowMutation = { result:
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelNotFoundError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'DeleteChannelWorkflowPayload', workflowId: string }
   };

export type CheckDeleteMutationVariables = Exact<{
  input: DeleteChannelInput;
}>;


export type CheckDeleteMutation = { result:
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'DeleteChannelPayload' }
   };

export type CheckCredentialDeleteMutationVariables = Exact<{
  input: DeleteChannelCredentialInput;
}>;


export type CheckCredentialDeleteMutation = { result:
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'DeleteChannelCredentialPayload' }
   };

export type CheckWorkflowDeleteMutationVariables = Exact<{
  input: DeleteChannelWorkflowInput;
}>;


export type CheckWorkflowDeleteMutation = { result:
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'DeleteChannelWorkflowPayload' }
   };

type Issues_ChannelConflictError_Fragment = { message: string };

type Issues_ChannelForbiddenError_Fragment = { message: string };

type Issues_ChannelNotFoundError_Fragment = { message: string };

type Issues_ChannelValidationError_Fragment = { message: string, issues: Array<{ path: Array<string>, message: string, code: string }> };

export type IssuesFragment =
  | Issues_ChannelConflictError_Fragment
  | Issues_ChannelForbiddenError_Fragment
  | Issues_ChannelNotFoundError_Fragment
  | Issues_ChannelValidationError_Fragment
;

export type CheckChannelMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type CheckChannelMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateChannelPayload' }
   };

export type CheckUpdateMutationVariables = Exact<{
  input: UpdateChannelInput;
}>;


export type CheckUpdateMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateChannelPayload' }
   };

export type CheckCredentialMutationVariables = Exact<{
  input: UpdateChannelCredentialInput;
}>;


export type CheckCredentialMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateChannelCredentialPayload' }
   };

export type CheckWorkflowMutationVariables = Exact<{
  input: UpdateChannelWorkflowInput;
}>;


export type CheckWorkflowMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateChannelWorkflowPayload' }
   };

export type CheckWebMutationVariables = Exact<{
  input: CreateWebChannelInput;
}>;


export type CheckWebMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateWebChannelPayload' }
   };

export type CheckEmailMutationVariables = Exact<{
  input: CreateEmailChannelInput;
}>;


export type CheckEmailMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateEmailChannelPayload' }
   };

export type CheckWeChatMutationVariables = Exact<{
  input: CreateWeChatChannelInput;
}>;


export type CheckWeChatMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateWeChatChannelPayload' }
   };

export type CheckLineMutationVariables = Exact<{
  input: CreateLineChannelInput;
}>;


export type CheckLineMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateLineChannelPayload' }
   };

export type CheckWhatsAppMutationVariables = Exact<{
  input: CreateWhatsAppChannelInput;
}>;


export type CheckWhatsAppMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateWhatsAppChannelPayload' }
   };

export type CheckWhatsAppUpdateMutationVariables = Exact<{
  input: UpdateWhatsAppChannelInput;
}>;


export type CheckWhatsAppUpdateMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateWhatsAppChannelPayload' }
   };

export type CheckFacebookMutationVariables = Exact<{
  input: CreateFacebookChannelInput;
}>;


export type CheckFacebookMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateFacebookChannelPayload' }
   };

export type CheckFacebookUpdateMutationVariables = Exact<{
  input: UpdateFacebookChannelInput;
}>;


export type CheckFacebookUpdateMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateFacebookChannelPayload' }
   };

export type CheckInstagramMutationVariables = Exact<{
  input: CreateInstagramChannelInput;
}>;


export type CheckInstagramMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateInstagramChannelPayload' }
   };

export type CheckPagesMutationVariables = Exact<{
  input: ConnectFacebookPagesInput;
}>;


export type CheckPagesMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'ConnectFacebookPagesPayload' }
   };

export type CheckAccountsMutationVariables = Exact<{
  input: ConnectInstagramAccountsInput;
}>;


export type CheckAccountsMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'ConnectInstagramAccountsPayload' }
   };

type Refusal_ChannelConflictError_Fragment = { path: Array<string> | null, message: string };

type Refusal_ChannelForbiddenError_Fragment = { message: string };

type Refusal_ChannelNotFoundError_Fragment = { id: string | null, message: string };

type Refusal_ChannelValidationError_Fragment = { message: string, issues: Array<{ path: Array<string>, message: string, code: string }> };

export type RefusalFragment =
  | Refusal_ChannelConflictError_Fragment
  | Refusal_ChannelForbiddenError_Fragment
  | Refusal_ChannelNotFoundError_Fragment
  | Refusal_ChannelValidationError_Fragment
;

export type RefuseChannelMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type RefuseChannelMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateChannelPayload' }
   };

export type RefuseWebMutationVariables = Exact<{
  input: CreateWebChannelInput;
}>;


export type RefuseWebMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateWebChannelPayload' }
   };

export type RefuseEmailMutationVariables = Exact<{
  input: CreateEmailChannelInput;
}>;


export type RefuseEmailMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateEmailChannelPayload' }
   };

export type RefuseWeChatMutationVariables = Exact<{
  input: CreateWeChatChannelInput;
}>;


export type RefuseWeChatMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateWeChatChannelPayload' }
   };

export type RefuseLineMutationVariables = Exact<{
  input: CreateLineChannelInput;
}>;


export type RefuseLineMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateLineChannelPayload' }
   };

export type RefuseWhatsAppMutationVariables = Exact<{
  input: CreateWhatsAppChannelInput;
}>;


export type RefuseWhatsAppMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateWhatsAppChannelPayload' }
   };

export type RefuseFacebookMutationVariables = Exact<{
  input: CreateFacebookChannelInput;
}>;


export type RefuseFacebookMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', id: string | null, message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateFacebookChannelPayload' }
   };

export type RefuseInstagramMutationVariables = Exact<{
  input: CreateInstagramChannelInput;
}>;


export type RefuseInstagramMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', id: string | null, message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'CreateInstagramChannelPayload' }
   };

export type RefuseUpdateMutationVariables = Exact<{
  input: UpdateChannelInput;
}>;


export type RefuseUpdateMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', id: string | null, message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateChannelPayload' }
   };

export type RefuseFacebookUpdateMutationVariables = Exact<{
  input: UpdateFacebookChannelInput;
}>;


export type RefuseFacebookUpdateMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', id: string | null, message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateFacebookChannelPayload' }
   };

export type RefuseWhatsAppUpdateMutationVariables = Exact<{
  input: UpdateWhatsAppChannelInput;
}>;


export type RefuseWhatsAppUpdateMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', id: string | null, message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateWhatsAppChannelPayload' }
   };

export type RefuseCredentialMutationVariables = Exact<{
  input: UpdateChannelCredentialInput;
}>;


export type RefuseCredentialMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', id: string | null, message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateChannelCredentialPayload' }
   };

export type RefuseWorkflowMutationVariables = Exact<{
  input: UpdateChannelWorkflowInput;
}>;


export type RefuseWorkflowMutation = { result:
    | { __typename: 'ChannelConflictError', path: Array<string> | null, message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', id: string | null, message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateChannelWorkflowPayload' }
   };

export type RefuseDeleteMutationVariables = Exact<{
  input: DeleteChannelInput;
}>;


export type RefuseDeleteMutation = { result:
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', id: string | null, message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'DeleteChannelPayload' }
   };

export type RefuseCredentialDeleteMutationVariables = Exact<{
  input: DeleteChannelCredentialInput;
}>;


export type RefuseCredentialDeleteMutation = { result:
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', id: string | null, message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'DeleteChannelCredentialPayload' }
   };

export type RefuseWorkflowDeleteMutationVariables = Exact<{
  input: DeleteChannelWorkflowInput;
}>;


export type RefuseWorkflowDeleteMutation = { result:
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', id: string | null, message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'DeleteChannelWorkflowPayload' }
   };

export type ChangeChannelMutationVariables = Exact<{
  input: UpdateChannelInput;
}>;


export type ChangeChannelMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string, id: string | null }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateChannelPayload', channel:
        | { __typename: 'EmailChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'FacebookChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'InstagramChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'LineChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'UnknownChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'WeChatChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'WeComChannel', id: string, name: string, type: ChannelType, isActive: boolean }
        | { __typename: 'WebChannel', id: string, name: string, type: ChannelType, isActive: boolean, config: { windowName: string | null, offlineEmail: { email: string | null } | null } | null }
        | { __typename: 'WhatsAppChannel', id: string, name: string, type: ChannelType, isActive: boolean }
       }
   };

export type ChangeTwiceMutationVariables = Exact<{
  first: UpdateChannelInput;
  second: UpdateChannelInput;
}>;


export type ChangeTwiceMutation = { first:
    | { channel:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }
    | Record<PropertyKey, never>
  , second:
    | { channel:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }
    | Record<PropertyKey, never>
   };

export type DryRunChannelMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type DryRunChannelMutation = { validateChannel:
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ValidateChannelPayload', isReady: boolean, checks: Array<{ state: ChannelCheckState, code: string, path: Array<string>, message: string, channel:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }> }
   };

export type DryRunComparedMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type DryRunComparedMutation = { createChannel:
    | { issues: Array<{ path: Array<string>, code: string, message: string }> }
    | Record<PropertyKey, never>
   };

export type ChangeWorkflowMutationVariables = Exact<{
  input: UpdateChannelWorkflowInput;
  channel: boolean;
}>;


export type ChangeWorkflowMutation = { result:
    | { __typename: 'ChannelConflictError', message: string }
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError', message: string }
    | { __typename: 'ChannelValidationError', message: string, issues: Array<{ path: Array<string>, message: string, code: string }> }
    | { __typename: 'UpdateChannelWorkflowPayload', workflow: { id: string }, channel?:
        | { id: string, name: string, workflow: { id: string } | null }
        | { id: string, name: string, workflow: { id: string } | null }
        | { id: string, name: string, workflow: { id: string } | null }
        | { id: string, name: string, workflow: { id: string } | null }
        | { id: string, name: string, workflow: { id: string } | null }
        | { id: string, name: string, workflow: { id: string } | null }
        | { id: string, name: string, workflow: { id: string } | null }
        | { id: string, name: string, workflow: { id: string } | null }
        | { id: string, name: string, workflow: { id: string } | null }
       | null }
   };

export type ListNarrowedChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ListNarrowedChannelsQuery = { channels: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string, config: { lineChannelId: string | null } | null }
      | { id: string }
      | { id: string }
      | { id: string, config: { corpId: string | null } | null }
      | { id: string }
      | { id: string }
    > } };

export type ListChannelsWithCredentialQueryVariables = Exact<{ [key: string]: never; }>;


export type ListChannelsWithCredentialQuery = { channels: { nodes: Array<
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
    > } };

export type ListChannelIdsQueryVariables = Exact<{
  types?: Array<ChannelType> | ChannelType | null | undefined;
  isActive?: boolean | null | undefined;
  search?: string | null | undefined;
  orderBy?: ChannelOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListChannelIdsQuery = { channels: { totalCount: number, unreadableCount: number, nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type ListChannelsPageQueryVariables = Exact<{
  orderBy?: ChannelOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListChannelsPageQuery = { channels: { totalCount: number, edges: Array<{ cursor: string, node:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CountChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountChannelsQuery = { channelCount: { total: number, byType: Array<{ type: ChannelType, upstreamType: string, count: number }> | null } };

export type CountConversationsQueryVariables = Exact<{
  view?: string | null | undefined;
  teamId?: string | number | null | undefined;
}>;


export type CountConversationsQuery = { channelConversationCount: { total: number, byType: Array<{ type: ChannelType, upstreamType: string, count: number }> | null } };

export type CredentialByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type CredentialByIdQuery = { channelCredential: { id: string, type: string | null, name: string | null, config:
      | { __typename: 'EmailChannelConfig', email: string | null }
      | { __typename: 'FacebookChannelConfig', pageId: string | null, pageName: string | null, facebookUserId: string | null, pageToken: { isSet: boolean, hint: string | null } }
      | { __typename: 'InstagramChannelConfig' }
      | { __typename: 'LineChannelConfig', lineChannelId: string | null, basicId: string | null, channelSecret: { isSet: boolean, hint: string | null }, channelAccessToken: { isSet: boolean, hint: string | null } }
      | { __typename: 'WeChatChannelConfig' }
      | { __typename: 'WeComChannelConfig' }
      | { __typename: 'WebChannelConfig' }
      | { __typename: 'WhatsAppChannelConfig' }
     | null } | null };

export type CredentialFacebookPagesQueryVariables = Exact<{
  credentialId: string | number;
}>;


export type CredentialFacebookPagesQuery = { facebookPages: Array<{ id: string, name: string | null, category: string | null, pictureUrl: string | null, isConnected: boolean | null, accessToken: { isSet: boolean, hint: string | null } }> };

export type CredentialWithPagesQueryVariables = Exact<{ [key: string]: never; }>;


export type CredentialWithPagesQuery = { channelCredential: { id: string, facebookPages: Array<{ id: string }> | null } | null };

export type CredentialsOfChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type CredentialsOfChannelsQuery = { channels: { nodes: Array<
      | { id: string, credential: { id: string, name: string | null, facebookPages: Array<{ id: string }> | null } | null }
      | { id: string, credential: { id: string, name: string | null, facebookPages: Array<{ id: string }> | null } | null }
      | { id: string, credential: { id: string, name: string | null, facebookPages: Array<{ id: string }> | null } | null }
      | { id: string, credential: { id: string, name: string | null, facebookPages: Array<{ id: string }> | null } | null }
      | { id: string, credential: { id: string, name: string | null, facebookPages: Array<{ id: string }> | null } | null }
      | { id: string, credential: { id: string, name: string | null, facebookPages: Array<{ id: string }> | null } | null }
      | { id: string, credential: { id: string, name: string | null, facebookPages: Array<{ id: string }> | null } | null }
      | { id: string, credential: { id: string, name: string | null, facebookPages: Array<{ id: string }> | null } | null }
      | { id: string, credential: { id: string, name: string | null, facebookPages: Array<{ id: string }> | null } | null }
    > } };

export type BoardQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardQuery = { channels: { nodes: Array<
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
      | { id: string, credential: { id: string } | null, assignableTeams: Array<{ id: string }> | null }
    > } };

export type LoadChannelTwiceQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadChannelTwiceQuery = { channel:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, again:
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
   | null };

export type LoadListAndCredentialQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadListAndCredentialQuery = { channels: { nodes: Array<
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
    > }, channelCredential: { name: string | null } | null };

export type LoadThreeChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadThreeChannelsQuery = { a:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, b:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null, c:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type LoadAttachedChannelFragment = { channel:
    | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
    | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
    | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
    | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
    | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
    | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
    | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
    | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
    | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
   | null };

export type LoadAfterEachWriteMutationVariables = Exact<{
  input: UpdateChannelWorkflowInput;
}>;


export type LoadAfterEachWriteMutation = { first:
    | { channel:
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
       | null }
    | Record<PropertyKey, never>
  , second:
    | { channel:
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
        | { name: string, credential: { name: string | null } | null, assignableTeams: Array<{ name: string }> | null }
       | null }
    | Record<PropertyKey, never>
   };

export type LoadAfterFailedWriteMutationVariables = Exact<{ [key: string]: never; }>;


export type LoadAfterFailedWriteMutation = { attach:
    | { channel:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }
    | Record<PropertyKey, never>
  , detach:
    | { __typename: 'ChannelForbiddenError', message: string }
    | { __typename: 'ChannelNotFoundError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'DeleteChannelWorkflowPayload' }
  , change:
    | { channel:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }
    | Record<PropertyKey, never>
   };

export type ProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvidersQuery = { channelProviders: Array<{ type: ChannelType, upstreamType: string, isConfigured: boolean }> };

export type TeamObserverFieldsFragment = { id: string, role: string | null, displayName: string | null, email: string | null, avatarUrl: string | null, user: { id: string } | null };

export type TeamObserversOfTeamQueryVariables = Exact<{
  teamId: string | number;
  conversationId?: string | number | null | undefined;
}>;


export type TeamObserversOfTeamQuery = { teamObservers: Array<{ id: string, role: string | null, displayName: string | null, email: string | null, avatarUrl: string | null, team: { id: string, isAssigned: boolean | null } | null, user: { id: string } | null }> };

export type TeamObserversAloneQueryVariables = Exact<{
  teamId: string | number;
  conversationId?: string | number | null | undefined;
}>;


export type TeamObserversAloneQuery = { teamObservers: Array<{ id: string, role: string | null, displayName: string | null, email: string | null, avatarUrl: string | null, user: { id: string } | null }> };

export type TeamsWithObserversQueryVariables = Exact<{
  conversationId?: string | number | null | undefined;
}>;


export type TeamsWithObserversQuery = { assignableTeams: Array<{ id: string, observers: Array<{ id: string, team: { id: string } | null }> | null, ofAnother: Array<{ id: string }> | null }> };

export type TeamFieldsFragment = { id: string, name: string, mode: string | null, description: string | null, iconUrl: string | null, organizationId: string | null, businessUnitId: string | null, isDefault: boolean, isDisabled: boolean, isAssigned: boolean | null, createdAt: string | null, updatedAt: string | null };

export type TeamsAssignableQueryVariables = Exact<{
  conversationId?: string | number | null | undefined;
}>;


export type TeamsAssignableQuery = { assignableTeams: Array<{ id: string, name: string, mode: string | null, description: string | null, iconUrl: string | null, organizationId: string | null, businessUnitId: string | null, isDefault: boolean, isDisabled: boolean, isAssigned: boolean | null, createdAt: string | null, updatedAt: string | null }> };

export type TeamByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type TeamByIdQuery = { team: { id: string, name: string, mode: string | null, description: string | null, iconUrl: string | null, organizationId: string | null, businessUnitId: string | null, isDefault: boolean, isDisabled: boolean, isAssigned: boolean | null, createdAt: string | null, updatedAt: string | null } | null };

export type TeamsOfChannelsQueryVariables = Exact<{
  conversationId?: string | number | null | undefined;
}>;


export type TeamsOfChannelsQuery = { channels: { nodes: Array<
      | { id: string, assignableTeams: Array<{ id: string, isAssigned: boolean | null, observers: Array<{ id: string }> | null }> | null }
      | { id: string, assignableTeams: Array<{ id: string, isAssigned: boolean | null, observers: Array<{ id: string }> | null }> | null }
      | { id: string, assignableTeams: Array<{ id: string, isAssigned: boolean | null, observers: Array<{ id: string }> | null }> | null }
      | { id: string, assignableTeams: Array<{ id: string, isAssigned: boolean | null, observers: Array<{ id: string }> | null }> | null }
      | { id: string, assignableTeams: Array<{ id: string, isAssigned: boolean | null, observers: Array<{ id: string }> | null }> | null }
      | { id: string, assignableTeams: Array<{ id: string, isAssigned: boolean | null, observers: Array<{ id: string }> | null }> | null }
      | { id: string, assignableTeams: Array<{ id: string, isAssigned: boolean | null, observers: Array<{ id: string }> | null }> | null }
      | { id: string, assignableTeams: Array<{ id: string, isAssigned: boolean | null, observers: Array<{ id: string }> | null }> | null }
      | { id: string, assignableTeams: Array<{ id: string, isAssigned: boolean | null, observers: Array<{ id: string }> | null }> | null }
    > } };

export type SetupCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type SetupCatalogueQuery = { channelTypes: Array<{ type: ChannelType, title: string, description: string, isCreatable: boolean, createMutation: string | null, fields: Array<{ name: string, path: Array<string>, dryRunPath: Array<string> | null, label: string, help: string | null, kind: ChannelFieldKind, isRequired: boolean, requiredUnless: Array<string>, isSecret: boolean, pattern: string | null, minLength: number | null, maxLength: number | null, example: string | null, sourceUrl: string | null }>, steps: Array<{ text: string, url: string | null }> }> };

export type FaultyChannelQueryVariables = Exact<{ [key: string]: never; }>;


export type FaultyChannelQuery = { channel:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type FaultyCredentialsQueryVariables = Exact<{ [key: string]: never; }>;


export type FaultyCredentialsQuery = { channels: { nodes: Array<
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
      | { credential: { id: string } | null }
    > } };

export type FaultyListQueryVariables = Exact<{ [key: string]: never; }>;


export type FaultyListQuery = { channels: { totalCount: number } };

export type FaultyDeleteMutationVariables = Exact<{ [key: string]: never; }>;


export type FaultyDeleteMutation = { deleteChannel:
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelNotFoundError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'DeleteChannelPayload' }
   };

export type DialectLineMutationVariables = Exact<{
  input: CreateLineChannelInput;
}>;


export type DialectLineMutation = { createLineChannel:
    | { __typename: 'ChannelConflictError', path: Array<string> | null }
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelValidationError', issues: Array<{ path: Array<string> }> }
    | { __typename: 'CreateLineChannelPayload', channel: { config: { lineChannelId: string | null } | null } }
   };

export type DialectWeChatMutationVariables = Exact<{
  input: CreateWeChatChannelInput;
}>;


export type DialectWeChatMutation = { createWeChatChannel:
    | { __typename: 'ChannelConflictError' }
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'CreateWeChatChannelPayload' }
   };

export type DialectWhatsAppMutationVariables = Exact<{
  input: CreateWhatsAppChannelInput;
}>;


export type DialectWhatsAppMutation = { createWhatsAppChannel:
    | { __typename: 'ChannelConflictError' }
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'CreateWhatsAppChannelPayload' }
   };

export type DialectWhatsAppUpdateMutationVariables = Exact<{
  input: UpdateWhatsAppChannelInput;
}>;


export type DialectWhatsAppUpdateMutation = { updateWhatsAppChannel:
    | { __typename: 'ChannelConflictError' }
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelNotFoundError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'UpdateWhatsAppChannelPayload' }
   };

export type DialectWebMutationVariables = Exact<{
  input: CreateWebChannelInput;
}>;


export type DialectWebMutation = { createWebChannel:
    | { __typename: 'ChannelConflictError' }
    | { __typename: 'ChannelForbiddenError' }
    | { __typename: 'ChannelValidationError' }
    | { __typename: 'CreateWebChannelPayload' }
   };

export const IssuesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<IssuesFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const LoadAttachedChannelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoadAttachedChannel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelWorkflowPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignableTeams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<LoadAttachedChannelFragment, unknown>;
export const TeamObserverFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamObserverFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamObserver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TeamObserverFieldsFragment, unknown>;
export const TeamFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"businessUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<TeamFieldsFragment, unknown>;
export const CallerChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallerChannel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ch_1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CallerChannelQuery, CallerChannelQueryVariables>;
export const CallerSwitchOffDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallerSwitchOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ch_1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"isActive"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CallerSwitchOffMutation, CallerSwitchOffMutationVariables>;
export const HttpChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HttpChannel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ch_1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<HttpChannelQuery, HttpChannelQueryVariables>;
export const SetActiveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetActive"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetChannelsActiveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"setChannelsActive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetChannelsActivePayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetActiveMutation, SetActiveMutationVariables>;
export const ConnectFacebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConnectFacebook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateFacebookChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createFacebookChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateFacebookChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConnectFacebookMutation, ConnectFacebookMutationVariables>;
export const ReconnectFacebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReconnectFacebook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateFacebookChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateFacebookChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateFacebookChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReconnectFacebookMutation, ReconnectFacebookMutationVariables>;
export const ConnectInstagramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConnectInstagram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInstagramChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createInstagramChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInstagramChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConnectInstagramMutation, ConnectInstagramMutationVariables>;
export const ReconnectWhatsAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReconnectWhatsApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWhatsAppChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateWhatsAppChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWhatsAppChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phoneNumberId"}},{"kind":"Field","name":{"kind":"Name","value":"businessAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReconnectWhatsAppMutation, ReconnectWhatsAppMutationVariables>;
export const ConnectPagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConnectPages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectFacebookPagesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"connectFacebookPages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectFacebookPagesPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConnectPagesMutation, ConnectPagesMutationVariables>;
export const ConnectAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConnectAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectInstagramAccountsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"connectInstagramAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectInstagramAccountsPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","alias":{"kind":"Name","value":"name"},"name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"error"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ConnectAccountsMutation, ConnectAccountsMutationVariables>;
export const MakeChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeComChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corpId"}},{"kind":"Field","name":{"kind":"Name","value":"agentId"}},{"kind":"Field","name":{"kind":"Name","value":"secret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MakeChannelMutation, MakeChannelMutationVariables>;
export const MakeWebDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeWeb"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createWebChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"windowName"}},{"kind":"Field","name":{"kind":"Name","value":"windowLogoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotName"}},{"kind":"Field","name":{"kind":"Name","value":"chatbotAvatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"welcomeMessage"}},{"kind":"Field","name":{"kind":"Name","value":"primaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryColor"}},{"kind":"Field","name":{"kind":"Name","value":"headerColor"}},{"kind":"Field","name":{"kind":"Name","value":"backgroundColor"}},{"kind":"Field","name":{"kind":"Name","value":"fontSize"}},{"kind":"Field","name":{"kind":"Name","value":"offlineEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"showPoweredBy"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MakeWebMutation, MakeWebMutationVariables>;
export const MakeEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEmailChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createEmailChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEmailChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"subjectTitle"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MakeEmailMutation, MakeEmailMutationVariables>;
export const MakeWeChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeWeChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWeChatChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createWeChatChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWeChatChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userName"}},{"kind":"Field","name":{"kind":"Name","value":"appId"}},{"kind":"Field","name":{"kind":"Name","value":"appSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"encodingAesKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MakeWeChatMutation, MakeWeChatMutationVariables>;
export const MakeLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLineChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createLineChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLineChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineChannelId"}},{"kind":"Field","name":{"kind":"Name","value":"basicId"}},{"kind":"Field","name":{"kind":"Name","value":"channelSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAccessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MakeLineMutation, MakeLineMutationVariables>;
export const MakeWhatsAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeWhatsApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWhatsAppChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createWhatsAppChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWhatsAppChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phoneNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phoneNumberId"}},{"kind":"Field","name":{"kind":"Name","value":"businessAccountId"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signingKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MakeWhatsAppMutation, MakeWhatsAppMutationVariables>;
export const MakeAnyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MakeAny"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MakeAnyMutation, MakeAnyMutationVariables>;
export const ChangeCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateChannelCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelCredentialPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineChannelId"}},{"kind":"Field","name":{"kind":"Name","value":"channelSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeCredentialMutation, ChangeCredentialMutationVariables>;
export const RemoveChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"deleteChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveChannelMutation, RemoveChannelMutationVariables>;
export const RemoveCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"deleteChannelCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelCredentialPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveCredentialMutation, RemoveCredentialMutationVariables>;
export const DetachWorkflowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DetachWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelWorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"deleteChannelWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelWorkflowPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflowId"}}]}}]}}]}}]} as unknown as DocumentNode<DetachWorkflowMutation, DetachWorkflowMutationVariables>;
export const CheckDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"deleteChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckDeleteMutation, CheckDeleteMutationVariables>;
export const CheckCredentialDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckCredentialDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"deleteChannelCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckCredentialDeleteMutation, CheckCredentialDeleteMutationVariables>;
export const CheckWorkflowDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckWorkflowDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelWorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"deleteChannelWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckWorkflowDeleteMutation, CheckWorkflowDeleteMutationVariables>;
export const CheckChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckChannelMutation, CheckChannelMutationVariables>;
export const CheckUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckUpdateMutation, CheckUpdateMutationVariables>;
export const CheckCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateChannelCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckCredentialMutation, CheckCredentialMutationVariables>;
export const CheckWorkflowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelWorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateChannelWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckWorkflowMutation, CheckWorkflowMutationVariables>;
export const CheckWebDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckWeb"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createWebChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckWebMutation, CheckWebMutationVariables>;
export const CheckEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEmailChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createEmailChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckEmailMutation, CheckEmailMutationVariables>;
export const CheckWeChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckWeChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWeChatChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createWeChatChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckWeChatMutation, CheckWeChatMutationVariables>;
export const CheckLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLineChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createLineChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckLineMutation, CheckLineMutationVariables>;
export const CheckWhatsAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckWhatsApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWhatsAppChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createWhatsAppChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckWhatsAppMutation, CheckWhatsAppMutationVariables>;
export const CheckWhatsAppUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckWhatsAppUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWhatsAppChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateWhatsAppChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckWhatsAppUpdateMutation, CheckWhatsAppUpdateMutationVariables>;
export const CheckFacebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckFacebook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateFacebookChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createFacebookChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckFacebookMutation, CheckFacebookMutationVariables>;
export const CheckFacebookUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckFacebookUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateFacebookChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateFacebookChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckFacebookUpdateMutation, CheckFacebookUpdateMutationVariables>;
export const CheckInstagramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckInstagram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInstagramChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createInstagramChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckInstagramMutation, CheckInstagramMutationVariables>;
export const CheckPagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckPages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectFacebookPagesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"connectFacebookPages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckPagesMutation, CheckPagesMutationVariables>;
export const CheckAccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckAccounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConnectInstagramAccountsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"connectInstagramAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Issues"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Issues"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CheckAccountsMutation, CheckAccountsMutationVariables>;
export const RefuseChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseChannelMutation, RefuseChannelMutationVariables>;
export const RefuseWebDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseWeb"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createWebChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseWebMutation, RefuseWebMutationVariables>;
export const RefuseEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateEmailChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createEmailChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseEmailMutation, RefuseEmailMutationVariables>;
export const RefuseWeChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseWeChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWeChatChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createWeChatChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseWeChatMutation, RefuseWeChatMutationVariables>;
export const RefuseLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLineChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createLineChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseLineMutation, RefuseLineMutationVariables>;
export const RefuseWhatsAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseWhatsApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWhatsAppChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createWhatsAppChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseWhatsAppMutation, RefuseWhatsAppMutationVariables>;
export const RefuseFacebookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseFacebook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateFacebookChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createFacebookChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseFacebookMutation, RefuseFacebookMutationVariables>;
export const RefuseInstagramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseInstagram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateInstagramChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"createInstagramChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseInstagramMutation, RefuseInstagramMutationVariables>;
export const RefuseUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseUpdateMutation, RefuseUpdateMutationVariables>;
export const RefuseFacebookUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseFacebookUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateFacebookChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateFacebookChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseFacebookUpdateMutation, RefuseFacebookUpdateMutationVariables>;
export const RefuseWhatsAppUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseWhatsAppUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWhatsAppChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateWhatsAppChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseWhatsAppUpdateMutation, RefuseWhatsAppUpdateMutationVariables>;
export const RefuseCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseCredential"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateChannelCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseCredentialMutation, RefuseCredentialMutationVariables>;
export const RefuseWorkflowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelWorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateChannelWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseWorkflowMutation, RefuseWorkflowMutationVariables>;
export const RefuseDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"deleteChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseDeleteMutation, RefuseDeleteMutationVariables>;
export const RefuseCredentialDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseCredentialDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelCredentialInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"deleteChannelCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseCredentialDeleteMutation, RefuseCredentialDeleteMutationVariables>;
export const RefuseWorkflowDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseWorkflowDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteChannelWorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"deleteChannelWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RefuseWorkflowDeleteMutation, RefuseWorkflowDeleteMutationVariables>;
export const ChangeChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WebChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"windowName"}},{"kind":"Field","name":{"kind":"Name","value":"offlineEmail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelNotFoundError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeChannelMutation, ChangeChannelMutationVariables>;
export const ChangeTwiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeTwice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"updateChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"updateChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangeTwiceMutation, ChangeTwiceMutationVariables>;
export const DryRunChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DryRunChannel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validateChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidateChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isReady"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<DryRunChannelMutation, DryRunChannelMutationVariables>;
export const DryRunComparedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DryRunCompared"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DryRunComparedMutation, DryRunComparedMutationVariables>;
export const ChangeWorkflowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeWorkflow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelWorkflowInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"result"},"name":{"kind":"Name","value":"updateChannelWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelWorkflowPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channel"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workflow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChangeWorkflowMutation, ChangeWorkflowMutationVariables>;
export const ListNarrowedChannelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListNarrowedChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineChannelId"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeComChannel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"corpId"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListNarrowedChannelsQuery, ListNarrowedChannelsQueryVariables>;
export const ListChannelsWithCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListChannelsWithCredential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListChannelsWithCredentialQuery, ListChannelsWithCredentialQueryVariables>;
export const ListChannelIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListChannelIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"isActive"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"isActive"},"value":{"kind":"Variable","name":{"kind":"Name","value":"isActive"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"unreadableCount"}}]}}]}}]} as unknown as DocumentNode<ListChannelIdsQuery, ListChannelIdsQueryVariables>;
export const ListChannelsPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListChannelsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ListChannelsPageQuery, ListChannelsPageQueryVariables>;
export const CountChannelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CountChannelsQuery, CountChannelsQueryVariables>;
export const CountConversationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountConversations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"view"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelConversationCount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"view"},"value":{"kind":"Variable","name":{"kind":"Name","value":"view"}}},{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<CountConversationsQuery, CountConversationsQueryVariables>;
export const CredentialByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CredentialById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FacebookChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageId"}},{"kind":"Field","name":{"kind":"Name","value":"pageName"}},{"kind":"Field","name":{"kind":"Name","value":"facebookUserId"}},{"kind":"Field","name":{"kind":"Name","value":"pageToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineChannelId"}},{"kind":"Field","name":{"kind":"Name","value":"basicId"}},{"kind":"Field","name":{"kind":"Name","value":"channelSecret"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelAccessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailChannelConfig"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CredentialByIdQuery, CredentialByIdQueryVariables>;
export const CredentialFacebookPagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CredentialFacebookPages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"credentialId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facebookPages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"credentialId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"credentialId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"pictureUrl"}},{"kind":"Field","name":{"kind":"Name","value":"isConnected"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSet"}},{"kind":"Field","name":{"kind":"Name","value":"hint"}}]}}]}}]}}]} as unknown as DocumentNode<CredentialFacebookPagesQuery, CredentialFacebookPagesQueryVariables>;
export const CredentialWithPagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CredentialWithPages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"cred_1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"facebookPages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CredentialWithPagesQuery, CredentialWithPagesQueryVariables>;
export const CredentialsOfChannelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CredentialsOfChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"facebookPages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CredentialsOfChannelsQuery, CredentialsOfChannelsQueryVariables>;
export const BoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Board"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignableTeams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BoardQuery, BoardQueryVariables>;
export const LoadChannelTwiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoadChannelTwice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ch_1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"again"},"name":{"kind":"Name","value":"channel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ch_1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LoadChannelTwiceQuery, LoadChannelTwiceQueryVariables>;
export const LoadListAndCredentialDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoadListAndCredential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"channelCredential"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"cred_1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LoadListAndCredentialQuery, LoadListAndCredentialQueryVariables>;
export const LoadThreeChannelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoadThreeChannels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"a"},"name":{"kind":"Name","value":"channel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ch_1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"b"},"name":{"kind":"Name","value":"channel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ch_2","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"c"},"name":{"kind":"Name","value":"channel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ch_3","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LoadThreeChannelsQuery, LoadThreeChannelsQueryVariables>;
export const LoadAfterEachWriteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoadAfterEachWrite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelWorkflowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"updateChannelWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoadAttachedChannel"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"updateChannelWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoadAttachedChannel"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoadAttachedChannel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelWorkflowPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignableTeams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<LoadAfterEachWriteMutation, LoadAfterEachWriteMutationVariables>;
export const LoadAfterFailedWriteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoadAfterFailedWrite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"attach"},"name":{"kind":"Name","value":"updateChannelWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"workflowId"},"value":{"kind":"StringValue","value":"wf_1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"channelId"},"value":{"kind":"StringValue","value":"ch_1","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelWorkflowPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"detach"},"name":{"kind":"Name","value":"deleteChannelWorkflow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"workflowId"},"value":{"kind":"StringValue","value":"wf_1","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelForbiddenError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"change"},"name":{"kind":"Name","value":"updateChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ch_1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"config"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"web"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"windowName"},"value":{"kind":"StringValue","value":"Hello","block":false}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LoadAfterFailedWriteMutation, LoadAfterFailedWriteMutationVariables>;
export const ProvidersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"upstreamType"}},{"kind":"Field","name":{"kind":"Name","value":"isConfigured"}}]}}]}}]} as unknown as DocumentNode<ProvidersQuery, ProvidersQueryVariables>;
export const TeamObserversOfTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamObserversOfTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamObservers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}},{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamObserverFields"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamObserverFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamObserver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TeamObserversOfTeamQuery, TeamObserversOfTeamQueryVariables>;
export const TeamObserversAloneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamObserversAlone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teamObservers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"teamId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"teamId"}}},{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamObserverFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamObserverFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TeamObserver"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"avatarUrl"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TeamObserversAloneQuery, TeamObserversAloneQueryVariables>;
export const TeamsWithObserversDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamsWithObservers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignableTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"observers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofAnother"},"name":{"kind":"Name","value":"observers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"StringValue","value":"conv_2","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TeamsWithObserversQuery, TeamsWithObserversQueryVariables>;
export const TeamsAssignableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamsAssignable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignableTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"businessUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<TeamsAssignableQuery, TeamsAssignableQueryVariables>;
export const TeamByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"team"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TeamFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TeamFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Team"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"businessUnitId"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isDisabled"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]} as unknown as DocumentNode<TeamByIdQuery, TeamByIdQueryVariables>;
export const TeamsOfChannelsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamsOfChannels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assignableTeams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isAssigned"}},{"kind":"Field","name":{"kind":"Name","value":"observers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TeamsOfChannelsQuery, TeamsOfChannelsQueryVariables>;
export const SetupCatalogueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SetupCatalogue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channelTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isCreatable"}},{"kind":"Field","name":{"kind":"Name","value":"createMutation"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"dryRunPath"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"help"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"requiredUnless"}},{"kind":"Field","name":{"kind":"Name","value":"isSecret"}},{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"minLength"}},{"kind":"Field","name":{"kind":"Name","value":"maxLength"}},{"kind":"Field","name":{"kind":"Name","value":"example"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]} as unknown as DocumentNode<SetupCatalogueQuery, SetupCatalogueQueryVariables>;
export const FaultyChannelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FaultyChannel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ch_1","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FaultyChannelQuery, FaultyChannelQueryVariables>;
export const FaultyCredentialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FaultyCredentials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FaultyCredentialsQuery, FaultyCredentialsQueryVariables>;
export const FaultyListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FaultyList"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<FaultyListQuery, FaultyListQueryVariables>;
export const FaultyDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FaultyDelete"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"ch_1","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<FaultyDeleteMutation, FaultyDeleteMutationVariables>;
export const DialectLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DialectLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLineChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLineChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLineChannelPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"config"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineChannelId"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelConflictError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DialectLineMutation, DialectLineMutationVariables>;
export const DialectWeChatDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DialectWeChat"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWeChatChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWeChatChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<DialectWeChatMutation, DialectWeChatMutationVariables>;
export const DialectWhatsAppDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DialectWhatsApp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWhatsAppChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWhatsAppChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<DialectWhatsAppMutation, DialectWhatsAppMutationVariables>;
export const DialectWhatsAppUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DialectWhatsAppUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWhatsAppChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateWhatsAppChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<DialectWhatsAppUpdateMutation, DialectWhatsAppUpdateMutationVariables>;
export const DialectWebDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DialectWeb"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWebChannelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWebChannel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<DialectWebMutation, DialectWebMutationVariables>;