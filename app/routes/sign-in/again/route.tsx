import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { mayChangeMethods } from "#app/domain/passkeys/may-change-methods.server.ts";
import { requestSignIn } from "#app/domain/people/request-sign-in.server.ts";
import { freshMinutes, isFresh, isStrongMethod } from "#app/domain/people/sign-in-method.ts";
import { findOwnMethods } from "#app/domain/sign-in-rules/require-strong-sign-in.server.ts";
import { toLocalPath } from "#app/http/local-path.ts";
import { countMessage } from "#app/http/message-limits.server.ts";
import { opensAfterLink } from "#app/http/opens-after-link.server.ts";
import { reasonsToSignInAgain } from "#app/http/require-fresh-sign-in.server.ts";
import { readSavedForm, savedFormWords } from "#app/http/saved-form.ts";
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
  const reason = reasonsToSignInAgain.find((one) => one === search.get("reason")) ?? "fresh";
  const isDone = reason === "fresh" ? isFresh(confirmedAt, context.receivedAt) : isStrongMethod(method);
  if (isDone) throw redirect(to);
  const { openid, db } = context;
  const { hasPasskey } = await findOwnMethods(db, { personId: person.id, issuer: openid?.issuer ?? null });
  return {
    to,
    reason,
    email: person.email,
    hasPasskey,
    mayMakePasskey: await mayChangeMethods(db, { personId: person.id, method: "link" }),
    isLinkEnough: reason === "fresh" && (await opensAfterLink(context, person, to)),
    openidName: openid?.name ?? null,
    savedForm: readSavedForm(search),
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
  const { to, reason, email, hasPasskey, openidName, ...loaded } = useLoaderData<typeof loader>();
  const { mayMakePasskey, isLinkEnough, savedForm, isDemo } = loaded;
  const answered = useActionData<typeof action>();
  if (answered) return <CheckYourEmail email={answered.sentTo} to={answered.to} />;
  const more = `a passkey${openidName === null ? "" : ` or with ${openidName}`}`;
  const why = {
    fresh: `You signed in more than ${freshMinutes} minutes ago. Sealing, publishing, sending the letter, erasing and changing accounts ask anew who you are, in case somebody else sits at your screen.`,
    strong: `This re-visit opens only after a sign-in with ${more}. Its lead inspector asked for that.`,
    accounts: "You signed in by a link, and you have more than that. Sign in with it to change accounts.",
  }[reason];
  return (
    <Page>
      <h1>{reason === "fresh" ? "Sign in again" : "A link is not enough here"}</h1>
      {savedForm ? (
        <Banner kind={savedForm === "saved" ? "info" : "warning"} title="Nothing was done yet">
          <p>{savedFormWords[savedForm]}</p>
        </Banner>
      ) : null}
      <p className="lead">{why}</p>
      <OtherWays
        to={to}
        openidName={openidName}
        requiresFresh={reason === "fresh"}
        hasPasskeys={hasPasskey}
      />
      {!isLinkEnough && mayMakePasskey ? (
        <>
          <h2>You have no passkey yet</h2>
          <p>Your phone or computer makes one in a moment, with your finger, your face or its PIN.</p>
          <p>
            <ButtonLink href={withQuery(paths.account.overview(), { to })}>Make a passkey</ButtonLink>
          </p>
        </>
      ) : null}
      {isLinkEnough ? (
        <Form>
          <p>We can send a link to {email}. It brings you back to where you were.</p>
          <Button>Send me a link</Button>
        </Form>
      ) : (
        <p>
          {mayMakePasskey ? "Your device makes no passkey?" : "Your device is lost?"} Ask a lead inspector: a
          link is not enough here. <a href={paths.revisits.list()}>Your re-visits</a>
        </p>
      )}
      {isDemo && isLinkEnough ? (
        <p>
          In the example you can also <a href={paths.demo.people()}>choose who you are</a> once more.
        </p>
      ) : null}
    </Page>
  );
}
