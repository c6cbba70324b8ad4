import { builder } from '../builder.ts';
import { translate } from '../i18n.ts';
import type { FieldKind } from '../platforms/fields.ts';
import type { Platform, SetupStep } from '../platforms/platform.ts';
import { ChannelType, platforms } from '../platforms/registry.ts';
import { type FormField, getFormFields } from './form-fields.ts';

// The setup catalogue describes to a “connect a channel” form what each platform requires.

const ChannelFieldKind = builder.enumType('ChannelFieldKind', {
  description: 'The control that a form shows for a value.',
  values: {
    TEXT: { description: 'A line of text.' },
    MULTILINE_TEXT: { description: 'A text of several lines.' },
    URL: { description: 'A URL, http(s).' },
    EMAIL: { description: 'An e-mail address.' },
    PHONE_NUMBER: { description: 'A phone number in E.164 format.' },
    COLOR: { description: 'A colour, written `#RGB` or `#RRGGBB`.' },
    SECRET: { description: 'A token or key, which the form hides while it is typed.' },
    BOOLEAN: { description: 'A choice of yes or no.' },
  } satisfies Record<FieldKind, { description: string }>,
});

const ChannelFieldSpec = builder.objectRef<FormField>('ChannelFieldSpec');

ChannelFieldSpec.implement({
  description: 'A field of a “connect a channel” form. The limits are those that the mutation checks.',
  fields: (t) => ({
    name: t.exposeString('name', {
      nullable: false,
      description: 'The name of the input field: `channelSecret`.',
    }),
    path: t.exposeStringList('path', {
      nullable: false,
      description:
        'The path of the value in the variables of `createMutation`: `["input", "channelSecret"]`. ' +
        '`ChannelValidationIssue.path` is the same path.',
    }),
    dryRunPath: t.exposeStringList('dryRunPath', {
      nullable: true,
      description:
        'The path of the value in the variables of `validateChannel`: ' +
        '`["input", "config", "line", "channelSecret"]`. `ChannelCheck.path` is the same path. ' +
        'Null if the dry run does not accept the field.',
    }),
    label: t.string({
      nullable: false,
      description: 'The name of the field in a form, as the platform calls it.',
      resolve: ({ name, validator }, _, { language }) =>
        translate(language(), validator.meta()?.label ?? { en: name }),
    }),
    help: t.string({
      nullable: true,
      description: 'How the value is written and where it is found; null without a text.',
      resolve: ({ validator }, _, { language }) => {
        const help = validator.meta()?.help;
        return help && translate(language(), help);
      },
    }),
    kind: t.field({
      type: ChannelFieldKind,
      nullable: false,
      description: 'The control that a form shows for the value.',
      resolve: ({ validator, isSecret }) => (isSecret ? 'SECRET' : (validator.meta()?.kind ?? 'TEXT')),
    }),
    isRequired: t.exposeBoolean('isRequired', {
      nullable: false,
      description: 'Whether the mutation requires the field.',
    }),
    requiredUnless: t.exposeStringList('requiredUnless', {
      nullable: false,
      description:
        'The names of the fields that can replace this one; empty if none can. At least one of these fields and this field is required.',
    }),
    isSecret: t.exposeBoolean('isSecret', {
      nullable: false,
      description: 'Whether the value is a secret, which can be written and never read.',
    }),
    pattern: t.string({
      nullable: true,
      description:
        'A regular expression (ECMA-262) that the whole value matches, for HTML’s `pattern` or JSON Schema; null without one.',
      resolve: ({ constraints }) => constraints.pattern,
    }),
    minLength: t.int({
      nullable: true,
      description:
        'The minimum length in UTF-16 code units, as HTML’s `minlength` counts it; null without a limit. Spaces around a name do not count.',
      resolve: ({ constraints }) => constraints.minLength,
    }),
    maxLength: t.int({
      nullable: true,
      description:
        'The maximum length in UTF-16 code units, as HTML’s `maxlength` counts it; null without a limit. Spaces around a name do not count.',
      resolve: ({ constraints }) => constraints.maxLength,
    }),
    example: t.string({
      nullable: true,
      description: 'A valid value that is visibly fake; null for a boolean field.',
      resolve: ({ validator }) => validator.meta()?.example,
    }),
    sourceUrl: t.string({
      nullable: true,
      description: 'The platform’s page that shows or explains the value; null without one.',
      resolve: ({ validator }) => validator.meta()?.sourceUrl,
    }),
  }),
});

const ChannelSetupStep = builder.objectRef<SetupStep>('ChannelSetupStep').implement({
  description: 'An instruction for the platform’s console, to follow before the channel is connected.',
  fields: (t) => ({
    text: t.string({
      nullable: false,
      description: 'The instruction.',
      resolve: ({ text }, _, { language }) => translate(language(), text),
    }),
    url: t.string({
      nullable: true,
      description: 'The page where the step is done or explained; null without one.',
      resolve: ({ url }) => url,
    }),
  }),
});

const ChannelTypeSpec = builder.objectRef<Platform>('ChannelTypeSpec').implement({
  description: 'A platform as described for a “connect a channel” form.',
  fields: (t) => ({
    type: t.field({
      type: ChannelType,
      nullable: false,
      description: 'The platform.',
      resolve: ({ type }) => type,
    }),
    title: t.string({
      nullable: false,
      description: 'The platform’s name as the platform writes it.',
      resolve: ({ title }, _, { language }) => translate(language(), title),
    }),
    description: t.string({
      nullable: false,
      description: 'A short description of the platform’s channels.',
      resolve: ({ setup }, _, { language }) => translate(language(), setup.about),
    }),
    isCreatable: t.boolean({
      nullable: false,
      description: 'Whether this graph can connect a channel of the platform.',
      resolve: ({ setup }) => setup.mutation !== null,
    }),
    createMutation: t.string({
      nullable: true,
      description:
        'The mutation that connects a channel of the platform; null without one. `createChannel` also requires `type` in its input.',
      resolve: ({ setup }) => setup.mutation,
    }),
    fields: t.field({
      type: [ChannelFieldSpec],
      nullable: false,
      description: 'The fields of the form, in order.',
      resolve: getFormFields,
    }),
    steps: t.field({
      type: [ChannelSetupStep],
      nullable: false,
      description: 'The instructions for the platform’s console, in order.',
      resolve: ({ setup }) => [...setup.steps],
    }),
  }),
});

builder.queryField('channelTypes', (t) =>
  t.field({
    type: [ChannelTypeSpec],
    nullable: false,
    description:
      'The setup catalogue: the fields and instructions for connecting a channel of each platform. ' +
      'Texts are in English, 简体中文 or 繁體中文, by `Accept-Language`.',
    resolve: () => [...platforms],
  }),
);
