import { type ComponentProps, type MouseEvent, useMemo, useSyncExternalStore } from 'react';

let moved = false;

/** Whether this is no longer the page that was opened first. */
export const hasMoved = () => moved;

function subscribe(changed: () => void): () => void {
  function move(): void {
    moved = true;
    changed();
  }
  addEventListener('popstate', move);
  return () => removeEventListener('popstate', move);
}

/** Where the page stands. Filters and steps are kept there: a reload keeps them, and Back goes back. */
export function useAddress(): URL {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return useMemo(() => new URL(href), [href]);
}

export function go(to: string, change: 'push' | 'replace' = 'push'): void {
  history[`${change}State`](null, '', to);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** A link within the app; with a key held it opens a tab, as links do. */
export function Link({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  function follow(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  }
  return <a href={href} onClick={follow} {...rest} />;
}
