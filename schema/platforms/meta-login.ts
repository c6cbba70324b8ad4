import type { RefineConstraint } from '@pothos/plugin-zod';
import type { InputMapping } from '../inputs/mapping.ts';
import * as rules from './fields.ts';

// How Meta’s pages and accounts are connected: by a login that is stored, or by a token.

export const pageId = rules.digits.meta({
  label: { en: 'Page ID', 'zh-Hans': '公共主页编号（Page ID）', 'zh-Hant': '粉絲專頁編號（Page ID）' },
  help: {
    en: 'Digits only: the page’s About section, Page transparency. `facebookPages` lists those of a stored login.',
    'zh-Hans': '仅数字：见主页“简介”中的“主页信息公示”。已保存的登录可用 `facebookPages` 列出其主页。',
    'zh-Hant':
      '僅數字：見粉絲專頁「關於」中的「粉絲專頁資訊透明度」。已儲存的登入可用 `facebookPages` 列出其專頁。',
  },
  example: '104500000000001',
  sourceUrl: 'https://www.facebook.com/pages/?category=your_pages',
});

export const credentialId = rules.id.meta({
  label: { en: 'Stored login', 'zh-Hans': '已保存的登录', 'zh-Hant': '已儲存的登入' },
  help: {
    en: 'The id of the stored Facebook login that manages the page.',
    'zh-Hans': '管理该主页的已保存 Facebook 登录的编号。',
    'zh-Hant': '管理該專頁的已儲存 Facebook 登入之編號。',
  },
  example: 'cred_fake0001',
});

export const accessToken = rules.token.meta({
  label: { en: 'Page access token', 'zh-Hans': '主页访问口令', 'zh-Hant': '粉絲專頁存取權杖' },
  help: {
    en: 'An access token of the page, where no login is stored. No spaces, 4,096 characters at most.',
    'zh-Hans': '没有已保存的登录时，填主页的访问口令。不含空格，最多 4096 个字符。',
    'zh-Hant': '沒有已儲存的登入時，填粉絲專頁的存取權杖。不含空格，最多 4096 個字元。',
  },
  example: 'EAAFAKEpagetoken0001',
  sourceUrl: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
});

export const facebookUserId = rules.digits.meta({
  label: { en: 'Facebook user', 'zh-Hans': 'Facebook 用户', 'zh-Hant': 'Facebook 使用者' },
  help: { en: 'The Facebook user who connected it, digits.' },
});

/** The fields of which one has to be there. */
const logins = ['credentialId', 'accessToken'] as const;

interface Login {
  pageId?: string | null | undefined;
  credentialId?: string | null | undefined;
  accessToken?: string | null | undefined;
}

/** What an input that takes a login is made with. */
export const takesLogin = {
  extensions: { anyOf: logins },
  validate: {
    refine: [
      [
        (input: Login) => logins.some((field) => typeof input[field] === 'string'),
        { path: ['credentialId'], message: 'Pass a `credentialId`, or an `accessToken`.' },
      ],
      [
        ({ pageId, credentialId }: Login) => Boolean(pageId) || !credentialId,
        { path: ['pageId'], message: 'Pass the `pageId` too: a stored login may have several pages.' },
      ],
    ] satisfies RefineConstraint<Login>,
  },
};

export const loginNames: InputMapping = {
  pageId: 'page_id',
  credentialId: 'credential_id',
  accessToken: 'access_token',
};
