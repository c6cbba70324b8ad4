import { describe, expect, test } from 'vitest';
import platformConfigs from '#src/sandbox/platform-configs.json' with { type: 'json' };
import type { SetupCatalogueQuery } from '../support/generated/graphql.ts';
import { graphql } from '../support/generated/index.ts';
import { gatewayOver, status } from '../support/harness.ts';
import { platforms } from '../support/platforms.ts';

// The setup catalogue, and that the mutations check what it states.

const catalogue = graphql(`
  query SetupCatalogue {
    channelTypes {
      type
      title
      description
      isCreatable
      createMutation
      fields {
        name
        path
        dryRunPath
        label
        help
        kind
        isRequired
        requiredUnless
        isSecret
        pattern
        minLength
        maxLength
        example
        sourceUrl
      }
      steps {
        text
        url
      }
    }
  }
`);

type Spec = SetupCatalogueQuery['channelTypes'][number];
type Field = Spec['fields'][number];

const types = platforms.map(({ value }) => value);

/** A gateway over a channel API that rejects every creation, and the gateway’s setup catalogue. */
async function start(language?: string) {
  const refusal = status(400, { code: 1, message: 'refused' });
  const paths = ['/v1/channels', ...Object.values(platformConfigs).flatMap(({ createPaths }) => createPaths)];
  const posts = paths.map((path) => [`POST ${path}`, refusal] as const);
  const gateway = await gatewayOver({ 'GET /v1/channels': [], ...Object.fromEntries(posts) });
  const headers = { 'x-api-key': 'api_test', ...(language !== undefined && { 'accept-language': language }) };
  const { data, errors } = await gateway.execute(catalogue, {}, headers);
  expect(errors).toBeUndefined();
  expect(gateway.calls).toEqual([]);
  return { ...gateway, specs: data?.channelTypes ?? [] };
}

async function startFor(type: string) {
  const { specs, ...gateway } = await start();
  const spec = specs.find((each) => each.type === type);
  if (!spec?.createMutation) throw new Error(`No mutation creates ${type}.`);
  return { ...gateway, spec, mutation: spec.createMutation };
}

/** The variables of the mutation, with each value at the path of its field. */
function variables({ type, createMutation }: Spec, values: [Field, unknown][]) {
  const input: Record<string, unknown> = createMutation === 'createChannel' ? { type } : {};
  for (const [{ path }, value] of values) {
    const keys = path.slice(1);
    const last = keys.pop() as string;
    const parent = keys.reduce((object, key) => {
      object[key] ??= {};
      return object[key] as Record<string, unknown>;
    }, input);
    parent[last] = value;
  }
  return { input };
}

/** The example of each required field, and of one field of an alternative. */
function requiredValues({ fields }: Spec): [Field, unknown][] {
  const alternatives = fields.filter(({ requiredUnless }) => requiredUnless.length > 0);
  const last = alternatives.at(-1);
  return fields.filter((field) => field.isRequired || field === last).map((field) => [field, field.example]);
}

const document = (mutation: string) =>
  `mutation Try($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
    result: ${mutation}(input: $input) { ... on ChannelValidationError { issues { path code } } }
  }`;

interface Data {
  result: { issues?: { path: string[]; code: string }[] };
}

/** The paths that are rejected before any call; none if the mutation calls the channel API. */
async function rejectedPaths(
  { execute, calls }: Omit<Awaited<ReturnType<typeof start>>, 'specs'>,
  mutation: string,
  input: object,
) {
  const before = calls.length;
  const { data, errors } = await execute<Data, object>(document(mutation), input);
  expect(errors, JSON.stringify(input)).toBeUndefined();
  return calls.length > before ? [] : (data?.result.issues ?? []).map(({ path }) => path);
}

/** Values around a field’s limits, and its example with one character more, less or other. */
function candidates({ example, minLength, maxLength, isSecret }: Field): string[] {
  const base = example ?? 'x';
  const filled = (length: number) => base.repeat(Math.ceil(length / base.length)).slice(0, length);
  const values = [
    base,
    `${base}x`,
    `${base}0`,
    base.slice(0, -1),
    base.slice(1),
    `${base} `,
    ` ${base}`,
    `${base}\n`,
    base.toUpperCase(),
    base.toLowerCase(),
    '9'.repeat(base.length),
    'é客🙂',
    '',
    ...[minLength, maxLength].flatMap((length) =>
      length == null ? [] : [filled(length - 1), filled(length), filled(length + 1)],
    ),
  ];
  // GraphQL itself rejects an empty Secret.
  return [...new Set(values)].filter((value) => !isSecret || value !== '');
}

function isAllowed({ name, pattern, minLength, maxLength }: Field, value: string): boolean {
  const counted = name === 'name' ? value.trim() : value;
  return (
    counted.length >= (minLength ?? 0) &&
    counted.length <= (maxLength ?? Number.POSITIVE_INFINITY) &&
    // HTML compiles `pattern` this way.
    (pattern == null || new RegExp(`^(?:${pattern})$`, 'v').test(value))
  );
}

/** A pattern is looser than the check of these: a URL needs a valid host, and an id is not a word of the API’s routes. */
const isLoose = ({ kind, name }: Field) => kind === 'URL' || name === 'credentialId';

describe.each(types)('%s', (type) => {
  test('connects a channel with all examples, and with those of the required fields only', async () => {
    const { spec, mutation, ...gateway } = await startFor(type);
    const all = spec.fields.map((field): [Field, unknown] => [
      field,
      field.kind === 'BOOLEAN' ? true : field.example,
    ]);

    expect(all.filter(([, value]) => value == null)).toEqual([]);
    expect(await rejectedPaths(gateway, mutation, variables(spec, all))).toEqual([]);
    expect(await rejectedPaths(gateway, mutation, variables(spec, requiredValues(spec)))).toEqual([]);
  });

  test('checks each field to exactly the limits of the catalogue', async () => {
    const { spec, mutation, ...gateway } = await startFor(type);

    for (const field of spec.fields.filter(({ kind }) => kind !== 'BOOLEAN')) {
      const others = requiredValues(spec).filter(([other]) => other !== field);
      for (const value of candidates(field)) {
        const rejected = await rejectedPaths(gateway, mutation, variables(spec, [...others, [field, value]]));
        const message = `${field.path.join('.')}: ${JSON.stringify(value)}`;
        if (isAllowed(field, value) && !isLoose(field)) expect(rejected, message).toEqual([]);
        if (!isAllowed(field, value)) expect(rejected, message).toContainEqual(field.path);
      }
    }
  });

  test('rejects a missing required value', async () => {
    const { spec, mutation, ...gateway } = await startFor(type);
    const values = requiredValues(spec);

    for (const [field] of values) {
      const rest = values.filter(([other]) => other !== field);
      const { data, errors } = await gateway.execute<Data, object>(document(mutation), variables(spec, rest));
      if (field.isRequired) {
        expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
        expect(errors?.[0]?.message).toContain(field.name);
      } else {
        const alternatives = spec.fields.filter(({ name }) =>
          [field.name, ...field.requiredUnless].includes(name),
        );
        expect(data?.result.issues?.map(({ path }) => path)).toEqual([alternatives[0]?.path]);
        expect(alternatives.length).toBe(2);
      }
    }
    expect(gateway.calls).toEqual([]);
  });

  test('accepts each value in the dry run at the path of the catalogue', async () => {
    const { spec, execute } = await startFor(type);
    const accepted = spec.fields.filter(({ dryRunPath }) => dryRunPath);
    const values = accepted.map((field): [Field, unknown] => [
      { ...field, path: field.dryRunPath ?? [] },
      field.kind === 'BOOLEAN' ? true : field.example,
    ]);
    const { data } = await execute<
      { validateChannel: { checks: { path: string[]; code: string }[] } },
      object
    >(
      `mutation DryRun($input: CreateChannelInput!) {
        validateChannel(input: $input) { ... on ValidateChannelPayload { checks { path code } } }
      }`,
      {
        input: { name: spec.title, ...variables({ ...spec, createMutation: 'createChannel' }, values).input },
      },
    );
    const passed =
      data?.validateChannel.checks.filter(({ code }) => code === 'ok').map(({ path }) => path) ?? [];
    const dryRunPaths = accepted.map(({ dryRunPath }) => dryRunPath);
    const hasName = dryRunPaths.some((path) => path?.join('.') === 'input.name');

    expect(passed.toSorted()).toEqual([...dryRunPaths, ...(hasName ? [] : [['input', 'name']])].toSorted());
    expect(spec.fields.filter(({ dryRunPath }) => !dryRunPath).map(({ name }) => name)).toEqual(
      { FACEBOOK: ['credentialId'], INSTAGRAM: ['credentialId'], WEB: ['description'] }[type as string] ?? [],
    );
  });
});

describe('the texts of the catalogue', () => {
  const line = (specs: Spec[]) => {
    const spec = specs.find(({ type }) => type === 'LINE');
    return { about: spec?.description, name: spec?.fields[0]?.label };
  };
  const english = { about: 'A LINE Official Account.', name: 'Name' };
  const simplified = { about: 'LINE 官方账号。', name: '名称' };
  const traditional = { about: 'LINE 官方帳號。', name: '名稱' };

  test.each([
    [undefined, english],
    ['en-GB', english],
    ['*', english],
    ['fr', english],
    ['zh', simplified],
    ['zh-CN', simplified],
    ['zh-SG', simplified],
    ['zh-Hans-HK', simplified],
    ['zh-TW', traditional],
    ['zh-HK', traditional],
    ['zh-Hant', traditional],
    ['fr, zh-MO;q=0.5', traditional],
    ['en;q=0.4, zh-CN;q=0.9', simplified],
    ['zh-CN;q=0, en', english],
    ['x, a-, zh-TW', traditional],
  ])('are in the language of Accept-Language: %s', async (language, texts) => {
    const { specs } = await start(language);
    expect(line(specs)).toEqual(texts);
  });

  test('are complete in each language', async () => {
    const [en, ...others] = await Promise.all(
      ['en', 'zh-Hans', 'zh-Hant'].map((language) => start(language)),
    );
    const textsOf = ({ fields, steps, description }: Spec) => [
      description,
      ...fields.map(({ help }) => help),
      ...steps.map(({ text }) => text),
    ];
    for (const { specs } of others) {
      for (const [index, spec] of specs.entries()) {
        const english = en?.specs[index];
        expect(textsOf(spec).filter((text) => !/\p{Script=Han}/u.test(text ?? ''))).toEqual([]);
        expect(spec.fields.map(({ path }) => path)).toEqual(english?.fields.map(({ path }) => path));
      }
    }
  });
});

test('the catalogue lists every platform, and every property of a field', async () => {
  const { specs } = await start();

  expect(specs.map(({ type, createMutation, isCreatable }) => [type, createMutation, isCreatable])).toEqual(
    platforms.map(({ value, createMutation }) => [value, createMutation, true]),
  );
  const { fields, ...spec } = specs.find(({ type }) => type === 'LINE') ?? {};
  expect(spec).toMatchObject({ title: 'LINE', description: 'A LINE Official Account.' });
  expect(fields?.map(({ name }) => name)).toEqual([
    'name',
    'lineChannelId',
    'channelSecret',
    'channelAccessToken',
  ]);
  expect(fields?.[2]).toEqual({
    name: 'channelSecret',
    path: ['input', 'channelSecret'],
    dryRunPath: ['input', 'config', 'line', 'channelSecret'],
    label: 'Channel secret',
    help: 'The channel secret that signs LINE’s webhooks, 32 hexadecimal digits: LINE Developers Console, Basic settings.',
    kind: 'SECRET',
    isRequired: true,
    requiredUnless: [],
    isSecret: true,
    pattern: '^[0-9a-fA-F]{32}$',
    minLength: 32,
    maxLength: 32,
    example: 'fa4efa4efa4efa4efa4efa4efa4e0000',
    sourceUrl: 'https://developers.line.biz/console/',
  });
});
