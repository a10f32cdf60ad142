import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink } from "#app/components/native/button.tsx";
import { QuoteLink } from "./quote-link.tsx";

type ReadingStepsProps = {
  mayMark: boolean;
  shared: boolean;
  readByMe: boolean;
  flaggedBy: string | null;
  beforeHref: string | null;
  readingsAt: string;
  flagAt: string;
  skipAt: string;
  /** Null where it may not be quoted. */
  quoteAt: string | null;
};

/** On, back, past, and flagging: what the keys do, as buttons and links. */
export function ReadingSteps(steps: ReadingStepsProps) {
  const { mayMark, shared, readByMe, flaggedBy, beforeHref, readingsAt, flagAt, skipAt, quoteAt } = steps;
  return (
    <div className="reader-steps">
      {mayMark ? (
        <Form action={readingsAt}>
          <input type="hidden" name="read" value="yes" />
          <Button id="reading-next">{readByMe ? "Next" : "Read: next"}</Button>
        </Form>
      ) : (
        <ButtonLink id="reading-next" href={skipAt}>
          Next
        </ButtonLink>
      )}
      {mayMark && !readByMe ? <Skip shared={shared} skipAt={skipAt} /> : null}
      {beforeHref === null ? null : (
        <ButtonLink kind="secondary" id="reading-previous" href={beforeHref}>
          Previous
        </ButtonLink>
      )}
      {mayMark ? (
        <Form action={flagAt}>
          <input type="hidden" name="flagged" value={flaggedBy === null ? "yes" : "no"} />
          <Button kind="secondary" id="reading-flag">
            {flaggedBy === null ? "Flag" : "Remove the flag"}
          </Button>
        </Form>
      ) : null}
      {quoteAt === null ? null : <QuoteLink href={quoteAt} />}
      {mayMark && readByMe ? (
        <Form action={readingsAt}>
          <input type="hidden" name="read" value="no" />
          <Button kind="quiet">Mark as not read</Button>
        </Form>
      ) : null}
    </div>
  );
}

/** On without having read it. Of a shared pile the next is handed out, which is more than looking. */
function Skip({ shared, skipAt }: { shared: boolean; skipAt: string }) {
  if (!shared) {
    return (
      <ButtonLink kind="secondary" id="reading-skip" href={skipAt}>
        Skip
      </ButtonLink>
    );
  }
  return (
    <Form action={skipAt}>
      <Button kind="secondary" id="reading-skip">
        Skip
      </Button>
    </Form>
  );
}
