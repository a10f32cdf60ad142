import { join } from "node:path";
import type { BrowserContext } from "@playwright/test";
import { openDatabase } from "#db/connection.ts";
import type { YoungPeoplesResponsesTable } from "#db/tables/young-peoples-responses.ts";
import { aYoungPerson } from "../factories/young-peoples-responses.ts";
import { type Noonday, usualNow } from "./noonday.ts";

/**
 * A device on which a young person of the example has begun, their consent whole. Returns the address of their pages. Written past the
 * server, which reads it from the database.
 */
export async function begin(
  noonday: Pick<Noonday, "origin" | "dataDir">,
  context: BrowserContext,
  changes: Partial<YoungPeoplesResponsesTable> = {},
): Promise<{ base: string; responseId: string; token: string }> {
  const database = await openDatabase(join(noonday.dataDir, "noonday.sqlite"));
  try {
    const db = database.queries;
    const { id } = await db
      .selectFrom("inspections")
      .select("id")
      .where("slug", "=", "exampleshire")
      .executeTakeFirstOrThrow();
    const now = Temporal.Instant.from(usualNow);
    const { token, responseId } = await aYoungPerson(db, { inspectionId: id, now, ...changes });
    const base = `${noonday.origin}/areas/exampleshire/young-people`;
    await context.addCookies([
      {
        ...{ name: "noonday-young", value: token, domain: "localhost" },
        ...{ path: "/areas/exampleshire/young-people", httpOnly: true, sameSite: "Lax" },
      },
    ]);
    return { base, responseId, token };
  } finally {
    await database.close();
  }
}
