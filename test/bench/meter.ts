import { GCProfiler } from 'node:v8';

// Preloaded into each measured process. It answers each message of the parent with what the process has used so far.

export interface Reading {
  /** Seconds of CPU, including the threads of the garbage collector and the compiler. */
  cpu: number;
  /** Bytes. */
  rss: number;
  /** Bytes allocated on the heap since the previous reading, whether freed or not. */
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
