/**
 * Works on one item after the other, and holds two at most: the next one is made when the work on
 * the one before calls `meanwhile`, as often as it likes, or else when that is done.
 */
export async function eachAhead<T>(
  items: Iterable<T>,
  work: (item: T, meanwhile: () => void) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  for (let now = iterator.next(); !now.done; ) {
    let next: IteratorResult<T> | undefined;
    const make = () => (next ??= iterator.next());
    await work(now.value, make);
    now = make();
  }
}
