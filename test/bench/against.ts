import {
  type Contender,
  gateway,
  gatewayIn,
  type Measured,
  startMeasured,
  startUpstream,
} from './contenders.ts';
import { load } from './load.ts';
import { measure } from './measure.ts';
import { medianOf, printTable, type Sample } from './report.ts';
import type { Workload } from './workloads.ts';

/** Two processes of the same code differ by up to a third in CPU time, so each side gets several. */
const processes = 3;
const concurrency = 32;

interface Options {
  /** The duration of each load. */
  milliseconds: number;
  /** Rounds in total, spread evenly over the processes. */
  rounds: number;
}

/** Measures this checkout against another one and prints the median ratio of all rounds for each workload. */
export async function compareWith(checkout: string, workloads: Workload[], options: Options): Promise<void> {
  const { milliseconds } = options;
  const before = gatewayIn(checkout);
  const rounds = Math.max(1, Math.ceil(options.rounds / processes));
  const upstream = await startUpstream();
  const ratios = new Map(
    workloads.map(({ name }) => [name, { cpu: [] as number[], perSecond: [] as number[] }]),
  );
  for (let index = 0; index < processes; index++) {
    const servers = await startPair([before, gateway], upstream.url, workloads);
    for (let round = 0; round < rounds; round++) {
      for (const workload of workloads) {
        const samples: Sample[] = [];
        // The two alternate in the first place.
        for (const server of round % 2 === 0 ? servers : servers.toReversed()) {
          const setting = { latency: 0, concurrency, round, milliseconds };
          samples.push(await measure(upstream, server, workload, setting));
        }
        const of = (name: string) => samples.find(({ server }) => server === name) as Sample;
        const ratio = ratios.get(workload.name);
        ratio?.cpu.push(of(gateway.name).cpu / of(before.name).cpu);
        ratio?.perSecond.push(of(gateway.name).perSecond / of(before.name).perSecond);
      }
      process.stderr.write(`process ${index + 1} of ${processes}, round ${round + 1} of ${rounds}\n`);
    }
    for (const server of servers) await server.stop();
  }
  upstream.stop();

  console.log(
    `This checkout as a multiple of ${checkout}: medians of ${rounds * processes} interleaved rounds with ` +
      `${processes} processes of each and ${concurrency} connections. The quartiles are in brackets.\n`,
  );
  printTable(
    ['', ...workloads.map(({ name }) => name)],
    [
      ['CPU per operation', ...workloads.map(({ name }) => spreadOf(ratios.get(name)?.cpu ?? []))],
      ['operations per second', ...workloads.map(({ name }) => spreadOf(ratios.get(name)?.perSecond ?? []))],
    ],
  );
}

async function startPair(
  contenders: Contender[],
  upstreamUrl: string,
  workloads: Workload[],
): Promise<Measured[]> {
  const servers: Measured[] = [];
  for (const contender of contenders) {
    const server = await startMeasured(contender, upstreamUrl);
    await server.firstAnswer(workloads[0] as Workload);
    for (const workload of workloads) await load(server.port, workload, concurrency, 2_000);
    servers.push(server);
  }
  return servers;
}

function spreadOf(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN).toFixed(2);
  return `**${medianOf(values).toFixed(2)}** (${at(0.25)} to ${at(0.75)})`;
}
