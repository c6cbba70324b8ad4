import { builder } from './builder.ts';
import { ChannelValidationError } from './errors.ts';

interface PageInfoShape {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export const PageInfo = builder.objectRef<PageInfoShape>('PageInfo').implement({
  description: 'Where a page stands in its list (GraphQL Cursor Connections).',
  shareable: true,
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { nullable: false, description: 'Whether more follow.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      nullable: false,
      description: 'Whether some came before.',
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'The first item’s; null on an empty page.',
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'The last item’s, to pass as `after`; null on an empty page.',
    }),
  }),
});

/** What a list is ordered by; ties are told apart by id. */
export interface Order<T> {
  /** Cursors of one order mean nothing in another. */
  name: string;
  key: (item: T) => string;
  compare: (a: string, b: string) => number;
  descending: boolean;
}

export interface Page<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfoShape;
}

/** A cursor names an item by its place in the order, so that it holds while others come and go. */
export function paginate<T extends { id: string }>(
  items: readonly T[],
  order: Order<T>,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
): Page<T> {
  const direction = order.descending ? -1 : 1;
  const compare = (a: Place, b: Place) =>
    direction * (order.compare(a.key, b.key) || Number(a.id > b.id) - Number(a.id < b.id));
  const sorted = items.map((node) => new Edge(order, node)).sort(compare);
  const start = after ? readCursor(after, order.name) : undefined;
  const from = start ? sorted.findIndex((place) => compare(place, start) > 0) : 0;
  const begin = from === -1 ? sorted.length : from;
  const end = first === null || first === undefined ? sorted.length : begin + first;
  const edges = sorted.slice(begin, end);
  return { edges, pageInfo: new Stretch(edges, begin > 0, end < sorted.length) };
}

/** A cursor is written where one is asked for: most lists are read without. */
class Edge<T extends { id: string }> {
  readonly node: T;
  readonly key: string;
  readonly #order: Order<T>;

  constructor(order: Order<T>, node: T) {
    this.node = node;
    this.key = order.key(node);
    this.#order = order;
  }

  get id(): string {
    return this.node.id;
  }

  get cursor(): string {
    return writeCursor(this.#order.name, this);
  }
}

class Stretch implements PageInfoShape {
  readonly #edges: readonly { cursor: string }[];
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;

  constructor(edges: readonly { cursor: string }[], hasPreviousPage: boolean, hasNextPage: boolean) {
    this.#edges = edges;
    this.hasPreviousPage = hasPreviousPage;
    this.hasNextPage = hasNextPage;
  }

  get startCursor(): string | null {
    return this.#edges.at(0)?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

interface Place {
  key: string;
  id: string;
}

function writeCursor(order: string, { key, id }: Place): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url');
}

function readCursor(cursor: string, order: string): Place {
  const [name, key, id] = parseCursor(cursor);
  if (name === order && typeof key === 'string' && typeof id === 'string') return { key, id };
  const message = 'Pass a cursor of this same list and order, as `endCursor` gave it.';
  throw new ChannelValidationError([{ path: ['after'], message, code: 'custom' }]);
}

function parseCursor(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
