import { useLanguage } from './language.tsx';

interface Props {
  href: string;
  children: string;
  /** What sets it apart from others of the same words, for those who hear it. */
  about?: string;
}

export function Outward({ href, children, about }: Props) {
  const { words } = useLanguage();
  return (
    <a className="outward" href={href} target="_blank" rel="noreferrer">
      {children}
      <span className="hidden">
        {about && `: ${about}`} ({words.newTab})
      </span>
    </a>
  );
}
