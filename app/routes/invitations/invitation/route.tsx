import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { roleDescriptions, roleNames } from "#app/domain/access/roles.ts";
import { acceptInvitation } from "#app/domain/people/accept-invitation.server.ts";
import { findInvitation, type Invitation } from "#app/domain/people/find-invitation.server.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { findPerson, readSigningBrowser, signInHeaders } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { DeadInvitation, type DeadState } from "./dead-invitation.tsx";
import { shape } from "./form.server.ts";

export const meta: MetaFunction = () => [{ title: "Your invitation – Noonday" }];

// Opening the link uses nothing up: mail scanners open links. Pressing the button does.
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = readParam(params, "token");
  const invitation = await findInvitation(context.db, { token, now: context.receivedAt });
  const person = await findPerson(context, request);
  if (invitation?.state !== "waiting" || invitation.deactivated) {
    const state = deadStateOf(invitation);
    const inviterName = invitation?.inviter.name ?? null;
    const dead = { state, token, inviterName, signedIn: person !== null };
    return data({ dead, waiting: null }, { status: invitation ? 410 : 404 });
  }
  const { areaName, name, knownAs, email, role, organisation, inviter } = invitation;
  const elsewhere = person && person.email !== email ? person.name : null;
  const waiting = { areaName, name, knownAs, email, role, organisation, inviterName: inviter.name };
  return data({ dead: null, waiting: { ...waiting, signedInAs: elsewhere } });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, shape);
  if (!form.ok) return data({ dead: null, errors: form.errors, typed: form.typed }, { status: 422 });
  const now = context.receivedAt;
  const browser = await readSigningBrowser(context, request);
  const token = readParam(params, "token");
  const outcome = await acceptInvitation(context.db, { token, name: form.value.name, ...browser, now });
  if (outcome.kind !== "accepted") {
    const signedIn = (await findPerson(context, request)) !== null;
    const dead = { state: outcome.kind, token, inviterName: null, signedIn };
    return data(
      { dead, errors: noErrors, typed: form.typed },
      { status: outcome.kind === "unknown" ? 404 : 410 },
    );
  }
  const { session, inspectionId } = outcome;
  throw redirect(paths.revisits.overview(inspectionId), {
    headers: await signInHeaders(context, session),
  });
}

const noErrors: FieldErrors = {};

function deadStateOf(invitation: Invitation | null): DeadState {
  if (!invitation) return "unknown";
  if (invitation.deactivated || invitation.state === "waiting") return "deactivated";
  return deadStates[invitation.state];
}

const deadStates = { accepted: "used", cancelled: "cancelled", expired: "expired" } as const;

export default function InvitationPage() {
  const { dead, waiting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const ended = answer?.dead ?? dead;
  if (ended || !waiting) return <DeadInvitation {...(ended ?? nothing)} />;
  const errors = answer?.errors ?? {};
  return (
    <Page>
      <ErrorSummary errors={errors} />
      <h1>
        Invitation to the <span className="unbroken">re-visit</span> of {waiting.areaName}
      </h1>
      <p className="lead">
        {waiting.inviterName} invites you to take part as <strong>{roleNames[waiting.role]}</strong>
        {waiting.organisation ? ` for ${waiting.organisation}` : ""}.
      </p>
      <p>{roleDescriptions[waiting.role]}</p>
      {waiting.signedInAs ? (
        <Banner kind="warning">
          <p>
            You are signed in as {waiting.signedInAs}. This invitation is for {waiting.email}: accepting it
            signs you in as its owner instead.
          </p>
        </Banner>
      ) : null}
      <Form>
        {waiting.knownAs ? null : (
          <TextField
            label="Your name"
            description="Others in this re-visit see it."
            name="name"
            autoComplete="name"
            defaultValue={typedOr(answer?.typed, "name", waiting.name)}
            errorMessage={errors.name}
          />
        )}
        <p className="soft">
          Links to sign in come to {waiting.email}. You stay signed in on this device for 12 hours, or until
          you sign out.
        </p>
        <Button>Accept and sign in</Button>
      </Form>
    </Page>
  );
}

const nothing = { state: "unknown", token: "", inviterName: null, signedIn: false } as const;
