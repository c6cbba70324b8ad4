
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "Channel": [
      "EmailChannel",
      "FacebookChannel",
      "InstagramChannel",
      "LineChannel",
      "UnknownChannel",
      "WeChatChannel",
      "WeComChannel",
      "WebChannel",
      "WhatsAppChannel"
    ],
    "ChannelConfig": [
      "EmailChannelConfig",
      "FacebookChannelConfig",
      "InstagramChannelConfig",
      "LineChannelConfig",
      "WeChatChannelConfig",
      "WeComChannelConfig",
      "WebChannelConfig",
      "WhatsAppChannelConfig"
    ],
    "ChannelError": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError"
    ],
    "ConnectFacebookPagesResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "ConnectFacebookPagesPayload"
    ],
    "ConnectInstagramAccountsResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "ConnectInstagramAccountsPayload"
    ],
    "CreateChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "CreateChannelPayload"
    ],
    "CreateEmailChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "CreateEmailChannelPayload"
    ],
    "CreateFacebookChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "CreateFacebookChannelPayload"
    ],
    "CreateInstagramChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "CreateInstagramChannelPayload"
    ],
    "CreateLineChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "CreateLineChannelPayload"
    ],
    "CreateWeChatChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "CreateWeChatChannelPayload"
    ],
    "CreateWebChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "CreateWebChannelPayload"
    ],
    "CreateWhatsAppChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "CreateWhatsAppChannelPayload"
    ],
    "DeleteChannelCredentialResult": [
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "DeleteChannelCredentialPayload"
    ],
    "DeleteChannelResult": [
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "DeleteChannelPayload"
    ],
    "DeleteChannelWorkflowResult": [
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "DeleteChannelWorkflowPayload"
    ],
    "SetChannelsActiveResult": [
      "ChannelForbiddenError",
      "ChannelValidationError",
      "SetChannelsActivePayload"
    ],
    "UpdateChannelCredentialResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "UpdateChannelCredentialPayload"
    ],
    "UpdateChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "UpdateChannelPayload"
    ],
    "UpdateChannelWorkflowResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "UpdateChannelWorkflowPayload"
    ],
    "UpdateFacebookChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "UpdateFacebookChannelPayload"
    ],
    "UpdateWhatsAppChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "UpdateWhatsAppChannelPayload"
    ],
    "ValidateChannelResult": [
      "ChannelForbiddenError",
      "ValidateChannelPayload"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Channel": [
      "EmailChannel",
      "FacebookChannel",
      "InstagramChannel",
      "LineChannel",
      "UnknownChannel",
      "WeChatChannel",
      "WeComChannel",
      "WebChannel",
      "WhatsAppChannel"
    ],
    "ChannelConfig": [
      "EmailChannelConfig",
      "FacebookChannelConfig",
      "InstagramChannelConfig",
      "LineChannelConfig",
      "WeChatChannelConfig",
      "WeComChannelConfig",
      "WebChannelConfig",
      "WhatsAppChannelConfig"
    ],
    "ChannelError": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError"
    ],
    "ConnectFacebookPagesResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "ConnectFacebookPagesPayload"
    ],
    "ConnectInstagramAccountsResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "ConnectInstagramAccountsPayload"
    ],
    "CreateChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "CreateChannelPayload"
    ],
    "CreateEmailChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "CreateEmailChannelPayload"
    ],
    "CreateFacebookChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "CreateFacebookChannelPayload"
    ],
    "CreateInstagramChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "CreateInstagramChannelPayload"
    ],
    "CreateLineChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "CreateLineChannelPayload"
    ],
    "CreateWeChatChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "CreateWeChatChannelPayload"
    ],
    "CreateWebChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "CreateWebChannelPayload"
    ],
    "CreateWhatsAppChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelValidationError",
      "CreateWhatsAppChannelPayload"
    ],
    "DeleteChannelCredentialResult": [
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "DeleteChannelCredentialPayload"
    ],
    "DeleteChannelResult": [
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "DeleteChannelPayload"
    ],
    "DeleteChannelWorkflowResult": [
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "DeleteChannelWorkflowPayload"
    ],
    "SetChannelsActiveResult": [
      "ChannelForbiddenError",
      "ChannelValidationError",
      "SetChannelsActivePayload"
    ],
    "UpdateChannelCredentialResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "UpdateChannelCredentialPayload"
    ],
    "UpdateChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "UpdateChannelPayload"
    ],
    "UpdateChannelWorkflowResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "UpdateChannelWorkflowPayload"
    ],
    "UpdateFacebookChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "UpdateFacebookChannelPayload"
    ],
    "UpdateWhatsAppChannelResult": [
      "ChannelConflictError",
      "ChannelForbiddenError",
      "ChannelNotFoundError",
      "ChannelValidationError",
      "UpdateWhatsAppChannelPayload"
    ],
    "ValidateChannelResult": [
      "ChannelForbiddenError",
      "ValidateChannelPayload"
    ]
  }
};
      export default result;
    