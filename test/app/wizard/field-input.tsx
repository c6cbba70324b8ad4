import { type ComponentProps, useState } from 'react';
import type { ChannelFieldKind } from '#schema/client/index.ts';
import { useLanguage } from '../language.tsx';
import type { FieldSpec } from './catalogue.ts';
import { isMandatory } from './form-values.ts';

interface Props {
  id: string;
  field: FieldSpec;
  value: string | boolean | undefined;
  onChange: (value: string | boolean) => void;
  onBlur: () => void;
  isInvalid: boolean;
  describedBy: string;
}

/**
 * On-screen keyboards by kind of field. Input types such as `email` are not used,
 * because browsers validate them by rules that differ from the gateway's.
 */
const inputModes: Partial<Record<ChannelFieldKind, ComponentProps<'input'>['inputMode']>> = {
  URL: 'url',
  EMAIL: 'email',
  PHONE_NUMBER: 'tel',
};

export function FieldInput({ id, field, value, onChange, onBlur, isInvalid, describedBy }: Props) {
  const commonProps = {
    id,
    name: field.name,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid,
    'aria-required': isMandatory(field),
    autoComplete: 'off',
    onBlur,
  };
  if (field.kind === 'BOOLEAN') {
    return (
      <input
        {...commonProps}
        type="checkbox"
        checked={value === true}
        onChange={({ target }) => onChange(target.checked)}
      />
    );
  }
  const textProps = {
    ...commonProps,
    className: 'input',
    value: typeof value === 'string' ? value : '',
    placeholder: field.example ?? undefined,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  if (field.isSecret || field.kind === 'SECRET') return <SecretInput {...textProps} label={field.label} />;
  if (field.kind === 'MULTILINE_TEXT') return <textarea {...textProps} rows={3} />;
  if (field.kind === 'COLOR') return <ColorInput {...textProps} label={field.label} />;
  return (
    <input {...textProps} type="text" inputMode={inputModes[field.kind]} spellCheck={field.kind === 'TEXT'} />
  );
}

function SecretInput({ label, ...inputProps }: ComponentProps<'input'> & { label: string }) {
  const { texts } = useLanguage();
  const [isVisible, setVisible] = useState(false);
  return (
    <div className="secret-input">
      <input
        {...inputProps}
        type={isVisible ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
      />
      <button
        type="button"
        className="button"
        aria-pressed={isVisible}
        aria-label={texts.showSecret(label)}
        onClick={() => setVisible(!isVisible)}
      >
        {isVisible ? texts.hide : texts.show}
      </button>
    </div>
  );
}

const shortHexColor = /^#([\da-f])([\da-f])([\da-f])$/i;

/** A colour picker next to a text input. The picker accepts six hexadecimal digits only. */
function ColorInput({ label, ...inputProps }: ComponentProps<'input'> & { label: string }) {
  const { texts } = useLanguage();
  const color = String(inputProps.value).replace(shortHexColor, '#$1$1$2$2$3$3');
  const isColor = CSS.supports('color', color) && color.startsWith('#');
  return (
    <div className="color-input">
      <input
        type="color"
        aria-label={texts.chooseColor(label)}
        value={isColor ? color.toLowerCase() : '#000000'}
        data-unset={!isColor || undefined}
        onChange={inputProps.onChange}
      />
      <input {...inputProps} type="text" spellCheck={false} />
    </div>
  );
}
