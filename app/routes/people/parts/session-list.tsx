import { DataTable } from "#app/components/data-table.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { everySession } from "#app/http/read-session-choice.ts";

type Session = { id: string; began: string; how: string; lastUsed: string; current: boolean };

type SessionListProps = {
  sessions: readonly Session[];
  /** Where ending is posted to. */
  action: string;
  /** "you", or a name. */
  whose: string;
};

const columns = [
  { key: "began", label: "Signed in" },
  { key: "used", label: "Last used, to five minutes" },
  { key: "end", label: "End it" },
];

/** Where somebody is signed in: when and how, and no more, since Noonday stores neither addresses nor kinds of browsers. */
export function SessionList({ sessions, action, whose }: SessionListProps) {
  const others = sessions.filter(({ current }) => !current);
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">Where {whose === "you" ? "you are" : `${whose} is`} signed in</h2>
      <p>
        A session ends 12 hours after signing in, or after two hours without use. Noonday stores neither the
        address nor the kind of browser.
      </p>
      {sessions.length === 0 ? <p>Nowhere now.</p> : null}
      {sessions.length > 0 ? (
        <DataTable
          caption="Sessions, the last used first"
          columns={columns}
          rows={sessions.map(({ id, began, how, lastUsed, current }) => ({
            key: id,
            cells: [
              `${began}, ${how}`,
              lastUsed,
              current ? (
                "This one: sign out to end it"
              ) : (
                <Form key="end" action={action}>
                  <input type="hidden" name="session" value={id} />
                  <Button kind="secondary" compact>
                    End<span className="visually-hidden"> the session of {began}</span>
                  </Button>
                </Form>
              ),
            ],
          }))}
        />
      ) : null}
      {others.length > 1 ? (
        <Form action={action}>
          <input type="hidden" name="session" value={everySession} />
          <Button kind="secondary">
            {others.length === sessions.length ? "End them all" : "End all but this one"}
          </Button>
        </Form>
      ) : null}
    </section>
  );
}
