import { ExternalLink } from '../external-link.tsx';
import { FormattedText } from '../formatted-text.tsx';
import { useLanguage } from '../language.tsx';
import type { Message } from './form-feedback.ts';

export function MessageList({ messages }: { messages: readonly Message[] }) {
  const { texts } = useLanguage();
  if (messages.length === 0) return null;
  return (
    <ul className="messages">
      {messages.map(({ state, message, channel }) => (
        <li key={message} data-state={state}>
          <span className="visually-hidden">{texts.checkStates[state]}: </span>
          <span>
            <FormattedText>{message}</FormattedText>
            {channel && (
              <>
                {' '}
                <ExternalLink href={`/?search=${encodeURIComponent(channel.name)}`}>
                  {channel.name}
                </ExternalLink>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
