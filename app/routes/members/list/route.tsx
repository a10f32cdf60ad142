import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Page } from "#app/components/page.tsx";
import { WorkState } from "#app/components/work-state.tsx";
import {
  chooseInspectorate,
  type Inspectorate,
  inspectorateNames,
  needsInspectorate,
} from "#app/domain/access/inspectorate.ts";
import { may } from "#app/domain/access/permissions.ts";
import { type Role, roleNames } from "#app/domain/access/roles.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import {
  countMessagesOnTheirWay,
  listMessagesNotSent,
} from "#app/domain/message-delivery/resend-message.server.ts";
import { invitationShape } from "#app/domain/people/invitation-form.server.ts";
import { invitePerson } from "#app/domain/people/invite-person.server.ts";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { type FieldErrors, parseForm, type Typed } from "#app/http/parse-form.ts";
import { requireStrongForAccounts } from "#app/http/require-lead.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { peopleMessages } from "#app/messages/work/people-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { Invitations } from "./invitations.tsx";
import { InviteForm } from "./invite-form.tsx";
import { MemberList } from "./member-list.tsx";
import { MessagesNotSent } from "./messages-not-sent.tsx";
import { StandIns } from "./stand-ins.tsx";
import { viewStandIns } from "./view-stand-ins.server.ts";
import "./people.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role, person, actor } = await requireRole(
    { request, params, context },
    "see",
    "people",
  );
  const now = context.receivedAt;
  const { members, invitations } = await listPeople(context.db, { inspectionId: inspection.id, now });
  const search = new URL(request.url).searchParams;
  const notSent = await listMessagesNotSent(context.db, { inspectionId: inspection.id });
  const onTheirWay = await countMessagesOnTheirWay(context.db, { inspectionId: inspection.id });
  const about = invitations.find(({ id }) => id === search.get("invitation"))?.name;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayChange: may(role, "change", "people"),
    ...(await viewStandIns(context, { inspection, actor })),
    done: findDoneMessage(search, about),
    onTheirWay,
    notSent: notSent.map(({ id, words, finishedAt }) => ({
      id,
      words,
      at: formatDateAndTime(finishedAt),
    })),
    members: members.map(
      ({ id, personId, name, email, role, organisation, inspectorate, deactivatedAt }) => ({
        id,
        deactivated: deactivatedAt !== null,
        name,
        email,
        roleName: nameRole(role, inspectorate),
        setsInspectorate: nameInspectorateState(role, inspectorate),
        organisation,
        self: personId === person.id,
      }),
    ),
    invitations: invitations.map(({ id, name, email, role, expiresAt, expired, ...by }) => ({
      id,
      invitedBy: by.inviterEnded ? `${by.inviterName}, who has been deactivated` : by.inviterName,
      name,
      email,
      roleName: nameRole(role, by.inspectorate),
      organisation: by.organisation,
      until: formatDate(dateInLondon(expiresAt)),
      expired,
    })),
  };
}

function nameRole(role: Role, inspectorate: Inspectorate | null): string {
  return inspectorate === null
    ? roleNames[role]
    : `${roleNames[role]} for ${inspectorateNames[inspectorate]}`;
}

function nameInspectorateState(role: Role, inspectorate: Inspectorate | null): "set" | "missing" | null {
  if (!needsInspectorate(role)) return null;
  return inspectorate === null ? "missing" : "set";
}

type Done = { kind: "success" | "danger" | "info"; words: string };

/** What the press that led here has done, said from how things are now. */
function findDoneMessage(search: URLSearchParams, name: string | undefined): Done | null {
  switch (search.get("done")) {
    case "invited":
      return name === undefined
        ? null
        : { kind: "success", words: `An invitation is on its way to ${name}. Its link works for 14 days.` };
    case "sent-again":
      return { kind: "success", words: "The message is on its way." };
    case "wait":
      return {
        kind: "danger",
        words: `${name ?? "The person"} has been sent many messages today. Ask them to look among unwanted messages, and send it again tomorrow.`,
      };
    case "cancelled":
      return { kind: "success", words: "The invitation is cancelled. Its link does not work any more." };
    case "gone":
      return { kind: "info", words: "That invitation had been accepted or cancelled already." };
    case "inspectorate":
      return { kind: "success", words: "It is recorded for which inspectorate they act." };
    case "stand-in-named":
      return { kind: "success", words: "The stand-in is named, and everybody sees it below." };
    case "stand-in-ended":
      return { kind: "success", words: "Nobody stands in there any more." };
    case "removed":
      return {
        kind: "success",
        words: "They have no part in this re-visit any more. What they wrote stays.",
      };
    case "removed-lead":
      return {
        kind: "success",
        words:
          "They have no part in this re-visit any more, and are no lead inspector. What they wrote stays.",
      };
    default:
      return null;
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const args = { request, params, context };
  const { inspection, actor, person } = await requireRole(args, "change", "people");
  const parsed = await parseForm(request.clone(), invitationShape);
  if (!parsed.ok) return again(parsed.errors, parsed.typed);
  if (parsed.value.role === "lead-inspector") await requireStrongForAccounts(args, person);
  const outcome = await invitePerson(context.db, {
    ...parsed.value,
    inspectionId: inspection.id,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "already-member":
      return again(
        {
          email: `${outcome.name} is in this re-visit already, as ${roleNames[outcome.role]}. To give them another role, remove them first.`,
        },
        parsed.typed,
      );
    case "deactivated":
      return again(
        {
          email: `${outcome.name} has been deactivated. A lead inspector has to undo that before they can be invited.`,
        },
        parsed.typed,
      );
    case "no-inspectorate":
      return again({ inspectorate: chooseInspectorate }, parsed.typed);
    case "not-appointed":
      return again(
        {
          role: "Your appointment as lead inspector has ended, so you cannot appoint another. Ask a lead inspector to.",
        },
        parsed.typed,
      );
    case "invited":
      return redirect(`${paths.members.list(inspection.id)}?done=invited&invitation=${outcome.invitationId}`);
  }
}

function again(errors: FieldErrors, typed: Typed) {
  return data({ errors, typed }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `People – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function People() {
  const { inspectionId, areaName, mayChange, done, notSent, onTheirWay, members, invitations } =
    useLoaderData<typeof loader>();
  const { standIns, mayNameStandIn } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  return (
    <Page width="work">
      <ErrorSummary
        errors={{
          name: errors.name,
          email: errors.email,
          role: errors.role,
          inspectorate: errors.inspectorate,
          organisation: errors.organisation,
        }}
      />
      {done && !answered ? (
        <Banner kind={done.kind} announce>
          <p>{done.words}</p>
        </Banner>
      ) : null}
      <h1>People</h1>
      <WorkState
        isWorking={onTheirWay > 0}
        words={peopleMessages.t("messages.on-their-way", { count: onTheirWay })}
        doneWords="No message is on its way any more."
        currentHref={paths.members.list(inspectionId)}
      />
      <MessagesNotSent messages={notSent} inspectionId={inspectionId} mayChange={mayChange} />
      <p className="lead">Everybody with a part in the re-visit of {areaName}.</p>
      <MemberList members={members} inspectionId={inspectionId} mayChange={mayChange} />
      <StandIns inspectionId={inspectionId} standIns={standIns} mayName={mayNameStandIn} />
      <p>
        <a href={paths.members.signInRule(inspectionId)}>How people sign in to this re-visit</a>
      </p>
      <Invitations invitations={invitations} inspectionId={inspectionId} mayChange={mayChange} />
      {mayChange ? <InviteForm typed={answered?.typed} errors={errors} /> : null}
    </Page>
  );
}
