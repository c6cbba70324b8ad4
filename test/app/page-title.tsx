import { useEffect, useRef } from 'react';
import { hasMoved } from './router.tsx';

/** A page’s heading. It takes the focus where it isn’t the first: whoever doesn’t see the page change hears it. */
export function Title({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasMoved()) heading.current?.focus();
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
