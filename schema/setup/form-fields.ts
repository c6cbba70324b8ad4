import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isRequiredInputField,
} from 'graphql';
import { z } from 'zod';
import type { Text } from '../i18n.ts';
import type { Platform } from '../platforms/platform.ts';

/** An input field with a value of the channel. */
export interface InputField {
  name: string;
  /** The path from the argument on: `['input', 'channelSecret']`. */
  path: string[];
  validator: z.ZodType;
  isRequired: boolean;
  isSecret: boolean;
  /** The fields of the same input that can replace this one. */
  requiredUnless: string[];
  /** The message when neither this field nor one that can replace it has a value. */
  missingMessage: Text | undefined;
}

/** A field of the mutation that connects a platform’s channel. */
export interface FormField extends InputField {
  /** JSON Schema’s constraints, which HTML’s form controls share. */
  constraints: { pattern?: string; minLength?: number; maxLength?: number };
  /** The path of the same value in `validateChannel`: that of the field with the same validator. */
  dryRunPath: string[] | null;
}

/** The extension `anyOf` of an input type: fields of which at least one is required. */
interface AnyOf {
  fields: readonly string[];
  message: Text;
}

let formSchema: GraphQLSchema;

/** Forms are derived from the unsorted schema, whose input fields are in the order of their definition. */
export function setFormSchema(schema: GraphQLSchema): void {
  formSchema = schema;
}

const formsByPlatform = new WeakMap<Platform, FormField[]>();

/** The fields of the mutation that connects a platform’s channel, in order. */
export function getFormFields(platform: Platform): FormField[] {
  const form = formsByPlatform.get(platform) ?? createForm(platform);
  formsByPlatform.set(platform, form);
  return form;
}

function createForm(platform: Platform): FormField[] {
  const { mutation } = platform.setup;
  if (mutation === null) return [];
  const dryRunFields = getDryRunFields(platform);
  return collectFields(findInputType(mutation), platform).map((field) => ({
    ...field,
    constraints: z.toJSONSchema(field.validator),
    dryRunPath: dryRunFields.find(({ validator }) => validator === field.validator)?.path ?? null,
  }));
}

/** The fields of `createChannel`, and therefore of `validateChannel`, for a platform. */
export function getDryRunFields(platform: Platform): InputField[] {
  return collectFields(findInputType('createChannel'), platform);
}

function findInputType(mutation: string): GraphQLInputObjectType {
  const input = formSchema
    .getMutationType()
    ?.getFields()
    [mutation]?.args.find(({ name }) => name === 'input');
  const type = input && getNamedType(input.type);
  if (!isInputObjectType(type)) {
    throw new TypeError(`The graph has no mutation ${mutation} with an input. Correct the platform’s setup.`);
  }
  return type;
}

function collectFields(
  type: GraphQLInputObjectType,
  platform: Platform,
  parentPath = ['input'],
): InputField[] {
  const anyOf = type.extensions.anyOf as AnyOf | undefined;
  return Object.values(type.getFields()).flatMap((field): InputField[] => {
    const { name } = field;
    const path = [...parentPath, name];
    const valueType = getNamedType(field.type);
    if (isInputObjectType(valueType)) {
      const isOtherPlatform = type.isOneOf && name !== platform.configField;
      return isOtherPlatform ? [] : collectFields(valueType, platform, path);
    }
    const validator = findValidator(field);
    if (!validator) return [];
    const isReplaceable = anyOf?.fields.includes(name) === true;
    return [
      {
        name,
        path,
        validator,
        isRequired: isRequiredInputField(field),
        isSecret: valueType.name === 'Secret',
        requiredUnless: isReplaceable ? anyOf.fields.filter((other) => other !== name) : [],
        missingMessage: isReplaceable ? anyOf.message : undefined,
      },
    ];
  });
}

/** Undefined for a field that is not a value of the channel, such as its type. */
function findValidator({ extensions }: GraphQLInputField): z.ZodType | undefined {
  const { validate } = extensions.pothosOptions as { validate?: { schema?: unknown } };
  return validate?.schema instanceof z.ZodType ? validate.schema : undefined;
}
