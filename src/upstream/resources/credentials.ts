import {
  createDecoder,
  required,
  type SecretStatus,
  toBoolean,
  toId,
  toObject,
  toSecretStatus,
  toText,
} from '../decode/decoders.ts';
import { decodeObjectOrNull, fetchList, unwrapObject } from '../decode/responses.ts';
import { InvalidResponseError, ReadBackError } from '../errors.ts';
import { path } from '../transport/path.ts';
import { type Call, describeCall, type Send, type Session } from '../transport/request.ts';

/** `config` holds the stored secrets. Only the decoders of the platforms read it. */
export interface CredentialRecord {
  id: string;
  type: string | null;
  name: string | null;
  config: Record<string, unknown> | null;
}

const credentialDecoder = createDecoder<CredentialRecord>((record, missing) => ({
  id: required(missing, 'id', toId(record.id) ?? toId(record._id)),
  type: toText(record.type),
  name: toText(record.name),
  config: toObject(record.config),
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

const pageDecoder = createDecoder<FacebookPageRecord>((record, missing) => ({
  id: required(missing, 'id', toId(record._id) ?? toId(record.id)),
  name: toText(record.name),
  type: toText(record.type),
  category: toText(record.category),
  picture_url: toText(record.picture_url),
  is_connected: toBoolean(record.is_connected),
  access_token: toSecretStatus(record.access_token),
}));

export function createCredentials(send: Send, session: Session) {
  async function get(id: string): Promise<CredentialRecord | null> {
    const call: Call = { method: 'GET', ...path`/v1/channels/credentials/${id}` };
    return decodeObjectOrNull(call, send(call), credentialDecoder);
  }

  async function readBack(call: Call, id: string): Promise<CredentialRecord | null> {
    try {
      return await get(id);
    } catch (cause) {
      throw new ReadBackError({ call: describeCall(call), cause });
    }
  }

  return {
    get,
    /** Returns the credential after the change. It is read again where the response lacks its config. */
    async update(id: string, body: object): Promise<CredentialRecord> {
      const call: Call = { method: 'PUT', ...path`/v1/channels/credentials/${id}`, body };
      const result = credentialDecoder.decode(unwrapObject(await send(call)));
      const credential = result.success && result.data.config ? result.data : await readBack(call, id);
      if (credential) return credential;
      throw new InvalidResponseError('The channel API no longer has the credential that it changed.', {
        call: describeCall(call),
      });
    },
    remove: (id: string) => send({ method: 'DELETE', ...path`/v1/channels/credentials/${id}` }),
    /** The Facebook pages that the login manages. */
    async listPages(id: string): Promise<FacebookPageRecord[]> {
      const call: Call = { method: 'GET', ...path`/v1/channels/_facebook/credential/${id}` };
      return (await fetchList(send, session, call, pageDecoder)).items;
    },
  };
}
