import { builder } from '../builder.ts';
import { textIn } from '../i18n.ts';
import type { Kind } from '../platforms/fields.ts';
import type { Platform, Step } from '../platforms/platform.ts';
import { ChannelType, platforms } from '../platforms/registry.ts';
import { type FormField, formOf } from './form-fields.ts';

// The setup catalogue: what a “connect a channel” form needs to know of each platform.

const ChannelFieldKind = builder.enumType('ChannelFieldKind', {
  description: 'How a form takes a value.',
  values: {
    TEXT: { description: 'A line of text.' },
    MULTILINE_TEXT: { description: 'A text of several lines.' },
    URL: { description: 'A web address, http(s).' },
    EMAIL: { description: 'An e-mail address.' },
    PHONE_NUMBER: { description: 'A phone number in E.164.' },
    COLOR: { description: 'A colour, `#RGB` or `#RRGGBB`.' },
    SECRET: { description: 'A token or key: shown to nobody, not even to who types it.' },
    BOOLEAN: { description: 'Yes or no.' },
  } satisfies Record<Kind, { description: string }>,
});

const ChannelFieldSpec = builder.objectRef<FormField>('ChannelFieldSpec');

ChannelFieldSpec.implement({
  description: 'A field of a “connect a channel” form, by the rule that also checks its value.',
  fields: (t) => ({
    name: t.exposeString('name', { nullable: false, description: 'The input field: `channelSecret`.' }),
    path: t.exposeStringList('path', {
      nullable: false,
      description:
        'Where the value goes in the variables of `createMutation`: `["input", "channelSecret"]`. ' +
        '`ChannelValidationIssue.path` names the field by it.',
    }),
    dryRunPath: t.exposeStringList('dryRunPath', {
      nullable: true,
      description:
        'Where the same value goes in the variables of `validateChannel`, and how `ChannelCheck.path` names it: ' +
        '`["input", "config", "line", "channelSecret"]`. Null where the dry run doesn’t take it.',
    }),
    label: t.string({
      nullable: false,
      description: 'What to call it, in the platform’s own word.',
      resolve: ({ name, rule }, _, { language }) => textIn(language(), rule.meta()?.label ?? { en: name }),
    }),
    help: t.string({
      nullable: true,
      description: 'How the value is written, and where it is found.',
      resolve: ({ rule }, _, { language }) => {
        const help = rule.meta()?.help;
        return help && textIn(language(), help);
      },
    }),
    kind: t.field({
      type: ChannelFieldKind,
      nullable: false,
      description: 'How to take it.',
      resolve: ({ rule, isSecret }) => (isSecret ? 'SECRET' : (rule.meta()?.kind ?? 'TEXT')),
    }),
    isRequired: t.exposeBoolean('isRequired', {
      nullable: false,
      description: 'Whether the mutation is refused without it.',
    }),
    requiredUnless: t.exposeStringList('requiredUnless', {
      nullable: false,
      description:
        'The names of other fields of which one may stand in for this one; one of them all has to be given.',
    }),
    isSecret: t.exposeBoolean('isSecret', {
      nullable: false,
      description: 'Whether it is a secret: it can be written, and never read.',
    }),
    pattern: t.string({
      nullable: true,
      description:
        'A regular expression (ECMA-262) that the whole value matches, as HTML’s `pattern` and JSON Schema take it.',
      resolve: ({ bounds }) => bounds.pattern,
    }),
    minLength: t.int({
      nullable: true,
      description:
        'The least UTF-16 code units, as HTML’s `minlength` counts; spaces around a name don’t count.',
      resolve: ({ bounds }) => bounds.minLength,
    }),
    maxLength: t.int({
      nullable: true,
      description:
        'The most UTF-16 code units, as HTML’s `maxlength` counts; spaces around a name don’t count.',
      resolve: ({ bounds }) => bounds.maxLength,
    }),
    example: t.string({
      nullable: true,
      description: 'A value that passes, and is visibly fake.',
      resolve: ({ rule }) => rule.meta()?.example,
    }),
    sourceUrl: t.string({
      nullable: true,
      description: 'The platform’s page that shows or explains the value.',
      resolve: ({ rule }) => rule.meta()?.sourceUrl,
    }),
  }),
});

const ChannelSetupStep = builder.objectRef<Step>('ChannelSetupStep').implement({
  description: 'Something to do in the platform’s console before its channel is connected.',
  fields: (t) => ({
    text: t.string({
      nullable: false,
      description: 'What to do.',
      resolve: ({ text }, _, { language }) => textIn(language(), text),
    }),
    url: t.string({
      nullable: true,
      description: 'The page where it is done or explained.',
      resolve: ({ url }) => url,
    }),
  }),
});

const ChannelTypeSpec = builder.objectRef<Platform>('ChannelTypeSpec').implement({
  description: 'A platform as a “connect a channel” form needs it.',
  fields: (t) => ({
    type: t.field({
      type: ChannelType,
      nullable: false,
      description: 'The platform.',
      resolve: ({ type }) => type,
    }),
    title: t.string({
      nullable: false,
      description: 'Its name, as the platform itself writes it.',
      resolve: ({ title }, _, { language }) => textIn(language(), title),
    }),
    description: t.string({
      nullable: false,
      description: 'What a channel of it is, in a sentence.',
      resolve: ({ setup }, _, { language }) => textIn(language(), setup.about),
    }),
    isCreatable: t.boolean({
      nullable: false,
      description: 'Whether a channel of it can be connected here.',
      resolve: ({ setup }) => setup.mutation !== null,
    }),
    createMutation: t.string({
      nullable: true,
      description:
        'The mutation that connects one; `createChannel` wants the `type` in its input too. Null where none does.',
      resolve: ({ setup }) => setup.mutation,
    }),
    fields: t.field({
      type: [ChannelFieldSpec],
      nullable: false,
      description: 'What to ask for, in order.',
      resolve: formOf,
    }),
    steps: t.field({
      type: [ChannelSetupStep],
      nullable: false,
      description: 'What to do in the platform’s console first, in order.',
      resolve: ({ setup }) => [...setup.steps],
    }),
  }),
});

builder.queryField('channelTypes', (t) =>
  t.field({
    type: [ChannelTypeSpec],
    nullable: false,
    description:
      'The setup catalogue: what connecting a channel of each platform asks for, from the same rules that check it. ' +
      'Texts are in English, 简体中文 or 繁體中文, by `Accept-Language`. No upstream call.',
    resolve: () => [...platforms],
  }),
);
