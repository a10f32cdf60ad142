import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { findAgreementById } from "#app/domain/parental-agreements/find-agreements.server.ts";
import type { Survey } from "#app/domain/survey/survey.ts";
import { findLinkById } from "#app/domain/young-peoples-ways/find-links.server.ts";
import {
  listSessionNumbers,
  type SessionNumber,
} from "#app/domain/young-peoples-ways/find-session.server.ts";
import { formatDateTime, formatDay } from "#app/messages/format-date-time.ts";
import type { Translator } from "#app/messages/translator.ts";
import type { WayIn } from "#db/tables/enumerations.ts";
import type { ParentalAgreementsTable, YoungPeoplesLinksTable } from "#db/tables/young-peoples-responses.ts";
import type { RequestContext } from "../http/context.ts";
import type { WayInChoices } from "./way-in.ts";

/** By which way somebody comes, as their device remembers it. */
export type ResolvedWay = {
  wayIn: WayIn;
  isDiscussion: boolean;
  link: YoungPeoplesLinksTable | null;
  /** The numbers of the discussion that nobody answers under yet. */
  numbers: SessionNumber[];
};

/** A link that was closed, or is of another area, is none: then they come by their own device. */
export async function resolveWay(
  { db, receivedAt: now }: Pick<RequestContext, "db" | "receivedAt">,
  { survey, choices }: { survey: Survey; choices: WayInChoices },
): Promise<ResolvedWay> {
  const found = choices.link === null ? null : await findLinkById(db, { survey, linkId: choices.link, now });
  const link = found?.state === "open" ? found.link : null;
  const { discussionId = null } = link ?? {};
  return {
    wayIn: link === null ? "own-device" : discussionId === null ? "group-link" : "discussion",
    isDiscussion: discussionId !== null,
    link,
    numbers: discussionId === null ? [] : await listSessionNumbers(db, discussionId),
  };
}

/** The slip that somebody under 16 brings, where it was agreed and nobody has used it. */
export async function findUsableSlip(
  { db }: Pick<RequestContext, "db">,
  { survey, choices }: { survey: Survey; choices: WayInChoices },
): Promise<ParentalAgreementsTable | null> {
  if (choices.slip === null) return null;
  const { inspectionId } = survey;
  const slip = await findAgreementById(db, { inspectionId, agreementId: choices.slip });
  return slip?.state === "agreed" ? slip.agreement : null;
}

/** When young people can begin, in words; null where that is past, and only their questions are not approved. */
export function formatOpening(translator: Translator, survey: Survey, now: Temporal.Instant): string | null {
  return Temporal.Instant.compare(now, survey.opensAt) < 0
    ? formatDateTime(translator, survey.opensAt)
    : null;
}

/** The last day on which young people can answer, read, change or take back: it ends with that day. "Monday 7 December". */
export function formatLastDay(translator: Translator, { sealedAt }: Pick<Survey, "sealedAt">): string {
  return formatDay(translator, dateInLondon(sealedAt.subtract({ milliseconds: 1 })));
}
