import {
  type Channel,
  type Conversation,
  type Credential,
  channelDefaults,
  getBusinessUnitId,
  type Login,
  type Seed,
  type Team,
  type Workflow,
} from './records.ts';
import channels from './seed/channels.json' with { type: 'json' };
import conversations from './seed/conversations.json' with { type: 'json' };
import credentials from './seed/credentials.json' with { type: 'json' };
import loginRecords from './seed/logins.json' with { type: 'json' };
import teams from './seed/teams.json' with { type: 'json' };
import workflows from './seed/workflows.json' with { type: 'json' };

export const logins: Login[] = loginRecords;

export const seeds: Seed[] = (['org_demo', 'org_other'] as const).map((organization) => {
  const owner = { organization_id: organization };
  const unit = { ...owner, business_unit_id: getBusinessUnitId(organization) };
  return {
    organization,
    channels: channels[organization].map((channel): Channel => ({ ...unit, ...channelDefaults, ...channel })),
    credentials: credentials[organization].map((credential): Credential => ({ ...owner, ...credential })),
    teams: teams[organization].map((team) => ({ ...unit, ...team }) as Team),
    workflows: workflows[organization] satisfies Workflow[],
    conversations: conversations[organization] satisfies Conversation[],
  };
});
