import { type ComponentProps, type MouseEvent, useMemo, useSyncExternalStore } from 'react';

let navigated = false;

/** Whether the user has left the page that was loaded first. */
export const hasNavigated = () => navigated;

function subscribe(onChange: () => void): () => void {
  function handleNavigation(): void {
    navigated = true;
    onChange();
  }
  addEventListener('popstate', handleNavigation);
  return () => removeEventListener('popstate', handleNavigation);
}

/** The current URL. Filters and wizard steps are stored in it, so that reload and Back restore them. */
export function useUrl(): URL {
  const href = useSyncExternalStore(subscribe, () => location.href);
  return useMemo(() => new URL(href), [href]);
}

export function navigate(to: string, mode: 'push' | 'replace' = 'push'): void {
  history[`${mode}State`](null, '', to);
  // The browser fires `popstate` for Back and Forward only.
  dispatchEvent(new PopStateEvent('popstate'));
}

/** A link within the app. A click with a modifier key is left to the browser, which opens a tab or a window. */
export function Link({ href, ...rest }: ComponentProps<'a'> & { href: string }) {
  function handleClick(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(href);
  }
  return <a href={href} onClick={handleClick} {...rest} />;
}
