import { type ComponentProps, useState } from 'react';
import type { ChannelFieldKind } from '#schema/client/index.ts';
import { useLanguage } from '../language.tsx';
import type { Field } from './catalogue.ts';
import { isEssential } from './form-values.ts';

interface Props {
  id: string;
  field: Field;
  value: string | boolean | undefined;
  change: (value: string | boolean) => void;
  leave: () => void;
  isInvalid: boolean;
  describedBy: string;
}

/** Keyboards that fit. The inputs’ own types would check by rules of the browser’s. */
const modes: Partial<Record<ChannelFieldKind, ComponentProps<'input'>['inputMode']>> = {
  URL: 'url',
  EMAIL: 'email',
  PHONE_NUMBER: 'tel',
};

export function Control({ id, field, value, change, leave, isInvalid, describedBy }: Props) {
  const common = {
    id,
    name: field.name,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid,
    'aria-required': isEssential(field),
    autoComplete: 'off',
    onBlur: leave,
  };
  if (field.kind === 'BOOLEAN') {
    return (
      <input
        {...common}
        type="checkbox"
        checked={value === true}
        onChange={({ target }) => change(target.checked)}
      />
    );
  }
  const text = {
    ...common,
    className: 'input',
    value: typeof value === 'string' ? value : '',
    placeholder: field.example ?? undefined,
    onChange: ({ target }: { target: { value: string } }) => change(target.value),
  };
  if (field.isSecret || field.kind === 'SECRET') return <Secret {...text} label={field.label} />;
  if (field.kind === 'MULTILINE_TEXT') return <textarea {...text} rows={3} />;
  if (field.kind === 'COLOR') return <Color {...text} label={field.label} />;
  return <input {...text} type="text" inputMode={modes[field.kind]} spellCheck={field.kind === 'TEXT'} />;
}

function Secret({ label, ...input }: ComponentProps<'input'> & { label: string }) {
  const { words } = useLanguage();
  const [isShown, setShown] = useState(false);
  return (
    <div className="secret">
      <input
        {...input}
        type={isShown ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
      />
      <button
        type="button"
        className="button"
        aria-pressed={isShown}
        aria-label={words.showSecret(label)}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? words.hide : words.show}
      </button>
    </div>
  );
}

const digitsOf = /^#([\da-f])([\da-f])([\da-f])$/i;

function Color({ label, ...input }: ComponentProps<'input'> & { label: string }) {
  const { words } = useLanguage();
  const written = String(input.value).replace(digitsOf, '#$1$1$2$2$3$3');
  const isColor = CSS.supports('color', written) && written.startsWith('#');
  return (
    <div className="color">
      <input
        type="color"
        aria-label={words.pick(label)}
        value={isColor ? written.toLowerCase() : '#000000'}
        data-unset={!isColor || undefined}
        onChange={input.onChange}
      />
      <input {...input} type="text" spellCheck={false} />
    </div>
  );
}
