import {
  decoder,
  required,
  type SecretStatus,
  toBoolean,
  toId,
  toObject,
  toSecretStatus,
  toText,
} from '../decode/decoders.ts';
import { fetchList, fetchObjectOrNull, unwrapObject } from '../decode/responses.ts';
import { InvalidResponseError, ReadBackError } from '../errors.ts';
import { path } from '../transport/path.ts';
import { type Call, describeCall, type Send, type Session } from '../transport/request.ts';

/** `config` is as the channel API stores it, secrets and all: it goes nowhere but through a platform's decoder. */
export interface CredentialRecord {
  id: string;
  type: string | null;
  name: string | null;
  config: Record<string, unknown> | null;
}

const credentialRecord = decoder<CredentialRecord>((wire, missing) => ({
  id: required(missing, 'id', toId(wire.id) ?? toId(wire._id)),
  type: toText(wire.type),
  name: toText(wire.name),
  config: toObject(wire.config),
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

const pageRecord = decoder<FacebookPageRecord>((wire, missing) => ({
  id: required(missing, 'id', toId(wire._id) ?? toId(wire.id)),
  name: toText(wire.name),
  type: toText(wire.type),
  category: toText(wire.category),
  picture_url: toText(wire.picture_url),
  is_connected: toBoolean(wire.is_connected),
  access_token: toSecretStatus(wire.access_token),
}));

export function createCredentials(send: Send, session: Session) {
  const get = (id: string) => fetchObjectOrNull(send, path`/v1/channels/credentials/${id}`, credentialRecord);

  async function reread(call: Call, id: string): Promise<CredentialRecord | null> {
    try {
      return await get(id);
    } catch (cause) {
      throw new ReadBackError({ call: describeCall(call), cause });
    }
  }

  return {
    get,
    async update(id: string, body: object): Promise<CredentialRecord> {
      const call: Call = { method: 'PUT', ...path`/v1/channels/credentials/${id}`, body };
      const answer = credentialRecord.decode(unwrapObject(await send(call)));
      const credential = answer.success && answer.data.config ? answer.data : await reread(call, id);
      if (credential) return credential;
      throw new InvalidResponseError('The channel API lost the credential it changed.', {
        call: describeCall(call),
      });
    },
    remove: (id: string) => send({ method: 'DELETE', ...path`/v1/channels/credentials/${id}` }),
    async pages(id: string): Promise<FacebookPageRecord[]> {
      const call: Call = { method: 'GET', ...path`/v1/channels/_facebook/credential/${id}` };
      return (await fetchList(send, session, call, pageRecord)).items;
    },
  };
}
