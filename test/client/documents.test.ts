import { readFile } from 'node:fs/promises';
import { getNamedType, isLeafType, isObjectType, isUnionType } from 'graphql';
import { expect, test } from 'vitest';
import * as client from '#schema/client/index.ts';
import { schema } from '#schema/index.ts';
import { printClientDocuments } from '#schema/scripts/client-fragments.ts';

test.each(Object.entries(printClientDocuments()))(
  '%s is the one that `npm run print` writes',
  async (file, text) => {
    expect(text).toBe(await readFile(new URL(`../../schema/${file}`, import.meta.url), 'utf8'));
  },
);

test('ChannelSettings selects every field of every platform’s config', () => {
  const printed = printClientDocuments()['client/platform-settings.graphql'] ?? '';
  const union = schema.getType('ChannelConfig');
  const configs = isUnionType(union) ? union.getTypes() : [];
  expect(configs.length).toBeGreaterThan(0);
  for (const config of configs) {
    const fragment = config.name.replace('ChannelConfig', 'Settings');
    expect(findFragment(printed, 'ChannelSettings')).toContain(`...${fragment}\n`);
    for (const field of Object.values(config.getFields())) {
      const type = getNamedType(field.type);
      const selection =
        type.name === 'SecretStatus' ? ' {\n    ...SecretHint\n  }' : isLeafType(type) ? '\n' : ' {\n';
      expect(findFragment(printed, fragment)).toContain(`\n  ${field.name}${selection}`);
    }
  }
});

const findFragment = (text: string, name: string) =>
  new RegExp(`^fragment ${name} .*?^}`, 'ms').exec(text)?.[0];

test('the package has a document for every mutation that returns the channel of one platform', () => {
  const names = Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter((field) => {
      const result = getNamedType(field.type);
      const payload = isUnionType(result)
        ? result.getTypes().find(({ name }) => name.endsWith('Payload'))
        : undefined;
      const channel = payload?.getFields().channel;
      return channel && isObjectType(getNamedType(channel.type));
    })
    .map(({ name }) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Document`);
  expect(names).toContain('CreateLineChannelDocument');
  for (const name of names) expect(client).toHaveProperty(name);
});
