import { isObject } from '#src/runtime/json.ts';
import { decodeObject, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { callUpstream } from '../errors/user-errors.ts';
import type { InputMapping } from '../inputs/mapping.ts';
import { EmailChannelConfig, EmailChannelConfigInput, mailNames, storedMail } from './email-appearance.ts';
import * as rules from './fields.ts';
import { channelPayload, channelType, createErrors, type Platform } from './platform.ts';

const windowName = rules.line.meta({
  label: { en: 'Window title', 'zh-Hans': '窗口标题', 'zh-Hant': '視窗標題' },
  help: {
    en: 'What stands at the top of the window, up to 256 characters.',
    'zh-Hans': '聊天窗口顶部的标题，最多 256 个字符。',
    'zh-Hant': '聊天視窗頂部的標題，最多 256 個字元。',
  },
  example: 'Chat with us',
});
const windowLogoUrl = rules.url.meta({
  label: { en: 'Window logo', 'zh-Hans': '窗口图标', 'zh-Hant': '視窗圖示' },
  help: {
    en: 'Its URL, http(s).',
    'zh-Hans': '图标的网址，以 http(s) 开头。',
    'zh-Hant': '圖示的網址，以 http(s) 開頭。',
  },
  example: 'https://shop.example/logo.png',
});
const chatbotName = rules.line.meta({
  label: { en: 'Agent’s name', 'zh-Hans': '智能体名称', 'zh-Hant': '智慧體名稱' },
  help: {
    en: 'What the agent is called, up to 256 characters.',
    'zh-Hans': '智能体的称呼，最多 256 个字符。',
    'zh-Hant': '智慧體的稱呼，最多 256 個字元。',
  },
  example: 'Harbour',
});
const chatbotAvatarUrl = rules.url.meta({
  label: { en: 'Agent’s picture', 'zh-Hans': '智能体头像', 'zh-Hant': '智慧體頭像' },
  help: {
    en: 'Its URL, http(s).',
    'zh-Hans': '头像的网址，以 http(s) 开头。',
    'zh-Hant': '頭像的網址，以 http(s) 開頭。',
  },
  example: 'https://shop.example/agent.png',
});
const welcomeMessage = rules.paragraph.meta({
  label: { en: 'Welcome message', 'zh-Hans': '欢迎语', 'zh-Hant': '歡迎語' },
  help: {
    en: 'The first message, up to 4,096 characters.',
    'zh-Hans': '第一条消息，最多 4096 个字符。',
    'zh-Hant': '第一則訊息，最多 4096 個字元。',
  },
  example: 'Hello! How can we help?',
});
const primaryColor = rules.color.meta({
  label: { en: 'Primary colour', 'zh-Hans': '主色', 'zh-Hant': '主色' },
  help: {
    en: '`#RGB` or `#RRGGBB`.',
    'zh-Hans': '`#RGB` 或 `#RRGGBB`。',
    'zh-Hant': '`#RGB` 或 `#RRGGBB`。',
  },
  example: '#1A73E8',
});
const secondaryColor = rules.color.meta({
  label: { en: 'Secondary colour', 'zh-Hans': '辅色', 'zh-Hant': '輔色' },
  help: {
    en: '`#RGB` or `#RRGGBB`.',
    'zh-Hans': '`#RGB` 或 `#RRGGBB`。',
    'zh-Hant': '`#RGB` 或 `#RRGGBB`。',
  },
  example: '#E8F0FE',
});
const headerColor = rules.color.meta({
  label: { en: 'Header colour', 'zh-Hans': '标题栏颜色', 'zh-Hant': '標題列顏色' },
  help: {
    en: '`#RGB` or `#RRGGBB`.',
    'zh-Hans': '`#RGB` 或 `#RRGGBB`。',
    'zh-Hant': '`#RGB` 或 `#RRGGBB`。',
  },
  example: '#1A73E8',
});
const backgroundColor = rules.color.meta({
  label: { en: 'Background colour', 'zh-Hans': '背景色', 'zh-Hant': '背景色' },
  help: {
    en: '`#RGB` or `#RRGGBB`.',
    'zh-Hans': '`#RGB` 或 `#RRGGBB`。',
    'zh-Hant': '`#RGB` 或 `#RRGGBB`。',
  },
  example: '#FFFFFF',
});
const fontSize = rules.line.meta({
  label: { en: 'Font size', 'zh-Hans': '字号', 'zh-Hant': '字型大小' },
  help: {
    en: 'As in `14px`.',
    'zh-Hans': '例如 `14px`。',
    'zh-Hant': '例如 `14px`。',
  },
  example: '14px',
});
const description = rules.paragraph.meta({
  label: { en: 'Description', 'zh-Hans': '说明', 'zh-Hant': '說明' },
  help: {
    en: 'What the channel is for, up to 4,096 characters.',
    'zh-Hans': '此渠道的用途，最多 4096 个字符。',
    'zh-Hant': '此管道的用途，最多 4096 個字元。',
  },
  example: 'The chat on the shop’s pages.',
});

const stored = decodeObject({
  window_name: toText,
  window_logo: toText,
  chatbot_name: toText,
  chatbot_avatar: toText,
  welcome_message: toText,
  primary_color: toText,
  secondary_color: toText,
  header_color: toText,
  background_color: toText,
  font_size: toText,
  email_config: (value) => (isObject(value) ? storedMail(value) : null),
});

const WebChannelConfig = builder.objectRef<ReturnType<typeof stored>>('WebChannelConfig').implement({
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
  readConfig: stored,
});

const WebChannelConfigInput = builder.inputType('WebChannelConfigInput', {
  description: 'A chat window’s looks. What is left out stays as it is; null clears it.',
  fields: (t) => ({
    windowName: t.string(rules.by(windowName)),
    windowLogoUrl: t.string(rules.by(windowLogoUrl)),
    chatbotName: t.string(rules.by(chatbotName)),
    chatbotAvatarUrl: t.string(rules.by(chatbotAvatarUrl)),
    welcomeMessage: t.string(rules.by(welcomeMessage)),
    primaryColor: t.string(rules.by(primaryColor)),
    secondaryColor: t.string(rules.by(secondaryColor)),
    headerColor: t.string(rules.by(headerColor)),
    backgroundColor: t.string(rules.by(backgroundColor)),
    fontSize: t.string(rules.by(fontSize)),
    offlineEmail: t.field({
      type: EmailChannelConfigInput,
      description: 'The e-mails that reach contacts who have left the page.',
    }),
  }),
});

const CreateWebChannelInput = builder.inputType('CreateWebChannelInput', {
  description: 'A chat window to make.',
  fields: (t) => ({
    name: t.string({ required: true, ...rules.by(rules.name) }),
    description: t.string(rules.by(description)),
    config: t.field({ type: WebChannelConfigInput, description: 'The window’s looks.' }),
  }),
});

const configNames: InputMapping = {
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

const createNames: InputMapping = {
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
      callUpstream(context, input, createNames, (body) => context.upstream.channels.createWeb(body)),
  }),
);

export const web = {
  type: 'web',
  value: 'WEB',
  title: { en: 'Web', 'zh-Hans': '网页', 'zh-Hant': '網頁' },
  setup: {
    about: {
      en: 'A chat window on a website.',
      'zh-Hans': '网站上的聊天窗口。',
      'zh-Hant': '網站上的聊天視窗。',
    },
    mutation: 'createWebChannel',
    account: [],
    steps: [
      {
        text: {
          en: 'Nothing to prepare: name the window. Its looks can be changed at any time.',
          'zh-Hans': '无需准备：为窗口命名即可，外观可随时修改。',
          'zh-Hant': '無需準備：為視窗命名即可，外觀可隨時修改。',
        },
      },
    ],
  },
  channel: WebChannel,
  config: WebChannelConfig,
  readConfig: stored,
  configField: 'web',
  configInput: WebChannelConfigInput,
  configNames,
} satisfies Platform;
