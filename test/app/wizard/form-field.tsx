import { useId, useState } from 'react';
import { runAfterPointerRelease } from '../after-pointer-release.ts';
import { ExternalLink } from '../external-link.tsx';
import { FormattedText } from '../formatted-text.tsx';
import { useLanguage } from '../language.tsx';
import type { FieldSpec } from './catalogue.ts';
import { getHint } from './field-hint.ts';
import { FieldInput } from './field-input.tsx';
import type { Message } from './form-feedback.ts';
import { type FormValues, isEmpty, isMandatory } from './form-values.ts';
import { MessageList } from './message-list.tsx';

interface Props {
  field: FieldSpec;
  /** The labels of the fields that can be filled in instead. */
  alternatives: string[];
  values: FormValues;
  messages: readonly Message[];
  /** Whether the form has been submitted. Until then, a hint waits for the field to lose the focus. */
  isSubmitted: boolean;
  onChange: (value: string | boolean) => void;
}

export function FormField({ field, alternatives, values, messages, isSubmitted, onChange }: Props) {
  const { texts } = useLanguage();
  const id = useId();
  const [isTouched, setTouched] = useState(false);
  const hasError = messages.some(({ state }) => state === 'FAIL');
  // Passed checks are hidden next to an error or an empty field, where they would distract or confuse.
  const showsPassed = messages.every(({ state }) => state === 'PASS') && !isEmpty(values[field.name]);
  // The gateway's messages take precedence over the hint.
  const hint =
    messages.length === 0 && (isSubmitted || isTouched) ? getHint(field, values, texts) : undefined;
  const requiredUnless =
    alternatives.length > 0 ? texts.requiredUnless(alternatives.join(texts.or)) : undefined;

  return (
    <div className="field" data-kind={field.kind}>
      <div className="field-label">
        <span>
          <label htmlFor={id}>{field.label}</label>
          {!isMandatory(field) && <span className="optional"> {texts.optional}</span>}
        </span>
        {field.sourceUrl && (
          <ExternalLink href={field.sourceUrl} context={field.label}>
            {texts.whereToFindIt}
          </ExternalLink>
        )}
      </div>
      <FieldInput
        id={id}
        field={field}
        value={values[field.name]}
        onChange={onChange}
        onBlur={() => runAfterPointerRelease(() => setTouched(true))}
        isInvalid={hasError || hint !== undefined}
        describedBy={`${id}-help ${id}-messages`}
      />
      <p id={`${id}-help`} className="field-help">
        <FormattedText>{[field.help, requiredUnless].filter(Boolean).join(' ')}</FormattedText>
      </p>
      <div id={`${id}-messages`}>
        {hint && <MessageList messages={[{ state: 'FAIL', message: hint }]} />}
        <MessageList messages={messages.filter(({ state }) => showsPassed || state !== 'PASS')} />
      </div>
    </div>
  );
}
