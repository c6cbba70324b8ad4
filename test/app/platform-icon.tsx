import type { CSSProperties } from 'react';

interface Props {
  type: string;
  title: string;
}

/** The first letter of the platform on a colour computed from its type, so that new platforms need no artwork. */
export function PlatformIcon({ type, title }: Props) {
  const [letter = ''] = title;
  const hue = [...type].reduce((sum, character) => (sum * 317 + character.charCodeAt(0)) % 360, 0);
  return (
    <span className="platform-icon" style={{ '--hue': hue } as CSSProperties} aria-hidden="true">
      {letter}
    </span>
  );
}
