import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { PasskeyForm } from "#app/components/passkey-form.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { findOpenidBinding } from "#app/domain/openid/sign-in-with-openid.server.ts";
import { addPasskey, listPasskeys } from "#app/domain/passkeys/add-passkey.server.ts";
import { mayChangeMethods } from "#app/domain/passkeys/may-change-methods.server.ts";
import { maxPasskeys } from "#app/domain/passkeys/passkey.ts";
import { passkeyMadeForm } from "#app/domain/passkeys/passkey-form.server.ts";
import { freshMinutes, isFresh } from "#app/domain/people/sign-in-method.ts";
import { toLocalPath } from "#app/http/local-path.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireFreshSignIn } from "#app/http/require-fresh-sign-in.server.ts";
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
import { PasskeyList } from "../parts/passkey-list.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { id, email, session } = await requirePerson(context, request);
  const { db, openid } = context;
  const search = new URL(request.url).searchParams;
  const to = search.get("to");
  const passkeys = await listPasskeys(db, id);
  const mayChange = await mayChangeMethods(db, { personId: id, method: session.method });
  const binding = openid ? await findOpenidBinding(db, { issuer: openid.issuer, personId: id }) : null;
  return {
    email,
    done: findDoneMessage(search.get("done")),
    to: to === null ? null : toLocalPath(to, paths.revisits.list()),
    isFresh: isFresh(session.confirmedAt, context.receivedAt),
    mayChange,
    passkeys: passkeys.map(({ id: passkeyId, name, createdAt, lastUsedAt }) => ({
      id: passkeyId,
      name,
      added: formatDateAndTime(createdAt),
      lastUsed: lastUsedAt === null ? null : formatDateAndTime(lastUsedAt),
    })),
    openid: openid && {
      name: openid.name,
      lastUsed: binding === null ? null : formatDateAndTime(binding.lastUsedAt),
    },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(context, request);
  await requireFreshSignIn({ request, context }, person);
  const form = await parseForm(request, passkeyMadeForm);
  const refuse = (name: string | undefined, general?: string) =>
    data({ name, general, typed: form.typed }, { status: 422 });
  if (!form.ok) {
    return refuse(
      form.errors.name,
      form.errors.name === undefined ? "Your device made no passkey." : undefined,
    );
  }
  const { name, ...made } = form.value;
  const outcome = await addPasskey(context.db, {
    made,
    name,
    session: person.session,
    origin: context.env.publicOrigin,
    actor: { kind: "person", personId: person.id, role: null },
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "not-verified":
      return refuse(
        undefined,
        "The passkey could not be checked, or making it took longer than five minutes. Try again.",
      );
    case "sign-in-weak":
      return refuse(undefined, doneMessages.weak);
    case "session-ended":
      return refuse(undefined, "You were signed out meanwhile. Nothing was added: sign in again first.");
    case "known-already":
      return refuse(undefined, "This passkey is here already.");
    case "too-many":
      return refuse(undefined, `You have ${maxPasskeys} passkeys. Remove one that you do not need first.`);
    case "added": {
      const to = new URL(request.url).searchParams.get("to");
      return redirect(toLocalPath(to, withQuery(paths.account.overview(), { done: "added" })));
    }
  }
}

const doneMessages = {
  added: "The passkey is added. We have sent you an email about it.",
  renamed: "The passkey has its new name.",
  removed: "The passkey is removed. It signs nobody in any more. Remove it on your device as well.",
  unbound: "The link is ended.",
  weak: "Nothing was changed. You signed in by a link, and you have more than that: sign in with it first. If the device is lost, ask a lead inspector.",
} as const;

function findDoneMessage(done: string | null) {
  const name = Object.keys(doneMessages).find((one) => one === done) as keyof typeof doneMessages | undefined;
  return name
    ? { kind: name === "weak" ? ("warning" as const) : ("success" as const), words: doneMessages[name] }
    : null;
}

export const handle = crumbsHandle<typeof loader>(() => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { label: "How you sign in" },
]);

export const meta: MetaFunction = () => [{ title: "How you sign in – Noonday" }];

export default function Account() {
  const {
    email,
    done,
    to,
    isFresh: isFreshNow,
    mayChange,
    passkeys,
    openid,
  } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const current = withQuery(paths.account.overview(), { to });
  const againPath = withQuery(paths.signIn.again(), { to: current, reason: mayChange ? null : "accounts" });
  return (
    <Page width="work">
      <ErrorSummary errors={answered?.name ? { name: answered.name } : {}} general={answered?.general} />
      {done && !answered ? (
        <Banner kind={done.kind} announce>
          <p>{done.words}</p>
        </Banner>
      ) : null}
      <h1>How you sign in</h1>
      <p className="lead">
        A link to {email} signs you in. With a passkey you need not wait for mail, and nobody who reads your
        mail can sign in with it.
      </p>
      <p>
        <a href={paths.account.reminders()}>Reminders by email</a>: which you get.
      </p>
      <h2>Passkeys</h2>
      <PasskeyList passkeys={passkeys} />
      {!mayChange ? (
        <p>
          You signed in by a link, and you have more than that.{" "}
          <ButtonLink kind="secondary" href={againPath}>
            Sign in with it to change it
          </ButtonLink>
        </p>
      ) : isFreshNow ? (
        <PasskeyForm
          action={current}
          challengePath={paths.account.passkeyChallenge()}
          isNew
          button="Make a passkey"
          fallback={<p>To make a passkey, this page needs JavaScript and a browser that knows passkeys.</p>}
        >
          <TextField
            label="A name for it"
            description="Such as “My phone”, so that you know it again"
            name="name"
            autoComplete="off"
            defaultValue={typedOr(answered?.typed, "name")}
            errorMessage={answered?.name}
          />
        </PasskeyForm>
      ) : (
        <p>
          You signed in more than {freshMinutes} minutes ago.{" "}
          <ButtonLink kind="secondary" href={againPath}>
            Sign in again to make a passkey
          </ButtonLink>
        </p>
      )}
      {openid ? (
        <>
          <h2>Your organisation</h2>
          {openid.lastUsed === null ? (
            <p>
              You have not signed in with {openid.name} yet.{" "}
              {mayChange ? (
                <a href={withQuery(paths.signIn.openid(), { to: current })} rel="nofollow">
                  Sign in with {openid.name}
                </a>
              ) : null}
            </p>
          ) : (
            <>
              <p>
                You last signed in with {openid.name} on {openid.lastUsed}.
              </p>
              <Form action={paths.account.openidRemoval()}>
                <Button kind="secondary">End the link with that account</Button>
              </Form>
            </>
          )}
        </>
      ) : null}
      <h2>What Noonday stores about this</h2>
      <p>
        Of a passkey its public key, your name for it, and when it was added and last used. Your finger, your
        face or your PIN stay on your device. A cookie holds a random number, so that you are told by email
        when somebody signs in as you from a browser that you had not used before. Noonday stores a hash of
        that number and when it was used, and neither the address nor the kind of your browser. After 400 days
        without a sign-in it is forgotten.
      </p>
      <p>
        <a href={paths.people.mySessions()}>Where you are signed in</a>
      </p>
      <p>
        <a href={paths.account.data()}>What is held about you</a>
      </p>
    </Page>
  );
}
