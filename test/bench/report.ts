/** One server under one load for a moment. */
export interface Sample {
  server: string;
  workload: string;
  round: number;
  latency: number;
  concurrency: number;
  /** Seconds of CPU for 1,000 operations. */
  cpu: number;
  perSecond: number;
  /** Milliseconds. */
  median: number;
  /** Upstream calls an operation. */
  calls: number;
  rss: number;
  allocated: number;
}

interface Server {
  name: string;
  /** Milliseconds to the first answer. */
  startedIn: number | undefined;
  /** Bytes, then. */
  idle: number | undefined;
}

type Figure = 'cpu' | 'perSecond' | 'median' | 'calls' | 'rss' | 'allocated';

export function medianOf(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

export function printTable(head: string[], rows: string[][]): void {
  console.log(`| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log('');
}

export const mebibytes = (bytes = Number.NaN) => (bytes / 2 ** 20).toFixed(0);

/** For each latency and concurrency, every server beside the first one. */
export function printTables(samples: Sample[], servers: Server[]): void {
  const settings = new Map(
    samples.map(({ latency, concurrency }) => [`${latency} ${concurrency}`, { latency, concurrency }]),
  );
  const names = [...new Set(samples.map(({ workload }) => workload))];
  for (const { latency, concurrency } of settings.values()) {
    const here = samples.filter((sample) => sample.latency === latency && sample.concurrency === concurrency);
    const figures = (server: string, workload: string, figure: Figure) =>
      here
        .filter((sample) => sample.server === server && sample.workload === workload)
        .toSorted((a, b) => a.round - b.round)
        .map((sample) => sample[figure]);
    const of = (server: string, workload: string, figure: Figure) =>
      medianOf(figures(server, workload, figure));
    const first = servers[0]?.name ?? '';
    /** Of those of each round: what the machine does beside it comes and goes. */
    const ratio = (server: string, workload: string, figure: Figure) => {
      const ours = figures(server, workload, figure);
      const others = figures(first, workload, figure);
      return medianOf(ours.map((value, round) => value / (others[round] ?? Number.NaN))).toFixed(2);
    };
    console.log(
      `**Upstream at ${latency} ms, ${concurrency} at once.** CPU as a multiple of ${first}’s; in brackets`,
    );
    console.log(`operations a second as a share of its, and the median time of one as a multiple of its.\n`);
    printTable(
      ['', ...names],
      servers.map(({ name }) => [
        name,
        ...names.map(
          (workload) =>
            `**${ratio(name, workload, 'cpu')}** (${ratio(name, workload, 'perSecond')}, ${ratio(name, workload, 'median')})`,
        ),
      ]),
    );
    printTable(
      ['CPU seconds for 1,000; upstream calls for one; KiB allocated for one', ...names],
      servers.map(({ name }) => [
        name,
        ...names.map(
          (workload) =>
            `${of(name, workload, 'cpu').toFixed(3)}; ${of(name, workload, 'calls').toFixed(2)}; ` +
            (of(name, workload, 'allocated') / 1024).toFixed(0),
        ),
      ]),
    );
  }
  printTable(
    ['', 'first answer, ms', 'RSS then, MiB', 'RSS under load, MiB'],
    servers.map(({ name, startedIn, idle }) => [
      name,
      (startedIn ?? Number.NaN).toFixed(0),
      mebibytes(idle),
      mebibytes(Math.max(...samples.filter(({ server }) => server === name).map(({ rss }) => rss))),
    ]),
  );
}
