import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Outage } from '../error-notice.tsx';
import { useLanguage } from '../language.tsx';
import { Title } from '../page-title.tsx';
import { Link } from '../router.tsx';
import type { Field as FieldSpec, Spec } from './catalogue.ts';
import { Field } from './form-field.tsx';
import { isEssential, type Values } from './form-values.ts';
import { Summary } from './result-summary.tsx';
import { useSubmission } from './use-submission.ts';

interface Props {
  spec: Spec;
  values: Values;
  change: (change: (values: Values) => Values) => void;
}

/** How many optional fields stand among the others; more are folded. */
const few = 6;

export function Form({ spec, values, change }: Props) {
  const { words } = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  const submission = useSubmission(spec, values);
  const { answers, asked, busy } = submission;
  const isFolded = spec.fields.filter((field) => !isEssential(field)).length > few;
  const folded = spec.fields.filter((field) => isFolded && !isEssential(field));
  const [isOpen, setOpen] = useState(false);
  const isRefused = (field: FieldSpec) => answers?.fields[field.name]?.some(({ state }) => state !== 'PASS');

  // To the first thing to mend, each time that an answer has come.
  useEffect(() => {
    if (asked === 0) return;
    const wrong =
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      form.current?.querySelector<HTMLElement>('.summary[data-state="FAIL"]');
    wrong?.closest('details')?.setAttribute('open', '');
    wrong?.focus();
  }, [asked]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    submission.connect();
  }

  const draw = (field: FieldSpec) => (
    <Field
      key={field.name}
      field={field}
      standIns={spec.fields
        .filter(({ name }) => field.requiredUnless.includes(name))
        .map(({ label }) => label)}
      values={values}
      notes={answers?.fields[field.name] ?? []}
      isAsked={asked > 0}
      change={(value) => {
        submission.forget(field.name);
        change((before) => ({ ...before, [field.name]: value }));
      }}
    />
  );

  return (
    <form ref={form} className="form" noValidate autoComplete="off" onSubmit={submit}>
      <Title>{words.form(spec.title)}</Title>
      <p className="lead">{words.formHelp}</p>
      {submission.outage && <Outage {...submission.outage} note={words.keeps} />}
      <Summary answers={answers} />
      <div className="fields">
        {spec.fields.filter((field) => !folded.includes(field)).map(draw)}
        {isFolded && (
          <details
            open={isOpen || folded.some(isRefused)}
            onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
          >
            <summary>{words.options(folded.length)}</summary>
            {folded.map(draw)}
          </details>
        )}
      </div>
      <div className="actions">
        <Link href={`/connect?platform=${spec.type}`} className="button">
          {words.back}
        </Link>
        <button
          type="button"
          className="button"
          aria-disabled={busy !== undefined}
          onClick={submission.check}
        >
          {busy === 'check' ? words.checking : words.check}
        </button>
        <button type="submit" className="button primary" aria-disabled={busy !== undefined}>
          {busy === 'connect' ? words.submitting : words.submit}
        </button>
      </div>
    </form>
  );
}
