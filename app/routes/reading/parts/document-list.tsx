import { StatusTag } from "#app/components/status-tag.tsx";
import { readingMessages } from "#app/messages/work/reading-messages.ts";
import "../../../components/text-list.css";

type DocumentListProps = {
  documents: readonly {
    uploadId: string;
    href: string;
    fileName: string;
    shows: string;
    organisation: string;
    received: string;
    focusAreas: readonly string[];
    passages: number;
    readByPerson: number;
    flagged: number;
    matches: number | null;
  }[];
};

/** Documents by name, each with how much of it is read; each opens with its passages. */
export function DocumentList({ documents }: DocumentListProps) {
  return (
    <ol className="text-list">
      {documents.map((document) => (
        <li key={document.uploadId}>
          <h3>
            <a href={document.href}>{document.fileName}</a>
          </h3>
          <p className="text-list-words" dir="auto">
            {document.shows}
          </p>
          <p className="small soft">
            {[
              `${document.organisation}, ${document.received}`,
              formatPassages(document.passages),
              ...document.focusAreas,
            ].join(" · ")}
          </p>
          <p className="cluster">
            {document.matches === null ? null : (
              <StatusTag kind="info">{`Found in ${formatPassages(document.matches)}`}</StatusTag>
            )}
            {document.flagged === 0 ? null : (
              <StatusTag kind="info">{`${formatPassages(document.flagged)} flagged`}</StatusTag>
            )}
            <ReadTag {...document} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function ReadTag({ passages, readByPerson }: { passages: number; readByPerson: number }) {
  if (readByPerson === 0) return null;
  if (readByPerson >= passages) return <StatusTag kind="success">Read by you</StatusTag>;
  return <StatusTag>{`${readByPerson} of ${formatPassages(passages)} read by you`}</StatusTag>;
}

export function formatPassages(count: number): string {
  return readingMessages.t("passages", { count });
}
