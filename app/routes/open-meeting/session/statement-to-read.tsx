import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { statement } from "#app/domain/meetings/statement.ts";
import { paths } from "#app/paths.ts";
import "./statement-to-read.css";

type StatementToReadProps = {
  /** When and by whom it was read out, or null. */
  readText: string | null;
  mayRecord: boolean;
  tooEarly: boolean;
  inspectionId: string;
  sessionId: string;
};

/** The words to read out at the start, and the record that they were. Nothing can be noted before. */
export function StatementToRead({
  readText,
  mayRecord,
  tooEarly,
  inspectionId,
  sessionId,
}: StatementToReadProps) {
  const words = (
    <div className="statement">
      {statement.parts.map(({ title, words: text }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </section>
      ))}
    </div>
  );
  if (readText !== null) return <Details summary="The statement that was read out">{words}</Details>;
  return (
    <section className="section" aria-labelledby="statement">
      <h2 id="statement">Read this out first</h2>
      {tooEarly ? (
        <Banner kind="warning" title="The session has not begun">
          <p>That it was read out can be recorded from half an hour before the session starts.</p>
        </Banner>
      ) : null}
      {words}
      {mayRecord ? (
        <Form action={paths.openMeeting.statement(inspectionId, sessionId)}>
          <ButtonRow>
            <Button>It has been read out</Button>
          </ButtonRow>
          <p className="soft">Noonday records you and the time. Notes can be taken from then on.</p>
        </Form>
      ) : (
        <p>It has not been recorded yet that this was read out, so there are no notes.</p>
      )}
    </section>
  );
}
