import { load } from './load.ts';
import { measure } from './measure.ts';
import { type Contender, gatewayIn, type Measured, ours, startMeasured, startUpstream } from './measured.ts';
import { medianOf, printTable, type Sample } from './report.ts';
import type { Workload } from './workloads.ts';

/** Two processes of the same code differ by up to a third in CPU time, so each side gets several. */
const processes = 3;
const concurrency = 32;

interface Options {
  /** How long each load lasts. */
  milliseconds: number;
  /** Rounds in all, spread evenly over the processes. */
  rounds: number;
}

/** Measures this checkout against another one and prints, for each workload, the median of the ratios of all rounds. */
export async function compareWith(checkout: string, workloads: Workload[], options: Options): Promise<void> {
  const { milliseconds } = options;
  const before = gatewayIn(checkout);
  const rounds = Math.max(1, Math.ceil(options.rounds / processes));
  const upstream = await startUpstream();
  const ratios = new Map(
    workloads.map(({ name }) => [name, { cpu: [] as number[], perSecond: [] as number[] }]),
  );
  for (let index = 0; index < processes; index++) {
    const servers = await startPair([before, ours], upstream.url, workloads);
    for (let round = 0; round < rounds; round++) {
      for (const workload of workloads) {
        const samples: Sample[] = [];
        // The two take turns at being first.
        for (const server of round % 2 === 0 ? servers : servers.toReversed()) {
          const setting = { latency: 0, concurrency, round, milliseconds };
          samples.push(await measure(upstream, server, workload, setting));
        }
        const of = (name: string) => samples.find(({ server }) => server === name) as Sample;
        const found = ratios.get(workload.name);
        found?.cpu.push(of(ours.name).cpu / of(before.name).cpu);
        found?.perSecond.push(of(ours.name).perSecond / of(before.name).perSecond);
      }
      process.stderr.write(`process ${index + 1} of ${processes}, round ${round + 1} of ${rounds}\n`);
    }
    for (const server of servers) await server.stop();
  }
  upstream.stop();

  console.log(
    `This checkout against ${before.name}: medians of ${rounds * processes} interleaved rounds over ${processes} ` +
      `processes of each, ${concurrency} connections; in brackets the quartiles.\n`,
  );
  printTable(
    ['', ...workloads.map(({ name }) => name)],
    [
      ['CPU, ratio', ...workloads.map(({ name }) => spreadOf(ratios.get(name)?.cpu ?? []))],
      [
        'operations a second, ratio',
        ...workloads.map(({ name }) => spreadOf(ratios.get(name)?.perSecond ?? [])),
      ],
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
