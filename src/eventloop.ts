let ending: Promise<void> | undefined;

/**
 * The end of this turn of the event loop, after all that the system had ready for it. Whatever waits for it goes on one
 * after the other: answers written so wake whoever reads them once for many, and a waking takes longer than the writing.
 */
export function endOfTurn(): Promise<void> {
  ending ??= new Promise((resolve) => {
    setImmediate(() => {
      ending = undefined;
      resolve();
    });
  });
  return ending;
}
