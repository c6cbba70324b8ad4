import { useLanguage } from '../language.tsx';

const steps = ['platform', 'console', 'form'] as const;

export function Progress({ step }: { step: (typeof steps)[number] }) {
  const { words } = useLanguage();
  const now = steps.indexOf(step);
  return (
    <ol className="progress" aria-label={words.progress(now + 1, steps.length)}>
      {steps.map((each, index) => (
        <li key={each} aria-current={each === step ? 'step' : undefined} data-done={index < now || undefined}>
          <span className="number" aria-hidden="true">
            {index + 1}
          </span>
          {words.steps[each]}
        </li>
      ))}
    </ol>
  );
}
