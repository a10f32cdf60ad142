import type { Queries } from "#db/connection.ts";
import { findLatestYoungPeopleApproval } from "#db/queries/young-people-approvals.ts";
import {
  countResponsesByLink,
  findYoungPeoplesLink,
  findYoungPeoplesLinkByCode,
  listYoungPeoplesLinks,
} from "#db/queries/young-peoples-links.ts";
import type { YoungPeoplesLinksTable } from "#db/tables/young-peoples-responses.ts";
import { findSurvey, findSurveyOfInspection } from "../survey/find-survey.server.ts";
import type { Survey } from "../survey/survey.ts";
import { describeLinkCount, linkStateOf, type YoungPeoplesState, youngPeoplesStateOf } from "./link.ts";

/** How young people's own answers stand, and the frozen set that whoever begins now is given. */
export async function findYoungPeoplesState(
  db: Queries,
  { survey, now }: { survey: Survey; now: Temporal.Instant },
): Promise<{ state: YoungPeoplesState; approvalId: string | null }> {
  const approval = await findLatestYoungPeopleApproval(db, survey.inspectionId);
  const state = youngPeoplesStateOf(survey, { isApproved: approval !== undefined, now });
  return { state, approvalId: approval?.id ?? null };
}

export type ListedLink = Pick<
  YoungPeoplesLinksTable,
  "id" | "code" | "name" | "setting" | "discussionId" | "closedAt"
> & {
  state: YoungPeoplesState;
  /** How many began by it, in words that point to nobody. */
  begun: string;
};

/** A re-visit's links, in the order in which they were made. */
export async function listLinks(
  db: Queries,
  { inspectionId, now }: { inspectionId: string; now: Temporal.Instant },
): Promise<ListedLink[]> {
  const survey = await findSurveyOfInspection(db, inspectionId);
  const { state } = survey
    ? await findYoungPeoplesState(db, { survey, now })
    : { state: "not-open" as const };
  const counts = await countResponsesByLink(db, inspectionId);
  const links = await listYoungPeoplesLinks(db, inspectionId);
  return links.map(({ id, code, name, setting, discussionId, closedAt }) => ({
    ...{ id, code, name, setting, discussionId, closedAt },
    state: linkStateOf({ closedAt }, state),
    begun: describeLinkCount(counts.get(id) ?? 0),
  }));
}

export type LinkByCode = {
  link: YoungPeoplesLinksTable;
  survey: Survey;
  state: YoungPeoplesState;
};

/** The link with this id in that re-visit, as a device remembers it; null where it has none. */
export async function findLinkById(
  db: Queries,
  { survey, linkId, now }: { survey: Survey; linkId: string; now: Temporal.Instant },
): Promise<Omit<LinkByCode, "survey"> | null> {
  const link = await findYoungPeoplesLink(db, { inspectionId: survey.inspectionId, linkId });
  if (!link) return null;
  const { state } = await findYoungPeoplesState(db, { survey, now });
  return { link, state: linkStateOf(link, state) };
}

/** The link with this code, where families may know of its re-visit; null where there is none. */
export async function findLinkByCode(
  db: Queries,
  { code, now }: { code: string; now: Temporal.Instant },
): Promise<LinkByCode | null> {
  const found = await findYoungPeoplesLinkByCode(db, code);
  if (!found) return null;
  const { slug, ...link } = found;
  const survey = await findSurvey(db, { slug });
  if (!survey) return null;
  const { state } = await findYoungPeoplesState(db, { survey, now });
  return { link, survey, state: linkStateOf(link, state) };
}
