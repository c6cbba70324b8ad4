import { GraphQLError } from 'graphql';
import { rejectOperations } from './operation-hooks.ts';

/**
 * Rejects variables with a number that JSON.parse may have rounded: such a number could identify another channel or
 * page than the client meant.
 */
export function useSafeIntegers() {
  return rejectOperations(({ variableValues }) => {
    if (!hasUnsafeNumber(variableValues)) return undefined;
    return new GraphQLError(
      'A number in the variables is larger than 9,007,199,254,740,991 and may have been rounded. Send it as a string.',
      { extensions: { code: 'BAD_USER_INPUT' } },
    );
  });
}

function hasUnsafeNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUnsafeNumber);
}
