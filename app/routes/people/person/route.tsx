import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { roleNames } from "#app/domain/access/roles.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { listMessagesNotSent } from "#app/domain/message-delivery/resend-message.server.ts";
import { openAccount } from "#app/domain/people/open-account.server.ts";
import { methodNames } from "#app/domain/people/sign-in-method.ts";
import { findOwnMethods } from "#app/domain/sign-in-rules/require-strong-sign-in.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireLead } from "#app/http/require-lead.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { SessionList } from "../parts/session-list.tsx";
import { findDoneMessage } from "./done-messages.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person } = await requireLead(context, request);
  const account = await openAccount(context.db, {
    personId: readParam(params, "personId"),
    now: context.receivedAt,
  });
  if (!account) throw notFound();
  const { id, name, email, isLead, isLastLead, deactivation, parts, sessions } = account;
  const issuer = context.openid?.issuer ?? null;
  const { hasPasskey, hasOpenid } = await findOwnMethods(context.db, { personId: id, issuer });
  return {
    id,
    name,
    email,
    isLead,
    isLastLead,
    self: id === person.id,
    deactivated: deactivation && `${formatDateAndTime(deactivation.at)}, by ${deactivation.by ?? "somebody"}`,
    parts: parts.map(({ areaName, role, isOnlyLead }) => ({
      key: areaName,
      label: areaName,
      value: roleNames[role] + (isOnlyLead ? ", the only one" : ""),
    })),
    sessions: sessions.map((session) => ({
      id: session.id,
      began: formatDateAndTime(session.createdAt),
      how: methodNames[session.method],
      lastUsed: formatDateAndTime(session.lastUsedAt),
      current: session.id === person.session.sessionId,
    })),
    notSent: (await listMessagesNotSent(context.db, { personId: id })).map((message) => ({
      id: message.id,
      words: `${message.words} Last tried ${formatDateAndTime(message.finishedAt)}.`,
    })),
    hasPasskeys: hasPasskey || hasOpenid,
    done: findDoneMessage(new URL(request.url).searchParams.get("done"), name),
  };
}

export const handle = crumbsHandle<typeof loader>(({ name }) => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { href: paths.people.list(), label: "All people" },
  { label: name },
]);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? "A person"} – Noonday` },
];

export default function PersonPage() {
  const { id, name, email, isLead, isLastLead, self, deactivated, parts, sessions, ...others } =
    useLoaderData<typeof loader>();
  const { hasPasskeys, notSent, done } = others;
  return (
    <Page width="work">
      {done ? (
        <Banner kind={done.kind} announce>
          <p>{done.doneMessages}</p>
        </Banner>
      ) : null}
      {notSent.length === 0 ? null : (
        <Banner kind="danger" title="Messages that could not be sent" titleAs="h2">
          <ul>
            {notSent.map((message) => (
              <li key={message.id}>{message.words}</li>
            ))}
          </ul>
          <p>Once email works again, they can ask for a new link.</p>
        </Banner>
      )}
      <h1 dir="auto">{name}</h1>
      <p className="lead">{email}</p>
      {deactivated ? (
        <Banner kind="warning" title="Deactivated" titleAs="h2">
          <p>Since {deactivated}. They cannot sign in, and no invitation changes that.</p>
          <Form action={paths.people.reactivation(id)}>
            <Button kind="secondary">Let {name} sign in again</Button>
          </Form>
        </Banner>
      ) : null}
      <h2>Parts in re-visits</h2>
      {parts.length === 0 ? <p>None now.</p> : <SummaryList rows={parts} />}
      <p className="soft">A part is ended on the re-visit’s own page of people.</p>
      <h2>Lead inspector</h2>
      <p>
        {isLead
          ? "Appointed: can start re-visits, and change bank holidays and what stands here."
          : "Not appointed: cannot start re-visits, or change bank holidays and what stands here."}
      </p>
      {isLead && isLastLead ? <p>The appointment cannot end: Noonday has no other lead inspector.</p> : null}
      {isLead && !isLastLead ? (
        <p>
          <a href={paths.people.appointmentEnding(id)}>End the appointment</a>
        </p>
      ) : null}
      {!isLead && !deactivated ? (
        <Form action={paths.people.appointment(id)}>
          <Button kind="secondary">Appoint {name} a lead inspector</Button>
        </Form>
      ) : null}
      <SessionList sessions={sessions} action={paths.people.sessions(id)} whose={self ? "you" : name} />
      {hasPasskeys && !self ? (
        <>
          <h2>Passkeys</h2>
          <p>
            {name} can sign in with a passkey or an account at their organisation.{" "}
            <a href={paths.people.passkeysRemoval(id)}>Remove them, where a device is lost</a>
          </p>
        </>
      ) : null}
      {deactivated || self ? null : (
        <>
          <h2>Deactivate</h2>
          <p>For somebody who has left, or whose email somebody else may be reading.</p>
          <ButtonRow>
            <ButtonLink kind="secondary" href={paths.people.deactivation(id)}>
              Deactivate {name}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </Page>
  );
}
