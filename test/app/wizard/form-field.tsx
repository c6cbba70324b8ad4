import { useId, useState } from 'react';
import { onceReleased } from '../after-pointer-release.ts';
import { Outward } from '../external-link.tsx';
import { Prose } from '../formatted-text.tsx';
import { useLanguage } from '../language.tsx';
import type { Field as FieldSpec } from './catalogue.ts';
import { hintOf } from './field-hint.ts';
import { Control } from './field-input.tsx';
import type { Note } from './form-feedback.ts';
import { isEmpty, isEssential, type Values } from './form-values.ts';
import { Notes } from './message-list.tsx';

interface Props {
  field: FieldSpec;
  /** The labels of those that may stand in for it. */
  standIns: string[];
  values: Values;
  notes: readonly Note[];
  /** Whether to say what is wrong without having been left. */
  isAsked: boolean;
  change: (value: string | boolean) => void;
}

/** One field of the form, as the catalogue describes it. */
export function Field({ field, standIns, values, notes, isAsked, change }: Props) {
  const { words } = useLanguage();
  const id = useId();
  const [isLeft, setLeft] = useState(false);
  const isRefused = notes.some(({ state }) => state === 'FAIL');
  // Where something is wrong, or nothing typed, it is no news that something else is right.
  const isRight = notes.every(({ state }) => state === 'PASS') && !isEmpty(values[field.name]);
  // What the gateway said is worth more than what is guessed here.
  const hint = notes.length === 0 && (isAsked || isLeft) ? hintOf(field, values, words) : undefined;
  const unless = standIns.length > 0 ? words.unless(standIns.join(words.or)) : undefined;

  return (
    <div className="field" data-kind={field.kind}>
      <div className="label">
        <span>
          <label htmlFor={id}>{field.label}</label>
          {!isEssential(field) && <span className="optional"> {words.optional}</span>}
        </span>
        {field.sourceUrl && (
          <Outward href={field.sourceUrl} about={field.label}>
            {words.find}
          </Outward>
        )}
      </div>
      <Control
        id={id}
        field={field}
        value={values[field.name]}
        change={change}
        leave={() => onceReleased(() => setLeft(true))}
        isInvalid={isRefused || hint !== undefined}
        describedBy={`${id}-help ${id}-notes`}
      />
      <p id={`${id}-help`} className="help">
        <Prose>{[field.help, unless].filter(Boolean).join(' ')}</Prose>
      </p>
      <div id={`${id}-notes`}>
        {hint && <Notes notes={[{ state: 'FAIL', message: hint }]} />}
        <Notes notes={notes.filter(({ state }) => isRight || state !== 'PASS')} />
      </div>
    </div>
  );
}
