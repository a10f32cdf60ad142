import { Card } from "#app/components/card.tsx";
import { Quote } from "#app/components/quote.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { anchorOfResponse } from "#app/domain/young-peoples-responses/response-path.ts";
import type { ResponseView } from "./view-response.ts";

type ResponseCardProps = { response: ResponseView; withdrawalHref: string | null };

/** One young person's response: who they are by age and way alone, and what they answered to each question. */
export function ResponseCard({ response, withdrawalHref }: ResponseCardProps) {
  const { id, number, who, sent, changed, isWithdrawn, answers } = response;
  return (
    <Card
      id={anchorOfResponse(id)}
      title={`Response ${number}`}
      aside={isWithdrawn ? <StatusTag>Withdrawn</StatusTag> : undefined}
    >
      <p>
        Young person, {who}{" "}
        <span className="soft">
          · sent {sent}
          {changed === null ? "" : `, changed ${changed}`}
        </span>
      </p>
      {isWithdrawn ? <p>Whoever sent it withdrew it. What it said is erased.</p> : null}
      {!isWithdrawn && answers.length === 0 ? <p>They left every question out.</p> : null}
      {answers.map((answer) => (
        <Answer
          key={`${answer.questionVersionId} ${answer.origin}`}
          answer={answer}
          language={response.language}
        />
      ))}
      {withdrawalHref === null ? null : (
        <p>
          <a href={withdrawalHref}>
            Withdraw it by law<span className="visually-hidden">: response {number}</span>
          </a>
        </p>
      )}
    </Card>
  );
}

type AnswerProps = { answer: ResponseView["answers"][number]; language: string };

function Answer({ answer, language }: AnswerProps) {
  const { question, labels, words, isWaiting, mayQuote, chosenBy } = answer;
  return (
    <section>
      <h3>{question}</h3>
      {labels.length === 0 ? null : (
        <ul>
          {labels.map(({ label, answer: laid }) => (
            <li key={`${label ?? ""} ${laid}`}>{label === null ? laid : `${label}: ${laid}`}</li>
          ))}
        </ul>
      )}
      {words === null ? null : (
        <Quote
          lang={language === "en" ? undefined : language}
          by={chosenBy}
          flags={<StatusTag>{mayQuote ? "May be quoted" : "Not to be quoted"}</StatusTag>}
        >
          {words}
        </Quote>
      )}
      {isWaiting ? (
        <p>
          What they wrote here may speak of danger. It is shown once an inspector has opened its entry in the
          safeguarding queue.
        </p>
      ) : null}
    </section>
  );
}
