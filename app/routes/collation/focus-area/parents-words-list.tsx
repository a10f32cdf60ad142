import { Quote } from "#app/components/quote.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import type { OpenedFocusArea } from "#app/domain/collation/open-focus-area.server.ts";
import { formatGroups } from "#app/domain/reading/format-groups.ts";
import { formatMode } from "#app/domain/survey/mode.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { paths } from "#app/paths.ts";

type ParentsWordsListProps = {
  /** Whose words they are: of a filter that asks for them, of those who are no parents. */
  title: string;
  words: OpenedFocusArea["words"];
  inspectionId: string;
  everybodyHref: string;
  pageHref(page: number): string;
};

/** What was written, each with the question as it was asked and what they said about themselves. */
export function ParentsWordsList({
  title,
  words,
  inspectionId,
  everybodyHref,
  pageHref,
}: ParentsWordsListProps) {
  const { count, page, pages, list, answerFilter } = words;
  return (
    <section aria-labelledby="words">
      <h2 id="words" tabIndex={-1}>{`${title}: ${formatNumber(count)}`}</h2>
      {answerFilter ? (
        <p>
          {`Only those who answered “${answerFilter.label}” to “${answerFilter.question}”. `}
          <a href={everybodyHref}>Show everybody’s words</a>
        </p>
      ) : null}
      {list.length === 0 ? <p>Nobody has written anything here yet.</p> : null}
      <div className="focus-area-words">
        {list.map((one) => (
          <Quote
            key={one.id}
            lang={one.language === "en" ? undefined : one.language}
            by={formatGroups(one.groups)}
            source={
              <>
                {one.child === null ? one.question : `${one.question} (child ${one.child})`}{" "}
                <a href={paths.responses.response(inspectionId, one.responseId)}>Whole response</a>
              </>
            }
            flags={
              <>
                {one.mayQuote ? null : <StatusTag kind="warning">Not to be quoted</StatusTag>}
                {one.isDoubtful ? <StatusTag kind="warning">Perhaps a robot’s</StatusTag> : null}
                {one.unfinished ? <StatusTag>Unfinished</StatusTag> : null}
                {one.mode === "online" ? null : <StatusTag>{formatMode(one.mode)}</StatusTag>}
              </>
            }
          >
            {one.words}
          </Quote>
        ))}
      </div>
      {pages > 1 ? (
        <nav aria-label="Pages of words" className="focus-area-turn">
          {page > 1 ? <a href={pageHref(page - 1)}>← Words before</a> : <span />}
          <span>{`Page ${page} of ${pages}`}</span>
          {page < pages ? <a href={pageHref(page + 1)}>More words →</a> : <span />}
        </nav>
      ) : null}
    </section>
  );
}
