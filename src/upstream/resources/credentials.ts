import {
  flagOf,
  idOf,
  keyedOf,
  reader,
  required,
  type SecretStatus,
  secretOf,
  textOf,
} from '../decode/decoders.ts';
import { getOrNull, readList, single } from '../decode/responses.ts';
import { Malformed, Unread } from '../errors.ts';
import { path } from '../transport/path.ts';
import { type Call, nameOf, type Send, type Session } from '../transport/request.ts';

/** `config` is as the channel API stores it, secrets and all: it goes nowhere but through a platform's reader. */
export interface CredentialRecord {
  id: string;
  type: string | null;
  name: string | null;
  config: Record<string, unknown> | null;
}

const credentialRecord = reader<CredentialRecord>((wire, missing) => ({
  id: required(missing, 'id', idOf(wire.id) ?? idOf(wire._id)),
  type: textOf(wire.type),
  name: textOf(wire.name),
  config: keyedOf(wire.config),
}));

export interface FacebookPageRecord {
  id: string;
  name: string | null;
  type: string | null;
  category: string | null;
  picture_url: string | null;
  is_connected: boolean | null;
  access_token: SecretStatus;
}

const pageRecord = reader<FacebookPageRecord>((wire, missing) => ({
  id: required(missing, 'id', idOf(wire._id) ?? idOf(wire.id)),
  name: textOf(wire.name),
  type: textOf(wire.type),
  category: textOf(wire.category),
  picture_url: textOf(wire.picture_url),
  is_connected: flagOf(wire.is_connected),
  access_token: secretOf(wire.access_token),
}));

export function credentials(send: Send, session: Session) {
  const get = (id: string) => getOrNull(send, path`/v1/channels/credentials/${id}`, credentialRecord);

  async function reread(call: Call, id: string): Promise<CredentialRecord | null> {
    try {
      return await get(id);
    } catch (cause) {
      throw new Unread({ call: nameOf(call), cause });
    }
  }

  return {
    get,
    async update(id: string, body: object): Promise<CredentialRecord> {
      const call: Call = { method: 'PUT', ...path`/v1/channels/credentials/${id}`, body };
      const answer = credentialRecord.safeParse(single(await send(call)));
      const credential = answer.success && answer.data.config ? answer.data : await reread(call, id);
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
