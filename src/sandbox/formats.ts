import { z } from 'zod';

export const text = z
  .string({ error: ({ input }) => (input === undefined ? 'is required' : 'must be text') })
  .trim()
  .min(1, 'must not be empty');
export const words = z.string('must be text').nullish();
export const flag = z.boolean('must be true or false').nullish();
export const id = z
  .union([text, z.number()], {
    error: ({ input }) => (input === undefined ? 'is required' : 'must be an id'),
  })
  .transform(String);

const matching = (pattern: RegExp, message: string) => text.regex(pattern, message);
export const digits = matching(/^\d+$/, 'must be digits only');
export const address = matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'must be an e-mail address');
export const phoneNumber = matching(/^\+[1-9]\d{6,14}$/, 'must be in E.164 form, such as +85221234567');
export const colour = matching(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, 'must be a colour: #RGB or #RRGGBB');
export const callbackToken = matching(/^[A-Za-z0-9]{3,32}$/, 'must be 3 to 32 letters and digits');
export const aesKey = matching(/^[A-Za-z0-9]{43}$/, 'must be 43 letters and digits');
export const lineChannelId = matching(/^\d{10}$/, 'must be 10 digits');
export const lineSecret = matching(/^[0-9a-f]{32}$/i, 'must be 32 hexadecimal digits');
export const wechatAppId = matching(/^wx[A-Za-z0-9]{16}$/, 'must be wx and 16 letters and digits');
export const wechatSecret = matching(/^[A-Za-z0-9]{32}$/, 'must be 32 letters and digits');
export const wecomCorpId = matching(/^(ww|wx)[A-Za-z0-9]{16}$/, 'must be ww or wx and 16 letters and digits');
