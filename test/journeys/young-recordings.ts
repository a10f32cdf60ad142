import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, LaunchOptions, Page } from "@playwright/test";
import { openDatabase, type Queries } from "#db/connection.ts";
import {
  findLatestYoungPeopleApproval,
  listVersionsByYoungPeopleApproval,
} from "#db/queries/young-people-approvals.ts";
import { aYoungPerson } from "../factories/young-peoples-responses.ts";
import { expect, expectAccessible, expectNoSidewaysScroll } from "./fixtures.ts";
import type { Noonday } from "./noonday.ts";

export const slug = "exampleshire";

export async function inDatabase<Found>(
  noonday: Noonday,
  work: (db: Queries) => Promise<Found>,
): Promise<Found> {
  const database = openDatabase(join(noonday.dataDir, "noonday.sqlite"));
  const found = await work(database.queries);
  await database.close();
  return found;
}

/** A response that a device has begun, with the number of the question that asks for words. */
export async function begin(noonday: Noonday, context: BrowserContext) {
  const begun = await inDatabase(noonday, async (db) => {
    const { id: inspectionId } = await db
      .selectFrom("inspections")
      .select("id")
      .where("slug", "=", slug)
      .executeTakeFirstOrThrow();
    const approval = await findLatestYoungPeopleApproval(db, inspectionId);
    if (!approval) throw new Error("the example has no approved young people's set");
    const versions = await listVersionsByYoungPeopleApproval(db, approval.id);
    const number = versions.findIndex(({ type }) => type === "words") + 1;
    expect(number, "a question that asks for words").toBeGreaterThan(0);
    return { number, count: versions.length, inspectionId, ...(await aYoungPerson(db, { inspectionId })) };
  });
  await context.addCookies([{ name: "noonday-young", value: begun.token, url: noonday.origin }]);
  return begun;
}

export const storedFiles = ({ dataDir }: Noonday) =>
  readdirSync(join(dataDir, "uploads")).filter((name) => /^[0-9a-f]{8}-/.test(name));

export async function look(page: Page, name: string) {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  if (process.env.SCREENS)
    await page.screenshot({ path: join(process.env.SCREENS, `${name}.png`), fullPage: true });
}

/** A browser whose microphone gives a tone, and is never asked about. */
export const withMicrophone = {
  permissions: ["microphone"],
  launchOptions: async (
    { launchOptions }: { launchOptions: LaunchOptions },
    use: (options: LaunchOptions) => Promise<void>,
  ) => {
    const fake = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...fake] });
  },
};
