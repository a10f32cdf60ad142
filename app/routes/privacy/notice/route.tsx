import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { countBackupDays } from "#app/domain/backups/backup.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { findNotice, listNoticeEditions } from "#app/domain/privacy/find-notice.server.ts";
import { maxNoticeLength } from "#app/domain/privacy/notice.ts";
import { noticeForm } from "#app/domain/privacy/notice-form.server.ts";
import { publishNotice } from "#app/domain/privacy/publish-notice.server.ts";
import { toldMonths } from "#app/domain/retention/retention.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { describeConflict, readSeen, seenToSend } from "#app/http/seen-mark.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "privacy-notice");
  const { db, env } = args.context;
  const months = toldMonths(inspection);
  const backupDays = countBackupDays(env.backupDays);
  const about = { inspectionId: inspection.id, edition: null, months, backupDays };
  const [notice, editions] = await Promise.all([
    findNotice(db, about),
    listNoticeEditions(db, inspection.id),
  ]);
  const words = { controllers: notice?.controllers ?? "", contact: notice?.contact ?? "" };
  return {
    areaName: inspection.areaName,
    isSaved: new URL(args.request.url).searchParams.has("published"),
    mayChange: may(role, "change", "privacy-notice"),
    publicPage: inspection.notifiedAt === null ? null : paths.area.privacy(inspection.slug),
    assessment: may(role, "see", "impact-assessment") ? paths.privacy.assessment(inspection.id) : null,
    words,
    seen: markOfFields(words),
    editions: editions.map(({ edition, publishedAt, publishedByName }) => ({
      edition,
      href: paths.area.privacyEdition(inspection.slug, edition),
      text: `Edition ${edition}, ${formatDateAndTime(publishedAt)}: ${publishedByName ?? "Noonday, where a time or its own words changed"}`,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "privacy-notice");
  const { context } = args;
  const parsed = await parseForm(args.request, noticeForm);
  const refuse = (errors: FieldErrors) => data({ errors, typed: parsed.typed }, { status: 422 });
  if (!parsed.ok) return refuse(parsed.errors);
  const seen = readSeen(parsed.typed);
  const outcome = await publishNotice(context, {
    inspectionId: inspection.id,
    words: parsed.value,
    backupDays: countBackupDays(context.env.backupDays),
    seen,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "not-releasable":
      return refuse({ [outcome.field]: leavingProblemWords[outcome.why] });
    case "changed-meanwhile": {
      parsed.typed.seen = [markOfFields(outcome.current)];
      const { controllers, contact } = outcome.current;
      const now = `It is now: “${controllers || "(empty)"}” and “${contact || "(empty)"}”.`;
      return refuse({
        controllers: describeConflict(seen, { changed: "This was changed since you opened the page.", now }),
      });
    }
    case "same":
    case "published":
      return redirect(`${paths.privacy.notice(inspection.id)}?published`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Privacy – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function PrivacyOfRevisit() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const { words, seen, editions, publicPage, assessment, mayChange } = loaded;
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      {loaded.isSaved && !answered ? (
        <Banner kind="success" announce>
          <p>
            The notice says so. Earlier editions stay readable, and each consent says which one stood there.
          </p>
        </Banner>
      ) : null}
      <h1>Privacy</h1>
      <p className="lead">
        Families read a privacy notice. Its months, its days of backups and its words come from this re-visit
        and this server. Who is responsible only you can say.
      </p>
      {publicPage === null ? (
        <p>Families can read it once the area’s notification is recorded.</p>
      ) : (
        <p>
          <a href={publicPage}>Read it as families do</a>
        </p>
      )}
      {words.controllers === "" || words.contact === "" ? (
        <Banner kind="warning" title="The notice does not say everything yet" titleAs="h2">
          <p>
            Say before the survey opens how Ofsted and the CQC share responsibility, and who answers
            questions. Until then families read whom to ask among the area’s contacts.
          </p>
        </Banner>
      ) : null}
      {mayChange ? (
        <Form>
          <input type="hidden" name="seen" value={seenToSend(seen, answered?.typed)} />
          <TextArea
            name="controllers"
            label="Who is responsible for what"
            description="In plain English. Families read it in every language as you write it."
            limit={maxNoticeLength.controllers}
            errorMessage={errors.controllers}
            defaultValue={typedOr(answered?.typed, "controllers", words.controllers)}
          />
          <TextArea
            name="contact"
            label="Who answers questions about privacy"
            description="Such as the data protection officers of Ofsted and the CQC: names of offices, emails, phone numbers."
            limit={maxNoticeLength.contact}
            errorMessage={errors.contact}
            defaultValue={typedOr(answered?.typed, "contact", words.contact)}
          />
          <ButtonRow>
            <Button>Publish another edition</Button>
          </ButtonRow>
        </Form>
      ) : (
        <>
          <h2>Who is responsible for what</h2>
          <p>{words.controllers || "Not said yet."}</p>
          <h2>Who answers questions about privacy</h2>
          <p>{words.contact || "Not said yet."}</p>
        </>
      )}
      {assessment === null ? null : (
        <>
          <h2>Impact assessment</h2>
          <p>
            <a href={assessment}>A template for the data protection impact assessment</a>, filled from this
            server’s configuration.
          </p>
        </>
      )}
      <h2>Editions</h2>
      {editions.length === 0 ? <p>None is published yet.</p> : null}
      <ul>
        {editions.map(({ edition, href, text }) => (
          <li key={edition}>{publicPage === null ? text : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
    </Page>
  );
}
