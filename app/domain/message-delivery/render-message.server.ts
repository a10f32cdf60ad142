import { paths } from "#app/paths.ts";
import type { Trx } from "#db/connection.ts";
import { findApproval } from "#db/queries/approvals.ts";
import { findAuditProofById, listSealHashes } from "#db/queries/audit-proofs.ts";
import { listBankHolidayChanges } from "#db/queries/bank-holidays.ts";
import { findOpenDeletion } from "#db/queries/deletions.ts";
import { findInvitationById } from "#db/queries/invitations.ts";
import { findLetterDelay, listLetterDelays } from "#db/queries/letter-last-steps.ts";
import { findLetterSending } from "#db/queries/letters.ts";
import { findManifestHead } from "#db/queries/manifests.ts";
import { findPersonToSignIn } from "#db/queries/people.ts";
import { findShareById } from "#db/queries/question-shares.ts";
import { findYoungPeopleApproval } from "#db/queries/young-people-approvals.ts";
import { findMembership } from "../access/find-membership.server.ts";
import { proofMessage } from "../audit-proofs/proof-message.ts";
import { proposedDatesMessage } from "../bank-holidays/proposed-dates-message.ts";
import { shippedBankHolidays } from "../calendar/bank-holidays.ts";
import { deletionRequestedMessage } from "../deletion/deletion-requested-message.ts";
import { findLetterDates } from "../letter-status/find-letter-dates.server.ts";
import {
  commentsAnsweredMessage,
  finalLetterMessage,
  letterDelayedMessage,
  letterMessage,
} from "../letter-workflow/letter-message.ts";
import type { MessageRow, ReadyMessage } from "../messages/message.ts";
import { notificationMessage } from "../notification/notification-message.ts";
import { makeInvitationLink, makeSignInLink } from "../people/make-links.server.ts";
import { invitationMessage, invitationRanOutMessage, signInMessage } from "../people/messages.ts";
import { lifetimes } from "../people/person.ts";
import { renderReminder } from "../reminders/render-reminder.server.ts";
import { reviewerRole } from "../reviews/list-recipients.server.ts";
import { approvedMessage, writeShareMessage } from "../reviews/write-share-message.ts";
import { findSurveyOfInspection } from "../survey/find-survey.server.ts";
import { extensionMessage, pauseMessage } from "../survey-pauses/passing-on.ts";
import { writePassingOnNow } from "../survey-pauses/tell-of-pause.server.ts";
import { talkRequestedMessage } from "../talk-requests/talk-requested-message.ts";
import { isAccountTemplate, renderAccountMessage } from "./render-account-message.server.ts";

type Rendering = { message: MessageRow; origin: string; now: Temporal.Instant };
type Rendered = Omit<ReadyMessage, "id"> | null;

/** Writes a message as of now, with its link where it has one. Null where there is nothing to tell, or nobody to tell it to. */
export async function renderMessage(trx: Trx, rendering: Rendering): Promise<Rendered> {
  const { message, origin, now } = rendering;
  const { details, template } = message;
  if (template === "invitation") return renderInvitation(trx, rendering);
  if (message.personId === null) return null;
  const person = await findPersonToSignIn(trx, { personId: message.personId });
  if (!person) return null;
  const { name, email: to } = person;
  if (template === "sign-in") {
    if (isTooLate(message, now)) return null;
    const { token } = await makeSignInLink(trx, { personId: person.id, now });
    return signInMessage({ to, token, path: pathOf(details), origin });
  }
  if (isAccountTemplate(template)) {
    return { to, ...(await renderAccountMessage(trx, { message: { ...message, template }, origin })) };
  }
  const membership = await findMembership(trx, {
    inspectionId: message.inspectionId ?? "",
    personId: message.personId,
  });
  // What waited while the mail server was away is not for those who were removed meanwhile.
  if (!membership) return null;
  const { inspection } = membership;
  const { areaName } = inspection;
  const isGroup = membership.role === "young-peoples-group";
  const reviewPath = isGroup ? paths.reviews.youngPeoplesReview : paths.reviews.review;
  const review = `${origin}${reviewPath(inspection.id)}`;
  const subjectId = message.subjectId ?? "";
  switch (template) {
    case "invitation-ran-out": {
      const invitation = await findInvitationById(trx, subjectId);
      if (!invitation || invitation.acceptedAt !== null || invitation.cancelledAt !== null) return null;
      return invitationRanOutMessage({
        to,
        invitedName: invitation.name,
        areaName,
        inspectionId: inspection.id,
        origin,
      });
    }
    case "questions-shared": {
      const share = await findShareById(trx, subjectId);
      if (!share) return null;
      const { number, message: words } = share;
      const answerBy = share.answerBy === null ? null : Temporal.PlainDate.from(share.answerBy);
      const { audience } = share;
      const isReviewer = reviewerRole(audience) === membership.role;
      const message = {
        audience,
        number,
        areaName,
        name,
        message: words,
        answerBy,
        address: review,
        isReviewer,
      };
      return { to, ...writeShareMessage(message) };
    }
    case "questions-approved": {
      const wanted = { inspectionId: inspection.id, approvalId: subjectId };
      const approval = await (isGroup ? findYoungPeopleApproval : findApproval)(trx, wanted);
      if (!approval) return null;
      return {
        to,
        ...approvedMessage({ name, areaName, number: approval.number, address: review, isGroup }),
      };
    }
    case "letter-sent": {
      const sending = await findLetterSending(trx, subjectId);
      if (!sending) return null;
      const commentBy = Temporal.PlainDate.from(sending.commentBy);
      return {
        to,
        ...letterMessage({
          name,
          areaName,
          commentBy,
          link: `${origin}${paths.letter.overview(inspection.id)}`,
        }),
      };
    }
    case "letter-comments-answered": {
      const link = `${origin}${paths.letter.comments(inspection.id)}`;
      return { to, ...commentsAnsweredMessage({ name, areaName, link }) };
    }
    case "letter-final-sent": {
      const { publishedBy } = await findLetterDates(trx, { inspectionId: inspection.id, now });
      const link = `${origin}${paths.letter.overview(inspection.id)}`;
      return { to, ...finalLetterMessage({ name, areaName, publishedBy, link }) };
    }
    case "letter-delayed": {
      const delay = await findLetterDelay(trx, subjectId);
      // Its day would be read after that of the later delay, if it went last.
      if (!delay || (await listLetterDelays(trx, delay.letterId)).at(-1)?.id !== delay.id) return null;
      const publishBy = Temporal.PlainDate.from(delay.publishBy);
      const link = `${origin}${paths.revisits.overview(inspection.id)}`;
      return { to, ...letterDelayedMessage({ name, areaName, publishBy, link }) };
    }
    case "audit-proof": {
      const proof = await findAuditProofById(trx, subjectId);
      if (!proof) return null;
      const seals = await listSealHashes(trx, inspection.id);
      const receiptsRoot = (await findManifestHead(trx, inspection.id))?.root ?? null;
      return { to, ...proofMessage({ name, areaName, ...proof, seals, receiptsRoot }) };
    }
    case "deletion-requested": {
      const request = await findOpenDeletion(trx, inspection.id);
      // Withdrawn or confirmed meanwhile, it waits for nobody any more.
      if (request?.id !== subjectId || request.confirmedAt !== null) return null;
      const { askedByName, askedAt } = request;
      const link = `${origin}${paths.keeping.overview(inspection.id)}`;
      return { to, ...deletionRequestedMessage({ name, areaName, askedByName, askedAt, link }) };
    }
    case "talk-requested": {
      const link = `${origin}${paths.talkRequests.list(inspection.id)}`;
      return { to, ...talkRequestedMessage({ name, areaName, link }) };
    }
    case "reminder":
      return renderReminder(trx, { message, name, areaName, to, review, origin, now });
    case "notification-recorded":
      // Withdrawn meanwhile, it says nothing any more.
      if (inspection.notifiedAt === null) return null;
      return {
        to,
        ...notificationMessage({
          name,
          areaName,
          link: `${origin}${paths.revisits.overview(inspection.id)}`,
        }),
      };
    case "survey-paused":
    case "survey-extended": {
      const survey = await findSurveyOfInspection(trx, inspection.id);
      if (!survey) return null;
      if (template === "survey-paused")
        return {
          to,
          ...pauseMessage({ name, areaName, text: await writePassingOnNow(trx, { survey, origin, now }) }),
        };
      const { closesAt, extension } = survey;
      if (extension === null) return null;
      const address = `${origin}${paths.survey.start(survey.slug)}`;
      return { to, ...extensionMessage({ name, areaName, closesAt, reason: extension.reason, address }) };
    }
    case "dates-proposed": {
      const { added, removed } = await readChangedDays(trx, details);
      const outcome = details.outcome === "not-needed" ? "not-needed" : "proposed";
      const path = outcome === "proposed" ? paths.dates.proposal : paths.dates.overview;
      const link = `${origin}${path(inspection.id)}`;
      return { to, ...proposedDatesMessage({ name, areaName, added, removed, outcome, link }) };
    }
  }
}

async function renderInvitation(trx: Trx, { message, origin, now }: Rendering): Promise<Rendered> {
  const invitation = await findInvitationById(trx, message.subjectId ?? "");
  if (!invitation || invitation.acceptedAt !== null || invitation.cancelledAt !== null) return null;
  const { id, email: to, name, areaName, inviterName } = invitation;
  const { token } = await makeInvitationLink(trx, { invitationId: id, now });
  const expiresAt = invitation.expiresAt;
  return invitationMessage({
    ...{ to, name, token, areaName, inviterName, expiresAt, origin },
    role: invitation.role,
  });
}

/** The days that a message is about. Those that waited when days could move only had `change` and `dates`. */
async function readChangedDays(trx: Trx, details: Readonly<Record<string, string>>) {
  const titles = new Map(shippedBankHolidays.titles);
  for (const { date, title } of await listBankHolidayChanges(trx)) titles.set(date, title);
  const { change, dates = "" } = details;
  const read = (text = "") =>
    text
      .split(",")
      .filter((date) => date !== "")
      .map((date) => ({ date: Temporal.PlainDate.from(date), title: titles.get(date) ?? "" }));
  return {
    added: read(details.added ?? (change === "added" ? dates : "")),
    removed: read(details.removed ?? (change === "removed" ? dates : "")),
  };
}

/** Whoever asked for a link so long ago has asked again, or gone. */
function isTooLate({ createdAt }: MessageRow, now: Temporal.Instant): boolean {
  const until = createdAt.add(lifetimes.signInRequest);
  return Temporal.Instant.compare(now, until) > 0;
}

function pathOf({ path, query }: Readonly<Record<string, string>>): string | null {
  if (path === undefined) return null;
  const pairs = (query ?? "").split(",").filter((pair) => pair !== "");
  const search = new URLSearchParams(pairs.map((pair) => pair.split(":", 2) as [string, string]));
  return search.size === 0 ? path : `${path}?${search}`;
}
