import { sql } from "kysely";
import type { Trx } from "../connection.ts";

const dayMs = 24 * 3_600_000;

/**
 * What was stored before `0091-safeguarding-sources` and is looked through for danger to a child only since: notes, what young
 * people said, emails and translations. Servers of before may have gone on for a while after it: what was stored within a day
 * of it is among them. Of an email its first hundred passages are looked through, as when one comes in.
 */
export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("textsToCheckForDanger")
    .addColumn("textNumber", "integer", (c) =>
      c.primaryKey().notNull().references("texts.number").onDelete("cascade"),
    )
    .execute();
  const { rows } = await sql<{ ranAt: Temporal.Instant }>`select "ranAt" from migrations
    where name = '0091-safeguarding-sources'`.execute(trx);
  const [before] = rows.map(({ ranAt }) =>
    Temporal.Instant.fromEpochMilliseconds(ranAt.epochMilliseconds + dayMs).toString({
      smallestUnit: "millisecond",
    }),
  );
  if (before === undefined) throw new Error("0091-safeguarding-sources comes first");
  await sql`insert into "textsToCheckForDanger" ("textNumber")
    select texts.number from texts join "meetingNotes" notes on notes.id = texts."sourceId"
      where texts.source = 'meeting' and coalesce(notes."changedAt", notes."takenAt") < ${before}
    union select texts.number from texts join "discussionWords" words on words.id = texts."sourceId"
      where texts.source = 'young-people' and coalesce(words."changedAt", words."recordedAt") < ${before}
    union select texts.number from texts join "evidencePassages" passages on passages.id = texts."sourceId"
      join "evidenceTexts" taken on taken."uploadId" = passages."uploadId"
      where texts.source = 'evidence' and taken.email is not null and passages.position <= 100
        and taken."takenAt" < ${before}
    union select "textNumber" from "textTranslations" where "fellBehindAt" is null and "madeAt" < ${before}`.execute(
    trx,
  );
}
