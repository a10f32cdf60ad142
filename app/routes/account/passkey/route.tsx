import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { listPasskeys, renamePasskey } from "#app/domain/passkeys/add-passkey.server.ts";
import { nameForm } from "#app/domain/passkeys/passkey-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { paths, withQuery } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context, request);
  const passkeys = await listPasskeys(context.db, person.id);
  const passkey = passkeys.find(({ id }) => id === params.passkeyId);
  if (!passkey) throw notFound();
  return { name: passkey.name };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const person = await requirePerson(context, request);
  const form = await parseForm(request, nameForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await renamePasskey(context.db, {
    passkeyId: readParam(params, "passkeyId"),
    name: form.value.name,
    actor: { kind: "person", personId: person.id, role: null },
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "no-such-passkey":
      throw notFound();
    case "renamed":
      return redirect(withQuery(paths.account.overview(), { done: "renamed" }));
  }
}

export const meta: MetaFunction = () => [{ title: "Rename a passkey – Noonday" }];

export default function PasskeyName() {
  const { name } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={paths.account.overview()}>How you sign in</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>Rename a passkey</h1>
      <Form>
        <TextField
          label="Its name"
          description="Such as “My phone”, so that you know it again"
          name="name"
          autoComplete="off"
          defaultValue={typedOr(answered?.typed, "name", name)}
          errorMessage={errors.name}
        />
        <Button>Save</Button>
      </Form>
    </Page>
  );
}
