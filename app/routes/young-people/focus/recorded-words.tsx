import { Quote } from "#app/components/quote.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import type { Contribution } from "#app/domain/discussions/find-discussion.server.ts";
import { shortenText } from "#app/domain/text/text.ts";
import { paths } from "#app/paths.ts";

type RecordedWordsProps = {
  words: readonly (Omit<Contribution, "recordedAt" | "changedAt"> & { recordedText: string })[];
  questions: readonly { id: string; text: string }[];
  /** Everybody in the discussion, as they are called. */
  participants: readonly { id: string; label: string }[];
  /** The inspector who looks, who may change their own and erase any; null for who only reads. */
  personId: string | null;
  inspectionId: string;
  discussionId: string;
};

/** What was said on one focus area, newest first, whoever wrote it down. */
export function RecordedWords({
  words,
  questions,
  participants,
  personId,
  inspectionId,
  discussionId,
}: RecordedWordsProps) {
  return (
    <section className="section" aria-labelledby="said">
      <h2 id="said">Recorded so far</h2>
      {words.length === 0 ? <p>Nothing yet for this focus area.</p> : null}
      {words.map((thing) => (
        <Quote
          key={thing.id}
          id={`said-${thing.id}`}
          by={[
            participants.find(({ id }) => id === thing.participantId)?.label,
            questions.find(({ id }) => id === thing.questionVersionId)?.text,
          ]
            .filter(Boolean)
            .join(": ")}
          source={`${thing.recordedByName}, ${thing.recordedText}`}
          flags={
            <>
              <StatusTag kind={thing.mayQuote ? "success" : "neutral"}>
                {thing.mayQuote ? "May be quoted" : "Not to be quoted"}
              </StatusTag>
              {personId === null ? null : (
                <a href={paths.youngPeople.words(inspectionId, discussionId, thing.id)}>
                  {thing.recordedBy === personId ? "Change or erase" : "Erase"}
                  <span className="visually-hidden">: {shortenText(thing.words, 40)}</span>
                </a>
              )}
            </>
          }
        >
          {thing.words}
        </Quote>
      ))}
    </section>
  );
}
