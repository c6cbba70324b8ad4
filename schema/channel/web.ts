import { z } from 'zod';
import { optionalText } from '#src/upstream/wire.ts';
import type { Names } from '../body.ts';
import { builder } from '../builder.ts';
import { submit } from '../errors.ts';
import { EmailChannelConfig, EmailChannelConfigInput, mailNames, storedMail } from './mail.ts';
import { channelPayload, channelType, createErrors, type Platform } from './platform.ts';
import * as rules from './rules.ts';

const stored = z.object({
  window_name: optionalText,
  window_logo: optionalText,
  chatbot_name: optionalText,
  chatbot_avatar: optionalText,
  welcome_message: optionalText,
  primary_color: optionalText,
  secondary_color: optionalText,
  header_color: optionalText,
  background_color: optionalText,
  font_size: optionalText,
  email_config: storedMail.nullish().catch(null),
});

const WebChannelConfig = builder.objectRef<z.output<typeof stored>>('WebChannelConfig').implement({
  description: 'A chat window on a website.',
  fields: (t) => ({
    windowName: t.exposeString('window_name', { nullable: true, description: 'The window’s title.' }),
    windowLogoUrl: t.exposeString('window_logo', { nullable: true, description: 'The window’s logo.' }),
    chatbotName: t.exposeString('chatbot_name', { nullable: true, description: 'What the agent is called.' }),
    chatbotAvatarUrl: t.exposeString('chatbot_avatar', {
      nullable: true,
      description: 'The agent’s picture.',
    }),
    welcomeMessage: t.exposeString('welcome_message', { nullable: true, description: 'The first message.' }),
    primaryColor: t.exposeString('primary_color', { nullable: true, description: '`#RGB` or `#RRGGBB`.' }),
    secondaryColor: t.exposeString('secondary_color', {
      nullable: true,
      description: '`#RGB` or `#RRGGBB`.',
    }),
    headerColor: t.exposeString('header_color', { nullable: true, description: '`#RGB` or `#RRGGBB`.' }),
    backgroundColor: t.exposeString('background_color', {
      nullable: true,
      description: '`#RGB` or `#RRGGBB`.',
    }),
    fontSize: t.exposeString('font_size', {
      nullable: true,
      description: 'As the platform stores it: `14px`.',
    }),
    offlineEmail: t.expose('email_config', {
      type: EmailChannelConfig,
      nullable: true,
      description: 'The e-mails that reach contacts who have left the page.',
    }),
  }),
});

const WebChannel = channelType('WebChannel', {
  description: 'A chat window on a website.',
  config: WebChannelConfig,
  configDescription: 'The window’s looks; null where none are stored.',
  readConfig: stored.parse,
});

const WebChannelConfigInput = builder.inputType('WebChannelConfigInput', {
  description: 'A chat window’s looks. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    windowName: t.string({ description: 'The window’s title.', validate: { schema: rules.line } }),
    windowLogoUrl: t.string({ description: 'The window’s logo, http(s).', validate: { schema: rules.url } }),
    chatbotName: t.string({ description: 'What the agent is called.', validate: { schema: rules.line } }),
    chatbotAvatarUrl: t.string({
      description: 'The agent’s picture, http(s).',
      validate: { schema: rules.url },
    }),
    welcomeMessage: t.string({ description: 'The first message.', validate: { schema: rules.paragraph } }),
    primaryColor: t.string({ description: '`#RGB` or `#RRGGBB`.', validate: { schema: rules.color } }),
    secondaryColor: t.string({ description: '`#RGB` or `#RRGGBB`.', validate: { schema: rules.color } }),
    headerColor: t.string({ description: '`#RGB` or `#RRGGBB`.', validate: { schema: rules.color } }),
    backgroundColor: t.string({ description: '`#RGB` or `#RRGGBB`.', validate: { schema: rules.color } }),
    fontSize: t.string({ description: 'As in `14px`.', validate: { schema: rules.line } }),
    offlineEmail: t.field({
      type: EmailChannelConfigInput,
      description: 'The e-mails that reach contacts who have left the page.',
    }),
  }),
});

const CreateWebChannelInput = builder.inputType('CreateWebChannelInput', {
  description: 'A chat window to make.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'The channel’s name, 1 to 128 characters.',
      validate: { schema: rules.name },
    }),
    description: t.string({ description: 'What it is for.', validate: { schema: rules.paragraph } }),
    config: t.field({ type: WebChannelConfigInput, description: 'The window’s looks.' }),
  }),
});

const configNames: Names = {
  windowName: 'window_name',
  windowLogoUrl: 'window_logo',
  chatbotName: 'chatbot_name',
  chatbotAvatarUrl: 'chatbot_avatar',
  welcomeMessage: 'welcome_message',
  primaryColor: 'primary_color',
  secondaryColor: 'secondary_color',
  headerColor: 'header_color',
  backgroundColor: 'background_color',
  fontSize: 'font_size',
  offlineEmail: { at: 'email_config', names: mailNames },
};

const createNames: Names = {
  name: 'name',
  description: 'description',
  config: { at: 'config', names: configNames },
};

builder.mutationField('createWebChannel', (t) =>
  t.field({
    description: 'Makes a chat window for a website.',
    type: channelPayload('CreateWebChannelPayload', WebChannel),
    nullable: false,
    errors: { types: createErrors },
    args: {
      input: t.arg({ type: CreateWebChannelInput, required: true, description: 'The window to make.' }),
    },
    resolve: (_, { input }, context) =>
      submit(context, input, createNames, context.upstream.channels.createWeb),
  }),
);

export const web = {
  type: 'web',
  value: 'WEB',
  title: 'Web',
  channel: WebChannel,
  config: WebChannelConfig,
  readConfig: stored.parse,
  configField: 'web',
  configInput: WebChannelConfigInput,
  configNames,
} satisfies Platform;
