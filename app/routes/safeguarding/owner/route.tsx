import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { Page } from "#app/components/page.tsx";
import { roleNames } from "#app/domain/access/roles.ts";
import { findEntryOwner } from "#app/domain/safeguarding/find-named-inspector.server.ts";
import { markOfOwner, passEntryOn } from "#app/domain/safeguarding-decisions/decide-entry.server.ts";
import { ownerForm } from "#app/domain/safeguarding-decisions/decision-forms.server.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import { describeConflict, readSeen, seenToSend } from "#app/http/seen-mark.ts";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { askAgain, readDecider, readEntryToDecide, requireDecided } from "../parts/read-entry.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { entry, named, back } = await readEntryToDecide(args);
  const { inspector, present } = named;
  const people = [...present, ...(inspector ? [inspector] : [])];
  const options = [...new Map(people.map((one) => [one.personId, one])).values()];
  return {
    back,
    number: entry.number,
    ownerId: findEntryOwner(entry.ownerId, named)?.personId ?? "",
    seen: markOfOwner(entry),
    people: options.map(({ personId, name, role }) => ({
      value: personId,
      label: `${name}, ${roleNames[role]}`,
    })),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, author, back } = await readDecider(args);
  const form = await parseForm(args.request, ownerForm);
  if (!form.ok) return askAgain(form.errors, form.typed);
  const seen = readSeen(form.typed);
  const outcome = requireDecided(
    await passEntryOn(args.context.db, {
      ...author,
      createdBy: inspection.createdBy,
      personId: form.value.person,
      seen,
    }),
  );
  switch (outcome.kind) {
    case "closed":
      return redirect(`${back}?closed`);
    case "no-such-inspector":
      return askAgain({ person: "Choose an inspector of this re-visit who is not away" }, form.typed);
    case "changed-since":
      return askAgain(
        {
          person: describeConflict(seen, {
            changed: "Somebody passed it on since you opened the page.",
            now: "With whom it is now stands on the entry’s own page.",
          }),
        },
        { ...form.typed, seen: [outcome.mark] },
      );
    case "passed":
    case "unchanged":
      return redirect(`${back}?saved`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Pass on entry ${loaded?.number ?? ""} – Safeguarding – Noonday` },
];

export default function EntryOwnerPage() {
  const { back, number, ownerId, seen, people } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed = answered?.typed;
  return (
    <Page width="work" before={<BackLink href={back}>{`Entry ${number}`}</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>Who is to see to entry {number}?</h1>
      <p className="lead">They are written to. Its deadline stays.</p>
      <Form>
        <input type="hidden" name="seen" value={seenToSend(seen, typed)} />
        <Select
          label="Inspector"
          name="person"
          options={people}
          defaultValue={typedOr(typed, "person", ownerId)}
          errorMessage={errors.person}
        />
        <Button>Pass it on</Button>
      </Form>
    </Page>
  );
}
