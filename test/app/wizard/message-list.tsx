import { Outward } from '../external-link.tsx';
import { Prose } from '../formatted-text.tsx';
import { useLanguage } from '../language.tsx';
import type { Note } from './form-feedback.ts';

export function Notes({ notes }: { notes: readonly Note[] }) {
  const { words } = useLanguage();
  if (notes.length === 0) return null;
  return (
    <ul className="notes">
      {notes.map(({ state, message, channel }) => (
        <li key={message} data-state={state}>
          <span className="hidden">{words.states[state]}: </span>
          <span>
            <Prose>{message}</Prose>
            {channel && (
              <>
                {' '}
                <Outward href={`/?search=${encodeURIComponent(channel.name)}`}>{channel.name}</Outward>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
