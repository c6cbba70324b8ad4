import { useEffect, useRef } from 'react';
import { hasNavigated } from './router.tsx';

/** The heading of a page. After navigation it takes the focus, so that screen readers announce the new page. */
export function PageTitle({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasNavigated()) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = children;
  }, [children]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
