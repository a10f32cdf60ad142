import { Banner } from "#app/components/banner.tsx";
import { ContactList } from "#app/components/contact-list.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { missingContacts } from "#app/domain/contacts/contact.ts";
import { readContact } from "#app/domain/contacts/contact-form.server.ts";
import { type Contact, contactKinds, contactWords } from "#app/domain/contacts/contact-words.ts";
import { listContacts } from "#app/domain/contacts/list-contacts.server.ts";
import { setContacts } from "#app/domain/contacts/set-contacts.server.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { findLostFields } from "#app/domain/text/text-field.ts";
import { type FieldErrors, type Typed, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
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
import { ContactFields } from "./contact-fields.tsx";
import "./contacts.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole({ request, params, context }, "see", "contacts");
  const contacts = await listContacts(context.db, inspection.id);
  return {
    areaName: inspection.areaName,
    mayChange: may(role, "change", "contacts"),
    saved: new URL(request.url).searchParams.has("saved"),
    contacts,
    seen: markOfFields(contacts),
    missing: missingContacts(contacts).map((kind) => contactWords[kind].title),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "contacts");
  const typed = typedIn(await readForm(request));
  const contacts: Contact[] = [];
  const fields = contactKinds.flatMap((kind) =>
    ["name", "phone", "email", "web"].map((name) => `${kind}-${name}`),
  );
  const errors: FieldErrors = findLostFields(typed, fields);
  for (const kind of contactKinds) {
    const field = (name: string) => typedOr(typed, `${kind}-${name}`);
    const read = readContact(kind, {
      name: field("name"),
      phone: field("phone"),
      email: field("email"),
      web: field("web"),
    });
    if (read.ok) contacts.push(...(read.contact ? [read.contact] : []));
    else for (const [name, problem] of Object.entries(read.problems)) errors[`${kind}-${name}`] ??= problem;
  }
  if (Object.keys(errors).length > 0) return again(errors, typed);
  const seen = readSeen(typed);
  const outcome = await setContacts(context.db, {
    inspectionId: inspection.id,
    contacts,
    seen,
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "changed-meanwhile": {
      // Saved again, it is in sight of what stands there.
      typed.seen = [markOfFields(outcome.contacts)];
      return again({}, typed, {
        contacts: outcome.contacts,
        words: describeConflict(seen, {
          changed: "The contacts were changed since you opened this page.",
          now: "What stands there now is shown above the form.",
        }),
      });
    }
    case "set":
      return redirect(`${paths.contacts.list(inspection.id)}?saved`);
    case "social-care-needed":
      return again(
        {
          "social-care-day-phone":
            "Enter a phone number: families can see the re-visit by now, and its pages tell them to call it.",
        },
        typed,
      );
  }
}

/** Away from its field an error says whose it is, in the page's order. */
function addContactNames(errors: FieldErrors): FieldErrors {
  const namedErrors: FieldErrors = {};
  for (const kind of contactKinds) {
    for (const name of ["name", "phone", "email", "web"]) {
      const error = errors[`${kind}-${name}`];
      if (error) {
        namedErrors[`${kind}-${name}`] =
          `${contactWords[kind].title}: ${error.charAt(0).toLowerCase()}${error.slice(1)}`;
      }
    }
  }
  return namedErrors;
}

function again(
  errors: FieldErrors,
  typed: Typed,
  conflict: { contacts: Contact[]; words: string } | null = null,
) {
  return data({ errors, typed, conflict }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Contacts – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Contacts() {
  const { areaName, mayChange, saved, contacts, seen, missing } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const conflict = answered?.conflict ?? null;
  return (
    <Page width="work">
      <ErrorSummary errors={addContactNames(errors)} general={conflict?.words} />
      {saved && !answered ? (
        contacts.length === 0 ? (
          <Banner announce>
            <p>Nothing is entered yet, so families have nobody to turn to.</p>
          </Banner>
        ) : (
          <Banner kind="success" announce>
            <p>The contacts are saved.{missing.length > 0 ? ` Still missing: ${missing.join("; ")}.` : ""}</p>
          </Banner>
        )
      ) : null}
      <h1>Contacts</h1>
      <p className="lead">
        Whom families in {areaName} can turn to. They show on the area’s page, in the survey, and wherever
        else a family may need them.
      </p>
      {conflict ? (
        <Inset title="What stands there now">
          <ContactList contacts={conflict.contacts} />
        </Inset>
      ) : null}
      {mayChange ? (
        <Form>
          <input type="hidden" name="seen" value={seenToSend(seen, answered?.typed)} />
          {contactKinds.map((kind) => (
            <ContactFields
              key={kind}
              kind={kind}
              contact={contacts.find((contact) => contact.kind === kind)}
              typed={answered?.typed}
              errors={errors}
            />
          ))}
          <ButtonRow>
            <Button>Save the contacts</Button>
          </ButtonRow>
        </Form>
      ) : contacts.length === 0 ? (
        <EmptyState title="None yet">They show here as soon as the lead inspector has set them.</EmptyState>
      ) : (
        <>
          <ContactList contacts={contacts} />
          {missing.length > 0 ? <p className="soft">Still missing: {missing.join("; ")}.</p> : null}
        </>
      )}
    </Page>
  );
}
