import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Select } from "#app/components/native/select.tsx";
import { Page } from "#app/components/page.tsx";
import { roleNames } from "#app/domain/access/roles.ts";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { findNamedInspector } from "#app/domain/safeguarding/find-named-inspector.server.ts";
import { listAbsentees, nameStandIn } from "#app/domain/safeguarding/name-stand-in.server.ts";
import { maxAbsenceDays, standInKinds } from "#app/domain/stand-ins/stand-in.ts";
import { readDate } from "#app/domain/typed-fields/read-date.ts";
import { type FieldErrors, type Typed, typedIn, typedOr } from "#app/http/parse-form.ts";
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

const hints = {
  safeguarding: "Is written to about the safeguarding queue, and sees to it.",
  lead: "Sees to the safeguarding queue, names its inspector, and moves dates. Nothing else of a lead’s.",
} as const;

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "stand-ins");
  const now = args.context.receivedAt;
  const named = await findNamedInspector(args.context.db, inspection, now);
  const absentees = listAbsentees(named, actor);
  const nameOf = (id: string) => named.inspectors.find(({ personId }) => personId === id)?.name ?? "";
  return {
    back: paths.members.list(inspection.id),
    areaName: inspection.areaName,
    today: dateInLondon(now).toString(),
    choices: standInKinds.flatMap((kind) =>
      absentees[kind].map((id) => ({
        value: `${kind}.${id}`,
        label:
          kind === "safeguarding"
            ? `${nameOf(id)}, as the inspector for safeguarding`
            : `${nameOf(id)}, as a lead inspector`,
        hint: hints[kind],
      })),
    ),
    people: [...named.inspectors, ...named.assurers].map(({ personId, name, role }) => ({
      value: personId,
      label: `${name}, ${roleNames[role]}`,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "stand-ins");
  const typed = typedIn(await readForm(args.request));
  const [kindTyped, absentId = ""] = typedOr(typed, "absent").split(".");
  const kind = standInKinds.find((one) => one === kindTyped);
  const [from, until] = [readDate(dateTyped(typed, "from")), readDate(dateTyped(typed, "until"))];
  const standInId = typedOr(typed, "person");
  if (!kind || standInId === "" || !from.ok || !until.ok) {
    return again(
      {
        ...(kind ? {} : { absent: "Choose who is away" }),
        ...(standInId === "" ? { person: "Choose who stands in" } : {}),
        ...(from.ok ? {} : { from: from.error }),
        ...(until.ok ? {} : { until: until.error }),
      },
      typed,
    );
  }
  const outcome = await nameStandIn(args.context.db, {
    ...{ inspectionId: inspection.id, createdBy: inspection.createdBy, actor, now: args.context.receivedAt },
    ...{ kind, absentId, standInId, from: from.value, until: until.value },
  });
  switch (outcome.kind) {
    case "named":
      return redirect(`${paths.members.list(inspection.id)}?done=stand-in-named#stand-ins`);
    case "not-yours":
      return again({ absent: "Choose somebody from the list: yourself, or as a lead another" }, typed);
    case "no-such-person":
      return again({ person: "Choose an inspector, or somebody in quality assurance" }, typed);
    case "same-person":
      return again({ person: "Choose somebody else than who is away" }, typed);
    case "wrong-order":
      return again({ until: "The last day comes before the first" }, typed);
    case "over":
      return again({ until: "These days are over" }, typed);
    case "too-long":
      return again({ until: `Choose at most ${maxAbsenceDays} days` }, typed);
    case "overlaps":
      return again(
        {
          from: `${outcome.name} stands in already ${daysOf(outcome)}. End that first, or choose other days`,
        },
        typed,
      );
    case "away":
      return again({ person: `${outcome.name} cannot: there is another absence ${daysOf(outcome)}` }, typed);
  }
}

function daysOf({ fromDate, untilDate }: { fromDate: string; untilDate: string }): string {
  const [from, until] = [fromDate, untilDate].map((date) => formatDate(Temporal.PlainDate.from(date)));
  return `from ${from} to ${until}`;
}

function again(errors: FieldErrors, typed: Typed) {
  return data({ errors, typed }, { status: 422 });
}

function dateTyped(typed: Typed | undefined, name: string) {
  const part = (end: string) => typedOr(typed, `${name}-${end}`);
  return { day: part("day"), month: part("month"), year: part("year") };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Name a stand-in – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function NewStandIn() {
  const { back, today, choices, people } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed = answered?.typed;
  return (
    <Page width="work" before={<BackLink href={back}>People</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>Name a stand-in</h1>
      <p className="lead">
        While somebody is away, another sees to what cannot wait. On these days, both included, the stand-in
        is written to instead.
      </p>
      {choices.length === 0 ? (
        <p>
          Only the inspector named for safeguarding and the lead inspectors name a stand-in. Ask one of them.
        </p>
      ) : (
        <Form>
          <RadioGroup
            label="Who is away?"
            name="absent"
            options={choices}
            defaultValue={typedOr(typed, "absent", choices.length === 1 ? choices[0]?.value : "")}
            errorMessage={errors.absent}
          />
          <Select
            label="Who stands in?"
            name="person"
            placeholder="Choose somebody"
            options={people}
            defaultValue={typedOr(typed, "person")}
            errorMessage={errors.person}
          />
          <DatePickerField
            label="First day"
            name="from"
            startsAt={today}
            firstDay={today}
            defaultValue={typed ? dateTyped(typed, "from") : today}
            errorMessage={errors.from}
          />
          <DatePickerField
            label="Last day"
            name="until"
            startsAt={today}
            firstDay={today}
            defaultValue={dateTyped(typed, "until")}
            errorMessage={errors.until}
          />
          <Button>Name them</Button>
        </Form>
      )}
    </Page>
  );
}
