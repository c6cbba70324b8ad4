import { builder } from '../builder.ts';
import {
  ChannelConflictError,
  ChannelForbiddenError,
  ChannelNotFoundError,
  ChannelValidationError,
  userErrors,
} from './user-errors.ts';

export const ChannelError = builder.interfaceRef<Error>('ChannelError').implement({
  description: 'An error that the caller can fix.',
  resolveType: ({ name }) => name,
  // The errors plugin reads this to return a thrown error as the value of a field of this type.
  extensions: { pothosErrorTypes: userErrors },
  fields: (t) => ({
    message: t.exposeString('message', {
      nullable: false,
      description: 'What happened and what to do, in English. The text contains no secret.',
    }),
  }),
});

const ChannelValidationIssue = builder
  .objectRef<ChannelValidationError['issues'][number]>('ChannelValidationIssue')
  .implement({
    description: 'One problem of the input.',
    fields: (t) => ({
      path: t.exposeStringList('path', {
        nullable: false,
        description:
          'The path of the input field, beginning with the argument: `["input", "config", "line", "channelSecret"]`. ' +
          '`["input"]` if the field is unknown.',
      }),
      message: t.exposeString('message', {
        nullable: false,
        description: 'What is wrong and what to do, in English, as text for a form.',
      }),
      code: t.exposeString('code', {
        nullable: false,
        description:
          'A code for programs: one of Zod’s issue codes (`invalid_format`, `too_small`, `too_big`, `custom` and others), ' +
          'or `refused` if the channel API rejected the value.',
      }),
    }),
  });

builder.objectType(ChannelValidationError, {
  name: 'ChannelValidationError',
  description:
    'The input is invalid. This graph rejected it before any change, or the channel API rejected it.',
  interfaces: [ChannelError],
  fields: (t) => ({
    issues: t.expose('issues', {
      type: [ChannelValidationIssue],
      nullable: false,
      description: 'Every problem of the input.',
    }),
  }),
});

builder.objectType(ChannelConflictError, {
  name: 'ChannelConflictError',
  description: 'The page, number or account is already connected.',
  interfaces: [ChannelError],
  fields: (t) => ({
    path: t.exposeStringList('conflictPath', {
      nullable: true,
      description:
        'The path of the input field that names the page, number or account; null if the field is unknown.',
    }),
  }),
});

builder.objectType(ChannelNotFoundError, {
  name: 'ChannelNotFoundError',
  description: 'The object that the input names does not exist in this organization.',
  interfaces: [ChannelError],
  fields: (t) => ({
    id: t.exposeID('id', {
      nullable: true,
      description:
        'The id that was not found; null if the input contains several ids and it is unknown which of them is missing.',
    }),
  }),
});

builder.objectType(ChannelForbiddenError, {
  name: 'ChannelForbiddenError',
  description:
    'The API key or access token of the request lacks the permission, or belongs to another organization.',
  interfaces: [ChannelError],
});
