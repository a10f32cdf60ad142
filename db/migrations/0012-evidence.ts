import type { Trx } from "../connection.ts";

export async function up(trx: Trx): Promise<void> {
  await trx.schema
    .createTable("evidenceRequests")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("asked", "text", (c) => c.notNull())
    .addColumn("askedOf", "text", (c) => c.notNull())
    .addColumn("focusAreaId", "text", (c) => c.references("focusAreas.id"))
    .addColumn("byDate", "text", (c) => c.notNull())
    .addColumn("askedBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("askedAt", "text", (c) => c.notNull())
    .addColumn("closedAt", "text")
    .execute();
  await trx.schema
    .createIndex("evidenceRequests_revisit")
    .on("evidenceRequests")
    .column("revisitId")
    .execute();

  await trx.schema
    .createTable("evidenceUploads")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("revisitId", "text", (c) => c.notNull().references("revisits.id"))
    .addColumn("sentBy", "text", (c) => c.notNull().references("people.id"))
    .addColumn("organisation", "text", (c) => c.notNull())
    .addColumn("fileName", "text", (c) => c.notNull())
    .addColumn("storedName", "text", (c) => c.unique())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("size", "integer", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("shows", "text", (c) => c.notNull())
    .addColumn("receivedAt", "text", (c) => c.notNull())
    .addColumn("late", "integer", (c) => c.notNull())
    .addColumn("requestId", "text", (c) => c.references("evidenceRequests.id"))
    .addColumn("scan", "text", (c) => c.notNull())
    .addColumn("openedAt", "text")
    .addColumn("openedBy", "text", (c) => c.references("people.id"))
    .addColumn("withdrawnAt", "text")
    .addColumn("withdrawalAskedAt", "text")
    .addColumn("withdrawalReason", "text")
    .addColumn("withdrawalAnsweredAt", "text")
    .addColumn("withdrawalAnsweredBy", "text", (c) => c.references("people.id"))
    .addColumn("withdrawalAnswer", "text")
    .execute();
  await trx.schema.createIndex("evidenceUploads_revisit").on("evidenceUploads").column("revisitId").execute();

  await trx.schema
    .createTable("evidenceFocusAreas")
    .addColumn("uploadId", "text", (c) => c.notNull().references("evidenceUploads.id"))
    .addColumn("focusAreaId", "text", (c) => c.notNull().references("focusAreas.id"))
    .addPrimaryKeyConstraint("evidenceFocusAreas_key", ["uploadId", "focusAreaId"])
    .execute();

  await trx.schema
    .createTable("evidenceTexts")
    .addColumn("uploadId", "text", (c) => c.primaryKey().references("evidenceUploads.id"))
    .addColumn("text", "text", (c) => c.notNull())
    .addColumn("cut", "integer", (c) => c.notNull())
    .addColumn("email", "text")
    .addColumn("takenAt", "text", (c) => c.notNull())
    .execute();
}
