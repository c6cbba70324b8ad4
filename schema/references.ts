import { builder } from './builder.ts';

interface Reference {
  id: string;
}

export const Workflow = builder.objectRef<Reference>('Workflow').implement({
  description: 'A workflow. Another subgraph owns it; this graph knows only its id.',
  fields: (t) => ({ id: t.exposeID('id', { nullable: false, description: 'The workflow’s id.' }) }),
});

export const User = builder.objectRef<Reference>('User').implement({
  description: 'A user. Another subgraph owns it; this graph knows only its id.',
  fields: (t) => ({ id: t.exposeID('id', { nullable: false, description: 'The user’s id.' }) }),
});

for (const reference of [Workflow, User]) {
  builder.asEntity(reference, {
    key: builder.keyDirective(builder.selection<Reference>('id'), false),
    resolveReference: ({ id }) => ({ id }),
  });
}
