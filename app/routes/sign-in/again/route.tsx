import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { requestSignIn } from "#app/domain/people/request-sign-in.server.ts";
import { freshMinutes, isFresh, isStrongMethod } from "#app/domain/people/sign-in-method.ts";
import { findOwnMethods } from "#app/domain/sign-in-rules/require-strong-sign-in.server.ts";
import { toLocalPath } from "#app/http/local-path.ts";
import { countMessage } from "#app/http/message-limits.server.ts";
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
import { CheckYourEmail } from "../parts/check-your-email.tsx";
import { OtherWays } from "../parts/other-ways.tsx";

export const meta: MetaFunction = () => [{ title: "Sign in again – Noonday" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const to = toLocalPath(search.get("to"), paths.revisits.list());
  const person = await requirePerson(context, request);
  const { method, confirmedAt } = person.session;
  const requiresStrong = search.get("reason") === "strong";
  const isDone = requiresStrong ? isStrongMethod(method) : isFresh(confirmedAt, context.receivedAt);
  if (isDone) throw redirect(to);
  const { openid } = context;
  const issuer = openid?.issuer ?? null;
  const { hasPasskey } = await findOwnMethods(context.db, { personId: person.id, issuer });
  return {
    to,
    requiresStrong,
    email: person.email,
    hasPasskey,
    openidName: openid?.name ?? null,
    hasSavedForm: search.has("kept"),
    isDemo: context.env.demo,
  };
}

/** Sends a link to whoever is signed in: nobody else is named. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { email } = await requirePerson(context, request);
  const path = toLocalPath(new URL(request.url).searchParams.get("to"), paths.revisits.list());
  const now = context.receivedAt;
  const isTooMany = (await countMessage(context, "sign-in links by recipient", email)) > 0;
  if (!isTooMany) await requestSignIn(context.db, { email, path, now });
  return data({ sentTo: email, to: path });
}

export default function SignInAgain() {
  const { to, requiresStrong, email, hasPasskey, openidName, hasSavedForm, isDemo } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (answered) return <CheckYourEmail email={answered.sentTo} to={answered.to} />;
  return (
    <Page>
      <h1>{requiresStrong ? "A link is not enough here" : "Sign in again"}</h1>
      {hasSavedForm ? (
        <Banner kind="info" title="Nothing was done yet">
          <p>What you typed is kept. It comes back on the same page when you have signed in again.</p>
        </Banner>
      ) : null}
      <p className="lead">
        {requiresStrong
          ? `This re-visit opens only after a sign-in with a passkey${openidName === null ? "" : ` or with ${openidName}`}. Its lead inspector asked for that.`
          : `You signed in more than ${freshMinutes} minutes ago. Sealing, publishing, sending the letter and erasing ask anew who you are, in case somebody else sits at your screen.`}
      </p>
      <OtherWays to={to} openidName={openidName} requiresFresh={!requiresStrong} hasPasskeys={hasPasskey} />
      {requiresStrong && !hasPasskey ? (
        <>
          <h2>You have no passkey yet</h2>
          <p>Your phone or computer makes one in a moment, with your finger, your face or its PIN.</p>
          <p>
            <ButtonLink href={withQuery(paths.account.overview(), { to })}>Make a passkey</ButtonLink>
          </p>
        </>
      ) : null}
      {requiresStrong ? (
        <p>
          Your passkey is lost, or your device makes none? Ask a lead inspector of this re-visit.{" "}
          <a href={paths.revisits.list()}>Your re-visits</a>
        </p>
      ) : (
        <Form>
          <p>We can send a link to {email}. It brings you back to where you were.</p>
          <Button>Send me a link</Button>
        </Form>
      )}
      {isDemo && !requiresStrong ? (
        <p>
          In the example you can also <a href={paths.demo.people()}>choose who you are</a> once more.
        </p>
      ) : null}
    </Page>
  );
}
