import { isObject } from '#src/runtime/json.ts';
import { decodeObject, toText } from '#src/upstream/decode/decoders.ts';
import { builder } from '../builder.ts';
import { sharedText, type Text } from '../i18n.ts';
import type { InputMapping } from '../inputs/mapping.ts';
import {
  EmailChannelConfig,
  EmailChannelConfigInput,
  emailAppearanceMapping,
  readEmailAppearance,
} from './email-appearance.ts';
import * as fields from './fields.ts';
import { fieldOptions, outputOptions } from './fields.ts';
import { defineChannelMutation, defineChannelType, type Platform, type PlatformRoute } from './platform.ts';

const windowName = fields.line.meta({
  label: { en: 'Window title', 'zh-Hans': '窗口标题', 'zh-Hant': '視窗標題' },
  help: {
    en: 'The title at the top of the window, up to 256 characters.',
    'zh-Hans': '聊天窗口顶部的标题，最多 256 个字符。',
    'zh-Hant': '聊天視窗頂部的標題，最多 256 個字元。',
  },
  example: 'Chat with us',
});
const windowLogoUrl = fields.url.meta({
  label: { en: 'Window logo', 'zh-Hans': '窗口图标', 'zh-Hant': '視窗圖示' },
  help: {
    en: 'The URL of the window’s logo, http(s).',
    'zh-Hans': '窗口图标的网址，以 http(s) 开头。',
    'zh-Hant': '視窗圖示的網址，以 http(s) 開頭。',
  },
  example: 'https://shop.example/logo.png',
});
const chatbotName = fields.line.meta({
  label: { en: 'Agent’s name', 'zh-Hans': '智能体名称', 'zh-Hant': 'AI 代理名稱' },
  help: {
    en: 'The name of the agent, up to 256 characters.',
    'zh-Hans': '智能体的称呼，最多 256 个字符。',
    'zh-Hant': 'AI 代理的稱呼，最多 256 個字元。',
  },
  example: 'Harbour',
});
const chatbotAvatarUrl = fields.url.meta({
  label: { en: 'Agent’s picture', 'zh-Hans': '智能体头像', 'zh-Hant': 'AI 代理頭像' },
  help: {
    en: 'The URL of the agent’s picture, http(s).',
    'zh-Hans': '智能体头像的网址，以 http(s) 开头。',
    'zh-Hant': 'AI 代理頭像的網址，以 http(s) 開頭。',
  },
  example: 'https://shop.example/agent.png',
});
const welcomeMessage = fields.paragraph.meta({
  label: { en: 'Welcome message', 'zh-Hans': '欢迎语', 'zh-Hant': '歡迎語' },
  help: {
    en: 'The first message that contacts see, up to 4,096 characters.',
    'zh-Hans': '联系人看到的第一条消息，最多 4096 个字符。',
    'zh-Hant': '聯絡人看到的第一則訊息，最多 4096 個字元。',
  },
  example: 'Hello! How can we help?',
});
const fontSize = fields.line.meta({
  label: { en: 'Font size', 'zh-Hans': '字号', 'zh-Hant': '字型大小' },
  help: {
    en: 'The font size in CSS units: `14px`.',
    'zh-Hans': '以 CSS 单位表示的字号：`14px`。',
    'zh-Hant': '以 CSS 單位表示的字型大小：`14px`。',
  },
  example: '14px',
});
const description = fields.paragraph.meta({
  label: { en: 'Description', 'zh-Hans': '说明', 'zh-Hant': '說明' },
  help: {
    en: 'The purpose of the channel, up to 4,096 characters.',
    'zh-Hans': '此渠道的用途，最多 4096 个字符。',
    'zh-Hant': '此管道的用途，最多 4096 個字元。',
  },
  example: 'The chat on the shop’s pages.',
});

function colorField(label: Text, example: string) {
  const noun = { ...label, en: `The ${label.en.toLowerCase()}` };
  return fields.color.meta({ label, help: sharedText('fields.color.help', { noun }), example });
}

const primaryColor = colorField({ en: 'Primary colour', 'zh-Hans': '主色', 'zh-Hant': '主色' }, '#1A73E8');
const secondaryColor = colorField(
  { en: 'Secondary colour', 'zh-Hans': '辅色', 'zh-Hant': '輔色' },
  '#E8F0FE',
);
const headerColor = colorField(
  { en: 'Header colour', 'zh-Hans': '标题栏颜色', 'zh-Hant': '標題列顏色' },
  '#1A73E8',
);
const backgroundColor = colorField(
  { en: 'Background colour', 'zh-Hans': '背景色', 'zh-Hant': '背景色' },
  '#FFFFFF',
);

const storedConfig = {
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
  email_config: (value: unknown) => (isObject(value) ? readEmailAppearance(value) : null),
};
const readConfig = decodeObject(storedConfig);

const offlineEmailDescription = 'The e-mails that are sent to contacts who have left the page.';

const WebChannelConfig = builder.objectRef<ReturnType<typeof readConfig>>('WebChannelConfig').implement({
  description: 'The settings of a chat window on a website.',
  fields: (t) => ({
    windowName: t.exposeString('window_name', {
      nullable: true,
      description: 'The title at the top of the window.',
    }),
    windowLogoUrl: t.exposeString('window_logo', outputOptions(windowLogoUrl)),
    chatbotName: t.exposeString('chatbot_name', { nullable: true, description: 'The name of the agent.' }),
    chatbotAvatarUrl: t.exposeString('chatbot_avatar', outputOptions(chatbotAvatarUrl)),
    welcomeMessage: t.exposeString('welcome_message', {
      nullable: true,
      description: 'The first message that contacts see.',
    }),
    primaryColor: t.exposeString('primary_color', outputOptions(primaryColor)),
    secondaryColor: t.exposeString('secondary_color', outputOptions(secondaryColor)),
    headerColor: t.exposeString('header_color', outputOptions(headerColor)),
    backgroundColor: t.exposeString('background_color', outputOptions(backgroundColor)),
    fontSize: t.exposeString('font_size', outputOptions(fontSize)),
    offlineEmail: t.expose('email_config', {
      type: EmailChannelConfig,
      nullable: true,
      description: offlineEmailDescription,
    }),
  }),
});

const WebChannel = defineChannelType('WebChannel', {
  description: 'A channel on the web: a chat window on a website.',
  config: WebChannelConfig,
  configDescription: 'The settings of the window; null if none are stored.',
  readConfig,
});

const WebChannelConfigInput = builder.inputType('WebChannelConfigInput', {
  description: 'The settings of a chat window. An omitted field keeps its value; null clears it.',
  fields: (t) => ({
    windowName: t.string(fieldOptions(windowName)),
    windowLogoUrl: t.string(fieldOptions(windowLogoUrl)),
    chatbotName: t.string(fieldOptions(chatbotName)),
    chatbotAvatarUrl: t.string(fieldOptions(chatbotAvatarUrl)),
    welcomeMessage: t.string(fieldOptions(welcomeMessage)),
    primaryColor: t.string(fieldOptions(primaryColor)),
    secondaryColor: t.string(fieldOptions(secondaryColor)),
    headerColor: t.string(fieldOptions(headerColor)),
    backgroundColor: t.string(fieldOptions(backgroundColor)),
    fontSize: t.string(fieldOptions(fontSize)),
    offlineEmail: t.field({ type: EmailChannelConfigInput, description: offlineEmailDescription }),
  }),
});

const CreateWebChannelInput = builder.inputType('CreateWebChannelInput', {
  description: 'The chat window to create.',
  fields: (t) => ({
    name: t.string({ required: true, ...fieldOptions(fields.name) }),
    description: t.string(fieldOptions(description)),
    config: t.field({ type: WebChannelConfigInput, description: 'The settings of the window.' }),
  }),
});

const configMapping: InputMapping = {
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
  offlineEmail: { at: 'email_config', fields: emailAppearanceMapping },
};

const createRoute: PlatformRoute = {
  type: 'web',
  method: 'POST',
  path: { documented: '/v1/channels/_web', live: '/v3/channels/_web' },
  mapping: { name: 'name', description: 'description', config: { at: 'config', fields: configMapping } },
};

defineChannelMutation('createWebChannel', {
  description: 'Creates a chat window for a website.',
  input: CreateWebChannelInput,
  inputDescription: 'The window to create.',
  channel: WebChannel,
  route: createRoute,
});

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
          en: 'No preparation is needed: name the window. Its settings can be changed at any time.',
          'zh-Hans': '无需准备：为窗口命名即可，设置可随时修改。',
          'zh-Hant': '無需準備：為視窗命名即可，設定可隨時修改。',
        },
      },
    ],
  },
  channel: WebChannel,
  config: WebChannelConfig,
  storedConfig,
  readConfig,
  configField: 'web',
  configInput: WebChannelConfigInput,
  configMapping,
  requiredConfig: [],
  routes: { create: createRoute },
} satisfies Platform;
