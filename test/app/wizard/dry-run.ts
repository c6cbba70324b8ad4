import {
  ChannelCheckResultFragmentDoc,
  type ValidateChannelMutation,
  type ValidateChannelMutationVariables,
} from '#schema/client/index.ts';
import { readChannelError, readFragment } from '../fragments.ts';
import type { PlatformSpec } from './catalogue.ts';
import { createFeedback, type FormFeedback } from './form-feedback.ts';
import { type FormValues, isMandatory, toVariables, type Variables } from './form-values.ts';

/**
 * Adds the type and the name that operations for any platform require. Where the form has no mandatory name field,
 * the platform's title is the default. Where it has one, an empty name lets the gateway report that it is missing.
 */
export function addTypeAndName({ type, title, fields }: PlatformSpec, { input }: Variables): Variables {
  const asksForName = fields.some((field) => field.dryRunPath?.join() === 'input,name' && isMandatory(field));
  return { input: { name: asksForName ? '' : title, ...input, type } };
}

export function toDryRunVariables(platform: PlatformSpec, values: FormValues) {
  const variables = addTypeAndName(platform, toVariables(platform, values, 'dryRunPath'));
  return variables as unknown as ValidateChannelMutationVariables;
}

export function readDryRun(
  platform: PlatformSpec,
  result: ValidateChannelMutation['validateChannel'],
): FormFeedback {
  if ('checks' in result) {
    const checks = result.checks.map((check) => readFragment(ChannelCheckResultFragmentDoc, check));
    return createFeedback(platform, 'dryRunPath', result.isReady, checks);
  }
  const { message } = readChannelError(result);
  return createFeedback(platform, 'dryRunPath', false, [{ state: 'FAIL', message, path: [] }]);
}
