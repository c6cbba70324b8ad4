import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { notFound } from './errors.ts';
import type { Channel, Conversation, Credential, Team, Workflow } from './records.ts';

type Kind = 'Channel' | 'Credential' | 'Team' | 'Workflow' | 'Conversation';

const tables = `
  create table if not exists records (
    kind text not null,
    organization_id text not null,
    id text not null,
    record text not null,
    primary key (kind, organization_id, id)
  ) strict`;

const writing = `
  insert into records (kind, organization_id, id, record) values (?, ?, ?, ?)
  on conflict do update set record = excluded.record`;

class Collection<T extends { id: string }> {
  readonly #database: DatabaseSync;
  readonly #kind: Kind;
  readonly #organization: string;

  constructor(database: DatabaseSync, kind: Kind, organization: string) {
    this.#database = database;
    this.#kind = kind;
    this.#organization = organization;
  }

  list(): T[] {
    return this.#database
      .prepare('select record from records where kind = ? and organization_id = ? order by rowid')
      .all(this.#kind, this.#organization)
      .map((row) => JSON.parse(String(row.record)));
  }

  find(id: string): T | undefined {
    const row = this.#database
      .prepare('select record from records where kind = ? and organization_id = ? and id = ?')
      .get(this.#kind, this.#organization, id);
    return row && JSON.parse(String(row.record));
  }

  get(id: string): T {
    const record = this.find(id);
    if (!record) throw notFound(this.#kind);
    return record;
  }

  put(record: T): T {
    this.#database.prepare(writing).run(this.#kind, this.#organization, record.id, JSON.stringify(record));
    return record;
  }

  remove(id: string): void {
    this.get(id);
    this.#database
      .prepare('delete from records where kind = ? and organization_id = ? and id = ?')
      .run(this.#kind, this.#organization, id);
  }
}

/** What one organization keeps. Handlers are given nothing wider, so none can reach another's records. */
export interface OrganizationStore {
  organization: string;
  channels: Collection<Channel>;
  credentials: Collection<Credential>;
  teams: Collection<Team>;
  workflows: Collection<Workflow>;
  conversations: Collection<Conversation>;
}

export interface Sample {
  organization: string;
  channels: Channel[];
  credentials: Credential[];
  teams: Team[];
  workflows: Workflow[];
  conversations: Conversation[];
}

export interface Store {
  of(organization: string): OrganizationStore;
  close(): void;
}

export function openStore(location: string, samples: Sample[]): Store {
  if (location !== ':memory:') mkdirSync(dirname(location), { recursive: true });
  const database = new DatabaseSync(location);
  database.exec(tables);
  seed(database, samples);
  return {
    of: (organization) => organizationStore(database, organization),
    close: () => database.close(),
  };
}

function organizationStore(database: DatabaseSync, organization: string): OrganizationStore {
  return {
    organization,
    channels: new Collection(database, 'Channel', organization),
    credentials: new Collection(database, 'Credential', organization),
    teams: new Collection(database, 'Team', organization),
    workflows: new Collection(database, 'Workflow', organization),
    conversations: new Collection(database, 'Conversation', organization),
  };
}

// `user_version` and not a count of rows: a sandbox that its user has emptied stays empty.
function seed(database: DatabaseSync, samples: Sample[]): void {
  if (database.prepare('pragma user_version').get()?.user_version !== 0) return;
  database.exec('begin immediate');
  for (const sample of samples) insertSeed(organizationStore(database, sample.organization), sample);
  database.exec('pragma user_version = 1');
  database.exec('commit');
}

function insertSeed(into: OrganizationStore, sample: Sample): void {
  for (const channel of sample.channels) into.channels.put(channel);
  for (const credential of sample.credentials) into.credentials.put(credential);
  for (const team of sample.teams) into.teams.put(team);
  for (const workflow of sample.workflows) into.workflows.put(workflow);
  for (const conversation of sample.conversations) into.conversations.put(conversation);
}
