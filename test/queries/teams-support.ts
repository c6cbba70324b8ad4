import { expect } from 'vitest';
import { status } from '../support/harness.ts';

export const all = 'GET /v1/assign/teams/all';
export const wantsConversation = status(400, {
  code: 40_000,
  field: 'conversation_id',
  message: 'conversation_id is required',
});

export const refused = (code: string, ...path: (string | number)[]) =>
  expect.objectContaining({ path, extensions: expect.objectContaining({ code }) });

export const documented = {
  object_name: 'team',
  id: 'team_1',
  name: 'Support',
  mode: 'grab',
  description: 'First line',
  icon_url: 'https://example.com/team.png',
  organization_id: 'org_1',
  business_unit_id: 'bu_1',
  is_default: true,
  is_disabled: false,
  created_at: '2025-06-19T01:39:42.765Z',
  updated_at: '2025-06-20T01:39:42.765Z',
};

export const live = {
  ...documented,
  object_name: undefined,
  doc_name: 'team',
  _id: 'team_1',
  public_id: 'team_1',
  id: undefined,
};

export const listEnvelopes = {
  'a bare list': (data: object[]) => data,
  '{data}': (data: object[]) => ({ data }),
  '{object_name: list}': (data: object[]) => ({
    object_name: 'list',
    data,
    has_more: false,
    count: data.length,
  }),
  '{success, data, pagination}': (data: object[]) => ({
    success: true,
    data,
    pagination: { page: 1, limit: 10, total: data.length, total_pages: 1, has_next: false, has_prev: false },
  }),
};

export const documentedObserver = { _id: 'obs_1', user_id: 'user_1', team_id: 'team_1' };
