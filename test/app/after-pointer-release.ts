let isPressed = false;

addEventListener('pointerdown', () => (isPressed = true), true);
for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => (isPressed = false), true);

/** What moves the page while a button is held down moves the button from under the pointer, and nothing is clicked: it waits. */
export function onceReleased(move: () => void): void {
  if (isPressed) addEventListener('pointerup', () => setTimeout(move), { once: true });
  else move();
}
