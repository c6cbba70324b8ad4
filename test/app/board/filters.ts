import type { ChannelType } from '#schema/client/index.ts';

export interface Filters {
  types: ChannelType[];
  isActive: boolean | null;
  search: string;
}

export function readFilters(query: URLSearchParams): Filters {
  const active = query.get('active');
  return {
    types: query.getAll('type') as ChannelType[],
    isActive: active === null ? null : active === 'true',
    search: query.get('search') ?? '',
  };
}

/** The address of the board with these filters. */
export function createBoardPath({ types, isActive, search }: Filters): string {
  const query = new URLSearchParams(types.map((type) => ['type', type]));
  if (isActive !== null) query.set('active', String(isActive));
  if (search.trim()) query.set('search', search);
  return query.size > 0 ? `/?${query}` : '/';
}

export function hasFilters({ types, isActive, search }: Filters): boolean {
  return types.length > 0 || isActive !== null || search.trim() !== '';
}
