import { type DocumentNode, GraphQLError, getOperationAST, Kind, type SelectionSetNode } from 'graphql';
import { getFragments } from '../fragments.ts';
import { rejectOperations } from './operation-hooks.ts';

/** Rejects operations that need the channel API, as a whole and before any call, when the request has no credential. */
export function useRequireCredential() {
  return rejectOperations(({ contextValue, document, operationName }) => {
    if (contextValue.hasCredential || !needsChannelApi(document, operationName)) return undefined;
    return new GraphQLError(
      'The request has no credential. Send `x-api-key`, `x-access-token`, or `authorization` with `x-organization-id`.',
      {
        extensions: {
          code: 'UNAUTHENTICATED',
          http: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
        },
      },
    );
  });
}

function needsChannelApi(document: DocumentNode, operationName: string | null | undefined): boolean {
  const operation = getOperationAST(document, operationName);
  return operation ? selectsData(getFragments(document), operation.selectionSet) : false;
}

/** Whether root fields besides introspection and `_service` are selected. Validation has excluded fragment cycles. */
function selectsData(fragments: ReturnType<typeof getFragments>, { selections }: SelectionSetNode): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return !/^(?:__|_service$)/.test(selection.name.value);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fragment !== undefined && selectsData(fragments, fragment.selectionSet);
  });
}
