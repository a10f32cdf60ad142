import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Inset } from "#app/components/inset.tsx";
import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { addParticipants } from "#app/domain/discussions/add-participants.server.ts";
import { needsParent } from "#app/domain/discussions/consent.ts";
import { participantsShape } from "#app/domain/discussions/discussion-form.server.ts";
import { listBestInterests } from "#app/domain/discussions/find-best-interests.server.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { formatYoungPeopleCount } from "#app/domain/discussions/format-discussion.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, type Typed } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { discussionMessages } from "#app/messages/work/discussion-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { AddParticipants } from "./add-participants.tsx";
import { ParticipantRow } from "./participant-row.tsx";
import "./participants.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "young-peoples-views");
  const wanted = { inspectionId: inspection.id, discussionId: readParam(params, "discussionId") };
  const discussion = await findDiscussion(context.db, wanted);
  if (!discussion) throw notFound();
  const { details, participants, counting, consentCheckedAt } = discussion;
  const bestInterests = await listBestInterests(context.db, wanted.discussionId);
  return {
    ...wanted,
    areaName: inspection.areaName,
    place: details.place,
    participants,
    notes: Object.fromEntries(
      bestInterests.map(({ participantId, given, note, recordedAt }) => [
        participantId,
        { note: given ? note : null, on: formatDate(dateInLondon(recordedAt)) },
      ]),
    ),
    counting,
    hasStarted: consentCheckedAt !== null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const wanted = { inspectionId: inspection.id, discussionId: readParam(params, "discussionId") };
  const refuse = (typed: Typed, errors: FieldErrors) => data({ typed, errors }, { status: 422 });
  const parsed = await parseForm(request, participantsShape);
  if (!parsed.ok) return refuse(parsed.typed, parsed.errors);
  const { typed, value } = parsed;
  const ageBand = value["age-band"];
  if (needsParent(ageBand) && value["parent-consent"] === undefined) {
    return refuse(typed, { "parent-consent": "Under 16, say whether a parent has agreed too." });
  }
  const added = await addParticipants(context.db, {
    ...wanted,
    ageBand,
    count: value["how-many"],
    youngPersonConsent: value["own-consent"] === "yes",
    parentConsent: value["parent-consent"] === "yes",
    actor,
    now: context.receivedAt,
  });
  switch (added.kind) {
    case "no-such-discussion":
      throw notFound();
    case "too-many":
      return refuse(typed, { "how-many": `There is room for ${added.room} more in one discussion.` });
    case "added":
      return redirect(`${paths.youngPeople.participants(wanted.inspectionId, wanted.discussionId)}#add`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Who takes part – ${loaded?.place ?? ""} – Noonday` },
];

export default function Participants() {
  const { inspectionId, discussionId, place, participants, notes, counting, hasStarted } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();

  const begun = hasStarted;
  return (
    <Page
      width="work"
      before={<BackLink href={paths.youngPeople.discussion(inspectionId, discussionId)}>{place}</BackLink>}
    >
      <ErrorSummary errors={answer?.errors ?? {}} />
      <h1>Who takes part</h1>
      <Inset>
        <p>
          Each young person agrees for themselves, in words, by a sign or in any other way that is theirs.
          Under 16 a parent agrees too, before. At the start you ask each one again. Whoever has not agreed is
          left out of the count and the notes.
        </p>
      </Inset>
      {participants.length > 0 ? (
        <>
          <p>
            {begun
              ? discussionMessages.t("young-people.of-whom", { count: participants.length, counting })
              : `${formatYoungPeopleCount(participants.length)}.`}
          </p>
          <ol className="participants">
            {participants.map((participant) => (
              <ParticipantRow
                key={participant.id}
                participant={participant}
                bestInterests={notes[participant.id] ?? null}
                begun={begun}
                inspectionId={inspectionId}
                discussionId={discussionId}
              />
            ))}
          </ol>
          <ButtonRow>
            <ButtonLink
              href={
                begun
                  ? paths.youngPeople.discussion(inspectionId, discussionId)
                  : paths.youngPeople.start(inspectionId, discussionId)
              }
            >
              {begun ? "Back to the discussion" : "Go on to the start"}
            </ButtonLink>
          </ButtonRow>
        </>
      ) : null}
      <AddParticipants typed={answer?.typed} errors={answer?.errors ?? {}} />
    </Page>
  );
}
