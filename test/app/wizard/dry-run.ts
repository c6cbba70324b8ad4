import {
  ChannelCheckResultFragmentDoc,
  type ValidateChannelMutation,
  type ValidateChannelMutationVariables,
} from '#schema/client/index.ts';
import { readFragment, readRefusal } from '../fragments.ts';
import type { Spec } from './catalogue.ts';
import { type Answers, beside } from './form-feedback.ts';
import { isEssential, place, type Values, type Variables } from './form-values.ts';

/** The variables of what takes any platform’s channel: it asks for the type, and for a name whatever the form asks. */
export function anyPlatforms({ type, title, fields }: Spec, { input }: Variables): Variables {
  const isNamed = fields.some((field) => field.dryRunPath?.join() === 'input,name' && isEssential(field));
  return { input: { name: isNamed ? '' : title, ...input, type } };
}

export function dryRunOf(spec: Spec, values: Values) {
  return anyPlatforms(spec, place(spec, values, 'dryRunPath')) as unknown as ValidateChannelMutationVariables;
}

export function checksOf(spec: Spec, answer: ValidateChannelMutation['validateChannel']): Answers {
  if ('checks' in answer) {
    const checks = answer.checks.map((check) => readFragment(ChannelCheckResultFragmentDoc, check));
    return beside(spec, 'dryRunPath', answer.isReady, checks);
  }
  return beside(spec, 'dryRunPath', false, [
    { state: 'FAIL', message: readRefusal(answer).message, path: [] },
  ]);
}
