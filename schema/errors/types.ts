import { builder } from '../builder.ts';
import {
  ChannelConflictError,
  ChannelForbiddenError,
  ChannelNotFoundError,
  ChannelValidationError,
  userErrors,
} from './user-errors.ts';

export const ChannelError = builder.interfaceRef<Error>('ChannelError').implement({
  description: 'Something that the caller can mend.',
  resolveType: ({ name }) => name,
  // What a field of this type throws of them is its value, as it is a union’s.
  extensions: { pothosErrorTypes: userErrors },
  fields: (t) => ({
    message: t.exposeString('message', {
      nullable: false,
      description: 'What is wrong and what to do, in English, without any secret.',
    }),
  }),
});

const ChannelValidationIssue = builder
  .objectRef<ChannelValidationError['issues'][number]>('ChannelValidationIssue')
  .implement({
    description: 'One thing that is wrong with the input.',
    fields: (t) => ({
      path: t.exposeStringList('path', {
        nullable: false,
        description:
          'Where, from the argument on: `["input", "config", "line", "channelSecret"]`. ' +
          'Just `["input"]` where the channel API doesn’t say.',
      }),
      message: t.exposeString('message', {
        nullable: false,
        description: 'What is wrong, for a form to show.',
      }),
      code: t.exposeString('code', {
        nullable: false,
        description:
          'For programs: Zod’s issue codes (`invalid_format`, `too_small`, `too_big`, `custom` …), ' +
          'or `refused` where the channel API said no.',
      }),
    }),
  });

builder.objectType(ChannelValidationError, {
  name: 'ChannelValidationError',
  description:
    'The input is wrong: said by this graph before any call, or by the channel API (400), with the paths of the input.',
  interfaces: [ChannelError],
  fields: (t) => ({
    issues: t.expose('issues', {
      type: [ChannelValidationIssue],
      nullable: false,
      description: 'Everything that is wrong, at once.',
    }),
  }),
});

builder.objectType(ChannelConflictError, {
  name: 'ChannelConflictError',
  description: 'This page, number or account is connected already.',
  interfaces: [ChannelError],
  fields: (t) => ({
    path: t.exposeStringList('conflictPath', {
      nullable: true,
      description: 'The input that names it; null where the channel API doesn’t say.',
    }),
  }),
});

builder.objectType(ChannelNotFoundError, {
  name: 'ChannelNotFoundError',
  description: 'What the input names doesn’t exist in this organization.',
  interfaces: [ChannelError],
  fields: (t) => ({
    id: t.exposeID('id', {
      nullable: true,
      description:
        'The id that was not found; null where the input names several and the channel API doesn’t say which.',
    }),
  }),
});

builder.objectType(ChannelForbiddenError, {
  name: 'ChannelForbiddenError',
  description:
    'The credential may not do this (403): it lacks the permission, or belongs to another organization.',
  interfaces: [ChannelError],
});
