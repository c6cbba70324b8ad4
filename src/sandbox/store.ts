import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { notFound } from './errors.ts';
import type { Channel, Conversation, Credential, Seed, Team, Workflow } from './records.ts';

type Kind = 'Channel' | 'Credential' | 'Team' | 'Workflow' | 'Conversation';

const createTable = `
  create table if not exists records (
    kind text not null,
    organization_id text not null,
    id text not null,
    record text not null,
    primary key (kind, organization_id, id)
  ) strict`;

const upsert = `
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
    this.#database.prepare(upsert).run(this.#kind, this.#organization, record.id, JSON.stringify(record));
    return record;
  }

  remove(id: string): void {
    this.get(id);
    this.#database
      .prepare('delete from records where kind = ? and organization_id = ? and id = ?')
      .run(this.#kind, this.#organization, id);
  }
}

/** The records of one organization. Handlers receive only this store, so none can reach another organization. */
export interface OrganizationStore {
  organization: string;
  channels: Collection<Channel>;
  credentials: Collection<Credential>;
  teams: Collection<Team>;
  workflows: Collection<Workflow>;
  conversations: Collection<Conversation>;
}

export interface Store {
  getOrganization(organization: string): OrganizationStore;
  close(): void;
}

/**
 * @param location `:memory:`, or the path of a file.
 * @param seeds The records that a new database starts with.
 */
export function openStore(location: string, seeds: Seed[]): Store {
  if (location !== ':memory:') mkdirSync(dirname(location), { recursive: true });
  const database = new DatabaseSync(location);
  database.exec(createTable);
  insertSeeds(database, seeds);
  return {
    getOrganization: (organization) => createOrganizationStore(database, organization),
    close: () => database.close(),
  };
}

function createOrganizationStore(database: DatabaseSync, organization: string): OrganizationStore {
  return {
    organization,
    channels: new Collection(database, 'Channel', organization),
    credentials: new Collection(database, 'Credential', organization),
    teams: new Collection(database, 'Team', organization),
    workflows: new Collection(database, 'Workflow', organization),
    conversations: new Collection(database, 'Conversation', organization),
  };
}

// `user_version` records the insertion. A count of rows would refill a sandbox that its user has emptied.
function insertSeeds(database: DatabaseSync, seeds: Seed[]): void {
  if (database.prepare('pragma user_version').get()?.user_version !== 0) return;
  database.exec('begin immediate');
  for (const seed of seeds) insertSeed(createOrganizationStore(database, seed.organization), seed);
  database.exec('pragma user_version = 1');
  database.exec('commit');
}

function insertSeed(store: OrganizationStore, seed: Seed): void {
  for (const channel of seed.channels) store.channels.put(channel);
  for (const credential of seed.credentials) store.credentials.put(credential);
  for (const team of seed.teams) store.teams.put(team);
  for (const workflow of seed.workflows) store.workflows.put(workflow);
  for (const conversation of seed.conversations) store.conversations.put(conversation);
}
