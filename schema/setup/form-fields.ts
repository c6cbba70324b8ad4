import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isRequiredInputField,
} from 'graphql';
import { z } from 'zod';
import type { Platform } from '../platforms/platform.ts';

/** An input field that takes a value. */
export interface Field {
  name: string;
  /** Where it stands, from the argument on. */
  path: string[];
  rule: z.ZodType;
  isRequired: boolean;
  isSecret: boolean;
  /** The fields beside it of which one may stand in for it. */
  requiredUnless: string[];
}

/** A field of the mutation that connects a platform’s channel. */
export interface FormField extends Field {
  /** What a form can check by itself, in JSON Schema’s terms, which HTML’s forms share. */
  bounds: { pattern?: string; minLength?: number; maxLength?: number };
  /** Where `validateChannel` takes the same value: the field that goes by the same rule. */
  dryRunPath: string[] | null;
}

let graph: GraphQLSchema;

/** Forms are read off the graph itself, types, rules and all: one whose fields stand in the order they are written in. */
export function readFormsOff(schema: GraphQLSchema): void {
  graph = schema;
}

const forms = new WeakMap<Platform, FormField[]>();

/** What connecting a platform’s channel asks for, in order. */
export function formOf(platform: Platform): FormField[] {
  const form = forms.get(platform) ?? readForm(platform);
  forms.set(platform, form);
  return form;
}

function readForm(platform: Platform): FormField[] {
  const { mutation } = platform.setup;
  if (mutation === null) return [];
  const dryRun = dryRunOf(platform);
  return fieldsOf(inputOf(mutation), platform).map((field) => ({
    ...field,
    bounds: z.toJSONSchema(field.rule),
    dryRunPath: dryRun.find(({ rule }) => rule === field.rule)?.path ?? null,
  }));
}

/** What `createChannel` takes for a platform, and `validateChannel` with it. */
export function dryRunOf(platform: Platform): Field[] {
  return fieldsOf(inputOf('createChannel'), platform);
}

function inputOf(mutation: string): GraphQLInputObjectType {
  const input = graph
    .getMutationType()
    ?.getFields()
    [mutation]?.args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  if (!isInputObjectType(type)) throw new TypeError(`There is no mutation ${mutation} with an input.`);
  return type;
}

function fieldsOf(type: GraphQLInputObjectType, platform: Platform, path = ['input']): Field[] {
  const anyOf = (type.extensions.anyOf ?? []) as readonly string[];
  return Object.values(type.getFields()).flatMap((field): Field[] => {
    const here = [...path, field.name];
    const inner = getNamedType(field.type);
    if (isInputObjectType(inner)) {
      return type.isOneOf && field.name !== platform.configField ? [] : fieldsOf(inner, platform, here);
    }
    const rule = ruleOf(field);
    if (!rule) return [];
    return [
      {
        name: field.name,
        path: here,
        rule,
        isRequired: isRequiredInputField(field),
        isSecret: inner.name === 'Secret',
        requiredUnless: anyOf.includes(field.name) ? anyOf.filter((name) => name !== field.name) : [],
      },
    ];
  });
}

/** The rule that Pothos was given for the field; none for what isn’t a value of the channel’s, as its type. */
function ruleOf({ extensions }: GraphQLInputField): z.ZodType | undefined {
  const { validate } = extensions.pothosOptions as { validate?: { schema?: unknown } };
  return validate?.schema instanceof z.ZodType ? validate.schema : undefined;
}
