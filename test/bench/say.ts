import { loadavg } from "node:os";

/** One measurement, as a line of JSON, with how busy the machine was. */
export function say(line: Record<string, unknown>): void {
  console.log(JSON.stringify({ ...line, loadAverage: loadavg()[0]?.toFixed(1) }));
}
