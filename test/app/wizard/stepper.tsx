import { useLanguage } from '../language.tsx';

const steps = ['platform', 'console', 'form'] as const;

export function Stepper({ current }: { current: (typeof steps)[number] }) {
  const { texts } = useLanguage();
  const currentIndex = steps.indexOf(current);
  return (
    <ol className="stepper" aria-label={texts.stepOf(currentIndex + 1, steps.length)}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={step === current ? 'step' : undefined}
          data-done={index < currentIndex || undefined}
        >
          <span className="step-number" aria-hidden="true">
            {index + 1}
          </span>
          {texts.steps[step]}
        </li>
      ))}
    </ol>
  );
}
