import { useLanguage } from '../language.tsx';
import { Outward } from '../outward.tsx';
import { Prose } from '../prose.tsx';
import type { Note } from './answers.ts';

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
