/** The figures of one server under one load. */
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
  /** Upstream calls per operation. */
  calls: number;
  rss: number;
  allocated: number;
}

interface Server {
  name: string;
  /** Milliseconds to the first answer. */
  startedIn: number | undefined;
  /** Bytes after the first answer. */
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

/** Prints every server as a multiple of the first one, for each latency and concurrency. */
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
    /** The median of the ratios of each round, because other load on the machine changes between rounds. */
    const ratio = (server: string, workload: string, figure: Figure) => {
      const values = figures(server, workload, figure);
      const others = figures(first, workload, figure);
      return medianOf(values.map((value, round) => value / (others[round] ?? Number.NaN))).toFixed(2);
    };
    console.log(
      `**Upstream latency ${latency} ms, ${concurrency} connections.** CPU as a multiple of ${first}. In brackets:`,
    );
    console.log(`operations per second and median duration, also as multiples of ${first}.\n`);
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
      [
        'CPU seconds per 1,000 operations; upstream calls per operation; KiB allocated per operation',
        ...names,
      ],
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
    ['', 'first answer, ms', 'RSS after it, MiB', 'RSS under load, MiB'],
    servers.map(({ name, startedIn, idle }) => [
      name,
      (startedIn ?? Number.NaN).toFixed(0),
      mebibytes(idle),
      mebibytes(Math.max(...samples.filter(({ server }) => server === name).map(({ rss }) => rss))),
    ]),
  );
}
