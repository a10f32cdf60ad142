import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { paths } from "#app/paths.ts";

type MessagesNotSentProps = {
  messages: readonly { id: string; words: string; at: string }[];
  inspectionId: string;
  mayChange: boolean;
};

/** What the re-visit's people should have been told, and could not after all tries. */
export function MessagesNotSent({ messages, inspectionId, mayChange }: MessagesNotSentProps) {
  if (messages.length === 0) return null;
  return (
    <Banner kind="danger" title="Messages that could not be sent" titleAs="h2">
      <ul className="people-list">
        {messages.map(({ id, words, at }) => (
          <li key={id}>
            <p>
              {words} Last tried {at}.
            </p>
            {mayChange ? (
              <Form action={paths.members.messageSending(inspectionId, id)}>
                <Button kind="secondary" compact>
                  Send again<span className="visually-hidden">: {words}</span>
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
