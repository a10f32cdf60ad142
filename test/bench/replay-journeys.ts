import { Agent, request } from "node:http";
import type { Step } from "./record-journey.ts";

export type StepTimes = { step: string; p50: number; p95: number; p99: number };
export type Run = {
  atOnce: number;
  journeys: number;
  seconds: number;
  perSecond: number;
  errors: number;
  steps: StepTimes[];
};

/** Replays a recorded journey again and again, `atOnce` families at a time, for `seconds`, each with cookies of its own. */
export async function replayJourneys(
  origin: string,
  steps: Step[],
  { atOnce, seconds }: { atOnce: number; seconds: number },
): Promise<Run> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times = new Map<string, number[]>();
  const began = performance.now();
  const ends = began + seconds * 1000;
  let journeys = 0;
  let errors = 0;

  async function family(): Promise<void> {
    while (performance.now() < ends) {
      if (await journey(origin, steps, agent, times)) journeys += 1;
      else errors += 1;
    }
  }
  await Promise.all(Array.from({ length: atOnce }, family));
  agent.destroy();

  const took = (performance.now() - began) / 1000;
  return {
    atOnce,
    journeys,
    seconds: rounded(took),
    perSecond: rounded(journeys / took),
    errors,
    steps: [...times].map(([step, all]) => ({ step, ...percentiles(all) })),
  };
}

/** One family's journey; false when any answer was not the one that the recording had. */
async function journey(
  origin: string,
  steps: Step[],
  agent: Agent,
  times: Map<string, number[]>,
): Promise<boolean> {
  const cookies = new Map<string, string>();
  let receipt = false;
  for (const step of steps) {
    const began = performance.now();
    const answer = await send(origin, step, agent, cookies);
    const name = `${step.method} ${step.path.replace(/^\/areas\/[^/]+/, "")}`;
    const list = times.get(name) ?? [];
    list.push(performance.now() - began);
    times.set(name, list);
    if (answer.status !== step.status) return false;
    receipt = answer.body.includes("data-receipt");
  }
  return receipt;
}

function send(
  origin: string,
  step: Step,
  agent: Agent,
  cookies: Map<string, string>,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve) => {
    const sent = request(
      new URL(step.path, origin),
      {
        agent,
        method: step.method,
        headers: {
          accept: "text/html",
          "accept-encoding": "identity",
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
          ...(step.method === "GET"
            ? {}
            : {
                "content-type": "application/x-www-form-urlencoded",
                "content-length": Buffer.byteLength(step.body ?? ""),
                origin,
              }),
        },
      },
      (answer) => {
        for (const cookie of answer.headers["set-cookie"] ?? []) {
          const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split(/=(.*)/s);
          cookies.set(name, value);
        }
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
        );
      },
    );
    sent.on("error", () => resolve({ status: 0, body: "" }));
    sent.end(step.body ?? undefined);
  });
}

/** Of milliseconds. */
export function percentiles(all: number[]): { p50: number; p95: number; p99: number } {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
