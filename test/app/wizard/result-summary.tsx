import { useLanguage } from '../language.tsx';
import type { Answers } from './form-feedback.ts';
import { Notes } from './message-list.tsx';

/** What came of it as a whole; said aloud. */
export function Summary({ answers }: { answers: Answers | undefined }) {
  const { words } = useLanguage();
  const { verdict, top = [], fields = {} } = answers ?? {};
  const wrong = [...top, ...Object.values(fields).flat()].filter(({ state }) => state === 'FAIL').length;
  return (
    <div role="status" className="summary" tabIndex={-1} data-state={verdict}>
      {verdict && (
        <strong>{verdict === 'PASS' ? words.ready : `${words.notReady}: ${words.toMend(wrong)}`}</strong>
      )}
      <Notes notes={top} />
    </div>
  );
}
