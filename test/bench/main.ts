/** `npm run bench`: measures the gateway against a bare server and other GraphQL servers that make the same upstream calls. */
import { deepStrictEqual } from 'node:assert';
import { parseArgs } from 'node:util';
import { compareWith } from './against.ts';
import { contenders, gateway, type Measured, startMeasured, startUpstream } from './contenders.ts';
import { showEndurance, showGrowth } from './growth.ts';
import { load } from './load.ts';
import { measure } from './measure.ts';
import { printTables, type Sample } from './report.ts';
import { type Workload, workloads } from './workloads.ts';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    milliseconds: { type: 'string', default: '500' },
    servers: { type: 'string', multiple: true },
    workloads: { type: 'string', default: '' },
    against: { type: 'string' },
  },
});
const milliseconds = Number(values.milliseconds);
const rounds = Number(values.rounds ?? (values.quick ? 3 : 5));
const settings = values.quick
  ? [{ latency: 0, concurrency: 32 }]
  : [0, 20].flatMap((latency) => [1, 32, 256].map((concurrency) => ({ latency, concurrency })));
const selected = workloads.filter(({ name }) => name.includes(values.workloads));

if (values.against) {
  await compareWith(values.against, selected, { milliseconds, rounds: Number(values.rounds ?? 12) });
  process.exit(0);
}

const upstream = await startUpstream();
const servers: Measured[] = [];
const startedIn = new Map<string, number>();
for (const contender of contenders) {
  if (values.servers && !values.servers.includes(contender.name)) continue;
  const server = await startMeasured(contender, upstream.url);
  startedIn.set(server.name, await server.firstAnswer(workloads[0] as Workload));
  servers.push(server);
}

await compareAnswers();
const idle = new Map<string, number>();
for (const server of servers) idle.set(server.name, (await server.read()).rss);
await warmUp();

const samples: Sample[] = [];
for (let round = 0; round < rounds; round++) {
  for (const { latency, concurrency } of settings) {
    await upstream.takeCalls(latency);
    for (const workload of selected) {
      // A different server begins each round, so that none always has the warmer machine.
      for (let index = 0; index < servers.length; index++) {
        const server = servers[(index + round) % servers.length] as Measured;
        samples.push(
          await measure(upstream, server, workload, { latency, concurrency, round, milliseconds }),
        );
      }
    }
  }
  process.stderr.write(`round ${round + 1} of ${rounds}\n`);
}
printTables(
  samples,
  servers.map(({ name }) => ({ name, startedIn: startedIn.get(name), idle: idle.get(name) })),
);
for (const server of servers) await server.stop();
if (!values.quick) {
  await upstream.takeCalls(0);
  const measured = await startMeasured(gateway, upstream.url);
  await measured.firstAnswer(workloads[0] as Workload);
  await showEndurance(measured);
  await showGrowth(measured, rounds, milliseconds);
  await measured.stop();
}
upstream.stop();

/** Throws where the servers answer a workload differently: their costs would not be comparable. */
async function compareAnswers(): Promise<void> {
  for (const workload of workloads) {
    for (const index of [0, 1, 7]) {
      const [first, ...others] = await Promise.all(
        servers.map(async ({ name, answer }) => ({
          name,
          answer: JSON.parse(await answer(workload, index)),
        })),
      );
      for (const other of others) {
        deepStrictEqual(other.answer, first?.answer, `${workload.name}: ${other.name} differs`);
      }
    }
  }
}

async function warmUp(): Promise<void> {
  for (const server of servers) {
    for (const workload of selected) await load(server.port, workload, 32, 2000);
  }
}
