export { email } from './email.ts';
export { facebook } from './facebook.ts';
export { instagram } from './instagram.ts';
export { line } from './line.ts';
export { web } from './web.ts';
export { wechat } from './wechat.ts';
export { wecom } from './wecom.ts';
export { whatsapp } from './whatsapp.ts';
