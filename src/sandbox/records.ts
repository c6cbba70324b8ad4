import { randomUUID } from 'node:crypto';

export type Config = Record<string, unknown>;

export interface Failure {
  code: number;
  message: string;
}

export interface Channel {
  id: string;
  organization_id: string;
  business_unit_id: string;
  name: string;
  type: string;
  description: string | null;
  is_active: boolean;
  is_init: boolean;
  credential_id: string | null;
  workflow_id: string | null;
  failure: Failure | null;
  config: Config;
  created_at: string;
  updated_at: string;
}

export const channelDefaults = {
  description: null,
  is_active: true,
  is_init: false,
  credential_id: null,
  workflow_id: null,
  failure: null,
} satisfies Partial<Channel>;

export const now = () => new Date().toISOString();

export const createId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`;

export const getBusinessUnitId = (organization: string) => organization.replace('org_', 'bu_');

export interface Page {
  id: string;
  name: string;
  category: string;
  picture_url: string;
  access_token: string;
  failure: Failure | null;
}

export interface Credential {
  id: string;
  organization_id: string;
  type: string;
  name: string;
  config: Config;
  pages: Page[];
  created_at: string;
  updated_at: string;
}

/** A login that the platform knows, and that no credential holds yet. */
export type Login = Pick<Credential, 'name' | 'config' | 'pages'>;

export interface Observer {
  id: string;
  role: 'member' | 'admin';
  user: {
    _id: string;
    display_name: string;
    email: string;
    avatar_url: string;
    first_name: string;
    last_name: string;
    status: string;
    is_active: boolean;
  };
}

export interface Team {
  id: string;
  organization_id: string;
  business_unit_id: string;
  name: string;
  mode: 'public' | 'grab';
  icon_url: string;
  description: string;
  is_default: boolean;
  is_disabled: boolean;
  observers: Observer[];
  created_at: string;
  updated_at: string;
}

export interface Workflow {
  id: string;
  is_active: boolean;
}

export interface Conversation {
  id: string;
  channel_id: string;
  team_id: string;
  is_closed?: boolean;
}

/** The records of an organization that a new database starts with. */
export interface Seed {
  organization: string;
  channels: Channel[];
  credentials: Credential[];
  teams: Team[];
  workflows: Workflow[];
  conversations: Conversation[];
}
