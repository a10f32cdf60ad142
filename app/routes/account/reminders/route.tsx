import { Banner } from "#app/components/banner.tsx";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { CheckboxGroup } from "#app/components/native/checkbox-group.tsx";
import { Page } from "#app/components/page.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { chooseReminders, listWantedReminders } from "#app/domain/reminders/choose-reminders.server.ts";
import { reminderKinds } from "#app/domain/reminders/reminder.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id } = await requirePerson(context, request);
  return {
    wanted: await listWantedReminders(context.db, id),
    done: new URL(request.url).searchParams.has("done"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { id } = await requirePerson(context, request);
  const typed = typedIn(await readCompleteForm(request));
  const wanted = reminderKinds.map(({ kind }) => kind).filter((kind) => typed.reminders?.includes(kind));
  await chooseReminders(context.db, { personId: id, wanted, now: context.receivedAt });
  return redirect(`${paths.account.reminders()}?done`);
}

export const handle = crumbsHandle<typeof loader>(() => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { label: "Reminders by email" },
]);

export const meta: MetaFunction = () => [{ title: "Reminders by email – Noonday" }];

export default function Reminders() {
  const { wanted, done } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      {done ? (
        <Banner kind="success" announce>
          <p>Your choice is saved.</p>
        </Banner>
      ) : null}
      <h1>Reminders by email</h1>
      <p>
        Reminders go once, on working days from nine in the morning, while something still waits. Other emails
        go in any case: invitations, what is shared with you, the letter, new dates, and whatever concerns the
        safety of a child or of your account.
      </p>
      <Form>
        <CheckboxGroup
          label="Which reminders do you want?"
          name="reminders"
          options={reminderKinds.map(({ kind, label, hint }) => ({ value: kind, label, hint }))}
          defaultValue={wanted}
        />
        <ButtonRow>
          <Button>Save</Button>
        </ButtonRow>
        <FormEnd />
      </Form>
    </Page>
  );
}
