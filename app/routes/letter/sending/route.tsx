import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { findBankHolidays } from "#app/domain/calendar/find-bank-holidays.server.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { lookForObstacles } from "#app/domain/letter-checks/find-obstacles.server.ts";
import { commentByOf } from "#app/domain/letter-status/steps.ts";
import { listRecipients, sendLetter } from "#app/domain/letter-workflow/send-letter.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
import { describeMissingAssurances, listMissingAssurances } from "#app/domain/letters/letter.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { RecipientList } from "../parts/recipient-list.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-steps");
  const { db, receivedAt: now } = args.context;
  const letter = await findLetter(db, { inspectionId: inspection.id, now });
  if (!letter) throw notFound();
  const obstaclesTo = await lookForObstacles(args.context, { inspectionId: inspection.id, now });
  const commentBy = letter.sending
    ? Temporal.PlainDate.from(letter.sending.commentBy)
    : commentByOf(now, await findBankHolidays(db));
  return {
    inspectionId: inspection.id,
    recipients: await listRecipients(db, inspection.id),
    missing: letter.sending
      ? []
      : [
          ...describeMissingAssurances(listMissingAssurances(letter.assurances, letter.current?.id)),
          ...(await obstaclesTo(db, letter, "send")),
        ],
    commentBy: formatDate(commentBy),
    sent: letter.sending
      ? `${formatDateAndTime(letter.sending.sentAt)} by ${letter.sending.sentByName}`
      : null,
    maySend: may(role, "change", "letter-steps"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, person, actor } = await requireRole(args, "change", "letter-steps");
  await requireFreshSignIn(args, person);
  const { context } = args;
  const sent = await sendLetter(context, { inspectionId: inspection.id, actor, now: context.receivedAt });
  const refuse = (none: string) => data({ errors: { none } }, { status: 422 });
  switch (sent.kind) {
    case "no-letter":
      throw notFound();
    case "not-assured":
      return refuse(
        "The letter as it is now is not assured by one person for Ofsted and another for the CQC.",
      );
    case "not-ready":
      return refuse(sent.missing.join(" "));
    case "nobody-to-send-to":
      return refuse("Nobody is a letter recipient of this re-visit yet. Invite them first.");
    case "already-sent":
      return redirect(paths.letter.overview(inspection.id));
    case "sent":
      return redirect(`${paths.letter.overview(inspection.id)}?sent`);
  }
}

export const meta: MetaFunction = () => [{ title: "Send the letter to its recipients – Noonday" }];

export default function Sending() {
  const { inspectionId, recipients, missing, commentBy, sent, maySend } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page width="work" before={<BackLink href={paths.letter.overview(inspectionId)}>The letter</BackLink>}>
      <ErrorSummary errors={{}} general={answered?.errors.none} />
      <h1>Send the letter to its recipients</h1>
      {sent === null ? (
        <p className="lead">{`They read the draft, without what only inspectors see, and can comment on its facts for ten working days: until the end of ${commentBy}.`}</p>
      ) : (
        <p className="lead">{`It was sent ${sent}. Its recipients have until the end of ${commentBy}.`}</p>
      )}
      <RecipientList recipients={recipients} inspectionId={inspectionId} />
      {missing.length > 0 ? (
        <Banner kind="warning" title="It cannot go now">
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <p>
            <a href={paths.letter.overview(inspectionId)}>Change the letter, or say why it goes</a>.{" "}
            <a href={paths.letter.assurance(inspectionId)}>Quality assurance</a>.
          </p>
        </Banner>
      ) : null}
      {maySend && sent === null && missing.length === 0 && recipients.length > 0 ? (
        <>
          <p>
            <strong>{`Once sent, it cannot be called back. It goes to ${recipients.map(({ name }) => name).join(", ")}.`}</strong>
          </p>
          <Form>
            <Button>Send it to them</Button>
          </Form>
        </>
      ) : null}
    </Page>
  );
}
