import type { ReadingProgress } from "#app/domain/reading/count-queue.server.ts";
import type { DocumentCounts } from "#app/domain/reading/documents.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { paths } from "#app/paths.ts";

type ReadingQueuesProps = {
  inspectionId: string;
  open: "texts" | "documents";
  mayMark: boolean;
  texts: ReadingProgress;
  documents: DocumentCounts;
};

/** The two piles of the reading room, each with what is left of it. */
export function ReadingQueues({ inspectionId, open, mayMark, texts, documents }: ReadingQueuesProps) {
  const queues = [
    {
      key: "texts",
      href: paths.reading.room(inspectionId),
      name: "What people said",
      all: texts.texts,
      read: texts,
    },
    {
      key: "documents",
      href: paths.reading.documents(inspectionId),
      name: "Documents",
      all: documents.documents,
      read: documents,
    },
  ];
  return (
    <nav aria-label="Queues to read">
      <ul className="reading-piles">
        {queues.map(({ key, href, name, all, read }) => {
          const remaining = all - (mayMark ? read.readByPerson : read.readByAnybody);
          const whom = mayMark ? "left for you" : "read by nobody";
          return (
            <li key={key}>
              <a href={href} aria-current={key === open ? "page" : undefined}>
                <span className="reading-pile-name">{name}</span>
                <span className="reading-pile-left">{`${formatNumber(remaining)} of ${formatNumber(all)} ${whom}`}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
