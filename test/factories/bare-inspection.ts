import type { Role } from "#app/domain/access/roles.ts";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import type { QuestionType } from "#db/tables/enumerations.ts";

export type BareInspection = {
  inspectionId: string;
  slug: string;
  focusAreaIds: [string, string];
  lead: PersonActor;
  cqc: PersonActor;
  /** The frozen wording of a question with faces, and of one for words, both linked to the first focus area. */
  facesVersionId: string;
  wordsVersionId: string;
};

const made = Temporal.Instant.from("2026-11-01T09:00:00.000Z");

/** A re-visit as the operations of one part of it need it: two inspectors, two focus areas, two frozen questions for young people. */
export async function aBareInspection(
  db: Queries,
  { areaName = "Exampleshire", slug = "exampleshire", notifiedAt = null as Temporal.Instant | null } = {},
): Promise<BareInspection> {
  const lead = await anInspector(db, "lead-inspector", "Lena Lead");
  const cqc = await anInspector(db, "cqc-inspector", "Cosmo Care");
  const inspectionId = makeId();
  await db
    .insertInto("inspections")
    .values({
      id: inspectionId,
      kind: "revisit",
      areaName,
      slug,
      dayOne: "2026-11-23",
      days: 3,
      createdAt: made,
      createdBy: lead.personId,
      notifiedAt,
      notifiedBy: notifiedAt === null ? null : lead.personId,
    })
    .execute();
  const focusAreaIds: [string, string] = [makeId(), makeId()];
  await db
    .insertInto("focusAreas")
    .values(
      ["Waiting for help", "Plans that fit"].map((shortName, index) => ({
        id: focusAreaIds[index] ?? "",
        inspectionId,
        position: index + 1,
        shortName,
        fullText: `The full text of ${shortName.toLowerCase()}.`,
        theme: "",
      })),
    )
    .execute();
  const question = (type: QuestionType, text: string, position: number) =>
    aVersion(db, { inspectionId, by: lead.personId, type, text, position, focusAreaId: focusAreaIds[0] });
  const facesVersionId = await question("faces", "How is it going with waiting?", 1);
  const wordsVersionId = await question("words", "What would make it better?", 2);
  return { inspectionId, slug, focusAreaIds, lead, cqc, facesVersionId, wordsVersionId };
}

async function anInspector(db: Queries, role: Role, name: string): Promise<PersonActor> {
  const personId = makeId();
  await db
    .insertInto("people")
    .values({ id: personId, email: `${personId}@example.org`, name, createdAt: made, appointedLeadAt: null })
    .execute();
  return { kind: "person", personId, role };
}

async function aVersion(
  db: Queries,
  question: {
    inspectionId: string;
    by: string;
    type: QuestionType;
    text: string;
    position: number;
    focusAreaId: string;
  },
): Promise<string> {
  const questionId = makeId();
  const { inspectionId, by, type, text, position, focusAreaId } = question;
  const wording = {
    type,
    text,
    hint: "",
    required: false,
    choices: [],
    pictures: [],
    since: null,
    askedOf: "family" as const,
    condition: null,
  };
  await db
    .insertInto("questions")
    .values({
      id: questionId,
      inspectionId,
      audience: "young-people",
      position,
      ...wording,
      createdBy: by,
      createdAt: made,
      updatedAt: made,
      removedAt: null,
    })
    .execute();
  const id = makeId();
  await db
    .insertInto("questionVersions")
    .values({
      id,
      questionId,
      inspectionId,
      number: 1,
      ...wording,
      focusAreaIds: [focusAreaId],
      meaningId: id,
      createdAt: made,
    })
    .execute();
  return id;
}
