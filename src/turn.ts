let ending: Promise<void> | undefined;

/**
 * The end of this turn of the event loop. All that came to it in one turn goes on one after the other: where answers
 * are written so, whoever reads them is woken once for many, which takes less than what the writing does.
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
