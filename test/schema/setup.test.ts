import { describe, expect, test } from 'vitest';
import type { SetupCatalogueQuery } from '../support/generated/graphql.ts';
import { graphql } from '../support/generated/index.ts';
import { gatewayOver, status } from '../support/harness.ts';

// The setup catalogue: what it says of a field, and that the mutations hold to it.

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

const types = ['EMAIL', 'FACEBOOK', 'INSTAGRAM', 'LINE', 'WEB', 'WECHAT', 'WECOM', 'WHATSAPP'] as const;

/** A gateway that lets every mutation through to a channel API that refuses it, and what it says of a platform. */
async function start(language?: string) {
  const refusal = status(400, { code: 1, message: 'refused' });
  const paths = ['_email', '_facebook', '_instagram', '_line', '_web', '_wechat', '_whatsapp'];
  const calls = [
    '/v1/channels',
    ...paths.flatMap((path) => [`/v1/channels/${path}`, `/v3/channels/${path}`]),
  ];
  const posts = calls.map((path) => [`POST ${path}`, refusal] as const);
  const gateway = await gatewayOver({ 'GET /v1/channels': [], ...Object.fromEntries(posts) });
  const headers = { 'x-api-key': 'api_test', ...(language !== undefined && { 'accept-language': language }) };
  const { data, errors } = await gateway.execute(catalogue, {}, headers);
  expect(errors).toBeUndefined();
  expect(gateway.calls).toEqual([]);
  return { ...gateway, specs: data?.channelTypes ?? [] };
}

async function startFor(type: (typeof types)[number]) {
  const { specs, ...gateway } = await start();
  const spec = specs.find((each) => each.type === type);
  if (!spec?.createMutation) throw new Error(`no way to create ${type}`);
  return { ...gateway, spec, mutation: spec.createMutation };
}

/** Values put together as the variables of the mutation, by the fields’ own paths. */
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

/** What has to be there, by example. */
function needed({ fields }: Spec): [Field, unknown][] {
  const alternatives = fields.filter(({ requiredUnless }) => requiredUnless.length > 0);
  const last = alternatives.at(-1);
  return fields.filter((field) => field.isRequired || field === last).map((field) => [field, field.example]);
}

const document = (mutation: string) =>
  `mutation Try($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
    result: ${mutation}(input: $input) { ... on ChannelValidationError { issues { path code } } }
  }`;

interface Answer {
  result: { issues?: { path: string[]; code: string }[] };
}

/** The paths that are refused before any call; none where the mutation goes on to the channel API. */
async function refusedPaths(
  { execute, calls }: Omit<Awaited<ReturnType<typeof start>>, 'specs'>,
  mutation: string,
  input: object,
) {
  const before = calls.length;
  const { data, errors } = await execute<Answer, object>(document(mutation), input);
  expect(errors, JSON.stringify(input)).toBeUndefined();
  return calls.length > before ? [] : (data?.result.issues ?? []).map(({ path }) => path);
}

/** Values around a field’s limits, and its example with a character too many, too few and of another kind. */
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
  // GraphQL itself refuses an empty Secret.
  return [...new Set(values)].filter((value) => !isSecret || value !== '');
}

function isAllowed({ name, pattern, minLength, maxLength }: Field, value: string): boolean {
  const counted = name === 'name' ? value.trim() : value;
  return (
    counted.length >= (minLength ?? 0) &&
    counted.length <= (maxLength ?? Number.POSITIVE_INFINITY) &&
    // HTML compiles it so.
    (pattern == null || new RegExp(`^(?:${pattern})$`, 'v').test(value))
  );
}

/** Of these a pattern can’t say all: a URL has to have a host that can be one, an id is no word of the API’s routes. */
const isLoose = ({ kind, name }: Field) => kind === 'URL' || name === 'credentialId';

describe.each(types)('%s', (type) => {
  test('its examples connect a channel, all together and just those that are needed', async () => {
    const { spec, mutation, ...gateway } = await startFor(type);
    const all = spec.fields.map((field): [Field, unknown] => [
      field,
      field.kind === 'BOOLEAN' ? true : field.example,
    ]);

    expect(all.filter(([, value]) => value == null)).toEqual([]);
    expect(await refusedPaths(gateway, mutation, variables(spec, all))).toEqual([]);
    expect(await refusedPaths(gateway, mutation, variables(spec, needed(spec)))).toEqual([]);
  });

  test('each of its fields is checked to the limits that are told, and no further', async () => {
    const { spec, mutation, ...gateway } = await startFor(type);

    for (const field of spec.fields.filter(({ kind }) => kind !== 'BOOLEAN')) {
      const others = needed(spec).filter(([other]) => other !== field);
      for (const value of candidates(field)) {
        const refused = await refusedPaths(gateway, mutation, variables(spec, [...others, [field, value]]));
        const said = `${field.path.join('.')}: ${JSON.stringify(value)}`;
        if (isAllowed(field, value) && !isLoose(field)) expect(refused, said).toEqual([]);
        if (!isAllowed(field, value)) expect(refused, said).toContainEqual(field.path);
      }
    }
  });

  test('what it requires is refused when it is missing', async () => {
    const { spec, mutation, ...gateway } = await startFor(type);
    const given = needed(spec);

    for (const [field] of given) {
      const rest = given.filter(([other]) => other !== field);
      const { data, errors } = await gateway.execute<Answer, object>(
        document(mutation),
        variables(spec, rest),
      );
      if (field.isRequired) {
        expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
        expect(errors?.[0]?.message).toContain(field.name);
      } else {
        const stands = spec.fields.filter(({ name }) => [field.name, ...field.requiredUnless].includes(name));
        expect(data?.result.issues?.map(({ path }) => path)).toEqual([stands[0]?.path]);
        expect(stands.length).toBe(2);
      }
    }
    expect(gateway.calls).toEqual([]);
  });

  test('the dry run takes each of its values where it says', async () => {
    const { spec, execute } = await startFor(type);
    const taken = spec.fields.filter(({ dryRunPath }) => dryRunPath);
    const given = taken.map((field): [Field, unknown] => [
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
        input: { name: spec.title, ...variables({ ...spec, createMutation: 'createChannel' }, given).input },
      },
    );
    const right =
      data?.validateChannel.checks.filter(({ code }) => code === 'ok').map(({ path }) => path) ?? [];
    const taker = taken.map(({ dryRunPath }) => dryRunPath);
    const named = taker.some((path) => path?.join('.') === 'input.name');

    expect(right.toSorted()).toEqual([...taker, ...(named ? [] : [['input', 'name']])].toSorted());
    expect(spec.fields.filter(({ dryRunPath }) => !dryRunPath).map(({ name }) => name)).toEqual(
      { FACEBOOK: ['credentialId'], INSTAGRAM: ['credentialId'], WEB: ['description'] }[type as string] ?? [],
    );
  });
});

describe('its texts', () => {
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
  ])('for %s', async (language, texts) => {
    const { specs } = await start(language);
    expect(line(specs)).toEqual(texts);
  });

  test('are all there in each language', async () => {
    const [en, ...others] = await Promise.all(
      ['en', 'zh-Hans', 'zh-Hant'].map((language) => start(language)),
    );
    const told = ({ fields, steps, description }: Spec) => [
      description,
      ...fields.map(({ help }) => help),
      ...steps.map(({ text }) => text),
    ];
    for (const { specs } of others) {
      for (const [index, spec] of specs.entries()) {
        const inEnglish = en?.specs[index];
        expect(told(spec).filter((text) => !/\p{Script=Han}/u.test(text ?? ''))).toEqual([]);
        expect(spec.fields.map(({ path }) => path)).toEqual(inEnglish?.fields.map(({ path }) => path));
      }
    }
  });
});

test('a platform is told whole', async () => {
  const { specs } = await start();

  expect(specs.map(({ type, createMutation, isCreatable }) => [type, createMutation, isCreatable])).toEqual([
    ['EMAIL', 'createEmailChannel', true],
    ['FACEBOOK', 'createFacebookChannel', true],
    ['INSTAGRAM', 'createInstagramChannel', true],
    ['LINE', 'createLineChannel', true],
    ['WEB', 'createWebChannel', true],
    ['WECHAT', 'createWeChatChannel', true],
    ['WECOM', 'createChannel', true],
    ['WHATSAPP', 'createWhatsAppChannel', true],
  ]);
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
