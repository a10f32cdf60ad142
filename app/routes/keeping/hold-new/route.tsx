import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { setHold } from "#app/domain/retention/hold-inspection.server.ts";
import { holdKinds, holdKindWords, maxReasonLength } from "#app/domain/retention/retention.ts";
import { holdForm } from "#app/domain/retention/retention-forms.server.ts";
import { readDate } from "#app/domain/typed-fields/read-date.ts";
import { checkForm, type FieldErrors, type Typed, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
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
import { keepingCrumbs } from "../parts/keeping-crumbs.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "holds");
  const tomorrow = dateInLondon(args.context.receivedAt).add({ days: 1 });
  return { inspectionId: inspection.id, areaName: inspection.areaName, firstDay: tomorrow.toString() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "holds");
  const typed = typedIn(await readForm(request));
  const form = checkForm(typed, holdForm);
  const review = readDate(dateTyped(typed));
  if (!form.ok || !review.ok) {
    const errors = form.ok ? {} : form.errors;
    return again(review.ok ? errors : { ...errors, review: review.error }, typed);
  }
  const outcome = await setHold(context.db, {
    ...{ inspectionId: inspection.id, hold: form.value.kind, reason: form.value.reason },
    ...{ reviewOn: review.value, actor, now: context.receivedAt },
  });
  switch (outcome.kind) {
    case "set":
      return redirect(`${paths.keeping.overview(inspection.id)}?held`);
    case "review-over":
      return again({ review: "Choose a day after today" }, typed);
  }
}

function again(errors: FieldErrors, typed: Typed) {
  return data({ errors, typed }, { status: 422 });
}

function dateTyped(typed: Typed | undefined) {
  const part = (name: string) => typedOr(typed, `review-${name}`);
  return { day: part("day"), month: part("month"), year: part("year") };
}

export const handle = keepingCrumbs("Hold everything for longer");

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Hold everything for longer – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function NewHold() {
  const { inspectionId, firstDay } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed = answered?.typed;
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      <h1>Hold everything for longer</h1>
      <p className="lead">While a hold stands, nobody can delete anything of this re-visit.</p>
      <Form>
        <RadioGroup
          label="What is it for?"
          name="kind"
          options={holdKinds.map((kind) => ({ value: kind, label: holdKindWords[kind] }))}
          defaultValue={typedOr(typed, "kind")}
          errorMessage={errors.kind}
        />
        <TextArea
          label="Why everything has to be kept"
          name="reason"
          rows={4}
          limit={maxReasonLength}
          description="The people who inspect read it. Do not write what a family said, or who they are."
          defaultValue={typedOr(typed, "reason")}
          errorMessage={errors.reason}
        />
        <DatePickerField
          label="When is it looked at again?"
          name="review"
          startsAt={firstDay}
          firstDay={firstDay}
          description="On that day Noonday asks whether the hold is still needed. It does not end by itself."
          defaultValue={dateTyped(typed)}
          errorMessage={errors.review}
        />
        <ButtonRow>
          <Button>Hold it</Button>
          <ButtonLink kind="quiet" href={paths.keeping.overview(inspectionId)}>
            Go back
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
