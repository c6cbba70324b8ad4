/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query CallerChannel {\n    channel(id: \"ch_1\") {\n      id\n      name\n    }\n  }\n": typeof types.CallerChannelDocument,
    "\n  mutation CallerSwitchOff {\n    updateChannel(input: { id: \"ch_1\", isActive: false }) {\n      ... on UpdateChannelPayload {\n        channel {\n          isActive\n        }\n      }\n    }\n  }\n": typeof types.CallerSwitchOffDocument,
    "\n  query HttpChannel {\n    channel(id: \"ch_1\") {\n      id\n    }\n  }\n": typeof types.HttpChannelDocument,
    "\n  mutation SetActive($input: SetChannelsActiveInput!) {\n    result: setChannelsActive(input: $input) {\n      __typename\n      ... on SetChannelsActivePayload {\n        results {\n          id\n          channel { id isActive }\n          error {\n            __typename\n            message\n            ... on ChannelValidationError { issues { path message code } }\n            ... on ChannelNotFoundError { id }\n            ... on ChannelConflictError { path }\n          }\n        }\n      }\n      ... on ChannelError { message }\n      ... on ChannelValidationError { issues { path message code } }\n    }\n  }\n": typeof types.SetActiveDocument,
    "\n      mutation ConnectFacebook($input: CreateFacebookChannelInput!) {\n        result: createFacebookChannel(input: $input) {\n          __typename\n          ... on CreateFacebookChannelPayload {\n            channel { __typename id name type config { pageId pageName pageToken { isSet hint } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    ": typeof types.ConnectFacebookDocument,
    "\n      mutation ReconnectFacebook($input: UpdateFacebookChannelInput!) {\n        result: updateFacebookChannel(input: $input) {\n          __typename\n          ... on UpdateFacebookChannelPayload {\n            channel { __typename id name type config { pageId pageName pageToken { isSet hint } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    ": typeof types.ReconnectFacebookDocument,
    "\n      mutation ConnectInstagram($input: CreateInstagramChannelInput!) {\n        result: createInstagramChannel(input: $input) {\n          __typename\n          ... on CreateInstagramChannelPayload {\n            channel { __typename id name type config { pageId username pageToken { isSet hint } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    ": typeof types.ConnectInstagramDocument,
    "\n      mutation ReconnectWhatsApp($input: UpdateWhatsAppChannelInput!) {\n        result: updateWhatsAppChannel(input: $input) {\n          __typename\n          ... on UpdateWhatsAppChannelPayload {\n            channel { __typename id name type config { phoneNumberId businessAccountId accessToken { isSet } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    ": typeof types.ReconnectWhatsAppDocument,
    "\n      mutation ConnectPages($input: ConnectFacebookPagesInput!) {\n        result: connectFacebookPages(input: $input) {\n          __typename\n          ... on ConnectFacebookPagesPayload {\n            results {\n              state\n              pageId\n              name: pageName\n              channel { id config { pageId } }\n              error { __typename message ... on ChannelValidationError { issues { path message code } } }\n            }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    ": typeof types.ConnectPagesDocument,
    "\n      mutation ConnectAccounts($input: ConnectInstagramAccountsInput!) {\n        result: connectInstagramAccounts(input: $input) {\n          __typename\n          ... on ConnectInstagramAccountsPayload {\n            results {\n              state\n              pageId\n              name: username\n              channel { id config { pageId } }\n              error { __typename message ... on ChannelValidationError { issues { path message code } } }\n            }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    ": typeof types.ConnectAccountsDocument,
    "\n      mutation MakeChannel($input: CreateChannelInput!) {\n        result: createChannel(input: $input) {\n          __typename\n          ... on CreateChannelPayload {\n            channel {\n              __typename id name type isActive\n              ... on WeComChannel {\n                config {\n                  corpId\n                  agentId\n                  secret { isSet hint }\n                  token { isSet hint }\n                  encodingAesKey { isSet hint }\n                }\n              }\n            }\n          }\n        }\n      }\n    ": typeof types.MakeChannelDocument,
    "\n      mutation MakeWeb($input: CreateWebChannelInput!) {\n        result: createWebChannel(input: $input) {\n          __typename\n          ... on CreateWebChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                windowName\n                windowLogoUrl\n                chatbotName\n                chatbotAvatarUrl\n                welcomeMessage\n                primaryColor\n                secondaryColor\n                headerColor\n                backgroundColor\n                fontSize\n                offlineEmail {\n                  email\n                  showPoweredBy\n                }\n              }\n            }\n          }\n        }\n      }\n    ": typeof types.MakeWebDocument,
    "\n      mutation MakeEmail($input: CreateEmailChannelInput!) {\n        result: createEmailChannel(input: $input) {\n          __typename\n          ... on CreateEmailChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                email\n                subjectTitle\n              }\n            }\n          }\n        }\n      }\n    ": typeof types.MakeEmailDocument,
    "\n      mutation MakeWeChat($input: CreateWeChatChannelInput!) {\n        result: createWeChatChannel(input: $input) {\n          __typename\n          ... on CreateWeChatChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                userName\n                appId\n                appSecret { isSet hint }\n                token { isSet hint }\n                encodingAesKey { isSet hint }\n              }\n            }\n          }\n        }\n      }\n    ": typeof types.MakeWeChatDocument,
    "\n      mutation MakeLine($input: CreateLineChannelInput!) {\n        result: createLineChannel(input: $input) {\n          __typename\n          ... on CreateLineChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                lineChannelId\n                basicId\n                channelSecret { isSet hint }\n                channelAccessToken { isSet hint }\n              }\n            }\n          }\n        }\n      }\n    ": typeof types.MakeLineDocument,
    "\n      mutation MakeWhatsApp($input: CreateWhatsAppChannelInput!) {\n        result: createWhatsAppChannel(input: $input) {\n          __typename\n          ... on CreateWhatsAppChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                phoneNumber\n                phoneNumberId\n                businessAccountId\n                accessToken { isSet hint }\n                signingKey { isSet hint }\n              }\n            }\n          }\n        }\n      }\n    ": typeof types.MakeWhatsAppDocument,
    "\n    mutation MakeAny($input: CreateChannelInput!) {\n      result: createChannel(input: $input) {\n        __typename\n        ... on CreateChannelPayload {\n          channel {\n            __typename\n            id\n            type\n          }\n        }\n      }\n    }\n  ": typeof types.MakeAnyDocument,
    "\n  mutation ChangeCredential($input: UpdateChannelCredentialInput!) {\n    result: updateChannelCredential(input: $input) {\n      __typename\n      ... on UpdateChannelCredentialPayload {\n        credential {\n          id\n          name\n          type\n          config {\n            __typename\n            ... on LineChannelConfig { lineChannelId channelSecret { isSet hint } }\n          }\n        }\n      }\n      ... on ChannelError { message }\n    }\n  }\n": typeof types.ChangeCredentialDocument,
    "\n  mutation RemoveChannel($input: DeleteChannelInput!) {\n    result: deleteChannel(input: $input) {\n      __typename\n      ... on DeleteChannelPayload { deletedId }\n    }\n  }\n": typeof types.RemoveChannelDocument,
    "\n  mutation RemoveCredential($input: DeleteChannelCredentialInput!) {\n    result: deleteChannelCredential(input: $input) {\n      __typename\n      ... on DeleteChannelCredentialPayload { deletedId }\n    }\n  }\n": typeof types.RemoveCredentialDocument,
    "\n  mutation DetachWorkflow($input: DeleteChannelWorkflowInput!) {\n    result: deleteChannelWorkflow(input: $input) {\n      __typename\n      ... on DeleteChannelWorkflowPayload { workflowId }\n    }\n  }\n": typeof types.DetachWorkflowDocument,
    "\n  mutation CheckDelete($input: DeleteChannelInput!) {\n    result: deleteChannel(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckDeleteDocument,
    "\n  mutation CheckCredentialDelete($input: DeleteChannelCredentialInput!) {\n    result: deleteChannelCredential(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckCredentialDeleteDocument,
    "\n  mutation CheckWorkflowDelete($input: DeleteChannelWorkflowInput!) {\n    result: deleteChannelWorkflow(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckWorkflowDeleteDocument,
    "\n  fragment Issues on ChannelError {\n    message\n    ... on ChannelValidationError { issues { path message code } }\n  }\n": typeof types.IssuesFragmentDoc,
    "\n  mutation CheckChannel($input: CreateChannelInput!) {\n    result: createChannel(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckChannelDocument,
    "\n  mutation CheckUpdate($input: UpdateChannelInput!) {\n    result: updateChannel(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckUpdateDocument,
    "\n  mutation CheckCredential($input: UpdateChannelCredentialInput!) {\n    result: updateChannelCredential(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckCredentialDocument,
    "\n  mutation CheckWorkflow($input: UpdateChannelWorkflowInput!) {\n    result: updateChannelWorkflow(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckWorkflowDocument,
    "\n  mutation CheckWeb($input: CreateWebChannelInput!) {\n    result: createWebChannel(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckWebDocument,
    "\n  mutation CheckEmail($input: CreateEmailChannelInput!) {\n    result: createEmailChannel(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckEmailDocument,
    "\n  mutation CheckWeChat($input: CreateWeChatChannelInput!) {\n    result: createWeChatChannel(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckWeChatDocument,
    "\n  mutation CheckLine($input: CreateLineChannelInput!) {\n    result: createLineChannel(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckLineDocument,
    "\n  mutation CheckWhatsApp($input: CreateWhatsAppChannelInput!) {\n    result: createWhatsAppChannel(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckWhatsAppDocument,
    "\n  mutation CheckWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {\n    result: updateWhatsAppChannel(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckWhatsAppUpdateDocument,
    "\n  mutation CheckFacebook($input: CreateFacebookChannelInput!) {\n    result: createFacebookChannel(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckFacebookDocument,
    "\n  mutation CheckFacebookUpdate($input: UpdateFacebookChannelInput!) {\n    result: updateFacebookChannel(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckFacebookUpdateDocument,
    "\n  mutation CheckInstagram($input: CreateInstagramChannelInput!) {\n    result: createInstagramChannel(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckInstagramDocument,
    "\n  mutation CheckPages($input: ConnectFacebookPagesInput!) {\n    result: connectFacebookPages(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckPagesDocument,
    "\n  mutation CheckAccounts($input: ConnectInstagramAccountsInput!) {\n    result: connectInstagramAccounts(input: $input) { __typename ...Issues }\n  }\n": typeof types.CheckAccountsDocument,
    "\n  fragment Refusal on ChannelError {\n    message\n    ... on ChannelValidationError { issues { path message code } }\n    ... on ChannelConflictError { path }\n    ... on ChannelNotFoundError { id }\n  }\n": typeof types.RefusalFragmentDoc,
    "\n  mutation RefuseChannel($input: CreateChannelInput!) {\n    result: createChannel(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseChannelDocument,
    "\n  mutation RefuseWeb($input: CreateWebChannelInput!) {\n    result: createWebChannel(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseWebDocument,
    "\n  mutation RefuseEmail($input: CreateEmailChannelInput!) {\n    result: createEmailChannel(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseEmailDocument,
    "\n  mutation RefuseWeChat($input: CreateWeChatChannelInput!) {\n    result: createWeChatChannel(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseWeChatDocument,
    "\n  mutation RefuseLine($input: CreateLineChannelInput!) {\n    result: createLineChannel(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseLineDocument,
    "\n  mutation RefuseWhatsApp($input: CreateWhatsAppChannelInput!) {\n    result: createWhatsAppChannel(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseWhatsAppDocument,
    "\n  mutation RefuseFacebook($input: CreateFacebookChannelInput!) {\n    result: createFacebookChannel(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseFacebookDocument,
    "\n  mutation RefuseInstagram($input: CreateInstagramChannelInput!) {\n    result: createInstagramChannel(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseInstagramDocument,
    "\n  mutation RefuseUpdate($input: UpdateChannelInput!) {\n    result: updateChannel(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseUpdateDocument,
    "\n  mutation RefuseFacebookUpdate($input: UpdateFacebookChannelInput!) {\n    result: updateFacebookChannel(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseFacebookUpdateDocument,
    "\n  mutation RefuseWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {\n    result: updateWhatsAppChannel(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseWhatsAppUpdateDocument,
    "\n  mutation RefuseCredential($input: UpdateChannelCredentialInput!) {\n    result: updateChannelCredential(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseCredentialDocument,
    "\n  mutation RefuseWorkflow($input: UpdateChannelWorkflowInput!) {\n    result: updateChannelWorkflow(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseWorkflowDocument,
    "\n  mutation RefuseDelete($input: DeleteChannelInput!) {\n    result: deleteChannel(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseDeleteDocument,
    "\n  mutation RefuseCredentialDelete($input: DeleteChannelCredentialInput!) {\n    result: deleteChannelCredential(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseCredentialDeleteDocument,
    "\n  mutation RefuseWorkflowDelete($input: DeleteChannelWorkflowInput!) {\n    result: deleteChannelWorkflow(input: $input) { __typename ...Refusal }\n  }\n": typeof types.RefuseWorkflowDeleteDocument,
    "\n    mutation ChangeChannel($input: UpdateChannelInput!) {\n      result: updateChannel(input: $input) {\n        __typename\n        ... on UpdateChannelPayload {\n          channel {\n            __typename\n            id\n            name\n            type\n            isActive\n            ... on WebChannel { config { windowName offlineEmail { email } } }\n          }\n        }\n        ... on ChannelError { message }\n        ... on ChannelValidationError { issues { path message code } }\n        ... on ChannelNotFoundError { id }\n      }\n    }\n  ": typeof types.ChangeChannelDocument,
    "\n      mutation ChangeTwice($first: UpdateChannelInput!, $second: UpdateChannelInput!) {\n        first: updateChannel(input: $first) {\n          ... on UpdateChannelPayload { channel { id } }\n        }\n        second: updateChannel(input: $second) {\n          ... on UpdateChannelPayload { channel { id } }\n        }\n      }\n    ": typeof types.ChangeTwiceDocument,
    "\n  mutation DryRunChannel($input: CreateChannelInput!) {\n    validateChannel(input: $input) {\n      __typename\n      ... on ValidateChannelPayload {\n        isReady\n        checks {\n          state\n          code\n          path\n          message\n          channel {\n            id\n          }\n        }\n      }\n      ... on ChannelError {\n        message\n      }\n    }\n  }\n": typeof types.DryRunChannelDocument,
    "\n  mutation DryRunCompared($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      ... on ChannelValidationError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.DryRunComparedDocument,
    "\n  mutation ChangeWorkflow($input: UpdateChannelWorkflowInput!, $channel: Boolean!) {\n    result: updateChannelWorkflow(input: $input) {\n      __typename\n      ... on UpdateChannelWorkflowPayload {\n        workflow { id }\n        channel @include(if: $channel) { id name workflow { id } }\n      }\n      ... on ChannelError { message }\n      ... on ChannelValidationError { issues { path message code } }\n    }\n  }\n": typeof types.ChangeWorkflowDocument,
    "\n  query ListNarrowedChannels {\n    channels(orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        ... on LineChannel {\n          config {\n            lineChannelId\n          }\n        }\n        ... on WeComChannel {\n          config {\n            corpId\n          }\n        }\n      }\n    }\n  }\n": typeof types.ListNarrowedChannelsDocument,
    "\n  query ListChannelsWithCredential {\n    channels {\n      nodes {\n        credential {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ListChannelsWithCredentialDocument,
    "\n  query ListChannelIds(\n    $types: [ChannelType!]\n    $isActive: Boolean\n    $search: String\n    $orderBy: ChannelOrder\n    $first: Int\n    $after: String\n  ) {\n    channels(\n      types: $types\n      isActive: $isActive\n      search: $search\n      orderBy: $orderBy\n      first: $first\n      after: $after\n    ) {\n      nodes {\n        id\n      }\n      totalCount\n      unreadableCount\n    }\n  }\n": typeof types.ListChannelIdsDocument,
    "\n  query ListChannelsPage($orderBy: ChannelOrder, $first: Int, $after: String) {\n    channels(orderBy: $orderBy, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.ListChannelsPageDocument,
    "\n  query CountChannels {\n    channelCount {\n      total\n      byType {\n        type\n        upstreamType\n        count\n      }\n    }\n  }\n": typeof types.CountChannelsDocument,
    "\n  query CountConversations($view: String, $teamId: ID) {\n    channelConversationCount(view: $view, teamId: $teamId) {\n      total\n      byType {\n        type\n        upstreamType\n        count\n      }\n    }\n  }\n": typeof types.CountConversationsDocument,
    "\n  query CredentialById($id: ID!) {\n    channelCredential(id: $id) {\n      id\n      type\n      name\n      config {\n        __typename\n        ... on FacebookChannelConfig {\n          pageId\n          pageName\n          facebookUserId\n          pageToken {\n            isSet\n            hint\n          }\n        }\n        ... on LineChannelConfig {\n          lineChannelId\n          basicId\n          channelSecret {\n            isSet\n            hint\n          }\n          channelAccessToken {\n            isSet\n            hint\n          }\n        }\n        ... on EmailChannelConfig {\n          email\n        }\n      }\n    }\n  }\n": typeof types.CredentialByIdDocument,
    "\n  query CredentialFacebookPages($credentialId: ID!) {\n    facebookPages(credentialId: $credentialId) {\n      id\n      name\n      category\n      pictureUrl\n      isConnected\n      accessToken {\n        isSet\n        hint\n      }\n    }\n  }\n": typeof types.CredentialFacebookPagesDocument,
    "\n  query CredentialWithPages {\n    channelCredential(id: \"cred_1\") {\n      id\n      facebookPages {\n        id\n      }\n    }\n  }\n": typeof types.CredentialWithPagesDocument,
    "\n  query CredentialsOfChannels {\n    channels(orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        credential {\n          id\n          name\n          facebookPages {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.CredentialsOfChannelsDocument,
    "\n  query Board {\n    channels {\n      nodes {\n        id\n        credential {\n          id\n        }\n        assignableTeams {\n          id\n        }\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query LoadChannelTwice {\n    channel(id: \"ch_1\") {\n      id\n    }\n    again: channel(id: \"ch_1\") {\n      name\n    }\n  }\n": typeof types.LoadChannelTwiceDocument,
    "\n  query LoadListAndCredential {\n    channels {\n      nodes {\n        credential {\n          id\n        }\n      }\n    }\n    channelCredential(id: \"cred_1\") {\n      name\n    }\n  }\n": typeof types.LoadListAndCredentialDocument,
    "\n  query LoadThreeChannels {\n    a: channel(id: \"ch_1\") {\n      id\n    }\n    b: channel(id: \"ch_2\") {\n      id\n    }\n    c: channel(id: \"ch_3\") {\n      id\n    }\n  }\n": typeof types.LoadThreeChannelsDocument,
    "\n  fragment LoadAttachedChannel on UpdateChannelWorkflowPayload {\n    channel {\n      name\n      credential {\n        name\n      }\n      assignableTeams {\n        name\n      }\n    }\n  }\n": typeof types.LoadAttachedChannelFragmentDoc,
    "\n  mutation LoadAfterEachWrite($input: UpdateChannelWorkflowInput!) {\n    first: updateChannelWorkflow(input: $input) {\n      ...LoadAttachedChannel\n    }\n    second: updateChannelWorkflow(input: $input) {\n      ...LoadAttachedChannel\n    }\n  }\n": typeof types.LoadAfterEachWriteDocument,
    "\n  mutation LoadAfterFailedWrite {\n    attach: updateChannelWorkflow(input: { workflowId: \"wf_1\", channelId: \"ch_1\" }) {\n      ... on UpdateChannelWorkflowPayload {\n        channel {\n          name\n        }\n      }\n    }\n    detach: deleteChannelWorkflow(input: { workflowId: \"wf_1\" }) {\n      __typename\n      ... on ChannelForbiddenError {\n        message\n      }\n    }\n    change: updateChannel(input: { id: \"ch_1\", config: { web: { windowName: \"Hello\" } } }) {\n      ... on UpdateChannelPayload {\n        channel {\n          id\n        }\n      }\n    }\n  }\n": typeof types.LoadAfterFailedWriteDocument,
    "\n  query Providers {\n    channelProviders {\n      type\n      upstreamType\n      isConfigured\n    }\n  }\n": typeof types.ProvidersDocument,
    "\n  fragment TeamObserverFields on TeamObserver {\n    id\n    role\n    displayName\n    email\n    avatarUrl\n    user {\n      id\n    }\n  }\n": typeof types.TeamObserverFieldsFragmentDoc,
    "\n  query TeamObserversOfTeam($teamId: ID!, $conversationId: ID) {\n    teamObservers(teamId: $teamId, conversationId: $conversationId) {\n      ...TeamObserverFields\n      team {\n        id\n        isAssigned\n      }\n    }\n  }\n": typeof types.TeamObserversOfTeamDocument,
    "\n  query TeamObserversAlone($teamId: ID!, $conversationId: ID) {\n    teamObservers(teamId: $teamId, conversationId: $conversationId) {\n      ...TeamObserverFields\n    }\n  }\n": typeof types.TeamObserversAloneDocument,
    "\n  query TeamsWithObservers($conversationId: ID) {\n    assignableTeams(conversationId: $conversationId) {\n      id\n      observers {\n        id\n        team {\n          id\n        }\n      }\n      ofAnother: observers(conversationId: \"conv_2\") {\n        id\n      }\n    }\n  }\n": typeof types.TeamsWithObserversDocument,
    "\n  fragment TeamFields on Team {\n    id\n    name\n    mode\n    description\n    iconUrl\n    organizationId\n    businessUnitId\n    isDefault\n    isDisabled\n    isAssigned\n    createdAt\n    updatedAt\n  }\n": typeof types.TeamFieldsFragmentDoc,
    "\n  query TeamsAssignable($conversationId: ID) {\n    assignableTeams(conversationId: $conversationId) {\n      ...TeamFields\n    }\n  }\n": typeof types.TeamsAssignableDocument,
    "\n  query TeamById($id: ID!) {\n    team(id: $id) {\n      ...TeamFields\n    }\n  }\n": typeof types.TeamByIdDocument,
    "\n  query TeamsOfChannels($conversationId: ID) {\n    channels(orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        assignableTeams(conversationId: $conversationId) {\n          id\n          isAssigned\n          observers {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.TeamsOfChannelsDocument,
    "\n  query SetupCatalogue {\n    channelTypes {\n      type\n      title\n      description\n      isCreatable\n      createMutation\n      fields {\n        name\n        path\n        dryRunPath\n        label\n        help\n        kind\n        isRequired\n        requiredUnless\n        isSecret\n        pattern\n        minLength\n        maxLength\n        example\n        sourceUrl\n      }\n      steps {\n        text\n        url\n      }\n    }\n  }\n": typeof types.SetupCatalogueDocument,
    "\n  query FaultyChannel {\n    channel(id: \"ch_1\") {\n      id\n    }\n  }\n": typeof types.FaultyChannelDocument,
    "\n  query FaultyCredentials {\n    channels {\n      nodes {\n        credential {\n          id\n        }\n      }\n    }\n  }\n": typeof types.FaultyCredentialsDocument,
    "\n  query FaultyList {\n    channels {\n      totalCount\n    }\n  }\n": typeof types.FaultyListDocument,
    "\n  mutation FaultyDelete {\n    deleteChannel(input: { id: \"ch_1\" }) {\n      __typename\n    }\n  }\n": typeof types.FaultyDeleteDocument,
    "\n  mutation DialectLine($input: CreateLineChannelInput!) {\n    createLineChannel(input: $input) {\n      __typename\n      ... on CreateLineChannelPayload {\n        channel {\n          config {\n            lineChannelId\n          }\n        }\n      }\n      ... on ChannelValidationError {\n        issues {\n          path\n        }\n      }\n      ... on ChannelConflictError {\n        path\n      }\n    }\n  }\n": typeof types.DialectLineDocument,
    "\n  mutation DialectWeChat($input: CreateWeChatChannelInput!) {\n    createWeChatChannel(input: $input) {\n      __typename\n    }\n  }\n": typeof types.DialectWeChatDocument,
    "\n  mutation DialectWhatsApp($input: CreateWhatsAppChannelInput!) {\n    createWhatsAppChannel(input: $input) {\n      __typename\n    }\n  }\n": typeof types.DialectWhatsAppDocument,
    "\n  mutation DialectWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {\n    updateWhatsAppChannel(input: $input) {\n      __typename\n    }\n  }\n": typeof types.DialectWhatsAppUpdateDocument,
    "\n  mutation DialectWeb($input: CreateWebChannelInput!) {\n    createWebChannel(input: $input) {\n      __typename\n    }\n  }\n": typeof types.DialectWebDocument,
};
const documents: Documents = {
    "\n  query CallerChannel {\n    channel(id: \"ch_1\") {\n      id\n      name\n    }\n  }\n": types.CallerChannelDocument,
    "\n  mutation CallerSwitchOff {\n    updateChannel(input: { id: \"ch_1\", isActive: false }) {\n      ... on UpdateChannelPayload {\n        channel {\n          isActive\n        }\n      }\n    }\n  }\n": types.CallerSwitchOffDocument,
    "\n  query HttpChannel {\n    channel(id: \"ch_1\") {\n      id\n    }\n  }\n": types.HttpChannelDocument,
    "\n  mutation SetActive($input: SetChannelsActiveInput!) {\n    result: setChannelsActive(input: $input) {\n      __typename\n      ... on SetChannelsActivePayload {\n        results {\n          id\n          channel { id isActive }\n          error {\n            __typename\n            message\n            ... on ChannelValidationError { issues { path message code } }\n            ... on ChannelNotFoundError { id }\n            ... on ChannelConflictError { path }\n          }\n        }\n      }\n      ... on ChannelError { message }\n      ... on ChannelValidationError { issues { path message code } }\n    }\n  }\n": types.SetActiveDocument,
    "\n      mutation ConnectFacebook($input: CreateFacebookChannelInput!) {\n        result: createFacebookChannel(input: $input) {\n          __typename\n          ... on CreateFacebookChannelPayload {\n            channel { __typename id name type config { pageId pageName pageToken { isSet hint } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    ": types.ConnectFacebookDocument,
    "\n      mutation ReconnectFacebook($input: UpdateFacebookChannelInput!) {\n        result: updateFacebookChannel(input: $input) {\n          __typename\n          ... on UpdateFacebookChannelPayload {\n            channel { __typename id name type config { pageId pageName pageToken { isSet hint } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    ": types.ReconnectFacebookDocument,
    "\n      mutation ConnectInstagram($input: CreateInstagramChannelInput!) {\n        result: createInstagramChannel(input: $input) {\n          __typename\n          ... on CreateInstagramChannelPayload {\n            channel { __typename id name type config { pageId username pageToken { isSet hint } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    ": types.ConnectInstagramDocument,
    "\n      mutation ReconnectWhatsApp($input: UpdateWhatsAppChannelInput!) {\n        result: updateWhatsAppChannel(input: $input) {\n          __typename\n          ... on UpdateWhatsAppChannelPayload {\n            channel { __typename id name type config { phoneNumberId businessAccountId accessToken { isSet } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    ": types.ReconnectWhatsAppDocument,
    "\n      mutation ConnectPages($input: ConnectFacebookPagesInput!) {\n        result: connectFacebookPages(input: $input) {\n          __typename\n          ... on ConnectFacebookPagesPayload {\n            results {\n              state\n              pageId\n              name: pageName\n              channel { id config { pageId } }\n              error { __typename message ... on ChannelValidationError { issues { path message code } } }\n            }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    ": types.ConnectPagesDocument,
    "\n      mutation ConnectAccounts($input: ConnectInstagramAccountsInput!) {\n        result: connectInstagramAccounts(input: $input) {\n          __typename\n          ... on ConnectInstagramAccountsPayload {\n            results {\n              state\n              pageId\n              name: username\n              channel { id config { pageId } }\n              error { __typename message ... on ChannelValidationError { issues { path message code } } }\n            }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    ": types.ConnectAccountsDocument,
    "\n      mutation MakeChannel($input: CreateChannelInput!) {\n        result: createChannel(input: $input) {\n          __typename\n          ... on CreateChannelPayload {\n            channel {\n              __typename id name type isActive\n              ... on WeComChannel {\n                config {\n                  corpId\n                  agentId\n                  secret { isSet hint }\n                  token { isSet hint }\n                  encodingAesKey { isSet hint }\n                }\n              }\n            }\n          }\n        }\n      }\n    ": types.MakeChannelDocument,
    "\n      mutation MakeWeb($input: CreateWebChannelInput!) {\n        result: createWebChannel(input: $input) {\n          __typename\n          ... on CreateWebChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                windowName\n                windowLogoUrl\n                chatbotName\n                chatbotAvatarUrl\n                welcomeMessage\n                primaryColor\n                secondaryColor\n                headerColor\n                backgroundColor\n                fontSize\n                offlineEmail {\n                  email\n                  showPoweredBy\n                }\n              }\n            }\n          }\n        }\n      }\n    ": types.MakeWebDocument,
    "\n      mutation MakeEmail($input: CreateEmailChannelInput!) {\n        result: createEmailChannel(input: $input) {\n          __typename\n          ... on CreateEmailChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                email\n                subjectTitle\n              }\n            }\n          }\n        }\n      }\n    ": types.MakeEmailDocument,
    "\n      mutation MakeWeChat($input: CreateWeChatChannelInput!) {\n        result: createWeChatChannel(input: $input) {\n          __typename\n          ... on CreateWeChatChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                userName\n                appId\n                appSecret { isSet hint }\n                token { isSet hint }\n                encodingAesKey { isSet hint }\n              }\n            }\n          }\n        }\n      }\n    ": types.MakeWeChatDocument,
    "\n      mutation MakeLine($input: CreateLineChannelInput!) {\n        result: createLineChannel(input: $input) {\n          __typename\n          ... on CreateLineChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                lineChannelId\n                basicId\n                channelSecret { isSet hint }\n                channelAccessToken { isSet hint }\n              }\n            }\n          }\n        }\n      }\n    ": types.MakeLineDocument,
    "\n      mutation MakeWhatsApp($input: CreateWhatsAppChannelInput!) {\n        result: createWhatsAppChannel(input: $input) {\n          __typename\n          ... on CreateWhatsAppChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                phoneNumber\n                phoneNumberId\n                businessAccountId\n                accessToken { isSet hint }\n                signingKey { isSet hint }\n              }\n            }\n          }\n        }\n      }\n    ": types.MakeWhatsAppDocument,
    "\n    mutation MakeAny($input: CreateChannelInput!) {\n      result: createChannel(input: $input) {\n        __typename\n        ... on CreateChannelPayload {\n          channel {\n            __typename\n            id\n            type\n          }\n        }\n      }\n    }\n  ": types.MakeAnyDocument,
    "\n  mutation ChangeCredential($input: UpdateChannelCredentialInput!) {\n    result: updateChannelCredential(input: $input) {\n      __typename\n      ... on UpdateChannelCredentialPayload {\n        credential {\n          id\n          name\n          type\n          config {\n            __typename\n            ... on LineChannelConfig { lineChannelId channelSecret { isSet hint } }\n          }\n        }\n      }\n      ... on ChannelError { message }\n    }\n  }\n": types.ChangeCredentialDocument,
    "\n  mutation RemoveChannel($input: DeleteChannelInput!) {\n    result: deleteChannel(input: $input) {\n      __typename\n      ... on DeleteChannelPayload { deletedId }\n    }\n  }\n": types.RemoveChannelDocument,
    "\n  mutation RemoveCredential($input: DeleteChannelCredentialInput!) {\n    result: deleteChannelCredential(input: $input) {\n      __typename\n      ... on DeleteChannelCredentialPayload { deletedId }\n    }\n  }\n": types.RemoveCredentialDocument,
    "\n  mutation DetachWorkflow($input: DeleteChannelWorkflowInput!) {\n    result: deleteChannelWorkflow(input: $input) {\n      __typename\n      ... on DeleteChannelWorkflowPayload { workflowId }\n    }\n  }\n": types.DetachWorkflowDocument,
    "\n  mutation CheckDelete($input: DeleteChannelInput!) {\n    result: deleteChannel(input: $input) { __typename ...Issues }\n  }\n": types.CheckDeleteDocument,
    "\n  mutation CheckCredentialDelete($input: DeleteChannelCredentialInput!) {\n    result: deleteChannelCredential(input: $input) { __typename ...Issues }\n  }\n": types.CheckCredentialDeleteDocument,
    "\n  mutation CheckWorkflowDelete($input: DeleteChannelWorkflowInput!) {\n    result: deleteChannelWorkflow(input: $input) { __typename ...Issues }\n  }\n": types.CheckWorkflowDeleteDocument,
    "\n  fragment Issues on ChannelError {\n    message\n    ... on ChannelValidationError { issues { path message code } }\n  }\n": types.IssuesFragmentDoc,
    "\n  mutation CheckChannel($input: CreateChannelInput!) {\n    result: createChannel(input: $input) { __typename ...Issues }\n  }\n": types.CheckChannelDocument,
    "\n  mutation CheckUpdate($input: UpdateChannelInput!) {\n    result: updateChannel(input: $input) { __typename ...Issues }\n  }\n": types.CheckUpdateDocument,
    "\n  mutation CheckCredential($input: UpdateChannelCredentialInput!) {\n    result: updateChannelCredential(input: $input) { __typename ...Issues }\n  }\n": types.CheckCredentialDocument,
    "\n  mutation CheckWorkflow($input: UpdateChannelWorkflowInput!) {\n    result: updateChannelWorkflow(input: $input) { __typename ...Issues }\n  }\n": types.CheckWorkflowDocument,
    "\n  mutation CheckWeb($input: CreateWebChannelInput!) {\n    result: createWebChannel(input: $input) { __typename ...Issues }\n  }\n": types.CheckWebDocument,
    "\n  mutation CheckEmail($input: CreateEmailChannelInput!) {\n    result: createEmailChannel(input: $input) { __typename ...Issues }\n  }\n": types.CheckEmailDocument,
    "\n  mutation CheckWeChat($input: CreateWeChatChannelInput!) {\n    result: createWeChatChannel(input: $input) { __typename ...Issues }\n  }\n": types.CheckWeChatDocument,
    "\n  mutation CheckLine($input: CreateLineChannelInput!) {\n    result: createLineChannel(input: $input) { __typename ...Issues }\n  }\n": types.CheckLineDocument,
    "\n  mutation CheckWhatsApp($input: CreateWhatsAppChannelInput!) {\n    result: createWhatsAppChannel(input: $input) { __typename ...Issues }\n  }\n": types.CheckWhatsAppDocument,
    "\n  mutation CheckWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {\n    result: updateWhatsAppChannel(input: $input) { __typename ...Issues }\n  }\n": types.CheckWhatsAppUpdateDocument,
    "\n  mutation CheckFacebook($input: CreateFacebookChannelInput!) {\n    result: createFacebookChannel(input: $input) { __typename ...Issues }\n  }\n": types.CheckFacebookDocument,
    "\n  mutation CheckFacebookUpdate($input: UpdateFacebookChannelInput!) {\n    result: updateFacebookChannel(input: $input) { __typename ...Issues }\n  }\n": types.CheckFacebookUpdateDocument,
    "\n  mutation CheckInstagram($input: CreateInstagramChannelInput!) {\n    result: createInstagramChannel(input: $input) { __typename ...Issues }\n  }\n": types.CheckInstagramDocument,
    "\n  mutation CheckPages($input: ConnectFacebookPagesInput!) {\n    result: connectFacebookPages(input: $input) { __typename ...Issues }\n  }\n": types.CheckPagesDocument,
    "\n  mutation CheckAccounts($input: ConnectInstagramAccountsInput!) {\n    result: connectInstagramAccounts(input: $input) { __typename ...Issues }\n  }\n": types.CheckAccountsDocument,
    "\n  fragment Refusal on ChannelError {\n    message\n    ... on ChannelValidationError { issues { path message code } }\n    ... on ChannelConflictError { path }\n    ... on ChannelNotFoundError { id }\n  }\n": types.RefusalFragmentDoc,
    "\n  mutation RefuseChannel($input: CreateChannelInput!) {\n    result: createChannel(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseChannelDocument,
    "\n  mutation RefuseWeb($input: CreateWebChannelInput!) {\n    result: createWebChannel(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseWebDocument,
    "\n  mutation RefuseEmail($input: CreateEmailChannelInput!) {\n    result: createEmailChannel(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseEmailDocument,
    "\n  mutation RefuseWeChat($input: CreateWeChatChannelInput!) {\n    result: createWeChatChannel(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseWeChatDocument,
    "\n  mutation RefuseLine($input: CreateLineChannelInput!) {\n    result: createLineChannel(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseLineDocument,
    "\n  mutation RefuseWhatsApp($input: CreateWhatsAppChannelInput!) {\n    result: createWhatsAppChannel(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseWhatsAppDocument,
    "\n  mutation RefuseFacebook($input: CreateFacebookChannelInput!) {\n    result: createFacebookChannel(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseFacebookDocument,
    "\n  mutation RefuseInstagram($input: CreateInstagramChannelInput!) {\n    result: createInstagramChannel(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseInstagramDocument,
    "\n  mutation RefuseUpdate($input: UpdateChannelInput!) {\n    result: updateChannel(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseUpdateDocument,
    "\n  mutation RefuseFacebookUpdate($input: UpdateFacebookChannelInput!) {\n    result: updateFacebookChannel(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseFacebookUpdateDocument,
    "\n  mutation RefuseWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {\n    result: updateWhatsAppChannel(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseWhatsAppUpdateDocument,
    "\n  mutation RefuseCredential($input: UpdateChannelCredentialInput!) {\n    result: updateChannelCredential(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseCredentialDocument,
    "\n  mutation RefuseWorkflow($input: UpdateChannelWorkflowInput!) {\n    result: updateChannelWorkflow(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseWorkflowDocument,
    "\n  mutation RefuseDelete($input: DeleteChannelInput!) {\n    result: deleteChannel(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseDeleteDocument,
    "\n  mutation RefuseCredentialDelete($input: DeleteChannelCredentialInput!) {\n    result: deleteChannelCredential(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseCredentialDeleteDocument,
    "\n  mutation RefuseWorkflowDelete($input: DeleteChannelWorkflowInput!) {\n    result: deleteChannelWorkflow(input: $input) { __typename ...Refusal }\n  }\n": types.RefuseWorkflowDeleteDocument,
    "\n    mutation ChangeChannel($input: UpdateChannelInput!) {\n      result: updateChannel(input: $input) {\n        __typename\n        ... on UpdateChannelPayload {\n          channel {\n            __typename\n            id\n            name\n            type\n            isActive\n            ... on WebChannel { config { windowName offlineEmail { email } } }\n          }\n        }\n        ... on ChannelError { message }\n        ... on ChannelValidationError { issues { path message code } }\n        ... on ChannelNotFoundError { id }\n      }\n    }\n  ": types.ChangeChannelDocument,
    "\n      mutation ChangeTwice($first: UpdateChannelInput!, $second: UpdateChannelInput!) {\n        first: updateChannel(input: $first) {\n          ... on UpdateChannelPayload { channel { id } }\n        }\n        second: updateChannel(input: $second) {\n          ... on UpdateChannelPayload { channel { id } }\n        }\n      }\n    ": types.ChangeTwiceDocument,
    "\n  mutation DryRunChannel($input: CreateChannelInput!) {\n    validateChannel(input: $input) {\n      __typename\n      ... on ValidateChannelPayload {\n        isReady\n        checks {\n          state\n          code\n          path\n          message\n          channel {\n            id\n          }\n        }\n      }\n      ... on ChannelError {\n        message\n      }\n    }\n  }\n": types.DryRunChannelDocument,
    "\n  mutation DryRunCompared($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      ... on ChannelValidationError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n": types.DryRunComparedDocument,
    "\n  mutation ChangeWorkflow($input: UpdateChannelWorkflowInput!, $channel: Boolean!) {\n    result: updateChannelWorkflow(input: $input) {\n      __typename\n      ... on UpdateChannelWorkflowPayload {\n        workflow { id }\n        channel @include(if: $channel) { id name workflow { id } }\n      }\n      ... on ChannelError { message }\n      ... on ChannelValidationError { issues { path message code } }\n    }\n  }\n": types.ChangeWorkflowDocument,
    "\n  query ListNarrowedChannels {\n    channels(orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        ... on LineChannel {\n          config {\n            lineChannelId\n          }\n        }\n        ... on WeComChannel {\n          config {\n            corpId\n          }\n        }\n      }\n    }\n  }\n": types.ListNarrowedChannelsDocument,
    "\n  query ListChannelsWithCredential {\n    channels {\n      nodes {\n        credential {\n          id\n        }\n      }\n    }\n  }\n": types.ListChannelsWithCredentialDocument,
    "\n  query ListChannelIds(\n    $types: [ChannelType!]\n    $isActive: Boolean\n    $search: String\n    $orderBy: ChannelOrder\n    $first: Int\n    $after: String\n  ) {\n    channels(\n      types: $types\n      isActive: $isActive\n      search: $search\n      orderBy: $orderBy\n      first: $first\n      after: $after\n    ) {\n      nodes {\n        id\n      }\n      totalCount\n      unreadableCount\n    }\n  }\n": types.ListChannelIdsDocument,
    "\n  query ListChannelsPage($orderBy: ChannelOrder, $first: Int, $after: String) {\n    channels(orderBy: $orderBy, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.ListChannelsPageDocument,
    "\n  query CountChannels {\n    channelCount {\n      total\n      byType {\n        type\n        upstreamType\n        count\n      }\n    }\n  }\n": types.CountChannelsDocument,
    "\n  query CountConversations($view: String, $teamId: ID) {\n    channelConversationCount(view: $view, teamId: $teamId) {\n      total\n      byType {\n        type\n        upstreamType\n        count\n      }\n    }\n  }\n": types.CountConversationsDocument,
    "\n  query CredentialById($id: ID!) {\n    channelCredential(id: $id) {\n      id\n      type\n      name\n      config {\n        __typename\n        ... on FacebookChannelConfig {\n          pageId\n          pageName\n          facebookUserId\n          pageToken {\n            isSet\n            hint\n          }\n        }\n        ... on LineChannelConfig {\n          lineChannelId\n          basicId\n          channelSecret {\n            isSet\n            hint\n          }\n          channelAccessToken {\n            isSet\n            hint\n          }\n        }\n        ... on EmailChannelConfig {\n          email\n        }\n      }\n    }\n  }\n": types.CredentialByIdDocument,
    "\n  query CredentialFacebookPages($credentialId: ID!) {\n    facebookPages(credentialId: $credentialId) {\n      id\n      name\n      category\n      pictureUrl\n      isConnected\n      accessToken {\n        isSet\n        hint\n      }\n    }\n  }\n": types.CredentialFacebookPagesDocument,
    "\n  query CredentialWithPages {\n    channelCredential(id: \"cred_1\") {\n      id\n      facebookPages {\n        id\n      }\n    }\n  }\n": types.CredentialWithPagesDocument,
    "\n  query CredentialsOfChannels {\n    channels(orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        credential {\n          id\n          name\n          facebookPages {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.CredentialsOfChannelsDocument,
    "\n  query Board {\n    channels {\n      nodes {\n        id\n        credential {\n          id\n        }\n        assignableTeams {\n          id\n        }\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  query LoadChannelTwice {\n    channel(id: \"ch_1\") {\n      id\n    }\n    again: channel(id: \"ch_1\") {\n      name\n    }\n  }\n": types.LoadChannelTwiceDocument,
    "\n  query LoadListAndCredential {\n    channels {\n      nodes {\n        credential {\n          id\n        }\n      }\n    }\n    channelCredential(id: \"cred_1\") {\n      name\n    }\n  }\n": types.LoadListAndCredentialDocument,
    "\n  query LoadThreeChannels {\n    a: channel(id: \"ch_1\") {\n      id\n    }\n    b: channel(id: \"ch_2\") {\n      id\n    }\n    c: channel(id: \"ch_3\") {\n      id\n    }\n  }\n": types.LoadThreeChannelsDocument,
    "\n  fragment LoadAttachedChannel on UpdateChannelWorkflowPayload {\n    channel {\n      name\n      credential {\n        name\n      }\n      assignableTeams {\n        name\n      }\n    }\n  }\n": types.LoadAttachedChannelFragmentDoc,
    "\n  mutation LoadAfterEachWrite($input: UpdateChannelWorkflowInput!) {\n    first: updateChannelWorkflow(input: $input) {\n      ...LoadAttachedChannel\n    }\n    second: updateChannelWorkflow(input: $input) {\n      ...LoadAttachedChannel\n    }\n  }\n": types.LoadAfterEachWriteDocument,
    "\n  mutation LoadAfterFailedWrite {\n    attach: updateChannelWorkflow(input: { workflowId: \"wf_1\", channelId: \"ch_1\" }) {\n      ... on UpdateChannelWorkflowPayload {\n        channel {\n          name\n        }\n      }\n    }\n    detach: deleteChannelWorkflow(input: { workflowId: \"wf_1\" }) {\n      __typename\n      ... on ChannelForbiddenError {\n        message\n      }\n    }\n    change: updateChannel(input: { id: \"ch_1\", config: { web: { windowName: \"Hello\" } } }) {\n      ... on UpdateChannelPayload {\n        channel {\n          id\n        }\n      }\n    }\n  }\n": types.LoadAfterFailedWriteDocument,
    "\n  query Providers {\n    channelProviders {\n      type\n      upstreamType\n      isConfigured\n    }\n  }\n": types.ProvidersDocument,
    "\n  fragment TeamObserverFields on TeamObserver {\n    id\n    role\n    displayName\n    email\n    avatarUrl\n    user {\n      id\n    }\n  }\n": types.TeamObserverFieldsFragmentDoc,
    "\n  query TeamObserversOfTeam($teamId: ID!, $conversationId: ID) {\n    teamObservers(teamId: $teamId, conversationId: $conversationId) {\n      ...TeamObserverFields\n      team {\n        id\n        isAssigned\n      }\n    }\n  }\n": types.TeamObserversOfTeamDocument,
    "\n  query TeamObserversAlone($teamId: ID!, $conversationId: ID) {\n    teamObservers(teamId: $teamId, conversationId: $conversationId) {\n      ...TeamObserverFields\n    }\n  }\n": types.TeamObserversAloneDocument,
    "\n  query TeamsWithObservers($conversationId: ID) {\n    assignableTeams(conversationId: $conversationId) {\n      id\n      observers {\n        id\n        team {\n          id\n        }\n      }\n      ofAnother: observers(conversationId: \"conv_2\") {\n        id\n      }\n    }\n  }\n": types.TeamsWithObserversDocument,
    "\n  fragment TeamFields on Team {\n    id\n    name\n    mode\n    description\n    iconUrl\n    organizationId\n    businessUnitId\n    isDefault\n    isDisabled\n    isAssigned\n    createdAt\n    updatedAt\n  }\n": types.TeamFieldsFragmentDoc,
    "\n  query TeamsAssignable($conversationId: ID) {\n    assignableTeams(conversationId: $conversationId) {\n      ...TeamFields\n    }\n  }\n": types.TeamsAssignableDocument,
    "\n  query TeamById($id: ID!) {\n    team(id: $id) {\n      ...TeamFields\n    }\n  }\n": types.TeamByIdDocument,
    "\n  query TeamsOfChannels($conversationId: ID) {\n    channels(orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        assignableTeams(conversationId: $conversationId) {\n          id\n          isAssigned\n          observers {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.TeamsOfChannelsDocument,
    "\n  query SetupCatalogue {\n    channelTypes {\n      type\n      title\n      description\n      isCreatable\n      createMutation\n      fields {\n        name\n        path\n        dryRunPath\n        label\n        help\n        kind\n        isRequired\n        requiredUnless\n        isSecret\n        pattern\n        minLength\n        maxLength\n        example\n        sourceUrl\n      }\n      steps {\n        text\n        url\n      }\n    }\n  }\n": types.SetupCatalogueDocument,
    "\n  query FaultyChannel {\n    channel(id: \"ch_1\") {\n      id\n    }\n  }\n": types.FaultyChannelDocument,
    "\n  query FaultyCredentials {\n    channels {\n      nodes {\n        credential {\n          id\n        }\n      }\n    }\n  }\n": types.FaultyCredentialsDocument,
    "\n  query FaultyList {\n    channels {\n      totalCount\n    }\n  }\n": types.FaultyListDocument,
    "\n  mutation FaultyDelete {\n    deleteChannel(input: { id: \"ch_1\" }) {\n      __typename\n    }\n  }\n": types.FaultyDeleteDocument,
    "\n  mutation DialectLine($input: CreateLineChannelInput!) {\n    createLineChannel(input: $input) {\n      __typename\n      ... on CreateLineChannelPayload {\n        channel {\n          config {\n            lineChannelId\n          }\n        }\n      }\n      ... on ChannelValidationError {\n        issues {\n          path\n        }\n      }\n      ... on ChannelConflictError {\n        path\n      }\n    }\n  }\n": types.DialectLineDocument,
    "\n  mutation DialectWeChat($input: CreateWeChatChannelInput!) {\n    createWeChatChannel(input: $input) {\n      __typename\n    }\n  }\n": types.DialectWeChatDocument,
    "\n  mutation DialectWhatsApp($input: CreateWhatsAppChannelInput!) {\n    createWhatsAppChannel(input: $input) {\n      __typename\n    }\n  }\n": types.DialectWhatsAppDocument,
    "\n  mutation DialectWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {\n    updateWhatsAppChannel(input: $input) {\n      __typename\n    }\n  }\n": types.DialectWhatsAppUpdateDocument,
    "\n  mutation DialectWeb($input: CreateWebChannelInput!) {\n    createWebChannel(input: $input) {\n      __typename\n    }\n  }\n": types.DialectWebDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CallerChannel {\n    channel(id: \"ch_1\") {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query CallerChannel {\n    channel(id: \"ch_1\") {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CallerSwitchOff {\n    updateChannel(input: { id: \"ch_1\", isActive: false }) {\n      ... on UpdateChannelPayload {\n        channel {\n          isActive\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CallerSwitchOff {\n    updateChannel(input: { id: \"ch_1\", isActive: false }) {\n      ... on UpdateChannelPayload {\n        channel {\n          isActive\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HttpChannel {\n    channel(id: \"ch_1\") {\n      id\n    }\n  }\n"): (typeof documents)["\n  query HttpChannel {\n    channel(id: \"ch_1\") {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetActive($input: SetChannelsActiveInput!) {\n    result: setChannelsActive(input: $input) {\n      __typename\n      ... on SetChannelsActivePayload {\n        results {\n          id\n          channel { id isActive }\n          error {\n            __typename\n            message\n            ... on ChannelValidationError { issues { path message code } }\n            ... on ChannelNotFoundError { id }\n            ... on ChannelConflictError { path }\n          }\n        }\n      }\n      ... on ChannelError { message }\n      ... on ChannelValidationError { issues { path message code } }\n    }\n  }\n"): (typeof documents)["\n  mutation SetActive($input: SetChannelsActiveInput!) {\n    result: setChannelsActive(input: $input) {\n      __typename\n      ... on SetChannelsActivePayload {\n        results {\n          id\n          channel { id isActive }\n          error {\n            __typename\n            message\n            ... on ChannelValidationError { issues { path message code } }\n            ... on ChannelNotFoundError { id }\n            ... on ChannelConflictError { path }\n          }\n        }\n      }\n      ... on ChannelError { message }\n      ... on ChannelValidationError { issues { path message code } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation ConnectFacebook($input: CreateFacebookChannelInput!) {\n        result: createFacebookChannel(input: $input) {\n          __typename\n          ... on CreateFacebookChannelPayload {\n            channel { __typename id name type config { pageId pageName pageToken { isSet hint } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    "): (typeof documents)["\n      mutation ConnectFacebook($input: CreateFacebookChannelInput!) {\n        result: createFacebookChannel(input: $input) {\n          __typename\n          ... on CreateFacebookChannelPayload {\n            channel { __typename id name type config { pageId pageName pageToken { isSet hint } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation ReconnectFacebook($input: UpdateFacebookChannelInput!) {\n        result: updateFacebookChannel(input: $input) {\n          __typename\n          ... on UpdateFacebookChannelPayload {\n            channel { __typename id name type config { pageId pageName pageToken { isSet hint } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    "): (typeof documents)["\n      mutation ReconnectFacebook($input: UpdateFacebookChannelInput!) {\n        result: updateFacebookChannel(input: $input) {\n          __typename\n          ... on UpdateFacebookChannelPayload {\n            channel { __typename id name type config { pageId pageName pageToken { isSet hint } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation ConnectInstagram($input: CreateInstagramChannelInput!) {\n        result: createInstagramChannel(input: $input) {\n          __typename\n          ... on CreateInstagramChannelPayload {\n            channel { __typename id name type config { pageId username pageToken { isSet hint } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    "): (typeof documents)["\n      mutation ConnectInstagram($input: CreateInstagramChannelInput!) {\n        result: createInstagramChannel(input: $input) {\n          __typename\n          ... on CreateInstagramChannelPayload {\n            channel { __typename id name type config { pageId username pageToken { isSet hint } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation ReconnectWhatsApp($input: UpdateWhatsAppChannelInput!) {\n        result: updateWhatsAppChannel(input: $input) {\n          __typename\n          ... on UpdateWhatsAppChannelPayload {\n            channel { __typename id name type config { phoneNumberId businessAccountId accessToken { isSet } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    "): (typeof documents)["\n      mutation ReconnectWhatsApp($input: UpdateWhatsAppChannelInput!) {\n        result: updateWhatsAppChannel(input: $input) {\n          __typename\n          ... on UpdateWhatsAppChannelPayload {\n            channel { __typename id name type config { phoneNumberId businessAccountId accessToken { isSet } } }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation ConnectPages($input: ConnectFacebookPagesInput!) {\n        result: connectFacebookPages(input: $input) {\n          __typename\n          ... on ConnectFacebookPagesPayload {\n            results {\n              state\n              pageId\n              name: pageName\n              channel { id config { pageId } }\n              error { __typename message ... on ChannelValidationError { issues { path message code } } }\n            }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    "): (typeof documents)["\n      mutation ConnectPages($input: ConnectFacebookPagesInput!) {\n        result: connectFacebookPages(input: $input) {\n          __typename\n          ... on ConnectFacebookPagesPayload {\n            results {\n              state\n              pageId\n              name: pageName\n              channel { id config { pageId } }\n              error { __typename message ... on ChannelValidationError { issues { path message code } } }\n            }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation ConnectAccounts($input: ConnectInstagramAccountsInput!) {\n        result: connectInstagramAccounts(input: $input) {\n          __typename\n          ... on ConnectInstagramAccountsPayload {\n            results {\n              state\n              pageId\n              name: username\n              channel { id config { pageId } }\n              error { __typename message ... on ChannelValidationError { issues { path message code } } }\n            }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    "): (typeof documents)["\n      mutation ConnectAccounts($input: ConnectInstagramAccountsInput!) {\n        result: connectInstagramAccounts(input: $input) {\n          __typename\n          ... on ConnectInstagramAccountsPayload {\n            results {\n              state\n              pageId\n              name: username\n              channel { id config { pageId } }\n              error { __typename message ... on ChannelValidationError { issues { path message code } } }\n            }\n          }\n          ... on ChannelError { message }\n          ... on ChannelValidationError { issues { path message code } }\n          ... on ChannelConflictError { path }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation MakeChannel($input: CreateChannelInput!) {\n        result: createChannel(input: $input) {\n          __typename\n          ... on CreateChannelPayload {\n            channel {\n              __typename id name type isActive\n              ... on WeComChannel {\n                config {\n                  corpId\n                  agentId\n                  secret { isSet hint }\n                  token { isSet hint }\n                  encodingAesKey { isSet hint }\n                }\n              }\n            }\n          }\n        }\n      }\n    "): (typeof documents)["\n      mutation MakeChannel($input: CreateChannelInput!) {\n        result: createChannel(input: $input) {\n          __typename\n          ... on CreateChannelPayload {\n            channel {\n              __typename id name type isActive\n              ... on WeComChannel {\n                config {\n                  corpId\n                  agentId\n                  secret { isSet hint }\n                  token { isSet hint }\n                  encodingAesKey { isSet hint }\n                }\n              }\n            }\n          }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation MakeWeb($input: CreateWebChannelInput!) {\n        result: createWebChannel(input: $input) {\n          __typename\n          ... on CreateWebChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                windowName\n                windowLogoUrl\n                chatbotName\n                chatbotAvatarUrl\n                welcomeMessage\n                primaryColor\n                secondaryColor\n                headerColor\n                backgroundColor\n                fontSize\n                offlineEmail {\n                  email\n                  showPoweredBy\n                }\n              }\n            }\n          }\n        }\n      }\n    "): (typeof documents)["\n      mutation MakeWeb($input: CreateWebChannelInput!) {\n        result: createWebChannel(input: $input) {\n          __typename\n          ... on CreateWebChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                windowName\n                windowLogoUrl\n                chatbotName\n                chatbotAvatarUrl\n                welcomeMessage\n                primaryColor\n                secondaryColor\n                headerColor\n                backgroundColor\n                fontSize\n                offlineEmail {\n                  email\n                  showPoweredBy\n                }\n              }\n            }\n          }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation MakeEmail($input: CreateEmailChannelInput!) {\n        result: createEmailChannel(input: $input) {\n          __typename\n          ... on CreateEmailChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                email\n                subjectTitle\n              }\n            }\n          }\n        }\n      }\n    "): (typeof documents)["\n      mutation MakeEmail($input: CreateEmailChannelInput!) {\n        result: createEmailChannel(input: $input) {\n          __typename\n          ... on CreateEmailChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                email\n                subjectTitle\n              }\n            }\n          }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation MakeWeChat($input: CreateWeChatChannelInput!) {\n        result: createWeChatChannel(input: $input) {\n          __typename\n          ... on CreateWeChatChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                userName\n                appId\n                appSecret { isSet hint }\n                token { isSet hint }\n                encodingAesKey { isSet hint }\n              }\n            }\n          }\n        }\n      }\n    "): (typeof documents)["\n      mutation MakeWeChat($input: CreateWeChatChannelInput!) {\n        result: createWeChatChannel(input: $input) {\n          __typename\n          ... on CreateWeChatChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                userName\n                appId\n                appSecret { isSet hint }\n                token { isSet hint }\n                encodingAesKey { isSet hint }\n              }\n            }\n          }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation MakeLine($input: CreateLineChannelInput!) {\n        result: createLineChannel(input: $input) {\n          __typename\n          ... on CreateLineChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                lineChannelId\n                basicId\n                channelSecret { isSet hint }\n                channelAccessToken { isSet hint }\n              }\n            }\n          }\n        }\n      }\n    "): (typeof documents)["\n      mutation MakeLine($input: CreateLineChannelInput!) {\n        result: createLineChannel(input: $input) {\n          __typename\n          ... on CreateLineChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                lineChannelId\n                basicId\n                channelSecret { isSet hint }\n                channelAccessToken { isSet hint }\n              }\n            }\n          }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation MakeWhatsApp($input: CreateWhatsAppChannelInput!) {\n        result: createWhatsAppChannel(input: $input) {\n          __typename\n          ... on CreateWhatsAppChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                phoneNumber\n                phoneNumberId\n                businessAccountId\n                accessToken { isSet hint }\n                signingKey { isSet hint }\n              }\n            }\n          }\n        }\n      }\n    "): (typeof documents)["\n      mutation MakeWhatsApp($input: CreateWhatsAppChannelInput!) {\n        result: createWhatsAppChannel(input: $input) {\n          __typename\n          ... on CreateWhatsAppChannelPayload {\n            channel {\n              __typename id name type isActive\n              config {\n                phoneNumber\n                phoneNumberId\n                businessAccountId\n                accessToken { isSet hint }\n                signingKey { isSet hint }\n              }\n            }\n          }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation MakeAny($input: CreateChannelInput!) {\n      result: createChannel(input: $input) {\n        __typename\n        ... on CreateChannelPayload {\n          channel {\n            __typename\n            id\n            type\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    mutation MakeAny($input: CreateChannelInput!) {\n      result: createChannel(input: $input) {\n        __typename\n        ... on CreateChannelPayload {\n          channel {\n            __typename\n            id\n            type\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCredential($input: UpdateChannelCredentialInput!) {\n    result: updateChannelCredential(input: $input) {\n      __typename\n      ... on UpdateChannelCredentialPayload {\n        credential {\n          id\n          name\n          type\n          config {\n            __typename\n            ... on LineChannelConfig { lineChannelId channelSecret { isSet hint } }\n          }\n        }\n      }\n      ... on ChannelError { message }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeCredential($input: UpdateChannelCredentialInput!) {\n    result: updateChannelCredential(input: $input) {\n      __typename\n      ... on UpdateChannelCredentialPayload {\n        credential {\n          id\n          name\n          type\n          config {\n            __typename\n            ... on LineChannelConfig { lineChannelId channelSecret { isSet hint } }\n          }\n        }\n      }\n      ... on ChannelError { message }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveChannel($input: DeleteChannelInput!) {\n    result: deleteChannel(input: $input) {\n      __typename\n      ... on DeleteChannelPayload { deletedId }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveChannel($input: DeleteChannelInput!) {\n    result: deleteChannel(input: $input) {\n      __typename\n      ... on DeleteChannelPayload { deletedId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCredential($input: DeleteChannelCredentialInput!) {\n    result: deleteChannelCredential(input: $input) {\n      __typename\n      ... on DeleteChannelCredentialPayload { deletedId }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveCredential($input: DeleteChannelCredentialInput!) {\n    result: deleteChannelCredential(input: $input) {\n      __typename\n      ... on DeleteChannelCredentialPayload { deletedId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DetachWorkflow($input: DeleteChannelWorkflowInput!) {\n    result: deleteChannelWorkflow(input: $input) {\n      __typename\n      ... on DeleteChannelWorkflowPayload { workflowId }\n    }\n  }\n"): (typeof documents)["\n  mutation DetachWorkflow($input: DeleteChannelWorkflowInput!) {\n    result: deleteChannelWorkflow(input: $input) {\n      __typename\n      ... on DeleteChannelWorkflowPayload { workflowId }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckDelete($input: DeleteChannelInput!) {\n    result: deleteChannel(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckDelete($input: DeleteChannelInput!) {\n    result: deleteChannel(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckCredentialDelete($input: DeleteChannelCredentialInput!) {\n    result: deleteChannelCredential(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckCredentialDelete($input: DeleteChannelCredentialInput!) {\n    result: deleteChannelCredential(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckWorkflowDelete($input: DeleteChannelWorkflowInput!) {\n    result: deleteChannelWorkflow(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckWorkflowDelete($input: DeleteChannelWorkflowInput!) {\n    result: deleteChannelWorkflow(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Issues on ChannelError {\n    message\n    ... on ChannelValidationError { issues { path message code } }\n  }\n"): (typeof documents)["\n  fragment Issues on ChannelError {\n    message\n    ... on ChannelValidationError { issues { path message code } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckChannel($input: CreateChannelInput!) {\n    result: createChannel(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckChannel($input: CreateChannelInput!) {\n    result: createChannel(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckUpdate($input: UpdateChannelInput!) {\n    result: updateChannel(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckUpdate($input: UpdateChannelInput!) {\n    result: updateChannel(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckCredential($input: UpdateChannelCredentialInput!) {\n    result: updateChannelCredential(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckCredential($input: UpdateChannelCredentialInput!) {\n    result: updateChannelCredential(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckWorkflow($input: UpdateChannelWorkflowInput!) {\n    result: updateChannelWorkflow(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckWorkflow($input: UpdateChannelWorkflowInput!) {\n    result: updateChannelWorkflow(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckWeb($input: CreateWebChannelInput!) {\n    result: createWebChannel(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckWeb($input: CreateWebChannelInput!) {\n    result: createWebChannel(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckEmail($input: CreateEmailChannelInput!) {\n    result: createEmailChannel(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckEmail($input: CreateEmailChannelInput!) {\n    result: createEmailChannel(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckWeChat($input: CreateWeChatChannelInput!) {\n    result: createWeChatChannel(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckWeChat($input: CreateWeChatChannelInput!) {\n    result: createWeChatChannel(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckLine($input: CreateLineChannelInput!) {\n    result: createLineChannel(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckLine($input: CreateLineChannelInput!) {\n    result: createLineChannel(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckWhatsApp($input: CreateWhatsAppChannelInput!) {\n    result: createWhatsAppChannel(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckWhatsApp($input: CreateWhatsAppChannelInput!) {\n    result: createWhatsAppChannel(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {\n    result: updateWhatsAppChannel(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {\n    result: updateWhatsAppChannel(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckFacebook($input: CreateFacebookChannelInput!) {\n    result: createFacebookChannel(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckFacebook($input: CreateFacebookChannelInput!) {\n    result: createFacebookChannel(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckFacebookUpdate($input: UpdateFacebookChannelInput!) {\n    result: updateFacebookChannel(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckFacebookUpdate($input: UpdateFacebookChannelInput!) {\n    result: updateFacebookChannel(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckInstagram($input: CreateInstagramChannelInput!) {\n    result: createInstagramChannel(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckInstagram($input: CreateInstagramChannelInput!) {\n    result: createInstagramChannel(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckPages($input: ConnectFacebookPagesInput!) {\n    result: connectFacebookPages(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckPages($input: ConnectFacebookPagesInput!) {\n    result: connectFacebookPages(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckAccounts($input: ConnectInstagramAccountsInput!) {\n    result: connectInstagramAccounts(input: $input) { __typename ...Issues }\n  }\n"): (typeof documents)["\n  mutation CheckAccounts($input: ConnectInstagramAccountsInput!) {\n    result: connectInstagramAccounts(input: $input) { __typename ...Issues }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Refusal on ChannelError {\n    message\n    ... on ChannelValidationError { issues { path message code } }\n    ... on ChannelConflictError { path }\n    ... on ChannelNotFoundError { id }\n  }\n"): (typeof documents)["\n  fragment Refusal on ChannelError {\n    message\n    ... on ChannelValidationError { issues { path message code } }\n    ... on ChannelConflictError { path }\n    ... on ChannelNotFoundError { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseChannel($input: CreateChannelInput!) {\n    result: createChannel(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseChannel($input: CreateChannelInput!) {\n    result: createChannel(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseWeb($input: CreateWebChannelInput!) {\n    result: createWebChannel(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseWeb($input: CreateWebChannelInput!) {\n    result: createWebChannel(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseEmail($input: CreateEmailChannelInput!) {\n    result: createEmailChannel(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseEmail($input: CreateEmailChannelInput!) {\n    result: createEmailChannel(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseWeChat($input: CreateWeChatChannelInput!) {\n    result: createWeChatChannel(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseWeChat($input: CreateWeChatChannelInput!) {\n    result: createWeChatChannel(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseLine($input: CreateLineChannelInput!) {\n    result: createLineChannel(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseLine($input: CreateLineChannelInput!) {\n    result: createLineChannel(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseWhatsApp($input: CreateWhatsAppChannelInput!) {\n    result: createWhatsAppChannel(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseWhatsApp($input: CreateWhatsAppChannelInput!) {\n    result: createWhatsAppChannel(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseFacebook($input: CreateFacebookChannelInput!) {\n    result: createFacebookChannel(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseFacebook($input: CreateFacebookChannelInput!) {\n    result: createFacebookChannel(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseInstagram($input: CreateInstagramChannelInput!) {\n    result: createInstagramChannel(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseInstagram($input: CreateInstagramChannelInput!) {\n    result: createInstagramChannel(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseUpdate($input: UpdateChannelInput!) {\n    result: updateChannel(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseUpdate($input: UpdateChannelInput!) {\n    result: updateChannel(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseFacebookUpdate($input: UpdateFacebookChannelInput!) {\n    result: updateFacebookChannel(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseFacebookUpdate($input: UpdateFacebookChannelInput!) {\n    result: updateFacebookChannel(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {\n    result: updateWhatsAppChannel(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {\n    result: updateWhatsAppChannel(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseCredential($input: UpdateChannelCredentialInput!) {\n    result: updateChannelCredential(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseCredential($input: UpdateChannelCredentialInput!) {\n    result: updateChannelCredential(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseWorkflow($input: UpdateChannelWorkflowInput!) {\n    result: updateChannelWorkflow(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseWorkflow($input: UpdateChannelWorkflowInput!) {\n    result: updateChannelWorkflow(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseDelete($input: DeleteChannelInput!) {\n    result: deleteChannel(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseDelete($input: DeleteChannelInput!) {\n    result: deleteChannel(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseCredentialDelete($input: DeleteChannelCredentialInput!) {\n    result: deleteChannelCredential(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseCredentialDelete($input: DeleteChannelCredentialInput!) {\n    result: deleteChannelCredential(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseWorkflowDelete($input: DeleteChannelWorkflowInput!) {\n    result: deleteChannelWorkflow(input: $input) { __typename ...Refusal }\n  }\n"): (typeof documents)["\n  mutation RefuseWorkflowDelete($input: DeleteChannelWorkflowInput!) {\n    result: deleteChannelWorkflow(input: $input) { __typename ...Refusal }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ChangeChannel($input: UpdateChannelInput!) {\n      result: updateChannel(input: $input) {\n        __typename\n        ... on UpdateChannelPayload {\n          channel {\n            __typename\n            id\n            name\n            type\n            isActive\n            ... on WebChannel { config { windowName offlineEmail { email } } }\n          }\n        }\n        ... on ChannelError { message }\n        ... on ChannelValidationError { issues { path message code } }\n        ... on ChannelNotFoundError { id }\n      }\n    }\n  "): (typeof documents)["\n    mutation ChangeChannel($input: UpdateChannelInput!) {\n      result: updateChannel(input: $input) {\n        __typename\n        ... on UpdateChannelPayload {\n          channel {\n            __typename\n            id\n            name\n            type\n            isActive\n            ... on WebChannel { config { windowName offlineEmail { email } } }\n          }\n        }\n        ... on ChannelError { message }\n        ... on ChannelValidationError { issues { path message code } }\n        ... on ChannelNotFoundError { id }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      mutation ChangeTwice($first: UpdateChannelInput!, $second: UpdateChannelInput!) {\n        first: updateChannel(input: $first) {\n          ... on UpdateChannelPayload { channel { id } }\n        }\n        second: updateChannel(input: $second) {\n          ... on UpdateChannelPayload { channel { id } }\n        }\n      }\n    "): (typeof documents)["\n      mutation ChangeTwice($first: UpdateChannelInput!, $second: UpdateChannelInput!) {\n        first: updateChannel(input: $first) {\n          ... on UpdateChannelPayload { channel { id } }\n        }\n        second: updateChannel(input: $second) {\n          ... on UpdateChannelPayload { channel { id } }\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DryRunChannel($input: CreateChannelInput!) {\n    validateChannel(input: $input) {\n      __typename\n      ... on ValidateChannelPayload {\n        isReady\n        checks {\n          state\n          code\n          path\n          message\n          channel {\n            id\n          }\n        }\n      }\n      ... on ChannelError {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DryRunChannel($input: CreateChannelInput!) {\n    validateChannel(input: $input) {\n      __typename\n      ... on ValidateChannelPayload {\n        isReady\n        checks {\n          state\n          code\n          path\n          message\n          channel {\n            id\n          }\n        }\n      }\n      ... on ChannelError {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DryRunCompared($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      ... on ChannelValidationError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DryRunCompared($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      ... on ChannelValidationError {\n        issues {\n          path\n          code\n          message\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeWorkflow($input: UpdateChannelWorkflowInput!, $channel: Boolean!) {\n    result: updateChannelWorkflow(input: $input) {\n      __typename\n      ... on UpdateChannelWorkflowPayload {\n        workflow { id }\n        channel @include(if: $channel) { id name workflow { id } }\n      }\n      ... on ChannelError { message }\n      ... on ChannelValidationError { issues { path message code } }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeWorkflow($input: UpdateChannelWorkflowInput!, $channel: Boolean!) {\n    result: updateChannelWorkflow(input: $input) {\n      __typename\n      ... on UpdateChannelWorkflowPayload {\n        workflow { id }\n        channel @include(if: $channel) { id name workflow { id } }\n      }\n      ... on ChannelError { message }\n      ... on ChannelValidationError { issues { path message code } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListNarrowedChannels {\n    channels(orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        ... on LineChannel {\n          config {\n            lineChannelId\n          }\n        }\n        ... on WeComChannel {\n          config {\n            corpId\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ListNarrowedChannels {\n    channels(orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        ... on LineChannel {\n          config {\n            lineChannelId\n          }\n        }\n        ... on WeComChannel {\n          config {\n            corpId\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListChannelsWithCredential {\n    channels {\n      nodes {\n        credential {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ListChannelsWithCredential {\n    channels {\n      nodes {\n        credential {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListChannelIds(\n    $types: [ChannelType!]\n    $isActive: Boolean\n    $search: String\n    $orderBy: ChannelOrder\n    $first: Int\n    $after: String\n  ) {\n    channels(\n      types: $types\n      isActive: $isActive\n      search: $search\n      orderBy: $orderBy\n      first: $first\n      after: $after\n    ) {\n      nodes {\n        id\n      }\n      totalCount\n      unreadableCount\n    }\n  }\n"): (typeof documents)["\n  query ListChannelIds(\n    $types: [ChannelType!]\n    $isActive: Boolean\n    $search: String\n    $orderBy: ChannelOrder\n    $first: Int\n    $after: String\n  ) {\n    channels(\n      types: $types\n      isActive: $isActive\n      search: $search\n      orderBy: $orderBy\n      first: $first\n      after: $after\n    ) {\n      nodes {\n        id\n      }\n      totalCount\n      unreadableCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListChannelsPage($orderBy: ChannelOrder, $first: Int, $after: String) {\n    channels(orderBy: $orderBy, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ListChannelsPage($orderBy: ChannelOrder, $first: Int, $after: String) {\n    channels(orderBy: $orderBy, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n      nodes {\n        id\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountChannels {\n    channelCount {\n      total\n      byType {\n        type\n        upstreamType\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query CountChannels {\n    channelCount {\n      total\n      byType {\n        type\n        upstreamType\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CountConversations($view: String, $teamId: ID) {\n    channelConversationCount(view: $view, teamId: $teamId) {\n      total\n      byType {\n        type\n        upstreamType\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query CountConversations($view: String, $teamId: ID) {\n    channelConversationCount(view: $view, teamId: $teamId) {\n      total\n      byType {\n        type\n        upstreamType\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CredentialById($id: ID!) {\n    channelCredential(id: $id) {\n      id\n      type\n      name\n      config {\n        __typename\n        ... on FacebookChannelConfig {\n          pageId\n          pageName\n          facebookUserId\n          pageToken {\n            isSet\n            hint\n          }\n        }\n        ... on LineChannelConfig {\n          lineChannelId\n          basicId\n          channelSecret {\n            isSet\n            hint\n          }\n          channelAccessToken {\n            isSet\n            hint\n          }\n        }\n        ... on EmailChannelConfig {\n          email\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CredentialById($id: ID!) {\n    channelCredential(id: $id) {\n      id\n      type\n      name\n      config {\n        __typename\n        ... on FacebookChannelConfig {\n          pageId\n          pageName\n          facebookUserId\n          pageToken {\n            isSet\n            hint\n          }\n        }\n        ... on LineChannelConfig {\n          lineChannelId\n          basicId\n          channelSecret {\n            isSet\n            hint\n          }\n          channelAccessToken {\n            isSet\n            hint\n          }\n        }\n        ... on EmailChannelConfig {\n          email\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CredentialFacebookPages($credentialId: ID!) {\n    facebookPages(credentialId: $credentialId) {\n      id\n      name\n      category\n      pictureUrl\n      isConnected\n      accessToken {\n        isSet\n        hint\n      }\n    }\n  }\n"): (typeof documents)["\n  query CredentialFacebookPages($credentialId: ID!) {\n    facebookPages(credentialId: $credentialId) {\n      id\n      name\n      category\n      pictureUrl\n      isConnected\n      accessToken {\n        isSet\n        hint\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CredentialWithPages {\n    channelCredential(id: \"cred_1\") {\n      id\n      facebookPages {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query CredentialWithPages {\n    channelCredential(id: \"cred_1\") {\n      id\n      facebookPages {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CredentialsOfChannels {\n    channels(orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        credential {\n          id\n          name\n          facebookPages {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CredentialsOfChannels {\n    channels(orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        credential {\n          id\n          name\n          facebookPages {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board {\n    channels {\n      nodes {\n        id\n        credential {\n          id\n        }\n        assignableTeams {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Board {\n    channels {\n      nodes {\n        id\n        credential {\n          id\n        }\n        assignableTeams {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LoadChannelTwice {\n    channel(id: \"ch_1\") {\n      id\n    }\n    again: channel(id: \"ch_1\") {\n      name\n    }\n  }\n"): (typeof documents)["\n  query LoadChannelTwice {\n    channel(id: \"ch_1\") {\n      id\n    }\n    again: channel(id: \"ch_1\") {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LoadListAndCredential {\n    channels {\n      nodes {\n        credential {\n          id\n        }\n      }\n    }\n    channelCredential(id: \"cred_1\") {\n      name\n    }\n  }\n"): (typeof documents)["\n  query LoadListAndCredential {\n    channels {\n      nodes {\n        credential {\n          id\n        }\n      }\n    }\n    channelCredential(id: \"cred_1\") {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LoadThreeChannels {\n    a: channel(id: \"ch_1\") {\n      id\n    }\n    b: channel(id: \"ch_2\") {\n      id\n    }\n    c: channel(id: \"ch_3\") {\n      id\n    }\n  }\n"): (typeof documents)["\n  query LoadThreeChannels {\n    a: channel(id: \"ch_1\") {\n      id\n    }\n    b: channel(id: \"ch_2\") {\n      id\n    }\n    c: channel(id: \"ch_3\") {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LoadAttachedChannel on UpdateChannelWorkflowPayload {\n    channel {\n      name\n      credential {\n        name\n      }\n      assignableTeams {\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LoadAttachedChannel on UpdateChannelWorkflowPayload {\n    channel {\n      name\n      credential {\n        name\n      }\n      assignableTeams {\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoadAfterEachWrite($input: UpdateChannelWorkflowInput!) {\n    first: updateChannelWorkflow(input: $input) {\n      ...LoadAttachedChannel\n    }\n    second: updateChannelWorkflow(input: $input) {\n      ...LoadAttachedChannel\n    }\n  }\n"): (typeof documents)["\n  mutation LoadAfterEachWrite($input: UpdateChannelWorkflowInput!) {\n    first: updateChannelWorkflow(input: $input) {\n      ...LoadAttachedChannel\n    }\n    second: updateChannelWorkflow(input: $input) {\n      ...LoadAttachedChannel\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoadAfterFailedWrite {\n    attach: updateChannelWorkflow(input: { workflowId: \"wf_1\", channelId: \"ch_1\" }) {\n      ... on UpdateChannelWorkflowPayload {\n        channel {\n          name\n        }\n      }\n    }\n    detach: deleteChannelWorkflow(input: { workflowId: \"wf_1\" }) {\n      __typename\n      ... on ChannelForbiddenError {\n        message\n      }\n    }\n    change: updateChannel(input: { id: \"ch_1\", config: { web: { windowName: \"Hello\" } } }) {\n      ... on UpdateChannelPayload {\n        channel {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LoadAfterFailedWrite {\n    attach: updateChannelWorkflow(input: { workflowId: \"wf_1\", channelId: \"ch_1\" }) {\n      ... on UpdateChannelWorkflowPayload {\n        channel {\n          name\n        }\n      }\n    }\n    detach: deleteChannelWorkflow(input: { workflowId: \"wf_1\" }) {\n      __typename\n      ... on ChannelForbiddenError {\n        message\n      }\n    }\n    change: updateChannel(input: { id: \"ch_1\", config: { web: { windowName: \"Hello\" } } }) {\n      ... on UpdateChannelPayload {\n        channel {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Providers {\n    channelProviders {\n      type\n      upstreamType\n      isConfigured\n    }\n  }\n"): (typeof documents)["\n  query Providers {\n    channelProviders {\n      type\n      upstreamType\n      isConfigured\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamObserverFields on TeamObserver {\n    id\n    role\n    displayName\n    email\n    avatarUrl\n    user {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment TeamObserverFields on TeamObserver {\n    id\n    role\n    displayName\n    email\n    avatarUrl\n    user {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamObserversOfTeam($teamId: ID!, $conversationId: ID) {\n    teamObservers(teamId: $teamId, conversationId: $conversationId) {\n      ...TeamObserverFields\n      team {\n        id\n        isAssigned\n      }\n    }\n  }\n"): (typeof documents)["\n  query TeamObserversOfTeam($teamId: ID!, $conversationId: ID) {\n    teamObservers(teamId: $teamId, conversationId: $conversationId) {\n      ...TeamObserverFields\n      team {\n        id\n        isAssigned\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamObserversAlone($teamId: ID!, $conversationId: ID) {\n    teamObservers(teamId: $teamId, conversationId: $conversationId) {\n      ...TeamObserverFields\n    }\n  }\n"): (typeof documents)["\n  query TeamObserversAlone($teamId: ID!, $conversationId: ID) {\n    teamObservers(teamId: $teamId, conversationId: $conversationId) {\n      ...TeamObserverFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamsWithObservers($conversationId: ID) {\n    assignableTeams(conversationId: $conversationId) {\n      id\n      observers {\n        id\n        team {\n          id\n        }\n      }\n      ofAnother: observers(conversationId: \"conv_2\") {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query TeamsWithObservers($conversationId: ID) {\n    assignableTeams(conversationId: $conversationId) {\n      id\n      observers {\n        id\n        team {\n          id\n        }\n      }\n      ofAnother: observers(conversationId: \"conv_2\") {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamFields on Team {\n    id\n    name\n    mode\n    description\n    iconUrl\n    organizationId\n    businessUnitId\n    isDefault\n    isDisabled\n    isAssigned\n    createdAt\n    updatedAt\n  }\n"): (typeof documents)["\n  fragment TeamFields on Team {\n    id\n    name\n    mode\n    description\n    iconUrl\n    organizationId\n    businessUnitId\n    isDefault\n    isDisabled\n    isAssigned\n    createdAt\n    updatedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamsAssignable($conversationId: ID) {\n    assignableTeams(conversationId: $conversationId) {\n      ...TeamFields\n    }\n  }\n"): (typeof documents)["\n  query TeamsAssignable($conversationId: ID) {\n    assignableTeams(conversationId: $conversationId) {\n      ...TeamFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamById($id: ID!) {\n    team(id: $id) {\n      ...TeamFields\n    }\n  }\n"): (typeof documents)["\n  query TeamById($id: ID!) {\n    team(id: $id) {\n      ...TeamFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamsOfChannels($conversationId: ID) {\n    channels(orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        assignableTeams(conversationId: $conversationId) {\n          id\n          isAssigned\n          observers {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TeamsOfChannels($conversationId: ID) {\n    channels(orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        assignableTeams(conversationId: $conversationId) {\n          id\n          isAssigned\n          observers {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SetupCatalogue {\n    channelTypes {\n      type\n      title\n      description\n      isCreatable\n      createMutation\n      fields {\n        name\n        path\n        dryRunPath\n        label\n        help\n        kind\n        isRequired\n        requiredUnless\n        isSecret\n        pattern\n        minLength\n        maxLength\n        example\n        sourceUrl\n      }\n      steps {\n        text\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  query SetupCatalogue {\n    channelTypes {\n      type\n      title\n      description\n      isCreatable\n      createMutation\n      fields {\n        name\n        path\n        dryRunPath\n        label\n        help\n        kind\n        isRequired\n        requiredUnless\n        isSecret\n        pattern\n        minLength\n        maxLength\n        example\n        sourceUrl\n      }\n      steps {\n        text\n        url\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FaultyChannel {\n    channel(id: \"ch_1\") {\n      id\n    }\n  }\n"): (typeof documents)["\n  query FaultyChannel {\n    channel(id: \"ch_1\") {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FaultyCredentials {\n    channels {\n      nodes {\n        credential {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FaultyCredentials {\n    channels {\n      nodes {\n        credential {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FaultyList {\n    channels {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query FaultyList {\n    channels {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FaultyDelete {\n    deleteChannel(input: { id: \"ch_1\" }) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation FaultyDelete {\n    deleteChannel(input: { id: \"ch_1\" }) {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DialectLine($input: CreateLineChannelInput!) {\n    createLineChannel(input: $input) {\n      __typename\n      ... on CreateLineChannelPayload {\n        channel {\n          config {\n            lineChannelId\n          }\n        }\n      }\n      ... on ChannelValidationError {\n        issues {\n          path\n        }\n      }\n      ... on ChannelConflictError {\n        path\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DialectLine($input: CreateLineChannelInput!) {\n    createLineChannel(input: $input) {\n      __typename\n      ... on CreateLineChannelPayload {\n        channel {\n          config {\n            lineChannelId\n          }\n        }\n      }\n      ... on ChannelValidationError {\n        issues {\n          path\n        }\n      }\n      ... on ChannelConflictError {\n        path\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DialectWeChat($input: CreateWeChatChannelInput!) {\n    createWeChatChannel(input: $input) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation DialectWeChat($input: CreateWeChatChannelInput!) {\n    createWeChatChannel(input: $input) {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DialectWhatsApp($input: CreateWhatsAppChannelInput!) {\n    createWhatsAppChannel(input: $input) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation DialectWhatsApp($input: CreateWhatsAppChannelInput!) {\n    createWhatsAppChannel(input: $input) {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DialectWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {\n    updateWhatsAppChannel(input: $input) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation DialectWhatsAppUpdate($input: UpdateWhatsAppChannelInput!) {\n    updateWhatsAppChannel(input: $input) {\n      __typename\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DialectWeb($input: CreateWebChannelInput!) {\n    createWebChannel(input: $input) {\n      __typename\n    }\n  }\n"): (typeof documents)["\n  mutation DialectWeb($input: CreateWebChannelInput!) {\n    createWebChannel(input: $input) {\n      __typename\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;