import { describe, expect, test } from 'vitest';
import { demo, envelope, type Fields, get, june, ok, refused, startBeforeEach } from './support.ts';

describe('the documented dialect', () => {
  startBeforeEach({ dialect: 'documented' });

  test('lists the assignable teams', async () => {
    const { body } = await get('/v1/assign/teams/all');
    expect(body[0]).toEqual({
      object_name: 'team',
      id: 'team_support',
      ...demo,
      name: 'Support',
      mode: 'public',
      icon_url: 'https://picsum.photos/seed/support/96',
      description: 'Answers every first message',
      is_default: true,
      is_disabled: false,
      created_at: june,
      updated_at: june,
    });
    const assigned = await get('/v1/assign/teams/all?conversation_id=conv_1003');
    expect(assigned.body.map(({ id, isAssign }: Fields) => [id, isAssign])).toEqual([
      ['team_support', false],
      ['team_sales', true],
      ['team_delivery', false],
    ]);
  });

  test('lists the observers of a team', async () => {
    expect(await get('/v1/assign/team/team_sales/observers')).toEqual(
      ok([
        { _id: 'obs_leo_sales', user_id: 'user_leo', team_id: 'team_sales' },
        { _id: 'obs_ben_sales', user_id: 'user_ben', team_id: 'team_sales' },
      ]),
    );
    expect(await get('/v1/assign/team/team_nothing/observers')).toEqual(refused(404, 40004));
  });
});

describe('the live dialect', () => {
  startBeforeEach({ dialect: 'live' });

  test('lists the assignable teams', async () => {
    expect(await get('/v1/assign/teams/all')).toEqual(refused(400, 40000, { field: 'conversation_id' }));
    const { body } = await get('/v1/assign/teams/all?conversation_id=conv_1001');
    expect(body).toEqual(envelope(body.data, false, 3));
    expect(body.data[0]).toEqual({
      _id: 'team_support',
      public_id: 'team_support',
      doc_name: 'team',
      ...demo,
      name: 'Support',
      mode: 'public',
      icon_url: 'https://picsum.photos/seed/support/96',
      description: 'Answers every first message',
      is_default: true,
      is_disabled: false,
      isAssign: true,
      created_at: june,
      updated_at: june,
    });
  });

  test('lists the observers of a team', async () => {
    const path = '/v1/assign/team/team_sales/observers';
    expect(await get(path)).toEqual(refused(400, 40000, { field: 'conversation_id' }));
    const { body } = await get(`${path}?conversation_id=conv_1001`);
    expect(body.data).toHaveLength(2);
    expect(body.data[0]).toEqual({
      _id: 'obs_leo_sales',
      role: 'admin',
      user: {
        _id: 'user_leo',
        display_name: 'Leo Fernandes',
        email: 'leo@harbourlane.example',
        avatar_url: 'https://picsum.photos/seed/Leo/96',
        first_name: 'Leo',
        last_name: 'Fernandes',
        status: 'online',
        is_active: true,
      },
    });
  });
});
