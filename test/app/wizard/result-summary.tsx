import { useLanguage } from '../language.tsx';
import type { FormFeedback } from './form-feedback.ts';
import { MessageList } from './message-list.tsx';

/** The outcome of a check or of an attempt to connect. Screen readers announce it. */
export function ResultSummary({ feedback }: { feedback: FormFeedback | undefined }) {
  const { texts } = useLanguage();
  const { outcome, form = [], fields = {} } = feedback ?? {};
  const problems = [...form, ...Object.values(fields).flat()].filter(({ state }) => state === 'FAIL');
  return (
    <div role="status" className="result-summary" tabIndex={-1} data-state={outcome}>
      {outcome && (
        <strong>
          {outcome === 'PASS' ? texts.ready : `${texts.notReady}: ${texts.problemCount(problems.length)}`}
        </strong>
      )}
      <MessageList messages={form} />
    </div>
  );
}
