import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, isRequiredInputField } from 'graphql';
import platformConfigs from '#src/sandbox/platform-configs.json' with { type: 'json' };
import { type PlatformFixture, platforms } from './platforms.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));
const configs: Record<string, { createPaths: string[] }> = platformConfigs;

/** A mutation that connects channels of one platform only. */
interface OwnCreation {
  platform: PlatformFixture;
  /** The name with an initial capital: `CreateLineChannel`. */
  name: string;
  /** `POST` and the path of the documented dialect. */
  call: string;
  /** A name, and the values of the fixture’s `input` for which the mutation has a field. */
  input: Record<string, unknown>;
  /** The required fields of `input`. */
  requiredInput: Record<string, unknown>;
}

export const ownCreations = platforms
  .filter(({ createMutation }) => createMutation !== 'createChannel')
  .map((platform): OwnCreation => {
    const { type, createMutation } = platform;
    const name = `${createMutation.charAt(0).toUpperCase()}${createMutation.slice(1)}`;
    const inputType = schema.getType(`${name}Input`);
    const fields = isInputObjectType(inputType) ? inputType.getFields() : {};
    const values = Object.entries({ name: 'New', ...platform.input }).filter(([field]) => field in fields);
    const required = values.filter(([field]) => fields[field] && isRequiredInputField(fields[field]));
    return {
      platform,
      name,
      call: `POST ${configs[type]?.createPaths[0]}`,
      input: Object.fromEntries(values),
      requiredInput: Object.fromEntries(required),
    };
  });
