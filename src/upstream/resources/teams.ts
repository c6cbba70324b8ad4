import { flagOf, idOf, instantOf, keyedOf, reader, required, textOf } from '../decode/decoders.ts';
import { readList } from '../decode/responses.ts';
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

const teamRecord = reader<TeamWire>((wire, missing) => ({
  name: required(missing, 'name', textOf(wire.name)),
  mode: textOf(wire.mode),
  description: textOf(wire.description),
  icon_url: textOf(wire.icon_url),
  organization_id: idOf(wire.organization_id),
  business_unit_id: idOf(wire.business_unit_id),
  is_default: flagOf(wire.is_default),
  is_disabled: flagOf(wire.is_disabled),
  isAssign: flagOf(wire.isAssign),
  created_at: instantOf(wire.created_at),
  updated_at: instantOf(wire.updated_at),
  id: required(missing, 'id', idOf(wire.id) ?? idOf(wire.public_id) ?? idOf(wire._id)),
}));

interface ObserverWire {
  id: string;
  role: string | null;
  user_id: string | null;
  display_name: string | null;
  email: string | null;
  avatar_url: string | null;
}

const observerRecord = reader<ObserverWire>((wire, missing) => {
  const user = keyedOf(wire.user) ?? {};
  const fullName = [textOf(user.first_name), textOf(user.last_name)].filter(Boolean).join(' ');
  return {
    id: required(missing, 'id', idOf(wire._id) ?? idOf(wire.id)),
    role: textOf(wire.role),
    user_id: idOf(wire.user_id) ?? idOf(user._id) ?? idOf(user.id),
    display_name: textOf(user.display_name) ?? (fullName || null),
    email: textOf(user.email),
    avatar_url: textOf(user.avatar_url),
  };
});

/** `conversation_id` is the conversation that was asked about; `isAssign` speaks of that one alone. */
export type TeamRecord = TeamWire & { conversation_id: string | null };
export type TeamObserverRecord = ObserverWire & { team_id: string; conversation_id: string | null };

export function teams(send: Send, session: Session) {
  return {
    async list(conversation_id: string | null): Promise<TeamRecord[]> {
      const { items } = await readList(
        send,
        session,
        about(conversation_id, path`/v1/assign/teams/all`),
        teamRecord,
      );
      return items.map((team) => ({ ...team, conversation_id }));
    },
    async observers(team_id: string, conversation_id: string | null): Promise<TeamObserverRecord[]> {
      const call = about(conversation_id, path`/v1/assign/team/${team_id}/observers`);
      const { items } = await readList(send, session, call, observerRecord);
      return items.map((observer) => ({ ...observer, team_id, conversation_id }));
    },
  };
}

function about(conversationId: string | null, at: Path): Call {
  if (conversationId === null) return { method: 'GET', ...at };
  return { method: 'GET', ...at, query: { conversation_id: checkId(conversationId) } };
}
