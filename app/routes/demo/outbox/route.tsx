import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { sendWaitingMessages } from "#app/domain/message-delivery/send-message.server.ts";
import { requireDemo } from "#app/http/require-demo.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { WrittenMessage } from "./written-message.tsx";

export const meta: MetaFunction = () => [{ title: "Messages of the example – Noonday" }];

export async function loader({ context }: LoaderFunctionArgs) {
  requireDemo(context);
  // Whoever looks here has just pressed something, and should not have to look twice.
  await sendWaitingMessages(context.db, {
    send: async (message) => (await context.mail.send(message)) !== "failed",
    origin: context.env.publicOrigin,
    now: context.clock.now(),
  });
  const messages = await context.mail.listOutbox();
  return {
    messages: messages.map(({ writtenAt, ...message }) => ({
      ...message,
      writtenAt,
      writtenAtText: formatDateAndTime(Temporal.Instant.from(writtenAt)),
    })),
  };
}

export default function OutboxPage() {
  const { messages } = useLoaderData<typeof loader>();
  return (
    <Page before={<BackLink href={paths.demo.people()}>Back to the example’s people</BackLink>}>
      <h1>Messages Noonday would have sent</h1>
      <p className="lead">Nothing leaves this machine. The newest message comes first.</p>
      {messages.length === 0 ? (
        <EmptyState title="No messages yet">
          <p>Invite somebody to a re-visit, or ask for a sign-in link, and the message appears here.</p>
        </EmptyState>
      ) : (
        messages.map((message) => <WrittenMessage key={message.file} message={message} />)
      )}
    </Page>
  );
}
