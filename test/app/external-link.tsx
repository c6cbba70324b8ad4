import { useLanguage } from './language.tsx';

interface Props {
  href: string;
  children: string;
  /** Read by screen readers only. It distinguishes links that have the same text. */
  context?: string;
}

export function ExternalLink({ href, children, context }: Props) {
  const { texts } = useLanguage();
  return (
    <a className="external-link" href={href} target="_blank" rel="noreferrer">
      {children}
      <span className="visually-hidden">
        {context && `: ${context}`} ({texts.opensInNewTab})
      </span>
    </a>
  );
}
