import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in these, whatever the machine. */
const ticksASecond = 100;

type Used = { processorMs: number; residentMiB: number };

/**
 * What a process and all its descendants have used of the processor so far (user and system, in milliseconds), and the
 * memory they hold now, a page that several of them share counted once. Nought where the system does not say.
 */
export function usedBy(pid: number): Used {
  const all = listProcesses();
  const used: Used = { processorMs: 0, residentMiB: 0 };
  const left = [pid];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const current = next;
    const found = all.find((process) => process.pid === current);
    if (found) {
      used.processorMs += found.processorMs;
      used.residentMiB += found.residentMiB;
    }
    left.push(...all.filter(({ parent }) => parent === current).map((child) => child.pid));
  }
  return { processorMs: used.processorMs, residentMiB: Math.round(used.residentMiB) };
}

function listProcesses(): (Used & { pid: number; parent: number })[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)) ?? []);
  } catch {
    return [];
  }
}

function readProcess(pid: number): (Used & { pid: number; parent: number }) | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name, in brackets, may hold anything; the numbers come after it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    const [, kibibytes = "0"] =
      /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? [];
    return {
      pid,
      parent: Number(fields[1]),
      processorMs: (ticks * 1000) / ticksASecond,
      residentMiB: Number(kibibytes) / 1024,
    };
  } catch {
    return null;
  }
}
