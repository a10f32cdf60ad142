import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { findSignInLink, type LinkState } from "#app/domain/people/find-sign-in-link.server.ts";
import { makeFirstLead } from "#app/domain/people/make-first-lead.server.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { readSigningBrowser, signInHeaders } from "#app/http/session.server.ts";
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

const statuses: Record<LinkState, number> = { ready: 200, used: 410, expired: 410, unknown: 404 };

export const meta: MetaFunction = () => [{ title: "The first lead inspector – Noonday" }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { state } = await findSignInLink(context.db, {
    token: readParam(params, "token"),
    purpose: "first-lead",
    now: context.receivedAt,
  });
  return data({ state }, { status: statuses[state] });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, shape);
  const refused = (state: LinkState, status: number, errors: FieldErrors, typed: Typed) =>
    data({ state, errors, typed }, { status });
  if (!form.ok) return refused("ready", 422, form.errors, form.typed);
  const { name, email: address } = form.value;
  const outcome = await makeFirstLead(context.db, {
    token: readParam(params, "token"),
    name,
    email: address,
    browserToken: (await readSigningBrowser(context, request)).browserToken,
    now: context.receivedAt,
  });
  if (outcome.kind !== "made") return refused(outcome.kind, statuses[outcome.kind], {}, form.typed);
  throw redirect(paths.revisits.list(), { headers: await signInHeaders(context, outcome.session) });
}

export default function FirstLead() {
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const state = answer && answer.state !== "ready" ? answer.state : found.state;
  if (state !== "ready") return <NotAnyMore state={state} />;
  const errors = answer?.errors ?? {};
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <h1>Who is the first lead inspector?</h1>
      <p className="lead">
        Nobody can sign in to this Noonday yet. The first lead inspector starts re-visits and invites
        everybody else, other lead inspectors too.
      </p>
      <Form>
        <TextField
          label="Name"
          name="name"
          autoComplete="name"
          defaultValue={typedOr(answer?.typed, "name")}
          errorMessage={errors.name}
        />
        <TextField
          label="Email address"
          description="Links to sign in are sent to it, so it must be right."
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          defaultValue={typedOr(answer?.typed, "email")}
          errorMessage={errors.email}
        />
        <TextField
          label="The same email address again"
          name="email-again"
          type="email"
          autoComplete="off"
          spellCheck={false}
          defaultValue={typedOr(answer?.typed, "email-again")}
          errorMessage={errors["email-again"]}
        />
        <Button>Continue</Button>
      </Form>
    </Page>
  );
}

function NotAnyMore({ state }: { state: Exclude<LinkState, "ready"> }) {
  return (
    <Page>
      <h1>{state === "used" ? "This link has been used" : "This link does not work any more"}</h1>
      {state === "used" ? (
        <p className="lead">There is a lead inspector already.</p>
      ) : (
        <p className="lead">
          It works for 24 hours, and only until Noonday is started again. Whoever runs the server finds a new
          one where Noonday was started.
        </p>
      )}
      <p>
        <a href={paths.signIn.request()}>Sign in</a>
      </p>
    </Page>
  );
}
