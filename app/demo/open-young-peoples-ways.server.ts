import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { listAgreements } from "#app/domain/parental-agreements/find-agreements.server.ts";
import { makeAgreements } from "#app/domain/parental-agreements/make-agreements.server.ts";
import { recordAgreement } from "#app/domain/parental-agreements/record-agreement.server.ts";
import { makeLink } from "#app/domain/young-peoples-ways/make-link.server.ts";
import type { Queries } from "#db/connection.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import { areNoNames, must } from "./must.ts";

const slips = 6;

/** Makes a link for a group and a few slips, two of which come back agreed, so that visitors can try each way in. */
export async function openYoungPeoplesWays(
  db: Queries,
  area: AreaUnderWay,
  now: Temporal.Instant,
): Promise<void> {
  const by = { inspectionId: area.inspectionId, actor: area.actorIn("cqc-inspector"), now };
  const group = { name: "Years 10 and 11 at the school council", setting: "mainstream-school" } as const;
  must("made", await areNoNames((notNames) => makeLink(db, { ...by, group, notNames })));
  must("made", await makeAgreements(db, { ...by, count: slips }));
  const [first, second] = await listAgreements(db, area.inspectionId);
  const agreedOn = dateInLondon(now);
  if (!first || !second) throw new Error("no slips were made");
  const ofParent = { agreementId: first.id, role: "parent", form: "slip", lookedAfter: false } as const;
  must("recorded", await recordAgreement(db, { ...by, ...ofParent, agreedOn }));
  const ofCouncil = { agreementId: second.id, form: "spoken", lookedAfter: true } as const;
  const role = "local-authority";
  must("recorded", await recordAgreement(db, { ...by, ...ofCouncil, role, agreedOn }));
}
