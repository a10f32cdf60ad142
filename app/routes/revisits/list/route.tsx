import { Banner } from "#app/components/banner.tsx";
import { Card } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ButtonLink } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { roleNames } from "#app/domain/access/roles.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { listCertificates } from "#app/domain/deletion/list-certificates.server.ts";
import { type FilesNotice, findFilesNotice } from "#app/domain/files/open-file-store.server.ts";
import { listInspectionsOfPerson } from "#app/domain/inspections/list-inspections-of-person.server.ts";
import { listWaiting } from "#app/domain/waiting/list-waiting.server.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { fileMessages } from "#app/messages/work/file-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { describeWaiting } from "../parts/waiting.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context, request);
  const inspections = await listInspectionsOfPerson(context.db, {
    personId: person.id,
    now: context.receivedAt,
  });
  const folders = { uploads: context.uploads, exports: context.exports.files };
  const waiting = await Promise.all(
    inspections.map(({ id, role }) =>
      listWaiting(context.db, { inspectionId: id, personId: person.id, role, now: context.receivedAt }),
    ),
  );
  const files: FilesNotice = person.mayStartInspections
    ? await findFilesNotice(context.db, folders)
    : { kind: "none" };
  return {
    name: person.name,
    files: files.kind === "quarantined" ? { ...files, until: formatDateAndTime(files.until) } : files,
    deleted: (await listCertificates(context.db, person)).map(({ inspectionId, areaName, confirmedAt }) => ({
      id: inspectionId,
      areaName,
      whenText: confirmedAt === null ? "" : formatDateAndTime(confirmedAt),
    })),
    mayStart: person.mayStartInspections,
    inspections: inspections.map(({ id, areaName, role, dayOne, days, notified, stage }, index) => ({
      waiting: describeWaiting(id, waiting[index] ?? []),
      id,
      areaName,
      roleName: roleNames[role],
      datesText: may(role, "see", "dates") ? `${days} days from ${formatDate(dayOne)}` : null,
      notified,
      stage,
    })),
  };
}

export const meta: MetaFunction = () => [{ title: "Your re-visits – Noonday" }];

const stageWords = {
  "to-come": "To come",
  "survey-open": "Survey open",
  visit: "Visit under way",
  over: "Visit over",
} as const;

export default function YourInspections() {
  const { name, files, mayStart, inspections, deleted } = useLoaderData<typeof loader>();
  const start = mayStart ? <ButtonLink href={paths.revisits.new()}>Start a re-visit</ButtonLink> : undefined;
  return (
    <Page width="work">
      {files.kind === "differs" ? (
        <Banner kind="warning" title="The files and the database do not belong together">
          <p>
            No file is added, moved or removed until a lead inspector decides.{" "}
            <a href={paths.files.pairing()}>Decide what is right</a>
          </p>
        </Banner>
      ) : null}
      {files.kind === "quarantined" ? (
        <Banner title="There are files that the database does not name">
          <p>
            {fileMessages.t("quarantine.files", { count: files.count, until: files.until })}{" "}
            <a href={paths.files.pairing()}>See the files</a>
          </p>
        </Banner>
      ) : null}
      <h1>Your re-visits</h1>
      <p className="lead">Signed in as {name}.</p>
      {inspections.length === 0 ? (
        <EmptyState title="None so far" action={start}>
          {mayStart
            ? "Start one: its dates are worked out from its first day, and you are its lead inspector."
            : "A lead inspector invites you by email. Once you accept, the re-visit shows here."}
        </EmptyState>
      ) : (
        <>
          <div className="grid">
            {inspections.map(({ id, areaName, roleName, datesText, notified, stage, waiting }) => (
              <Card
                key={id}
                title={areaName}
                href={paths.revisits.overview(id)}
                aside={
                  <StatusTag kind={stage === "survey-open" || stage === "visit" ? "info" : "neutral"}>
                    {stageWords[stage]}
                  </StatusTag>
                }
              >
                {datesText ? <p>{datesText}</p> : null}
                {waiting.length > 0 ? (
                  <ul>
                    {waiting.map(({ key, words, href }) => (
                      <li key={key}>
                        <a href={href}>{words}</a>
                      </li>
                    ))}
                  </ul>
                ) : null}
                <p className="soft">
                  You are here as {roleName}.{notified ? "" : " The area has not been notified yet."}
                </p>
              </Card>
            ))}
          </div>
          {start ? <p className="section">{start}</p> : null}
        </>
      )}
      {deleted.length > 0 ? (
        <section className="section" aria-labelledby="deleted">
          <h2 id="deleted">Deleted</h2>
          <ul>
            {deleted.map(({ id, areaName, whenText }) => (
              <li key={id}>
                <a href={paths.keeping.certificate(id)}>{areaName}</a>, {whenText}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <nav className="section" aria-label="More">
        <ul>
          {mayStart ? (
            <>
              <li>
                <a href={paths.people.list()}>All people</a>: deactivate somebody, end sessions, appoint lead
                inspectors
              </li>
              <li>
                <a href={paths.bankHolidays.list()}>Bank holidays</a>
              </li>
            </>
          ) : null}
          <li>
            <a href={paths.people.mySessions()}>Where you are signed in</a>
          </li>
        </ul>
      </nav>
    </Page>
  );
}
