import { decoder, required, toBoolean, toId, toObject, toText, toTimestamp } from '../decode/decoders.ts';
import { fetchList } from '../decode/responses.ts';
import { checkId, type Path, path } from '../transport/path.ts';
import type { Call, Send, Session } from '../transport/request.ts';

interface TeamWire {
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

const teamRecord = decoder<TeamWire>((wire, missing) => ({
  name: required(missing, 'name', toText(wire.name)),
  mode: toText(wire.mode),
  description: toText(wire.description),
  icon_url: toText(wire.icon_url),
  organization_id: toId(wire.organization_id),
  business_unit_id: toId(wire.business_unit_id),
  is_default: toBoolean(wire.is_default),
  is_disabled: toBoolean(wire.is_disabled),
  isAssign: toBoolean(wire.isAssign),
  created_at: toTimestamp(wire.created_at),
  updated_at: toTimestamp(wire.updated_at),
  id: required(missing, 'id', toId(wire.id) ?? toId(wire.public_id) ?? toId(wire._id)),
}));

interface ObserverWire {
  id: string;
  role: string | null;
  user_id: string | null;
  display_name: string | null;
  email: string | null;
  avatar_url: string | null;
}

const observerRecord = decoder<ObserverWire>((wire, missing) => {
  const user = toObject(wire.user) ?? {};
  const fullName = [toText(user.first_name), toText(user.last_name)].filter(Boolean).join(' ');
  return {
    id: required(missing, 'id', toId(wire._id) ?? toId(wire.id)),
    role: toText(wire.role),
    user_id: toId(wire.user_id) ?? toId(user._id) ?? toId(user.id),
    display_name: toText(user.display_name) ?? (fullName || null),
    email: toText(user.email),
    avatar_url: toText(user.avatar_url),
  };
});

/** `conversation_id` is the conversation that was asked about; `isAssign` speaks of that one alone. */
export type TeamRecord = TeamWire & { conversation_id: string | null };
export type TeamObserverRecord = ObserverWire & { team_id: string; conversation_id: string | null };

export function createTeams(send: Send, session: Session) {
  return {
    async list(conversation_id: string | null): Promise<TeamRecord[]> {
      const { items } = await fetchList(
        send,
        session,
        about(conversation_id, path`/v1/assign/teams/all`),
        teamRecord,
      );
      return items.map((team) => ({ ...team, conversation_id }));
    },
    async observers(team_id: string, conversation_id: string | null): Promise<TeamObserverRecord[]> {
      const call = about(conversation_id, path`/v1/assign/team/${team_id}/observers`);
      const { items } = await fetchList(send, session, call, observerRecord);
      return items.map((observer) => ({ ...observer, team_id, conversation_id }));
    },
  };
}

function about(conversationId: string | null, at: Path): Call {
  if (conversationId === null) return { method: 'GET', ...at };
  return { method: 'GET', ...at, query: { conversation_id: checkId(conversationId) } };
}
