import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Select } from "#app/components/native/select.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { listHolidaysFrom } from "#app/domain/calendar/find-bank-holidays.server.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { leavingProblemWords } from "#app/domain/disclosure-checks/check-leaving-words.server.ts";
import { maxRequestLength } from "#app/domain/evidence/evidence-forms.ts";
import { askForEvidence } from "#app/domain/evidence-requests/ask-for-evidence.server.ts";
import {
  countsNobodyField,
  evidenceSenderNames,
  evidenceSenderRoles,
} from "#app/domain/evidence-requests/request.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
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
import { shape } from "./form.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "evidence-requests");
  const focusAreas = await listFocusAreas(args.context.db, inspection.id);
  const today = dateInLondon(args.context.receivedAt);
  return {
    listPath: paths.evidence.list(inspection.id),
    areaName: inspection.areaName,
    focusAreas: focusAreas.map(({ id, shortName }) => ({ value: id, label: shortName })),
    today: today.toString(),
    bankHolidays: await listHolidaysFrom(args.context.db, today),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "evidence-requests",
  );
  const typed = typedIn(await readForm(request));
  const form = checkForm(typed, shape);
  const by = readDate(dateTyped(typed));
  if (!form.ok || !by.ok) {
    return again({ ...(form.ok ? {} : form.errors), ...(by.ok ? {} : { by: by.error }) }, typed);
  }
  const { asked, of: askedOf, "focus-area": focusAreaId } = form.value;
  const outcome = await askForEvidence(context, {
    inspectionId: inspection.id,
    request: asked,
    askedOf,
    focusAreaId: focusAreaId === "" ? null : focusAreaId,
    byDate: by.value,
    countsNobodyHeard: form.value[countsNobodyField] === "yes",
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "requested":
      return redirect(`${paths.evidence.list(inspection.id)}?asked`);
    case "not-releasable": {
      const mayConfirm = outcome.why === "small-number";
      const words = leavingProblemWords[outcome.why];
      const error = mayConfirm ? `${words} Or tick below that it counts nobody who was heard.` : words;
      return data({ errors: { asked: error }, typed, mayConfirm }, { status: 422 });
    }
    case "day-over":
      return again({ by: "That day is over. Choose today or a later day" }, typed);
    case "no-such-focus-area":
      return again({ "focus-area": "Choose a focus area of this re-visit" }, typed);
  }
}

function again(errors: FieldErrors, typed: Typed) {
  const mayConfirm = typed[countsNobodyField] !== undefined;
  return data({ errors, typed, mayConfirm }, { status: 422 });
}

function dateTyped(typed: Typed | undefined) {
  return {
    day: typedOr(typed, "by-day"),
    month: typedOr(typed, "by-month"),
    year: typedOr(typed, "by-year"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Ask for evidence – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function AskForEvidence() {
  const { listPath, focusAreas, today, bankHolidays } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed = answered?.typed;
  return (
    <Page width="work" before={<BackLink href={listPath}>Evidence</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>Ask for evidence</h1>
      <p>They see it on their page of evidence, and what they send can say that it answers this.</p>
      <Form>
        <TextArea
          label="What do you ask for?"
          name="asked"
          rows={3}
          limit={maxRequestLength}
          defaultValue={typedOr(typed, "asked")}
          errorMessage={errors.asked}
        />
        {answered?.mayConfirm ? (
          <Checkbox
            label="It counts nobody who answered, met inspectors or came to the meeting"
            name={countsNobodyField}
            defaultChecked={typedOr(typed, countsNobodyField) === "yes"}
          />
        ) : null}
        <RadioGroup
          label="Whom do you ask?"
          name="of"
          options={evidenceSenderRoles.map((role) => ({
            value: role,
            label: `${evidenceSenderNames[role].charAt(0).toUpperCase()}${evidenceSenderNames[role].slice(1)}`,
          }))}
          defaultValue={typedOr(typed, "of")}
          errorMessage={errors.of}
        />
        <Select
          label="Focus area"
          name="focus-area"
          isOptional
          placeholder="No one focus area"
          options={focusAreas}
          defaultValue={typedOr(typed, "focus-area")}
          errorMessage={errors["focus-area"]}
        />
        <DatePickerField
          label="By the end of which day?"
          name="by"
          startsAt={today}
          bankHolidays={bankHolidays}
          description="What comes later is marked as late"
          defaultValue={dateTyped(typed)}
          errorMessage={errors.by}
        />
        <Button>Ask for it</Button>
      </Form>
    </Page>
  );
}
