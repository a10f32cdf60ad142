import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { lookForObstacles } from "#app/domain/letter-checks/find-obstacles.server.ts";
import { findLetterDates } from "#app/domain/letter-status/find-letter-dates.server.ts";
import { sendFinalLetter } from "#app/domain/letter-workflow/send-final-letter.server.ts";
import { listRecipients } from "#app/domain/letter-workflow/send-letter.server.ts";
import { findLetter } from "#app/domain/letters/find-letter.server.ts";
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

const notFinalMessage = "The letter is not final yet.";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "see", "letter-steps");
  const { db, receivedAt: now } = args.context;
  const about = { inspectionId: inspection.id, now };
  const letter = await findLetter(db, about);
  if (!letter) throw notFound();
  const { final, finalSending } = letter;
  const sentFinal = final && finalSending?.editionId === final.editionId ? finalSending : null;
  const obstaclesTo = await lookForObstacles(args.context, about);
  return {
    inspectionId: inspection.id,
    recipients: await listRecipients(db, inspection.id),
    sent: sentFinal ? `${formatDateAndTime(sentFinal.sentAt)} by ${sentFinal.sentByName}` : null,
    missing: sentFinal
      ? []
      : [...(final ? [] : [notFinalMessage]), ...(await obstaclesTo(db, letter, "publish"))],
    publishedBy: formatDate((await findLetterDates(db, about)).publishedBy),
    maySend: may(role, "change", "letter-steps"),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, person, actor } = await requireRole(args, "change", "letter-steps");
  await requireFreshSignIn(args, person);
  const { context } = args;
  const sent = await sendFinalLetter(context, {
    ...{ inspectionId: inspection.id, actor },
    now: context.receivedAt,
  });
  const refuse = (none: string) => data({ errors: { none } }, { status: 422 });
  switch (sent.kind) {
    case "not-final":
      return refuse(notFinalMessage);
    case "not-ready":
      return refuse(sent.missing.join(" "));
    case "nobody-to-send-to":
      return refuse("Nobody is a letter recipient of this re-visit any more. Invite them first.");
    case "already-sent":
    case "sent":
      return redirect(`${paths.letter.overview(inspection.id)}?final-sent`);
  }
}

export const meta: MetaFunction = () => [{ title: "Send the final letter to its recipients – Noonday" }];

export default function FinalSending() {
  const { inspectionId, recipients, sent, missing, publishedBy, maySend } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page width="work" before={<BackLink href={paths.letter.overview(inspectionId)}>The letter</BackLink>}>
      <ErrorSummary errors={{}} general={answered?.errors.none} />
      <h1>Send the final letter to its recipients</h1>
      <p className="lead">
        {sent === null
          ? `They read it before everybody does. It is to be published by ${publishedBy}.`
          : `It was sent ${sent}.`}
      </p>
      <RecipientList recipients={recipients} inspectionId={inspectionId} />
      {missing.length > 0 ? (
        <Banner kind="warning" title="It cannot go now">
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      {maySend && sent === null && missing.length === 0 && recipients.length > 0 ? (
        <>
          <p>
            <strong>{`Once sent, it cannot be called back. It goes to ${recipients.map(({ name }) => name).join(", ")}.`}</strong>
          </p>
          <Form>
            <Button>Send the final letter</Button>
          </Form>
        </>
      ) : null}
    </Page>
  );
}
