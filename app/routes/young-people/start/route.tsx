import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Page } from "#app/components/page.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findDiscussion } from "#app/domain/discussions/find-discussion.server.ts";
import { openingScript } from "#app/domain/discussions/opening-script.ts";
import { checkConsentAtStart } from "#app/domain/young-peoples-ways/check-consent-at-start.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
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
import { AskAgain } from "./ask-again.tsx";
import { readStart } from "./read-start.ts";
import "./start.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "young-peoples-views");
  const wanted = { inspectionId: inspection.id, discussionId: readParam(params, "discussionId") };
  const discussion = await findDiscussion(context.db, wanted);
  if (!discussion) throw notFound();
  const { details, participants, consentCheckedAt } = discussion;
  const startedText = consentCheckedAt === null ? null : formatDateAndTime(consentCheckedAt);
  return { ...wanted, place: details.place, participants, startedText };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const wanted = { inspectionId: inspection.id, discussionId: readParam(params, "discussionId") };
  const { haveBeenInformed, answers } = readStart(await readForm(request));
  const checked = await checkConsentAtStart(context.db, {
    ...wanted,
    isInformed: haveBeenInformed,
    answers,
    actor,
    now: context.receivedAt,
  });
  switch (checked.kind) {
    case "no-such-discussion":
      throw notFound();
    case "not-informed": {
      const errors = { told: "Tell them first, and tick that you have. Nothing can be recorded before." };
      return data({ errors, answers }, { status: 422 });
    }
    case "checked": {
      const discussion = paths.youngPeople.discussion(wanted.inspectionId, wanted.discussionId);
      return redirect(
        checked.counting > 0
          ? paths.youngPeople.focus(wanted.inspectionId, wanted.discussionId, "1")
          : discussion,
      );
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `The start – ${loaded?.place ?? ""} – Noonday` },
];

export default function Start() {
  const { inspectionId, discussionId, place, participants, startedText } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();

  return (
    <Page
      width="work"
      before={<BackLink href={paths.youngPeople.discussion(inspectionId, discussionId)}>{place}</BackLink>}
    >
      <ErrorSummary errors={answer?.errors ?? {}} />
      <h1>The start of the discussion</h1>
      <Form>
        <h2 className="start-heading">First, say this</h2>
        <p className="soft">Say it, sign it or show it, in whatever way each of them understands.</p>
        <ol className="start-said">
          {openingScript.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <Checkbox
          label="I have told them this"
          name="told"
          errorMessage={answer?.errors.told}
          description={startedText ? `Recorded at ${startedText}.` : undefined}
          defaultChecked={startedText !== null}
        />
        <h2>Then ask each of them again</h2>
        <AskAgain
          participants={participants}
          answers={answer?.answers ?? {}}
          inspectionId={inspectionId}
          discussionId={discussionId}
        />
        <ButtonRow>
          <Button>{startedText ? "Save" : "Record the start"}</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
