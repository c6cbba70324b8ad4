import { parseJson } from '#src/runtime/json.ts';
import { builder } from './builder.ts';
import { ChannelValidationError } from './errors/user-errors.ts';

interface PageInfoShape {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

export const PageInfo = builder.objectRef<PageInfoShape>('PageInfo').implement({
  description: 'The position of a page in its list, as in the GraphQL Cursor Connections specification.',
  shareable: true,
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      nullable: false,
      description: 'Whether items follow the page.',
    }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', {
      nullable: false,
      description: 'Whether items precede the page.',
    }),
    startCursor: t.exposeString('startCursor', {
      nullable: true,
      description: 'The cursor of the first item; null for an empty page.',
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'The cursor of the last item, to pass as `after`; null for an empty page.',
    }),
  }),
});

/** The order of a list. Items with equal keys are ordered by id. */
export interface Order<T> {
  /** Part of every cursor: a cursor is valid only in the order that it was made for. */
  name: string;
  key: (item: T) => string;
  compare: (a: string, b: string) => number;
  descending: boolean;
}

/** A cursor contains the item’s key and id, so that it stays valid while items are added and removed. */
export function paginate<T extends { id: string }>(
  items: readonly T[],
  order: Order<T>,
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
): Page<T> {
  const direction = order.descending ? -1 : 1;
  const compare = (key: string, id: string, otherKey: string, otherId: string) =>
    direction * (order.compare(key, otherKey) || Number(id > otherId) - Number(id < otherId));
  const sorted = items.toSorted((a, b) => compare(order.key(a), a.id, order.key(b), b.id));
  const position = after ? readCursor(after, order.name) : undefined;
  const firstIndex = position
    ? sorted.findIndex((item) => compare(order.key(item), item.id, position.key, position.id) > 0)
    : 0;
  const start = firstIndex === -1 ? sorted.length : firstIndex;
  const end = first === null || first === undefined ? sorted.length : start + first;
  return new Page(sorted.slice(start, end), order, start > 0, end < sorted.length);
}

/** Edges and cursors are created on demand, because most queries select only the nodes. */
export class Page<T extends { id: string }> implements PageInfoShape {
  readonly nodes: readonly T[];
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  readonly #order: Order<T>;

  constructor(nodes: readonly T[], order: Order<T>, hasPreviousPage: boolean, hasNextPage: boolean) {
    this.nodes = nodes;
    this.hasPreviousPage = hasPreviousPage;
    this.hasNextPage = hasNextPage;
    this.#order = order;
  }

  get edges(): Edge<T>[] {
    return this.nodes.map((node) => new Edge(node, this.#order));
  }

  get startCursor(): string | null {
    return this.#cursorAt(0);
  }

  get endCursor(): string | null {
    return this.#cursorAt(-1);
  }

  #cursorAt(index: number): string | null {
    const node = this.nodes.at(index);
    return node ? new Edge(node, this.#order).cursor : null;
  }
}

export class Edge<T extends { id: string }> {
  readonly node: T;
  readonly #order: Order<T>;

  constructor(node: T, order: Order<T>) {
    this.node = node;
    this.#order = order;
  }

  get cursor(): string {
    const { name, key } = this.#order;
    return writeCursor(name, { key: key(this.node), id: this.node.id });
  }
}

interface Position {
  key: string;
  id: string;
}

function writeCursor(order: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url');
}

function readCursor(cursor: string, order: string): Position {
  const [name, key, id] = parseCursor(cursor);
  if (name === order && typeof key === 'string' && typeof id === 'string') return { key, id };
  const message = 'The cursor is not valid for this list and order. Pass an `endCursor` of the same query.';
  throw new ChannelValidationError([{ path: ['after'], message, code: 'custom' }]);
}

function parseCursor(cursor: string): unknown[] {
  const parts = parseJson(Buffer.from(cursor, 'base64url').toString());
  return Array.isArray(parts) ? parts : [];
}
