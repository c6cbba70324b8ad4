import { describe, expect, test } from 'vitest';
import { channelNotFound, get, ok, put, refused, remove, startBeforeEach } from './support.ts';

describe('the documented dialect', () => {
  startBeforeEach({ dialect: 'documented' });

  test('attaches a workflow to a channel and switches it', async () => {
    expect(await put('/v1/channels/workflows/wf_night', { channel_id: 'ch_email_orders' })).toEqual(
      ok({ success: true, channel_id: 'ch_email_orders', workflow_id: 'wf_night' }),
    );
    expect((await get('/v1/channels/ch_email_orders')).body.workflow_id).toBe('wf_night');
    const workflow = {
      object_name: 'workflow',
      id: 'wf_night',
      channel_id: 'ch_email_orders',
      is_active: true,
    };
    expect(await get('/v1/channels/workflows/ch_email_orders')).toEqual(ok(workflow));
    expect(await put('/v1/channels/workflows/wf_night', { active: false })).toEqual(
      ok({ success: true, workflow_id: 'wf_night' }),
    );
    expect(await get('/v1/channels/workflows/ch_email_orders')).toEqual(
      ok({ ...workflow, is_active: false }),
    );
    expect(await put('/v1/channels/workflows/wf_night', { channel_id: 'ch_nothing' })).toEqual(
      channelNotFound,
    );
    expect(await put('/v1/channels/workflows/wf_nothing', { active: true })).toEqual(refused(404, 40004));
    expect(await put('/v1/channels/workflows/wf_night', {})).toEqual(
      refused(400, 40000, { field: 'channel_id' }),
    );
  });

  test('detaches a workflow from its channels', async () => {
    expect(await remove('/v1/channels/workflows/wf_sales')).toEqual({ status: 204, body: undefined });
    expect((await get('/v1/channels/ch_web_shop')).body).not.toHaveProperty('workflow_id');
    expect((await get('/v1/channels/ch_whatsapp_sales')).body).not.toHaveProperty('workflow_id');
    expect(await remove('/v1/channels/workflows/wf_sales')).toEqual(refused(404, 40004));
    expect(await put('/v1/channels/workflows/wf_sales', { active: true })).toEqual(refused(404, 40004));
  });
});

describe('the live dialect', () => {
  startBeforeEach({ dialect: 'live' });

  test('attaches and detaches a workflow', async () => {
    const workflow = '/v1/channels/workflows/4107';
    const body = { channel_id: 'ch_web_careers', active: true };
    expect(await put(workflow, body)).toEqual(
      ok({ success: true, channel_id: 'ch_web_careers', workflow_id: '4107' }),
    );
    expect(await get('/v1/channels/workflows/ch_web_careers')).toEqual(
      ok({
        _id: '4107',
        public_id: '4107',
        doc_name: 'workflow',
        channel_id: 'ch_web_careers',
        active: true,
      }),
    );
    expect(await remove(workflow)).toEqual(ok({}));
    expect((await get('/v1/channels/ch_web_careers')).body.workflow_id).toBeNull();
  });
});
