import { readdirSync, readFileSync } from 'node:fs';

/** The fixture of a platform: `test/fixtures/platforms/<type>.json`. */
export interface PlatformFixture {
  /** The type in the channel API: `line`. */
  type: string;
  /** The value of `ChannelType`: `LINE`. */
  value: string;
  /** The name of its channel type: `LineChannel`. */
  channelType: string;
  /** The mutation that connects its channels. */
  createMutation: string;
  /** Its field of `ChannelConfigInput`. */
  configField: string;
  /** A stored config with every key that the graph knows, and the values in it that may not leave the gateway. */
  stored: Record<string, unknown>;
  secrets: string[];
  /** The same config as the graph returns it, with its `__typename`. */
  config: Record<string, unknown>;
  /** A config input with every field, and the config that is sent for it. */
  input: Record<string, unknown>;
  body: Record<string, unknown>;
  /** The rule of each text of its config input: a name of `test/mutations/input-rules.ts`, or a rule of its own. */
  rules: Record<string, string | FixtureRule>;
}

export interface FixtureRule {
  message: string;
  valid: string[];
  invalid: string[];
}

const folder = new URL('../fixtures/platforms/', import.meta.url);

export const platforms: PlatformFixture[] = readdirSync(folder)
  .toSorted()
  .map((file) => ({
    type: file.replace(/\.json$/, ''),
    ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  }));

export const platformTypes = platforms.map(({ type }) => type);

export function getPlatform(type: string): PlatformFixture {
  const platform = platforms.find((each) => each.type === type);
  if (!platform) throw new Error(`No fixture test/fixtures/platforms/${type}.json. Add it.`);
  return platform;
}

/** The values of an input by the names of their fields, at any depth. */
export function listValues(input: object): [name: string, value: unknown][] {
  return Object.entries(input).flatMap(([name, value]) =>
    value !== null && typeof value === 'object' ? listValues(value) : [[name, value]],
  );
}

/** A platform that the graph does not know. */
export const unknownType = 'carrier_pigeon';
