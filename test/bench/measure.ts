import type { Measured, startUpstream } from './contenders.ts';
import { load } from './load.ts';
import type { Sample } from './report.ts';
import type { Workload } from './workloads.ts';

interface Setting {
  latency: number;
  concurrency: number;
  round: number;
  /** The duration of the load. */
  milliseconds: number;
}

/** Measures one server under one load. */
export async function measure(
  upstream: Awaited<ReturnType<typeof startUpstream>>,
  server: Measured,
  workload: Workload,
  { latency, concurrency, round, milliseconds }: Setting,
): Promise<Sample> {
  await upstream.takeCalls();
  const before = await server.read();
  const { operations, seconds, median } = await load(server.port, workload, concurrency, milliseconds);
  const after = await server.read();
  return {
    server: server.name,
    workload: workload.name,
    round,
    latency,
    concurrency,
    cpu: (1000 * (after.cpu - before.cpu)) / operations,
    perSecond: operations / seconds,
    median,
    calls: (await upstream.takeCalls()) / operations,
    rss: after.rss,
    allocated: after.allocated / operations,
  };
}
