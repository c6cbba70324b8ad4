import {
  createDecoder,
  required,
  toBoolean,
  toId,
  toObject,
  toText,
  toTimestamp,
} from '../decode/decoders.ts';
import { fetchList } from '../decode/responses.ts';
import { checkId, type Path, path } from '../transport/path.ts';
import type { Call, Send, Session } from '../transport/request.ts';

interface TeamFields {
  id: string;
  name: string;
  mode: string | null;
  description: string | null;
  icon_url: string | null;
  organization_id: string | null;
  business_unit_id: string | null;
  is_default: boolean | null;
  is_disabled: boolean | null;
  isAssign: boolean | null;
  created_at: string | null;
  updated_at: string | null;
}

const teamDecoder = createDecoder<TeamFields>((record, missing) => ({
  name: required(missing, 'name', toText(record.name)),
  mode: toText(record.mode),
  description: toText(record.description),
  icon_url: toText(record.icon_url),
  organization_id: toId(record.organization_id),
  business_unit_id: toId(record.business_unit_id),
  is_default: toBoolean(record.is_default),
  is_disabled: toBoolean(record.is_disabled),
  isAssign: toBoolean(record.isAssign),
  created_at: toTimestamp(record.created_at),
  updated_at: toTimestamp(record.updated_at),
  id: required(missing, 'id', toId(record.id) ?? toId(record.public_id) ?? toId(record._id)),
}));

interface ObserverFields {
  id: string;
  role: string | null;
  user_id: string | null;
  display_name: string | null;
  email: string | null;
  avatar_url: string | null;
}

const observerDecoder = createDecoder<ObserverFields>((record, missing) => {
  const user = toObject(record.user) ?? {};
  const fullName = [toText(user.first_name), toText(user.last_name)].filter(Boolean).join(' ');
  return {
    id: required(missing, 'id', toId(record._id) ?? toId(record.id)),
    role: toText(record.role),
    user_id: toId(record.user_id) ?? toId(user._id) ?? toId(user.id),
    display_name: toText(user.display_name) ?? (fullName || null),
    email: toText(user.email),
    avatar_url: toText(user.avatar_url),
  };
});

/** `conversation_id` is the conversation of the query: `isAssign` is about that conversation only. */
export type TeamRecord = TeamFields & { conversation_id: string | null };
export type TeamObserverRecord = ObserverFields & { team_id: string; conversation_id: string | null };

export function createTeams(send: Send, session: Session) {
  return {
    async list(conversation_id: string | null): Promise<TeamRecord[]> {
      const call = createCall(path`/v1/assign/teams/all`, conversation_id);
      const { items } = await fetchList(send, session, call, teamDecoder);
      return items.map((team) => ({ ...team, conversation_id }));
    },
    async listObservers(team_id: string, conversation_id: string | null): Promise<TeamObserverRecord[]> {
      const call = createCall(path`/v1/assign/team/${team_id}/observers`, conversation_id);
      const { items } = await fetchList(send, session, call, observerDecoder);
      return items.map((observer) => ({ ...observer, team_id, conversation_id }));
    },
  };
}

function createCall(path: Path, conversationId: string | null): Call {
  if (conversationId === null) return { method: 'GET', ...path };
  return { method: 'GET', ...path, query: { conversation_id: checkId(conversationId) } };
}
