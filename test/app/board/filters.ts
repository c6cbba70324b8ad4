import type { ChannelType } from '#schema/client/index.ts';

export interface Filters {
  types: ChannelType[];
  isActive: boolean | null;
  search: string;
}

/** From the page’s address, so that a reload keeps them. */
export function readFilters(query: URLSearchParams): Filters {
  const active = query.get('active');
  return {
    types: query.getAll('type') as ChannelType[],
    isActive: active === null ? null : active === 'true',
    search: query.get('search') ?? '',
  };
}

export function addressOf({ types, isActive, search }: Filters): string {
  const query = new URLSearchParams(types.map((type) => ['type', type]));
  if (isActive !== null) query.set('active', String(isActive));
  if (search.trim()) query.set('search', search);
  return query.size > 0 ? `/?${query}` : '/';
}

export function isNarrowed({ types, isActive, search }: Filters): boolean {
  return types.length > 0 || isActive !== null || search.trim() !== '';
}
