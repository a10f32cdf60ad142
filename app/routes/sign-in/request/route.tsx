import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { requestSignIn } from "#app/domain/people/request-sign-in.server.ts";
import { waitForConstantTime } from "#app/http/constant-time.ts";
import { toLocalPath } from "#app/http/local-path.ts";
import { countMessage } from "#app/http/message-limits.server.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import { readSavedForm, savedFormWords } from "#app/http/saved-form.ts";
import { findPerson } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { CheckYourEmail } from "../parts/check-your-email.tsx";
import { OtherWays } from "../parts/other-ways.tsx";
import { shape } from "./form.server.ts";

const noErrors: FieldErrors = {};

export const meta: MetaFunction = () => [{ title: "Sign in – Noonday" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const to = toLocalPath(new URL(request.url).searchParams.get("to"), paths.revisits.list());
  if (await findPerson(context, request)) throw redirect(to);
  return {
    to,
    openidName: context.openid?.name ?? null,
    savedForm: readSavedForm(new URL(request.url).searchParams),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, shape);
  if (!form.ok) return data({ sentTo: null, errors: form.errors, typed: form.typed }, { status: 422 });
  const { email: sentTo, to } = form.value;
  const now = context.receivedAt;
  const isTooMany = (await countMessage(context, "sign-in links by recipient", sentTo)) > 0;
  const path = toLocalPath(to, paths.revisits.list());
  if (!isTooMany) await requestSignIn(context.db, { email: sentTo, path, now });
  await waitForConstantTime();
  // The same for an email that is known and one that is not.
  return data({ sentTo, errors: noErrors, typed: form.typed });
}

export default function SignIn() {
  const { to, openidName, savedForm } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.sentTo) return <CheckYourEmail email={answer.sentTo} to={typedOr(answer.typed, "to", to)} />;
  return (
    <Page>
      <ErrorSummary errors={answer?.errors ?? {}} />
      <h1>Sign in</h1>
      {savedForm ? (
        <Banner kind="warning" title="You were signed out while you typed">
          <p>{savedFormWords[savedForm]}</p>
        </Banner>
      ) : null}
      <p className="lead">
        For inspectors, parent carer forums and others who have a part in a re-visit. We send you a link by
        email: there is no password.
      </p>
      <Form action={paths.signIn.request()}>
        <input type="hidden" name="to" value={typedOr(answer?.typed, "to", to)} />
        <TextField
          label="Your email address"
          description="The one to which your invitation came"
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          defaultValue={typedOr(answer?.typed, "email")}
          errorMessage={answer?.errors.email}
        />
        <Button>Send me a link</Button>
      </Form>
      <OtherWays to={typedOr(answer?.typed, "to", to)} openidName={openidName} />
      <h2>Are you a parent or carer?</h2>
      <p>
        You do not need to sign in. <a href={paths.home.areas()}>Find your area</a> to see its survey.
      </p>
    </Page>
  );
}
