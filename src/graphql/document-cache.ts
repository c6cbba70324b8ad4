import { LRUCache } from 'lru-cache';

/**
 * A cache keyed by document text. Yoga bounds its own caches by the number of entries only, although a document may
 * be as long as a request body, so this one is bounded by the total length of its keys as well.
 */
export function createDocumentCache<V extends object>() {
  const sizeCalculation = (_: V, text: string) => text.length + 1;
  return new LRUCache<string, V>({ max: 1_000, maxSize: 10_000_000, sizeCalculation });
}
