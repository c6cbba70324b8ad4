import type { DocumentNode, SelectionSetNode } from 'graphql';
import {
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  Kind,
  NoSchemaIntrospectionCustomRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { withoutValues } from './coercion.ts';
import type { Context, Shared } from './context.ts';
import { logError, mask } from './masking.ts';

/** Yoga takes a body with a key `then` for a promise, unless a real one brings it. */
export const readBodyAsIs: Plugin = {
  onRequestParse({ request }) {
    if (request.method !== 'POST') return;
    const { json } = request;
    Object.defineProperty(request, 'json', { value: async () => json.call(request) });
  },
};

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
        const log = args.contextValue.log();
        for (const error of tellable.slice(0, mostLogged)) logError(log, error);
        if (tellable.length > mostLogged) log.warn({ errors: tellable.length }, 'and more errors');
        const masked = tellable.map(mask);
        // A status is the whole answer’s: where some of it is good, that is what it says.
        setResult({ ...rest, errors: hasData(rest.data) ? masked.map(withoutStatus) : masked });
      },
    };
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

/** Neither introspection nor «Did you mean …?» tells a stranger what there is. */
export const hideSchema: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule);
    return ({ valid, result, setResult }) => {
      if (!valid) setResult((result as readonly GraphQLError[]).map(withoutSuggestion));
    };
  },
};

function withoutSuggestion(error: GraphQLError): GraphQLError {
  const { nodes, extensions } = error;
  return new GraphQLError(error.message.replace(/ Did you mean .*\?$/s, ''), {
    ...(nodes && { nodes }),
    extensions,
  });
}

/** A number that JSON has rounded already would name another page or channel: it has to come as a string. */
export const refuseUnsafeNumbers: Plugin<Context> = {
  onExecute({ args, setResultAndStopExecution }) {
    if (!hasUnsafeNumber(args.variableValues)) return;
    const message = 'A number in the variables is too large to be kept exactly. Send it as a string.';
    setResultAndStopExecution({
      errors: [new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })],
    });
  },
};

function hasUnsafeNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUnsafeNumber);
}

/** One line in the log and one count in the metrics for each operation. */
export function observe({ metrics, log }: Pick<Shared, 'metrics' | 'log'>): Plugin<Context> {
  return {
    onParse:
      () =>
      ({ result }) => {
        if (result instanceof Error) metrics.refused('GRAPHQL_PARSE_FAILED');
      },
    onValidate:
      () =>
      ({ valid }) => {
        if (!valid) metrics.refused('GRAPHQL_VALIDATION_FAILED');
      },
    onExecute({ args: { document, operationName, contextValue } }) {
      const started = performance.now();
      const operation = getOperationAST(document, operationName);
      const name = operation?.name?.value ?? 'anonymous';
      const type = operation?.operation ?? 'unknown';
      return {
        onExecuteDone({ result }) {
          const { errors } = result as ExecutionResult;
          const milliseconds = Math.round(performance.now() - started);
          const code = errors ? String(errors[0]?.extensions.code) : contextValue.refusedAs;
          metrics.operation(name, type, code ?? 'ok', milliseconds);
          contextValue.span?.end(name, type, errors && code);
          const { requestId, caller } = contextValue;
          const calls = contextValue.calls.filter(({ isShared }) => !isShared).length;
          const line = { requestId, caller, operation: name, type, milliseconds, calls };
          log.info(code === undefined ? line : { ...line, code }, 'operation');
        },
      };
    },
  };
}

/** In development an answer tells what it took: `extensions.upstream`. */
export const showCalls: Plugin<Context> = {
  onExecute({ args }) {
    return {
      onExecuteDone({ result, setResult }) {
        const { extensions, ...rest } = result as ExecutionResult;
        const upstream = args.contextValue.calls.map(({ method, path, status, milliseconds, isShared }) => ({
          call: `${method} ${path}`,
          status: status ?? null,
          milliseconds: Math.round(milliseconds),
          ...(isShared && { shared: true }),
        }));
        if (upstream.length > 0) setResult({ ...rest, extensions: { ...extensions, upstream } });
      },
    };
  },
};

function needsChannelApi(document: DocumentNode, operationName: string | null | undefined): boolean {
  const operation = getOperationAST(document, operationName);
  return operation ? selectsMore(document, operation.selectionSet) : false;
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
