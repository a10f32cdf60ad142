import { Card } from "#app/components/card.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { paths } from "#app/paths.ts";
import type { RequestView } from "../parts/view-evidence.ts";

type RequestListProps = {
  requests: readonly RequestView[];
  inspectionId: string;
  mayClose: boolean;
};

const states = {
  open: <StatusTag kind="info">Asked for</StatusTag>,
  overdue: <StatusTag kind="warning">Its day is over</StatusTag>,
  answered: <StatusTag kind="success">Answered</StatusTag>,
  closed: <StatusTag>No more needed</StatusTag>,
};

/** What inspectors asked for, as both sides see it: what, of whom, by when, and what answers it. */
export function RequestList({ requests, inspectionId, mayClose }: RequestListProps) {
  return requests.map((request) => (
    <Card key={request.id} title={request.asked} titleAs="h3" aside={states[request.state]}>
      <p>
        Asked of {request.of}, by the end of {request.by}
        {request.about === null ? "." : `, about ${request.about}.`}
      </p>
      <p className="soft small">Asked by {request.requestedBy}.</p>
      {request.answers.length === 0 ? null : (
        <p>
          Answered by:{" "}
          {request.answers.map(({ href, fileName }, index) => (
            <span key={href}>
              {index === 0 ? "" : ", "}
              <a href={href}>{fileName}</a>
            </span>
          ))}
        </p>
      )}
      {!mayClose || request.state === "closed" ? null : (
        <Form action={paths.evidence.requestClosing(inspectionId, request.id)}>
          <Button kind="quiet" compact aria-label={`No more needed: ${request.asked}`}>
            No more needed
          </Button>
        </Form>
      )}
    </Card>
  ));
}
