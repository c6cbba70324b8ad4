import type { CombinedError } from 'urql';
import { useLanguage } from './language.tsx';

interface Props {
  error: CombinedError;
  retry: () => void;
  note?: string;
}

/** An error that the user cannot fix, such as an outage: the gateway's message and a button to try again. */
export function ErrorNotice({ error, retry, note }: Props) {
  const { texts } = useLanguage();
  const messages = error.networkError ? [] : error.graphQLErrors.map(({ message }) => message);
  return (
    <div role="alert" className="notice error">
      <div>
        <strong>{error.networkError ? texts.serverUnreachable : texts.requestFailed}</strong>
        {[...new Set(messages)].map((message) => (
          <p key={message}>{message}</p>
        ))}
        {note && <p>{note}</p>}
      </div>
      <button type="button" className="button" onClick={retry}>
        {texts.retry}
      </button>
    </div>
  );
}
