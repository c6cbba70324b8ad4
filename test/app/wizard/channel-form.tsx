import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ErrorNotice } from '../error-notice.tsx';
import { useLanguage } from '../language.tsx';
import { PageTitle } from '../page-title.tsx';
import { Link } from '../router.tsx';
import type { FieldSpec, PlatformSpec } from './catalogue.ts';
import { FormField } from './form-field.tsx';
import { type FormValues, isMandatory } from './form-values.ts';
import { ResultSummary } from './result-summary.tsx';
import { useSubmission } from './use-submission.ts';

interface Props {
  platform: PlatformSpec;
  values: FormValues;
  onChange: (update: (values: FormValues) => FormValues) => void;
}

/** A form with more optional fields than this collapses them. */
const maxOptionalShown = 6;

export function ChannelForm({ platform, values, onChange }: Props) {
  const { texts } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const submission = useSubmission(platform, values);
  const { feedback, completedCount, pendingAction } = submission;
  const [isExpanded, setExpanded] = useState(false);

  const optionalFields = platform.fields.filter((field) => !isMandatory(field));
  const collapsedFields = optionalFields.length > maxOptionalShown ? optionalFields : [];
  const hasProblem = (field: FieldSpec) =>
    feedback?.fields[field.name]?.some(({ state }) => state !== 'PASS');

  useEffect(() => {
    if (completedCount === 0) return;
    const firstProblem =
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      form.current?.querySelector<HTMLElement>('.result-summary[data-state="FAIL"]');
    firstProblem?.closest('details')?.setAttribute('open', '');
    firstProblem?.focus();
  }, [completedCount]);

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    submission.connect();
  }

  const renderField = (field: FieldSpec) => (
    <FormField
      key={field.name}
      field={field}
      alternatives={platform.fields
        .filter(({ name }) => field.requiredUnless.includes(name))
        .map(({ label }) => label)}
      values={values}
      messages={feedback?.fields[field.name] ?? []}
      isSubmitted={completedCount > 0}
      onChange={(value) => {
        submission.clearFeedback(field.name);
        onChange((current) => ({ ...current, [field.name]: value }));
      }}
    />
  );

  return (
    <form ref={form} className="channel-form" noValidate autoComplete="off" onSubmit={handleSubmit}>
      <PageTitle>{texts.connectPlatform(platform.title)}</PageTitle>
      <p className="lead">{texts.connectHelp}</p>
      {submission.outage && <ErrorNotice {...submission.outage} note={texts.inputKept} />}
      <ResultSummary feedback={feedback} />
      <div className="fields">
        {platform.fields.filter((field) => !collapsedFields.includes(field)).map(renderField)}
        {collapsedFields.length > 0 && (
          <details
            open={isExpanded || collapsedFields.some(hasProblem)}
            onToggle={({ currentTarget }) => setExpanded(currentTarget.open)}
          >
            <summary>{texts.optionalSettings(collapsedFields.length)}</summary>
            {collapsedFields.map(renderField)}
          </details>
        )}
      </div>
      <div className="actions">
        <Link href={`/connect?platform=${platform.type}`} className="button">
          {texts.back}
        </Link>
        <button
          type="button"
          className="button"
          aria-disabled={pendingAction !== undefined}
          onClick={submission.check}
        >
          {pendingAction === 'check' ? texts.checking : texts.check}
        </button>
        <button type="submit" className="button primary" aria-disabled={pendingAction !== undefined}>
          {pendingAction === 'connect' ? texts.connecting : texts.connect}
        </button>
      </div>
    </form>
  );
}
