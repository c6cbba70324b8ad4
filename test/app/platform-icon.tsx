import type { CSSProperties } from 'react';

interface Props {
  type: string;
  title: string;
}

/** A platform’s mark: its first letter, on a colour that its type makes. */
export function Tile({ type, title }: Props) {
  const [letter = ''] = title;
  const hue = [...type].reduce((sum, each) => (sum * 317 + each.charCodeAt(0)) % 360, 0);
  return (
    <span className="tile" style={{ '--hue': hue } as CSSProperties} aria-hidden="true">
      {letter}
    </span>
  );
}
