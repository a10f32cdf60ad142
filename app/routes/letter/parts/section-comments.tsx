import { StatusTag } from "#app/components/status-tag.tsx";
import { shortenText } from "#app/domain/text/text.ts";
import type { SectionCommentView } from "./view-section-comments.ts";
import "../../../components/typed-words.css";
import "./section-comments.css";

type SectionCommentsProps = {
  comments: readonly SectionCommentView[];
  /** Where one is settled; null for those who may not. */
  settleHref: ((commentId: string) => string) | null;
};

/** What inspectors said to each other about a section: each with the sentence as it was, and what became of it. */
export function SectionComments({ comments, settleHref }: SectionCommentsProps) {
  return (
    <ul className="section-comments">
      {comments.map(({ id, place, sentence, body, by, outcome, answer, answeredBy }) => (
        <li key={id}>
          {sentence === null ? (
            <p className="soft">About the whole section</p>
          ) : (
            <p className="soft">
              {`“${sentence}”`}
              {place === null ? (
                <>
                  {" "}
                  <StatusTag kind="warning">The sentence has changed since</StatusTag>
                </>
              ) : null}
            </p>
          )}
          <p className="typed-words">{body}</p>
          <p className="soft small">{by}</p>
          {answeredBy === null ? (
            settleHref === null ? (
              <p>Not settled yet.</p>
            ) : (
              <p>
                <a href={settleHref(id)}>
                  Answer or settle it<span className="visually-hidden">{`: ${shortenText(body, 60)}`}</span>
                </a>
              </p>
            )
          ) : (
            <>
              <p>
                <StatusTag kind={outcome === "changed" ? "success" : "neutral"}>
                  {outcome === "changed"
                    ? "Settled: the letter was changed"
                    : "Settled: the letter stays as it was"}
                </StatusTag>{" "}
                {answer}
              </p>
              <p className="soft small">{answeredBy}</p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
