import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { ValidateChannelDocument } from '#schema/client/index.ts';
import { navigate } from '../router.tsx';
import type { PlatformSpec } from './catalogue.ts';
import { getCreateOperation, getCreateResult, readCreateError } from './create-channel.ts';
import { readDryRun, toDryRunVariables } from './dry-run.ts';
import { clearField, type FormFeedback } from './form-feedback.ts';
import { type FormValues, isMissing } from './form-values.ts';

type Action = 'check' | 'connect';

/** Runs the two actions of a form, the check (a dry run) and the connecting, and holds their feedback. */
export function useSubmission(platform: PlatformSpec, values: FormValues) {
  const operation = getCreateOperation(platform);
  const [, validate] = useMutation(ValidateChannelDocument);
  const [, create] = useMutation(operation.document);
  const [feedback, setFeedback] = useState<FormFeedback>();
  const [pendingAction, setPendingAction] = useState<Action>();
  const [outage, setOutage] = useState<{ error: CombinedError; action: Action }>();
  const [completedCount, setCompletedCount] = useState(0);

  const actions = {
    async check() {
      const { data, error } = await validate(toDryRunVariables(platform, values));
      if (data) setFeedback(readDryRun(platform, data.validateChannel));
      return error;
    },
    async connect() {
      // A missing required variable would be a GraphQL error, whose message is of no use to the user.
      if (platform.fields.some((field) => isMissing(field, values))) return undefined;
      const { data, error } = await create(operation.toVariables(values));
      const result = data && getCreateResult(data);
      if (!result) return error;
      if ('channel' in result) navigate(`/?connected=${result.channel.id}`);
      else setFeedback(readCreateError(platform, operation.pathKey, result));
      return error;
    },
  };

  async function run(action: Action): Promise<void> {
    if (pendingAction) return;
    setPendingAction(action);
    setOutage(undefined);
    setFeedback(undefined);
    const error = await actions[action]();
    setPendingAction(undefined);
    if (error) setOutage({ error, action });
    else setCompletedCount((count) => count + 1);
  }

  return {
    feedback,
    pendingAction,
    /** How often an action has completed. Each completion moves the focus to the first problem. */
    completedCount,
    outage: outage && { error: outage.error, retry: () => void run(outage.action) },
    check: () => void run('check'),
    connect: () => void run('connect'),
    clearFeedback: (fieldName: string) => setFeedback((current) => current && clearField(current, fieldName)),
  };
}
