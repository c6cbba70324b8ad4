import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { ValidateChannelDocument } from '#schema/client/index.ts';
import { go } from '../router.tsx';
import type { Spec } from './catalogue.ts';
import { answerOf, creationOf, refusalsOf } from './create-channel.ts';
import { checksOf, dryRunOf } from './dry-run.ts';
import { type Answers, forget } from './form-feedback.ts';
import { isMissing, type Values } from './form-values.ts';

type Action = 'check' | 'connect';

/** The dry run and the connecting of one form, and what came of them. */
export function useSubmission(spec: Spec, values: Values) {
  const creation = creationOf(spec);
  const [, validate] = useMutation(ValidateChannelDocument);
  const [, create] = useMutation(creation.document);
  const [answers, setAnswers] = useState<Answers>();
  const [busy, setBusy] = useState<Action>();
  const [outage, setOutage] = useState<{ error: CombinedError; action: Action }>();
  /** How many times an answer has come. */
  const [asked, setAsked] = useState(0);

  const actions = {
    async check() {
      const { data, error } = await validate(dryRunOf(spec, values));
      if (data) setAnswers(checksOf(spec, data.validateChannel));
      return error;
    },
    async connect() {
      // The graph takes nothing less, and would say so in its own terms.
      if (spec.fields.some((field) => isMissing(field, values))) return undefined;
      const { data, error } = await create(creation.variables(values));
      const answer = data && answerOf(data);
      if (!answer) return error;
      if ('channel' in answer) go(`/?connected=${answer.channel.id}`);
      else setAnswers(refusalsOf(spec, creation.at, answer));
      return error;
    },
  };

  async function run(action: Action): Promise<void> {
    if (busy) return;
    setBusy(action);
    setOutage(undefined);
    setAnswers(undefined);
    const error = await actions[action]();
    setBusy(undefined);
    if (error) setOutage({ error, action });
    else setAsked((before) => before + 1);
  }

  return {
    answers,
    busy,
    asked,
    outage: outage && { error: outage.error, retry: () => void run(outage.action) },
    check: () => void run('check'),
    connect: () => void run('connect'),
    forget: (name: string) => setAnswers((before) => before && forget(before, name)),
  };
}
