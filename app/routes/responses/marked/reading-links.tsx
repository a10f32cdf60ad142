import { responseMessages } from "#app/messages/work/response-messages.ts";
import { paths } from "#app/paths.ts";
import type { MarkedRow } from "./marked-row.ts";

/** The way to the responses that a mark is about. */
export function ReadingLinks({ row, inspectionId }: { row: MarkedRow; inspectionId: string }) {
  const { responses, count } = row;
  const [first, ...others] = responses;
  if (!first) return null;
  if (others.length === 0)
    return <a href={paths.responses.response(inspectionId, first.id)}>Read the response</a>;
  return (
    <>
      {"Read: "}
      {responses.map(({ id, received }, place) => (
        <span key={id}>
          {place === 0 ? null : ", "}
          <a href={paths.responses.response(inspectionId, id)}>
            <span className="visually-hidden">{`Response ${place + 1}, received at ${received}`}</span>
            <span aria-hidden="true">{place + 1}</span>
          </a>
        </span>
      ))}
      {count > responses.length
        ? ` ${responseMessages.t("marked.more", { count: count - responses.length })}`
        : null}
    </>
  );
}
