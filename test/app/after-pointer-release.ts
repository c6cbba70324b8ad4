let isPressed = false;

addEventListener('pointerdown', () => (isPressed = true), true);
for (const type of ['pointerup', 'pointercancel']) addEventListener(type, () => (isPressed = false), true);

/**
 * Runs an update that shifts the layout, but not while a pointer is pressed: a button that moves between
 * pointerdown and pointerup receives no click.
 */
export function runAfterPointerRelease(update: () => void): void {
  if (isPressed) addEventListener('pointerup', () => setTimeout(update), { once: true });
  else update();
}
