import { hashToken, makeId, makeSecretBytes } from "#app/platform/tokens.ts";
import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import {
  findDiscussion,
  listConsentsByDiscussions,
  listParticipantsByDiscussions,
} from "#db/queries/discussions.ts";
import { findParentalAgreement } from "#db/queries/parental-agreements.ts";
import { findYoungPeopleApproval } from "#db/queries/young-people-approvals.ts";
import { findYoungPeoplesResponseOf } from "#db/queries/young-peoples-consents.ts";
import { findYoungPeoplesLink } from "#db/queries/young-peoples-links.ts";
import { insertYoungPeoplesResponse } from "#db/queries/young-peoples-responses.ts";
import type { AgeBand, Setting, WayIn } from "#db/tables/enumerations.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { consentStatusOf, needsParent } from "../discussions/consent.ts";
import { findBestInterests } from "../discussions/find-best-interests.server.ts";
import { participantsOf } from "../discussions/find-discussion.server.ts";
import { makeDraftCode } from "../drafts/receipt.ts";
import { agreementStateOf } from "../parental-agreements/agreement.ts";
import type { Survey } from "../survey/survey.ts";
import { isConsentComplete } from "../young-peoples-responses/consent-rule.ts";
import { cardOfToken, hashCard } from "../young-peoples-responses/hash-card.server.ts";
import { findYoungPeoplesState } from "./find-links.server.ts";
import { linkStateOf } from "./link.ts";
import { inspectorsStatement, slipStatement } from "./statement.ts";
import { type GivenConsent, storeConsents } from "./store-consents.server.ts";

export type BegunResponse =
  | { kind: "begun"; token: string; responseId: string }
  /** Before the opening noon or without approved questions; after the visit or its seal; the link was closed. */
  | { kind: "not-open" | "closed" | "link-closed" }
  /** The young person said no, or an agreement that they need is not there. */
  | { kind: "consent-missing" }
  /** Another response rests on the slip. */
  | { kind: "agreement-used" }
  /** The number is nobody's of this discussion who may answer, or somebody has begun under it. */
  | { kind: "no-such-participant" | "participant-answers" };

export type BeginResponse = {
  survey: Survey;
  wayIn: WayIn;
  /** Of `group-link` and `discussion`. */
  linkId: string | null;
  /** Of `discussion`: their age stands with their number. */
  participantId: string | null;
  /** The slip, under 16. */
  agreementId: string | null;
  ageBand: AgeBand;
  helped: boolean;
  sharedDevice: boolean;
  language: string;
  /** Where a device without a signal made its secret and showed its questions itself: the secret, and the frozen set. */
  onDevice?: { token: string; approvalId: string };
  /** What the young person said themselves. What others agreed is read where an inspector recorded it, never from a form. */
  consents: readonly GivenConsent[];
  now: Temporal.Instant;
};

type Refused = Exclude<BegunResponse, { kind: "begun" }>;
/** What an inspector recorded that this way in rests on. */
type Ground = { ageBand: AgeBand; setting: Setting | null; recorded: GivenConsent[] };

/**
 * Begins a young person's own response once their consent is complete (¶31-35), under a secret that only their device is given.
 * Nothing is stored of whoever says no, or whose agreement is not there. `now` is when the request arrived.
 */
export async function beginResponse(db: Queries, input: BeginResponse): Promise<BegunResponse> {
  const { survey, wayIn, now } = input;
  const { inspectionId } = survey;
  const token = input.onDevice?.token ?? makeDraftCode(makeSecretBytes());
  // It is slow by design: before anything is locked.
  const cardHash = await hashCard(cardOfToken(token), { inspectionId });
  return db.transaction().execute(async (trx): Promise<BegunResponse> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const { state, approvalId: latest } = await findYoungPeoplesState(trx, { survey, now });
    if (state !== "open" || latest === null) return { kind: state === "open" ? "not-open" : state };
    const approvalId = input.onDevice?.approvalId ?? latest;
    if (!(await findYoungPeopleApproval(trx, { inspectionId, approvalId }))) return { kind: "not-open" };
    const ground = await findGround(trx, input);
    if ("kind" in ground) return ground;
    const { ageBand, setting, recorded } = ground;
    const consents = [...input.consents.filter(({ kind }) => isOwnKind(kind)), ...recorded];
    const rows = consents.map((consent, index) => ({ ...consent, number: index + 1 }));
    if (!isConsentComplete({ ageBand, consents: rows })) return { kind: "consent-missing" };
    const responseId = makeId();
    await insertYoungPeoplesResponse(trx, {
      ...{ id: responseId, inspectionId, approvalId, wayIn, ageBand, setting },
      ...{ tokenHash: hashToken(token), cardHash },
      linkId: input.linkId,
      participantId: input.participantId,
      agreementId: needsParent(ageBand) ? input.agreementId : null,
      ...{ helped: input.helped, sharedDevice: input.sharedDevice, language: input.language },
      ...{ circumstances: [], answers: {}, passed: [], windows: {}, revision: 0 },
      ...{ startedAt: now, savedAt: now, sentAt: null, changedAt: null, withdrawnAt: null },
    });
    await storeConsents(trx, { responseId, consents, last: 0, now });
    await recordAudit(trx, {
      ...{ at: now, actor: { kind: "respondent" }, inspectionId },
      action: "young-peoples-response.begun",
      details: { wayIn },
    });
    return { kind: "begun", token, responseId };
  });
}

/** What a young person says of themselves; the other kinds are an inspector's to record. */
function isOwnKind(kind: GivenConsent["kind"]): boolean {
  return kind !== "parental" && kind !== "best-interests";
}

async function findGround(trx: Trx, input: BeginResponse): Promise<Ground | Refused> {
  const { wayIn, linkId, survey } = input;
  const { inspectionId } = survey;
  if (wayIn === "own-device") return findAgreement(trx, input, null);
  const link = linkId === null ? undefined : await findYoungPeoplesLink(trx, { inspectionId, linkId });
  if (!link || linkStateOf(link, "open") === "closed") return { kind: "link-closed" };
  if ((link.discussionId !== null) !== (wayIn === "discussion")) return { kind: "link-closed" };
  return link.discussionId === null
    ? findAgreement(trx, input, link.setting)
    : findParticipant(trx, input, link.discussionId);
}

/** Under 16 a slip that was agreed and that nobody has used; from 16 none is needed, and none is kept. */
async function findAgreement(
  trx: Trx,
  { ageBand, agreementId, survey: { inspectionId } }: BeginResponse,
  setting: Setting | null,
): Promise<Ground | Refused> {
  if (!needsParent(ageBand)) return { ageBand, setting, recorded: [] };
  if (agreementId === null) return { kind: "consent-missing" };
  const agreement = await findParentalAgreement(trx, { inspectionId, agreementId });
  if (!agreement) return { kind: "consent-missing" };
  const isUsed = (await findYoungPeoplesResponseOf(trx, { inspectionId, agreementId })) !== undefined;
  const state = agreementStateOf(agreement, { isUsed });
  if (state === "used") return { kind: "agreement-used" };
  if (state !== "agreed") return { kind: "consent-missing" };
  const { agreedRole, agreedForm, recordedBy } = agreement;
  const parental: GivenConsent = {
    ...{ kind: "parental", statement: slipStatement(), form: agreedForm ?? "slip", given: true },
    ...{ agreedRole, recordedBy },
  };
  return { ageBand, setting, recorded: [parental] };
}

/** A number of the discussion whose consents from before are recorded, and under which nobody answers yet. */
async function findParticipant(
  trx: Trx,
  { participantId, survey: { inspectionId } }: BeginResponse,
  discussionId: string,
): Promise<Ground | Refused> {
  const discussion = await findDiscussion(trx, { inspectionId, discussionId });
  const rows = await listConsentsByDiscussions(trx, [discussionId]);
  const people = await listParticipantsByDiscussions(trx, [discussionId]);
  const participant = participantsOf(people, rows).find(({ id }) => id === participantId);
  if (!discussion || !participant) return { kind: "no-such-participant" };
  if (consentStatusOf(participant).kind === "left-out") return { kind: "consent-missing" };
  if (await findYoungPeoplesResponseOf(trx, { inspectionId, participantId: participant.id }))
    return { kind: "participant-answers" };
  const isUnder16 = needsParent(participant.ageBand);
  const parent = isUnder16
    ? rows.findLast((row) => row.participantId === participant.id && row.kind === "parent" && row.given)
    : undefined;
  const note = isUnder16 ? null : findBestInterests(rows, participant.id);
  // Withdrawn, nothing is asked until there is another one (¶33).
  if (note?.given === false) return { kind: "consent-missing" };
  const recorded: GivenConsent[] = [];
  const byInspector = { statement: inspectorsStatement(), given: true };
  if (parent)
    recorded.push({ ...byInspector, kind: "parental", form: "slip", recordedBy: parent.recordedBy });
  if (note) {
    const { recordedBy } = note;
    recorded.push({ ...byInspector, kind: "best-interests", form: "observed", note: note.note, recordedBy });
  }
  return { ageBand: participant.ageBand, setting: discussion.setting, recorded };
}
