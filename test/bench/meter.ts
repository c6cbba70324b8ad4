import { GCProfiler } from 'node:v8';

// Loaded into each measured process ahead of it: tells, when asked, what the process has taken so far.

export interface Reading {
  /** Seconds of CPU, the collector’s and the compiler’s threads included. */
  cpu: number;
  /** Bytes. */
  rss: number;
  /** Bytes allocated on the heap since the reading before, freed or not. */
  allocated: number;
}

let heap = process.memoryUsage().heapUsed;
let collections = new GCProfiler();
collections.start();

function allocated(): number {
  let bytes = 0;
  for (const { beforeGC, afterGC } of collections.stop()?.statistics ?? []) {
    bytes += beforeGC.heapStatistics.usedHeapSize - heap;
    heap = afterGC.heapStatistics.usedHeapSize;
  }
  const now = process.memoryUsage().heapUsed;
  bytes += now - heap;
  heap = now;
  collections = new GCProfiler();
  collections.start();
  return bytes;
}

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  const reading: Reading = {
    cpu: (user + system) / 1e6,
    rss: process.memoryUsage.rss(),
    allocated: allocated(),
  };
  process.send?.(reading);
});
