import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { ReleaseSymbols } from "#app/components/release-symbols.tsx";
import { ReleasedTableView } from "#app/components/released-table.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { openRelease } from "#app/domain/releases/open-release.server.ts";
import { mayKeepReleases } from "#app/domain/releases/release-readers.ts";
import { rolesApart } from "#app/domain/survey/respondent-profile.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { releaseMessages } from "#app/messages/work/release-messages.ts";
import { paths } from "#app/paths.ts";
import { json, type LoaderFunctionArgs, type MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import "./release.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role, actor } = await requireRole(args, "see", "releases");
  const opened = await openRelease(args.context.db, {
    inspectionId: inspection.id,
    releaseId: readParam(args.params, "releaseId"),
    role,
    actor,
    now: args.context.receivedAt,
    how: "read",
  });
  if (opened.kind === "not-found") throw notFound();
  const { madeAt, sharedAt, ...release } = opened;
  const search = new URL(args.request.url).searchParams;
  return json({
    ...release,
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    inside: mayKeepReleases(role),
    mayShare: may(role, "change", "releases") && sharedAt === null,
    made: formatDateAndTime(madeAt),
    shared: sharedAt === null ? null : formatDateAndTime(sharedAt),
    done: (["made", "covered", "shared"] as const).find((name) => search.has(name)) ?? null,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Release ${data?.number ?? ""} of counts – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

/** Older releases counted everybody who answered the survey. */
function countsOthers(tables: readonly { key: string; columns: readonly { key: string }[] }[]): boolean {
  const role = tables.find(({ key }) => key === "about:role");
  return role?.columns.some(({ key }) => rolesApart.includes(key)) ?? false;
}

const doneMessages = {
  made: { kind: "success", title: "The release is made and kept." },
  covered: {
    kind: "info",
    title: "No new release was made: too few responses have come or gone since this one, so it stands.",
  },
  shared: { kind: "success", title: "The forum and the local area can now see this release." },
} as const;

export default function Release() {
  const release = useLoaderData<typeof loader>();
  const { inspectionId, id, number, content, inside } = release;
  const releases = paths.releases.list(inspectionId);
  const doneMessage = release.done ? doneMessages[release.done] : null;
  const questions = content.tables.filter(({ key }) => key.startsWith("question:"));
  const others = content.tables.filter((table) => table.of === "responses" && !questions.includes(table));
  const discussed = content.tables.filter((table) => table.of === "faces" || table.of === "cards");
  const ownAnswers = content.tables.filter((table) => table.of === "own-answers");
  const meeting = content.tables.filter((table) => table.of === "notes" || table.of === "people");
  const show = (tables: typeof questions) =>
    tables.map((table) => (
      <ReleasedTableView key={table.key} table={table} number={number} thresholds={content.thresholds} />
    ));
  return (
    <Page width="work">
      {doneMessage ? (
        <Banner kind={doneMessage.kind} announce>
          <p>{doneMessage.title}</p>
        </Banner>
      ) : null}
      <p className="release-back">
        <a href={releases}>All releases</a>
      </p>
      <h1>{`Release ${number} of counts`}</h1>
      <p className="lead">{release.purpose}</p>
      <p>
        {content.responses === null
          ? "Made from few responses. "
          : `${releaseMessages.t("made-from", { count: content.responses })} `}
        {`Made at ${release.made} by ${release.madeByName}.`}
        {inside
          ? release.shared === null
            ? " Inspectors and quality assurance can see it."
            : ` Shared with the forum and the local area at ${release.shared}.`
          : null}
      </p>
      <ButtonRow>
        <ButtonLink href={paths.releases.countsFile(inspectionId, id)} kind="secondary">
          Download as CSV
        </ButtonLink>
        <ButtonLink href={paths.exports.file(inspectionId, "readme.txt")} kind="quiet">
          What its columns mean
        </ButtonLink>
      </ButtonRow>
      {release.mayShare ? (
        <div className="release-sharing">
          <Form action={paths.releases.sharing(inspectionId, id)}>
            <p>The forum and the local area cannot see this release. Once they can, it cannot be undone.</p>
            <Button kind="secondary">Share it</Button>
          </Form>
        </div>
      ) : null}
      <ReleaseSymbols thresholds={content.thresholds} />
      <section aria-labelledby="questions">
        <h2 id="questions">What parents and carers answered</h2>
        {questions.length === 0 ? <p>No question with answers to choose from had been asked yet.</p> : null}
        {show(questions)}
      </section>
      {discussed.length === 0 ? null : (
        <section aria-labelledby="young-people">
          <h2 id="young-people">What young people showed in discussions</h2>
          <p>
            Face to face, young people chose one of four faces, or a card, or laid each card of a mat once.
            Each question, and each card of a mat, has its own total.
          </p>
          {show(discussed)}
        </section>
      )}
      {ownAnswers.length === 0 ? null : (
        <section aria-labelledby="young-peoples-answers">
          <h2 id="young-peoples-answers">Young people’s own answers</h2>
          <p>
            What young people answered by themselves. They are counted apart: some of them may have been in a
            discussion, too, so these figures are added to no others.
          </p>
          {show(ownAnswers)}
        </section>
      )}
      {meeting.length === 0 ? null : (
        <section aria-labelledby="meeting">
          <h2 id="meeting">The open meeting</h2>
          {show(meeting)}
        </section>
      )}
      <section aria-labelledby="who">
        <h2 id="who">Which parents and carers answered</h2>
        {countsOthers(content.tables) ? (
          <p>
            People who work with children, and others who are no parent or carer, are counted with them here.
          </p>
        ) : (
          <p>
            People who work with children, and others who are no parent or carer, could answer, too. They are
            not counted here.
          </p>
        )}
        {show(others)}
      </section>
    </Page>
  );
}
