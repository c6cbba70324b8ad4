import { describe, expect, test } from 'vitest';
import { graphql } from './graphql/index.ts';
import { channel, gatewayOver } from './harness.ts';

const board = graphql(`
  query Board {
    channels {
      nodes {
        id
        credential {
          id
        }
        assignableTeams {
          id
        }
      }
    }
  }
`);

describe('batching', () => {
  test('fifty channels with ten credentials and their teams cost 1 + 10 + 1 calls', async () => {
    const channels = Array.from({ length: 50 }, (_, i) =>
      channel({ id: `ch_${i}`, credential_id: `cred_${i % 10}` }),
    );
    const credentials = Array.from({ length: 10 }, (_, i) => [
      `GET /v1/channels/credentials/cred_${i}`,
      { _id: `cred_${i}`, type: 'web' },
    ]);
    const { execute, names } = await gatewayOver({
      'GET /v1/channels': channels,
      'GET /v1/assign/teams/all': [{ _id: 'team_1', name: 'Support' }],
      ...Object.fromEntries(credentials),
    });

    const { data, errors } = await execute(board);

    expect(errors).toBeUndefined();
    expect(data?.channels.nodes).toHaveLength(50);
    expect(data?.channels.nodes[13]).toEqual({
      id: expect.stringMatching(/^ch_\d+$/),
      credential: { id: expect.stringMatching(/^cred_\d$/) },
      assignableTeams: [{ id: 'team_1' }],
    });
    expect(names().toSorted()).toEqual([
      'GET /v1/assign/teams/all',
      'GET /v1/channels',
      ...credentials.map(([name]) => name),
    ]);
  });
});
