import type { Queries } from "#db/connection.ts";
import { findYoungPeoplesResponseOf } from "#db/queries/young-peoples-consents.ts";
import {
  type CheckedConsent,
  type ConsentCheck,
  checkConsentAtStartIn,
} from "../discussions/check-consent-at-start.server.ts";
import { takeBackWithConsent } from "./withdraw-agreement.server.ts";

/**
 * Records what young people said when they were asked again at the start of a discussion (¶33). Whoever said no there takes with it
 * what they answered by themselves under their number.
 */
export function checkConsentAtStart(db: Queries, input: ConsentCheck): Promise<CheckedConsent> {
  const { inspectionId, actor, now } = input;
  return db.transaction().execute(async (trx): Promise<CheckedConsent> => {
    const checked = await checkConsentAtStartIn(trx, input);
    if (checked.kind !== "checked") return checked;
    for (const participantId of checked.refused) {
      const response = await findYoungPeoplesResponseOf(trx, { inspectionId, participantId });
      await takeBackWithConsent(trx, response, { kind: "own", actor, now });
    }
    return { kind: "checked", counting: checked.counting };
  });
}
