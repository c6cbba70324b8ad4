import type { DocumentNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { type ExecutionResult, GraphQLError, Kind, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { withoutValues } from './coercion.ts';
import type { Context } from './context.ts';
import { logError, mask } from './masking.ts';

/** Without a credential an operation that needs the channel API is refused as a whole, before any call. */
export const requireCaller: Plugin<Context> = {
  onExecute({ args, setResultAndStopExecution }) {
    if (args.contextValue.isKnown || !needsChannelApi(args.document, args.operationName)) return;
    const error = new GraphQLError(
      'Who is asking? Send `x-api-key`, `x-access-token`, or `authorization` with `x-organization-id`.',
      {
        extensions: {
          code: 'UNAUTHENTICATED',
          http: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
        },
      },
    );
    setResultAndStopExecution({ errors: [error] });
  },
};

/** What went wrong is written down whole, and answered without what isn’t the client’s to see. */
export const answerErrors: Plugin<Context> = {
  onExecute({ args }) {
    return {
      onExecuteDone({ result, setResult }) {
        const { errors, ...rest } = result as ExecutionResult;
        if (!errors) return;
        const tellable = withoutValues(errors, args);
        for (const error of tellable) logError(args.contextValue.log, error);
        setResult({ ...rest, errors: tellable.map(mask) });
      },
    };
  },
};

export const hideSchema: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule);
  },
};

function needsChannelApi(document: DocumentNode, operationName: string | null | undefined): boolean {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operationName
    ? operations.find(({ name }) => name?.value === operationName)
    : operations[0];
  return operation !== undefined && selectsMore(document, operation.selectionSet);
}

/** Whether a root selection asks for more than the graph knows of itself. Validation has ruled out fragment cycles. */
function selectsMore(document: DocumentNode, { selections }: SelectionSetNode): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return !/^(?:__|_service$)/.test(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return selectsMore(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION && selectsMore(document, fragment.selectionSet);
  });
}
