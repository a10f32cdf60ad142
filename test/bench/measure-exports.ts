import { setTimeout as wait } from "node:timers/promises";
import { say } from "./say.ts";
import type { Served } from "./serve.ts";

const betweenLooks = 250;
/** In milliseconds: ten times what is aimed at. */
const timeoutMs = 600_000;

/** How long all answers as CSV take to arrive, and all sheets as XLSX to be made and arrive; and the most memory meanwhile. */
export async function measureExports(
  { origin, used }: Served,
  about: { database: string; responses: number; inspectionId: string; cookie: string },
): Promise<void> {
  const { database, responses, inspectionId, cookie } = about;
  const home = `${origin}/revisits/${inspectionId}/take-out`;
  const headers = { cookie, origin };
  const measure = async (file: string, take: () => Promise<number>) => {
    let peak = used().residentMiB;
    const looking = setInterval(() => {
      peak = Math.max(peak, used().residentMiB);
    }, betweenLooks);
    const began = performance.now();
    const bytes = await take().finally(() => clearInterval(looking));
    const seconds = Math.round(performance.now() - began) / 1000;
    const mebibytes = Math.round((bytes / 2 ** 20) * 10) / 10;
    say({
      measured: "taken out",
      database,
      file,
      responses,
      seconds,
      mebibytes,
      memoryMiB: Math.round(peak),
    });
  };

  // Filling may outlast a connection that was kept open: this one is not measured.
  await fetch(home, { headers }).catch(() => undefined);
  await measure("answers.csv", () => lengthOf(`${home}/answers.csv`, headers));
  await measure("workbook.xlsx", async () => {
    const asked = await fetch(home, {
      method: "POST",
      redirect: "manual",
      headers: { ...headers, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ kind: "workbook-xlsx" }),
    });
    if (asked.status !== 302) throw new Error(`asking for a workbook was answered ${asked.status}`);
    return lengthOf(`${origin}${await untilMade(home, headers)}`, headers);
  });
}

/** Where the newest file is, once it is made. */
async function untilMade(home: string, headers: Record<string, string>): Promise<string> {
  for (let waited = 0; waited < timeoutMs; waited += betweenLooks) {
    const page = await (await fetch(home, { headers })).text();
    if (page.includes("Not made")) throw new Error("the workbook was not made");
    const href = /href="([^"]+\/take-out\/files\/[^"]+)"/.exec(page)?.[1];
    if (href && !page.includes("<progress") && !page.includes("Waiting its turn")) return href;
    await wait(betweenLooks);
  }
  throw new Error("the workbook was not made in time");
}

/** How many bytes came; none of them is kept. */
async function lengthOf(address: string, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(address, { headers });
  if (answer.status !== 200 || !answer.body) throw new Error(`${address} answered ${answer.status}`);
  let bytes = 0;
  const reading = answer.body.getReader();
  for (let piece = await reading.read(); !piece.done; piece = await reading.read())
    bytes += piece.value.length;
  return bytes;
}
