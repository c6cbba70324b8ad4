import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isUnionType,
  parse,
  print,
} from 'graphql';
import { toTypeName } from '../builder.ts';
import { schema } from '../index.ts';
import { platforms } from '../platforms/registry.ts';
import { SecretStatus } from '../scalars.ts';

const channels = platforms.map(({ channel, config, setup }) => ({
  type: getObjectType(channel.name),
  config: getObjectType(config.name),
  hasAccount: setup.account.length > 0,
}));
const configs = channels.map(({ config }) => config);

/** Prints the documents of the client package that name platforms. Returns the text of each file by its path below `schema/`. */
export function printClientDocuments(): Record<string, string> {
  return {
    'client/platform-settings.graphql': printFile([
      printChannelSettings(),
      `fragment SecretHint on ${SecretStatus.name} { isSet hint }`,
      ...configs.map(
        (config) => `fragment ${toFragmentName(config)} on ${config.name} ${selectFields(config)}`,
      ),
    ]),
    'client/platform-operations.graphql': printFile([
      printCredentialQuery(),
      ...Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(printChannelMutation),
    ]),
  };
}

function printFile(definitions: string[]): string {
  const header = '# Printed from the registry of platforms by `npm run print`. Do not edit.';
  return `${header}\n\n${print(parse(definitions.join('\n')))}\n`;
}

function printChannelSettings(): string {
  const selections = channels.map(
    ({ type, config }) => `... on ${type.name} { config { ...${toFragmentName(config)} } }`,
  );
  return `fragment ChannelSettings on Channel { ${selections.join(' ')} }`;
}

/**
 * Prints the whole query, because a fragment between it and the configs would change the types that clients unmask.
 * Only platforms with accounts have saved logins.
 */
function printCredentialQuery(): string {
  const spreads = channels
    .filter(({ hasAccount }) => hasAccount)
    .map(({ config }) => `...${toFragmentName(config)}`);
  return `query ChannelCredential($id: ID!) {
    channelCredential(id: $id) { ...CredentialCard config { ${spreads.join(' ')} } }
  }`;
}

/** Prints the document of a mutation that returns the channel of one platform. Other documents are written by hand. */
function printChannelMutation(field: GraphQLField<unknown, unknown>): string[] {
  const [input] = field.args;
  const payload = findPayload(field);
  const returned = payload?.getFields().channel?.type;
  const channel = channels.find(({ type }) => returned && getNamedType(returned) === type);
  if (!input || !payload || !channel) return [];
  return [
    `mutation ${toTypeName(field.name)}($input: ${input.type}) {
      ${field.name}(input: $input) {
        ... on ${payload.name} { channel { id ...ChannelCard config { ...${toFragmentName(channel.config)} } } }
        ...ChannelErrorFields
      }
    }`,
  ];
}

function findPayload(field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const result = getNamedType(field.type);
  return isUnionType(result) ? result.getTypes().find(({ name }) => name.endsWith('Payload')) : undefined;
}

/** Selects every field. `SecretStatus` and the configs of platforms have fragments. */
function selectFields(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const fieldType = getNamedType(field.type);
    if (isLeafType(fieldType)) return field.name;
    if (fieldType.name === SecretStatus.name) return `${field.name} { ...SecretHint }`;
    const object = getObjectType(fieldType.name);
    const isConfig = configs.includes(object);
    return `${field.name} ${isConfig ? `{ ...${toFragmentName(object)} }` : selectFields(object)}`;
  });
  return `{ ${fields.join(' ')} }`;
}

/** `LineSettings` for `LineChannelConfig`. */
function toFragmentName(config: GraphQLObjectType): string {
  return config.name.replace(/ChannelConfig$/, 'Settings');
}

function getObjectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type))
    throw new Error(`${name} is not an object type. Config fields are leaves or objects.`);
  return type;
}
