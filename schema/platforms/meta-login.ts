import type { RefineConstraint } from '@pothos/plugin-zod';
import { sharedFieldTexts, sharedText } from '../i18n.ts';
import type { InputMapping } from '../inputs/mapping.ts';
import * as fields from './fields.ts';

// Facebook pages and Instagram accounts are connected by a saved login or by a page access token.

export const pagesUrl = 'https://www.facebook.com/pages/?category=your_pages';
export const accessTokensUrl = 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/';

export const pageId = fields.digits.meta({
  ...sharedFieldTexts('login.pageId'),
  example: '104500000000001',
  sourceUrl: pagesUrl,
});

export const credentialId = fields.id.meta({
  ...sharedFieldTexts('login.credentialId'),
  example: 'cred_fake0001',
});

export const accessToken = fields.token.meta({
  ...sharedFieldTexts('login.accessToken'),
  example: 'EAAFAKEpagetoken0001',
  sourceUrl: accessTokensUrl,
});

export const facebookUserId = fields.digits.meta(sharedFieldTexts('login.facebookUserId'));

/** The fields of which at least one is required. */
const loginFields = ['credentialId', 'accessToken'] as const;

interface LoginInput {
  pageId?: string | null | undefined;
  credentialId?: string | null | undefined;
  accessToken?: string | null | undefined;
}

const missingLogin = sharedText('login.missing');

/** The options of an input type that takes a saved login or an access token. */
export const loginInputOptions = {
  extensions: { anyOf: { fields: loginFields, message: missingLogin } },
  validate: {
    refine: [
      [
        (input: LoginInput) => loginFields.some((field) => typeof input[field] === 'string'),
        { path: ['credentialId'], message: missingLogin.en },
      ],
      [
        ({ pageId, credentialId }: LoginInput) => Boolean(pageId) || !credentialId,
        { path: ['pageId'], message: sharedText('login.pageMissing').en },
      ],
    ] satisfies RefineConstraint<LoginInput>,
  },
};

export const loginMapping: InputMapping = {
  pageId: 'page_id',
  credentialId: 'credential_id',
  accessToken: 'access_token',
};
