import type { Measured } from './contenders.ts';
import { load } from './load.ts';
import { mebibytes, medianOf, printTable } from './report.ts';
import { growing, type Workload, workloads } from './workloads.ts';

const concurrency = 4;

/** Prints the cost of an item for lists of growing length. */
export async function showGrowth(server: Measured, rounds: number, milliseconds: number): Promise<void> {
  const costs = new Map(growing.map((workload) => [workload, [] as { cpu: number; allocated: number }[]]));
  for (const workload of growing) await load(server.port, workload, concurrency, 2 * milliseconds);
  for (let round = 0; round < rounds; round++) {
    for (const workload of growing) {
      const before = await server.read();
      const { operations } = await load(server.port, workload, concurrency, milliseconds);
      const { cpu, allocated } = await server.read();
      const all = operations * workload.items;
      costs.get(workload)?.push({ cpu: (cpu - before.cpu) / all, allocated: allocated / all });
    }
  }
  const rows = [...costs].map(([{ name }, measured]) => [
    name,
    (1e6 * medianOf(measured.map(({ cpu }) => cpu))).toFixed(2),
    medianOf(measured.map(({ allocated }) => allocated)).toFixed(0),
  ]);
  console.log(`**Cost of an item by the length of its list** (${server.name}).\n`);
  printTable(['', 'CPU, µs', 'allocated, bytes'], rows);
}

/** Prints the memory over 100,000 operations. */
export async function showEndurance(server: Measured): Promise<void> {
  const workload = workloads.find(({ name }) => name === 'one channel') as Workload;
  const rows: string[][] = [];
  let operations = 0;
  for (const target of [1_000, 10_000, 50_000, 100_000]) {
    while (operations < target) operations += (await load(server.port, workload, 32, 250)).operations;
    rows.push([operations.toLocaleString('en'), mebibytes((await server.read()).rss)]);
  }
  console.log(`**Memory over time** (${server.name}).\n`);
  printTable(['operations', 'RSS, MiB'], rows);
}
