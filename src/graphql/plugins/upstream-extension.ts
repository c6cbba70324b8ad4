import { changeResults } from './operation-hooks.ts';

/** Lists the upstream calls of an operation in `extensions.upstream` of its response. For development only. */
export function useUpstreamExtension() {
  return changeResults(({ contextValue: { calls } }, result) => {
    if (calls.length === 0) return undefined;
    const { extensions, ...rest } = result;
    const upstream = calls.map(({ method, path, status, milliseconds, isShared }) => ({
      call: `${method} ${path}`,
      status: status ?? null,
      milliseconds: Math.round(milliseconds),
      ...(isShared && { shared: true }),
    }));
    return { ...rest, extensions: { ...extensions, upstream } };
  });
}
