import { Banner } from "#app/components/banner.tsx";
import { Page } from "#app/components/page.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { endPersonSessions, listPersonSessions } from "#app/domain/people/end-person-sessions.server.ts";
import { methodNames } from "#app/domain/people/sign-in-method.ts";
import { readForm } from "#app/http/read-form.ts";
import { readSessionChoice } from "#app/http/read-session-choice.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { SessionList } from "../parts/session-list.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context, request);
  const sessions = await listPersonSessions(context.db, { personId: person.id, now: context.receivedAt });
  return {
    done: new URL(request.url).searchParams.get("done") === "ended",
    sessions: sessions.map(({ id, createdAt, lastUsedAt, method }) => ({
      id,
      began: formatDateAndTime(createdAt),
      how: methodNames[method],
      lastUsed: formatDateAndTime(lastUsedAt),
      current: id === person.session.sessionId,
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(context, request);
  await endPersonSessions(context.db, {
    personId: person.id,
    sessionId: readSessionChoice(await readForm(request)),
    except: person.session.sessionId,
    actor: { kind: "person", personId: person.id, role: null },
    now: context.receivedAt,
  });
  return redirect(`${paths.people.mySessions()}?done=ended`);
}

export const handle = crumbsHandle<typeof loader>(() => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { label: "Where you are signed in" },
]);

export const meta: MetaFunction = () => [{ title: "Where you are signed in – Noonday" }];

export default function MySessions() {
  const { sessions, done } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      {done ? (
        <Banner kind="success" announce>
          <p>Ended. Whoever uses that device has to sign in again.</p>
        </Banner>
      ) : null}
      <h1>Your sessions</h1>
      <SessionList sessions={sessions} action={paths.people.mySessions()} whose="you" />
    </Page>
  );
}
