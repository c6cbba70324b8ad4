import type { CombinedError } from 'urql';
import { useLanguage } from './language.tsx';

interface Props {
  error: CombinedError;
  retry: () => void;
  note?: string;
}

/** What nobody on this side can mend: said as the gateway says it, with a way to try again. */
export function Outage({ error, retry, note }: Props) {
  const { words } = useLanguage();
  const messages = error.networkError ? [] : error.graphQLErrors.map(({ message }) => message);
  return (
    <div role="alert" className="notice bad">
      <div>
        <strong>{error.networkError ? words.unreachable : words.failed}</strong>
        {[...new Set(messages)].map((message) => (
          <p key={message}>{message}</p>
        ))}
        {note && <p>{note}</p>}
      </div>
      <button type="button" className="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}
