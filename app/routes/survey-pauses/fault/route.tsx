import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { readMeanings } from "#app/domain/collation/read-counts.server.ts";
import { findPauseStatus } from "#app/domain/survey-pauses/find-pause-status.server.ts";
import { faultForm } from "#app/domain/survey-pauses/pause-forms.server.ts";
import { recordFault } from "#app/domain/survey-pauses/record-fault.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { seenToSend } from "#app/http/seen-mark.ts";
import { pauseMessages } from "#app/messages/work/pause-messages.ts";
import { paths, withQuery } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { MomentField } from "../parts/moment-field.tsx";
import { pauseCrumbs } from "../parts/pause-crumbs.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "survey-faults");
  const { db, receivedAt: now } = args.context;
  const status = await findPauseStatus(db, inspection.id);
  if (!status) throw notFound();
  const { meanings } = await readMeanings(db, inspection.id);
  return {
    id: inspection.id,
    areaName: inspection.areaName,
    seen: String(status.faultCount),
    today: dateInLondon(now).toString(),
    questions: meanings
      .flatMap(({ versions }) => versions)
      .map(({ id, text }) => ({ value: id, label: text })),
  };
}

/** Records what did not work, and marks what was touched. */
export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "survey-faults");
  const parsed = await parseForm(args.request, faultForm);
  if (!parsed.ok) return again(parsed.errors, parsed.typed);
  const outcome = await recordFault(args.context.db, {
    ...parsed.value,
    ...{ inspectionId: inspection.id, actor, now: args.context.receivedAt },
  });
  const page = paths.surveyPauses.overview(inspection.id);
  switch (outcome.kind) {
    case "recorded": {
      const { responses, drafts } = outcome;
      return redirect(withQuery(page, { done: "recorded", responses, drafts }));
    }
    case "refused":
      return again({ [outcome.field === "questions" ? "scope" : outcome.field]: outcome.why }, parsed.typed);
    case "sealed":
      return redirect(`${page}?done=fault-sealed`);
    case "conflict":
      return redirect(`${page}?done=conflict`);
    case "no-such-inspection":
      throw notFound();
  }
}

function again(errors: FieldErrors, typed: Typed) {
  return data({ errors, typed }, { status: 422 });
}

export const handle = crumbsHandle<typeof loader>((loaded) =>
  pauseCrumbs(loaded, "Record what did not work"),
);

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Record what did not work – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function RecordFault() {
  const { id, seen, today, questions } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed = answered?.typed;
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      <h1>Record what did not work</h1>
      <p className="lead">
        Responses and unsent drafts that were worked on in this time are marked. No answer is left out or
        changed.
      </p>
      <ul>
        <li>
          A response is marked that was sent or changed in this time on a screen, and an unfinished one that
          was last saved in it.
        </li>
        <li>
          An unsent draft is marked that was worked on in this time. Its writer reads a short notice at the
          questions that you tick, and so does whoever comes back with a receipt.
        </li>
        <li>
          Noonday does not keep when a sent answer was begun. One begun in this time and sent after it bears a
          mark only if it was still unsent when you record this.
        </li>
      </ul>
      <Form>
        <input type="hidden" name="seen" value={seenToSend(seen, typed)} />
        <MomentField
          name="starts"
          label="It did not work from"
          startsAt={today}
          errors={errors}
          typed={typed}
        />
        <MomentField name="ends" label="It worked again at" startsAt={today} errors={errors} typed={typed} />
        <TextArea
          label="What did not work"
          name="reason"
          description="For inspectors and the record. Do not name a family."
          limit={500}
          rows={3}
          defaultValue={typedOr(typed, "reason")}
          errorMessage={errors.reason}
        />
        <RadioGroup
          name="scope"
          label="Which questions"
          options={[
            { value: "all", label: pauseMessages.t("fault.questions", { count: 0 }) },
            { value: "some", label: "Those ticked below" },
          ]}
          defaultValue={typed ? typedOr(typed, "scope") : undefined}
          errorMessage={errors.scope}
        />
        <CheckboxGroup
          name="questions[]"
          label="Questions that did not work"
          isOptional
          options={questions}
          defaultValue={typed?.["questions[]"]}
        />
        <ButtonRow>
          <Button>Record and mark</Button>
          <ButtonLink kind="quiet" href={paths.surveyPauses.overview(id)}>
            Cancel
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
