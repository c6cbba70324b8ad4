import { z } from 'zod';
import { type Call, nameOf, type Send, type Session } from './call.ts';
import { getOrNull, readList, single } from './envelope.ts';
import { Malformed } from './errors.ts';
import { path } from './path.ts';
import { idFrom, optionalFlag, optionalId, optionalKeyed, optionalText, secretStatus } from './wire.ts';

const credentialRecord = z
  .object({
    _id: optionalId,
    id: optionalId,
    type: optionalText,
    name: optionalText,
    config: optionalKeyed,
  })
  .transform(({ _id, id, ...credential }, context) => ({ ...credential, id: idFrom(context, id, _id) }));

/** `config` is as the channel API stores it, secrets and all: it goes nowhere but through a platform's reader. */
export type CredentialRecord = z.output<typeof credentialRecord>;

const pageRecord = z
  .object({
    _id: optionalId,
    id: optionalId,
    name: optionalText,
    type: optionalText,
    category: optionalText,
    picture_url: optionalText,
    is_connected: optionalFlag,
    access_token: secretStatus,
  })
  .transform(({ _id, id, ...page }, context) => ({ ...page, id: idFrom(context, _id, id) }));

export type FacebookPageRecord = z.output<typeof pageRecord>;

export function credentials(send: Send, session: Session) {
  const get = (id: string) => getOrNull(send, path`/v1/channels/credentials/${id}`, credentialRecord);

  return {
    get,
    async update(id: string, body: object): Promise<CredentialRecord> {
      const call: Call = { method: 'PUT', ...path`/v1/channels/credentials/${id}`, body };
      const answer = credentialRecord.safeParse(single(await send(call)));
      const credential = answer.success && answer.data.config ? answer.data : await get(id);
      if (credential) return credential;
      throw new Malformed('The channel API lost the credential it changed.', { call: nameOf(call) });
    },
    remove: (id: string) => send({ method: 'DELETE', ...path`/v1/channels/credentials/${id}` }),
    async pages(id: string): Promise<FacebookPageRecord[]> {
      const call: Call = { method: 'GET', ...path`/v1/channels/_facebook/credential/${id}` };
      return (await readList(send, session, call, pageRecord)).items;
    },
  };
}
