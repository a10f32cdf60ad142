import type { Inspectorate } from "#app/domain/access/inspectorate.ts";
import type { Role } from "#app/domain/access/roles.ts";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { recordLetterReason } from "#app/domain/letter-checks/record-reason.server.ts";
import { assureLetter } from "#app/domain/letter-workflow/assure-letter.server.ts";
import { draftLetter } from "#app/domain/letter-workflow/draft-letter.server.ts";
import { openLetter } from "#app/domain/letter-workflow/open-letter.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { fingerprintOf } from "#app/domain/letters/fingerprint.ts";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { setInspectorate } from "#app/domain/people/set-inspectorate.server.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { type AnInspection, anInspection } from "./inspections.ts";
import { fillLetter, judgeEveryWeakness, markEveryWeakness } from "./letters.ts";
import { actorOf, aMember } from "./people.ts";

export const afterVisit = Temporal.Instant.from("2026-12-10T09:00:00Z");

/** A letter that has drafted itself from one finding, with the people it needs and what they do with it. */
export async function aDraftedLetter(db: Queries, reader: BackgroundQueries, of?: AnInspection) {
  const inspection = of ?? (await anInspection(db));
  const from = { db, reader };
  const by = { inspectionId: inspection.id, actor: inspection.leadActor, now: afterVisit };
  const cqc = await aMember(db, { inspection, role: "cqc-inspector" });
  const assurer = await aMember(db, { inspection, role: "quality-assurance" });
  const cqcAssurer = await aMember(db, { inspection, role: "quality-assurance", inspectorate: "cqc" });
  const recipient = await aMember(db, { inspection, role: "letter-recipient" });
  const officer = await aMember(db, { inspection, role: "local-area-officer" });
  const focusAreaId = inspection.focusAreas[0]?.id ?? "";
  const written = await writeFinding(db, { ...by, focusAreaId, words: "Waits are no shorter." });
  if (written.kind !== "written") throw new Error("no finding");
  const drafted = await draftLetter(from, by);
  if (drafted.kind !== "drafted") throw new Error("no letter");
  const find = async (now = afterVisit) => {
    const letter = await findLetter(db, { inspectionId: inspection.id, now });
    if (!letter) throw new Error("no letter");
    return letter;
  };
  const judgeAll = () => judgeEveryWeakness(db, { ...by, inspection, others: [cqc.actor] });
  const fill = () => fillLetter(from, by);
  const assureBy = async (actor: PersonActor, now = afterVisit) =>
    assureLetter(from, {
      ...by,
      ...{ now, actor, remark: "" },
      read: fingerprintOf((await find(now)).content),
    });
  const assure = async (now = afterVisit) => {
    await assureBy(cqcAssurer.actor, now);
    return assureBy(assurer.actor, now);
  };
  const actsFor = async (who: Inspectorate, inspectorate: Inspectorate) => {
    const personId = (who === "cqc" ? cqcAssurer : assurer).id;
    const { members } = await listPeople(db, by);
    const memberId = members.find((one) => one.personId === personId)?.id ?? "";
    return setInspectorate(db, { ...by, memberId, inspectorate });
  };
  const mark = () => markEveryWeakness(db, { ...by, inspection });
  const sayWhy = () =>
    recordLetterReason(from, { ...by, about: "not-sealed", subject: "", reason: "It is sealed tomorrow." });
  const readAs = (role: Role, now = afterVisit) =>
    openLetter(from, {
      ...by,
      now,
      role,
      actor: actorOf(role === "local-area-officer" ? officer : recipient, role),
    });
  return {
    inspection,
    from,
    by,
    recipient,
    findingId: written.findingId,
    find,
    judgeAll,
    fill,
    assure,
    assureBy,
    people: { ofsted: assurer.actor, cqc: cqcAssurer.actor },
    actsFor,
    mark,
    sayWhy,
    readAs,
  };
}
