import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Shared } from '../../request/context.ts';
import { fragmentsOf } from '../fragments.ts';
import type { Stage } from '../stage.ts';
import { logError, mask } from './error-masking.ts';
import { withoutValues } from './variable-errors.ts';

/** Without a credential an operation that needs the channel API is refused as a whole, before any call. */
export const requireCaller: Stage = {
  before({ contextValue, document, operationName }) {
    if (contextValue.isKnown || !needsChannelApi(document, operationName)) return undefined;
    const error = new GraphQLError(
      'Who is asking? Send `x-api-key`, `x-access-token`, or `authorization` with `x-organization-id`.',
      {
        extensions: {
          code: 'UNAUTHENTICATED',
          http: { status: 401, headers: { 'www-authenticate': 'Bearer' } },
        },
      },
    );
    return { errors: [error] };
  },
};

/** What went wrong is written down whole, and answered without what isn’t the client’s to see. */
export const answerErrors: Stage = {
  after(operation, result) {
    if (!result.errors) return undefined;
    const { errors, ...rest } = result;
    const tellable = withoutValues(errors, operation);
    const log = operation.contextValue.log();
    for (const error of tellable.slice(0, mostLogged)) logError(log, error);
    if (tellable.length > mostLogged) log.warn({ errors: tellable.length }, 'and more errors');
    const masked = tellable.map(mask);
    // A status is the whole answer’s: where some of it is good, that is what it says.
    return { ...rest, errors: hasData(rest.data) ? masked.map(withoutStatus) : masked };
  },
};

/** How many errors of one operation are written down. */
const mostLogged = 20;

function hasData(data: ExecutionResult['data']): boolean {
  return Object.values(data ?? {}).some((value) => value !== null);
}

function withoutStatus(error: GraphQLError): GraphQLError {
  const { http, ...extensions } = error.extensions;
  if (!http) return error;
  const { message, nodes, path } = error;
  return new GraphQLError(message, { ...(nodes && { nodes }), ...(path && { path }), extensions });
}

/** A number that JSON has rounded already would name another page or channel: it has to come as a string. */
export const refuseUnsafeNumbers: Stage = {
  before({ variableValues }) {
    if (!hasUnsafeNumber(variableValues)) return undefined;
    const message = 'A number in the variables is too large to be kept exactly. Send it as a string.';
    return { errors: [new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })] };
  },
};

function hasUnsafeNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUnsafeNumber);
}

/** One line in the log and one count in the metrics for each operation. */
export function observe({ metrics, log }: Pick<Shared, 'metrics' | 'log'>): Stage {
  let lines: object[] = [];

  function writeLines(): void {
    for (const line of lines) log.info(line, 'operation');
    lines = [];
  }

  return {
    after({ document, operationName, contextValue }, { errors }) {
      const { requestId, caller, started, calls, refusedAs, span } = contextValue;
      const operation = getOperationAST(document, operationName);
      const name = operation?.name?.value ?? 'anonymous';
      const type = operation?.operation ?? 'unknown';
      const milliseconds = Math.round(performance.now() - started);
      const code = errors ? String(errors[0]?.extensions.code) : refusedAs;
      metrics.operation(name, type, code ?? 'ok', milliseconds);
      span?.end(name, type, errors && code);
      const made = calls.filter(({ isShared }) => !isShared).length;
      const line = { requestId, caller, operation: name, type, milliseconds, calls: made };
      // Those of requests in step one after the other: a fourth of what each costs by itself.
      if (lines.push(code === undefined ? line : { ...line, code }) === 1) queueMicrotask(writeLines);
      return undefined;
    },
  };
}

/** In development an answer tells what it took: `extensions.upstream`. */
export const showCalls: Stage = {
  after({ contextValue }, result) {
    if (contextValue.calls.length === 0) return undefined;
    const { extensions, ...rest } = result;
    const upstream = contextValue.calls.map(({ method, path, status, milliseconds, isShared }) => ({
      call: `${method} ${path}`,
      status: status ?? null,
      milliseconds: Math.round(milliseconds),
      ...(isShared && { shared: true }),
    }));
    return { ...rest, extensions: { ...extensions, upstream } };
  },
};

function needsChannelApi(document: DocumentNode, operationName: string | null | undefined): boolean {
  const operation = getOperationAST(document, operationName);
  return operation ? selectsMore(fragmentsOf(document), operation.selectionSet) : false;
}

/** Whether a root selection asks for more than the graph knows of itself. Validation has ruled out fragment cycles. */
function selectsMore(fragments: ReturnType<typeof fragmentsOf>, { selections }: SelectionSetNode): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return !/^(?:__|_service$)/.test(selection.name.value);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return fragment !== undefined && selectsMore(fragments, fragment.selectionSet);
  });
}
