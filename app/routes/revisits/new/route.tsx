import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { listHolidaysFrom } from "#app/domain/calendar/find-bank-holidays.server.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { newInspectionForm } from "#app/domain/inspections/new-inspection-form.server.ts";
import { startInspection } from "#app/domain/inspections/start-inspection.server.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { paths, prefixOf } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import "./revisits-new.css";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireAppointed({ request, context });
  const today = dateInLondon(context.receivedAt);
  return {
    // Two weeks of working days come before day 1, so nobody plans one sooner.
    startsAt: today.add({ weeks: 3 }).toString(),
    publicOrigin: context.env.publicOrigin,
    bankHolidays: await listHolidaysFrom(context.db, today),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requireAppointed({ request, context });
  const parsed = await parseForm(request, newInspectionForm);
  if (!parsed.ok) return again(parsed.errors, parsed.typed);
  const started = await startInspection(context.db, {
    ...parsed.value,
    personId: person.id,
    now: context.receivedAt,
  });
  switch (started.kind) {
    case "started":
      return redirect(paths.focusAreas.list(started.inspectionId));
    case "not-a-lead":
      throw new Response(null, { status: 403 });
    case "address-name-taken":
      return again(
        { slug: `“${parsed.value.slug}” belongs to another re-visit. Try “${started.suggestion}”.` },
        parsed.typed,
      );
    case "bad-day-one":
      return again({ dayOne: started.message }, parsed.typed);
  }
}

async function requireAppointed({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">) {
  const person = await requirePerson(context, request);
  if (!person.mayStartInspections) throw new Response(null, { status: 403 });
  return person;
}

function again(errors: FieldErrors, typed: Typed) {
  return data({ errors, typed }, { status: 422 });
}

export const handle = crumbsHandle<typeof loader>(() => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { label: "Start a re-visit" },
]);

export const meta: MetaFunction = () => [{ title: "Start a re-visit – Noonday" }];

const lengths = ["2", "3", "4"].map((days) => ({ value: days, label: `${days} days` }));

export default function NewInspection() {
  const { startsAt, publicOrigin, bankHolidays } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed = answered?.typed;
  return (
    <Page width="work">
      <ErrorSummary
        errors={{ areaName: errors.areaName, slug: errors.slug, dayOne: errors.dayOne, days: errors.days }}
      />
      <h1>Start a re-visit</h1>
      <p className="lead">
        You become its lead inspector. Nobody else sees it until you invite them, and families not until you
        record that the area has been notified.
      </p>
      <div className="revisits-new-form">
        <Form>
          <TextField
            label="Local area"
            name="areaName"
            description="As families know it, such as Exampleshire"
            autoComplete="off"
            defaultValue={typedOr(typed, "areaName")}
            errorMessage={errors.areaName}
          />
          <TextField
            label="Address name"
            name="slug"
            isOptional
            description={`Families will find the re-visit at ${publicOrigin}${prefixOf("area/overview")} and this name. Left empty, it is made from the area’s name. It cannot be changed later.`}
            autoComplete="off"
            spellCheck={false}
            width={20}
            defaultValue={typedOr(typed, "slug")}
            errorMessage={errors.slug}
          />
          <DatePickerField
            label="First day on site (day 1)"
            name="dayOne"
            description="A working day. Every other date follows from it, and can be moved."
            defaultValue={{
              day: typedOr(typed, "dayOne-day"),
              month: typedOr(typed, "dayOne-month"),
              year: typedOr(typed, "dayOne-year"),
            }}
            errorMessage={errors.dayOne}
            startsAt={startsAt}
            bankHolidays={bankHolidays}
          />
          <RadioGroup
            label="How long inspectors stay"
            name="days"
            options={lengths}
            defaultValue={typedOr(typed, "days", "3")}
            errorMessage={errors.days}
          />
          <ButtonRow>
            <Button>Start the re-visit</Button>
            <ButtonLink kind="quiet" href={paths.revisits.list()}>
              Leave it
            </ButtonLink>
          </ButtonRow>
        </Form>
      </div>
    </Page>
  );
}
