import fc from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isRequiredInputField,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { channel, type Script, status } from '../support/harness.ts';
import { listValues, platforms } from '../support/platforms.ts';
import { bounds, channels, everything, json, one, schema, sound, words } from './fuzzing.ts';

/** A valid value for each field that has a format and is not in a config. Only valid input is sent upstream. */
const right: Record<string, string> = {
  name: 'Support',
  id: 'ch_1',
  ids: 'ch_1',
  pageId: '104300000000003',
  credentialId: 'cred_1',
  workflowId: 'wf_1',
  channelId: 'ch_1',
};

/** Valid values of the fields of configs, by the names of the fields. */
const configValues = Map.groupBy(
  platforms.flatMap(({ input }) => listValues(input)),
  ([name]) => name,
);

const texts = fc.oneof(words, fc.constantFrom('#fff', '14px', 'https://shop.example', 'FAKE-token', '42'));

/** A value for an input type: usually of that type, sometimes of any. */
function inputOf(type: GraphQLInputType, name: string): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 40, arbitrary: typed(type, name) }, { weight: 1, arbitrary: json });
}

function typed(type: GraphQLInputType, name: string): fc.Arbitrary<unknown> {
  const named = getNamedType(type);
  if (isEnumType(named)) return fc.constantFrom(...named.getValues().map((value) => value.name));
  if (isInputObjectType(named)) return inputObject(named);
  if (named.name === 'Boolean') return fc.boolean();
  const values = right[name] ? [right[name]] : configValues.get(name)?.map(([, value]) => value);
  const likely = fc.constantFrom(...(values ?? ['FAKE-token']));
  return fc.oneof({ weight: 9, arbitrary: likely }, { weight: 1, arbitrary: texts });
}

function inputObject(type: GraphQLInputObjectType): fc.Arbitrary<unknown> {
  const fields = Object.values(type.getFields());
  const values = fields.map((field) => [field.name, inputOf(field.type, field.name)] as const);
  if (type.isOneOf) return fc.oneof(...values.map(([name, value]) => fc.record({ [name]: value })));
  const requiredKeys = fields.filter(isRequiredInputField).map((field) => field.name);
  return fc.record(Object.fromEntries(values), { requiredKeys });
}

describe('arbitrary mutation input', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

  test.each(mutations.map(({ name }) => name))(
    'is answered without a failure of the gateway: %s',
    async (name) => {
      const field = schema.getMutationType()?.getFields()[name];
      const [argument] = field?.args ?? [];
      if (!field || !argument) throw new Error(`${name} takes no input.`);
      const query = `mutation ($input: ${argument.type}) { ${name}(input: $input) ${everything(getNamedType(field.type), 2)} }`;
      let answer: unknown;
      let written = 0;
      const answers = new Proxy<Script>(
        { 'GET /v1/channels/ch_1': channel() },
        // The upstream answers writes on every path.
        {
          has: () => true,
          get: (reads, call: string) =>
            call.startsWith('GET ') ? (reads[call] ?? status(404, { code: 40004 })) : status(200, answer),
        },
      );
      const { send, calls } = await sound(answers);
      await fc.assert(
        fc.asyncProperty(
          inputOf(argument.type, 'input'),
          fc.oneof(one(channels), json),
          async (input, generated) => {
            calls.length = 0;
            answer = generated;
            await send({ query, variables: { input } });
            const writes = calls.filter((call) => !call.name.startsWith('GET '));
            // Some channel types are activated one by one.
            const ids = name === 'setChannelsActive' ? [(input as { ids?: unknown } | null)?.ids].flat() : [];
            expect(writes.length).toBeLessThanOrEqual(1 + ids.length);
            written += writes.length;
            for (const call of writes)
              expect(call.name).toMatch(/^(?:POST|PUT|PATCH|DELETE) \/v[123](?:\/(?!\.)[\w.:%-]+){1,4}$/);
          },
        ),
        { ...bounds, numRuns: 60 },
      );
      // The dry run makes no write for any input.
      expect(written > 0).toBe(name !== 'validateChannel');
    },
  );
});
