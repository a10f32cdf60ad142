import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { stepOf } from "#app/domain/calendar/inspection-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { missingContacts } from "#app/domain/contacts/contact.ts";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import { minFocusAreas } from "#app/domain/focus-areas/focus-area.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { findDateStatus } from "#app/domain/inspections/find-date-status.server.ts";
import {
  findWhyNotificationStands,
  listPeopleToNotify,
  type MissingForNotification,
  recordNotification,
} from "#app/domain/notification/record-notification.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { formatList } from "#app/messages/format-list.ts";
import { notificationMessages } from "#app/messages/work/notification-messages.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole({ request, params, context }, "see", "notification");
  const dateStatus = await findDateStatus(context.db, {
    inspectionId: inspection.id,
    now: context.receivedAt,
  });
  if (!dateStatus) throw notFound();
  const contacts = await listContacts(context.db, inspection.id);
  const focusAreas = await listFocusAreas(context.db, inspection.id);
  const gaps = missingContacts(contacts);
  const planned = stepOf(dateStatus.steps, "notification").set.date;
  const search = new URL(request.url).searchParams;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    address: `${context.env.publicOrigin}${paths.area.overview(inspection.slug)}`,
    mayChange: may(role, "change", "notification"),
    notifiedAtText: inspection.notifiedAt === null ? null : formatDateAndTime(inspection.notifiedAt),
    plannedDateText: formatDate(planned),
    early: Temporal.PlainDate.compare(dateInLondon(context.receivedAt), planned) < 0,
    stands: await findWhyNotificationStands(context.db, dateStatus),
    recipients: (await listPeopleToNotify(context.db, inspection.id)).map(({ name, organisation }) =>
      organisation === "" ? name : `${name}, ${organisation}`,
    ),
    justRecorded: search.has("recorded"),
    justWithdrawn: search.has("withdrawn"),
    missing: {
      focusAreas: focusAreas.length < minFocusAreas,
      socialCare: gaps.includes("social-care-day"),
      retention: inspection.retentionMonths === null,
      otherContacts: gaps.filter((kind) => kind !== "social-care-day").length,
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "notification");
  const outcome = await recordNotification(context.db, {
    inspectionId: inspection.id,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "recorded":
      return redirect(`${paths.notification.overview(inspection.id)}?recorded`);
    case "recorded-before":
      return redirect(paths.notification.overview(inspection.id));
    case "not-ready":
      return data(
        {
          error: `Nothing was recorded: ${formatList(outcome.missing.map((missing) => missingWords[missing]))} first.`,
        },
        { status: 422 },
      );
  }
}

const missingWords: Record<MissingForNotification, string> = {
  "focus-areas": "set the focus areas",
  "social-care-day": "enter children’s social care’s number",
  retention: "confirm how long everything is kept",
};

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Notification – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Notification() {
  const loaded = useLoaderData<typeof loader>();
  const { areaName, address, mayChange, notifiedAtText, plannedDateText, stands, missing, inspectionId } =
    loaded;
  const answered = useActionData<typeof action>();
  const ready = !missing.focusAreas && !missing.socialCare && !missing.retention;
  return (
    <Page width="work">
      <ErrorSummary errors={{}} general={answered?.error} />
      {loaded.justRecorded && notifiedAtText ? (
        <Banner kind="success" announce>
          <p>Recorded. Families can see the re-visit now.</p>
        </Banner>
      ) : null}
      {loaded.justWithdrawn && !notifiedAtText && !answered ? (
        <Banner kind="success" announce>
          <p>The record is withdrawn. Families no longer see the re-visit.</p>
        </Banner>
      ) : null}
      <h1>Notification</h1>
      {notifiedAtText ? (
        <>
          <p className="lead">It was recorded at {notifiedAtText} that the area has been notified.</p>
          <p>
            Families see the re-visit at <a href={address}>{address}</a>.
          </p>
        </>
      ) : (
        <p className="lead">
          The timetable has the area notified on {plannedDateText}. Until that is recorded here, nobody
          outside can see that there will be a re-visit of {areaName}.
        </p>
      )}
      {ready || notifiedAtText ? null : (
        <Banner kind="warning" title="Missing before this can be recorded" titleAs="h2">
          <ul>
            {missing.focusAreas ? (
              <li>
                <a href={paths.focusAreas.list(inspectionId)}>The focus areas</a>, at least {minFocusAreas}
              </li>
            ) : null}
            {missing.socialCare ? (
              <li>
                <a href={paths.contacts.list(inspectionId)}>Children’s social care’s number</a>, since pages
                tell families to call it when a child is not safe
              </li>
            ) : null}
            {missing.retention ? (
              <li>
                <a href={paths.keeping.overview(inspectionId)}>How long everything is kept</a>, since families
                are told
              </li>
            ) : null}
          </ul>
        </Banner>
      )}
      <h2>{notifiedAtText ? "What is public" : "What becomes public"}</h2>
      <ul>
        <li>the area’s name on the front page, and its own page{notifiedAtText ? "" : ` at ${address}`}</li>
        <li>the dates of the visit, the survey and the open meeting</li>
        <li>the focus areas, with their full text</li>
        <li>the area’s contacts</li>
        <li>the survey, from its opening noon, once its questions are approved</li>
      </ul>
      {missing.otherContacts > 0 ? (
        <p>
          {notificationMessages.t("contacts.missing", { count: missing.otherContacts })}{" "}
          <a href={paths.contacts.list(inspectionId)}>contacts</a>.
        </p>
      ) : null}
      {mayChange && notifiedAtText === null && ready ? (
        <Form>
          {loaded.early ? (
            <Banner kind="warning">
              <p>
                That day has not come yet. Record it today only if the area has in fact been told already.
              </p>
            </Banner>
          ) : null}
          {loaded.recipients.length > 0 ? (
            <>
              <p>Told by email once it is recorded:</p>
              <ul>
                {loaded.recipients.map((person) => (
                  <li key={person}>{person}</li>
                ))}
              </ul>
            </>
          ) : null}
          <p>
            Record it only once the area has been told: whatever families have seen cannot be unseen. The
            record can be withdrawn until the survey opens.
          </p>
          <ButtonRow>
            <Button>The area has been notified</Button>
          </ButtonRow>
        </Form>
      ) : null}
      {mayChange && notifiedAtText ? (
        <p>
          {stands ?? (
            <a href={paths.notification.withdrawal(inspectionId)}>Recorded by mistake? Withdraw it</a>
          )}
        </p>
      ) : null}
    </Page>
  );
}
