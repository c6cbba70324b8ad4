import { z } from 'zod';
import type { Call, Send, Session } from './call.ts';
import { readList } from './envelope.ts';
import { checkId, type Path, path } from './path.ts';
import {
  idFrom,
  optionalFlag,
  optionalId,
  optionalInstant,
  optionalKeyed,
  optionalText,
  text,
} from './wire.ts';

const teamRecord = z
  .object({
    id: optionalId,
    _id: optionalId,
    public_id: optionalId,
    name: text,
    mode: optionalText,
    description: optionalText,
    icon_url: optionalText,
    organization_id: optionalId,
    business_unit_id: optionalId,
    is_default: optionalFlag,
    is_disabled: optionalFlag,
    isAssign: optionalFlag,
    created_at: optionalInstant,
    updated_at: optionalInstant,
  })
  .transform(({ id, _id, public_id, ...team }, context) => ({
    ...team,
    id: idFrom(context, id, public_id, _id),
  }));

const person = z.object({
  _id: optionalId,
  id: optionalId,
  display_name: optionalText,
  first_name: optionalText,
  last_name: optionalText,
  email: optionalText,
  avatar_url: optionalText,
});

const observerRecord = z
  .object({ _id: optionalId, id: optionalId, role: optionalText, user_id: optionalId, user: optionalKeyed })
  .transform(({ _id, id, role, user_id, user }, context) => {
    const { _id: personId, id: otherPersonId, first_name, last_name, ...details } = person.parse(user ?? {});
    const fullName = [first_name, last_name].filter(Boolean).join(' ');
    return {
      ...details,
      display_name: details.display_name ?? (fullName || null),
      id: idFrom(context, _id, id),
      role,
      user_id: user_id ?? personId ?? otherPersonId,
    };
  });

/** `conversation_id` is the conversation that was asked about; `isAssign` speaks of that one alone. */
export type TeamRecord = z.output<typeof teamRecord> & { conversation_id: string | null };
export type TeamObserverRecord = z.output<typeof observerRecord> & {
  team_id: string;
  conversation_id: string | null;
};

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
