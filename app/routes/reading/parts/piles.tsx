import type { ReadingProgress } from "#app/domain/reading/count-queue.server.ts";
import type { DocumentCounts } from "#app/domain/reading/documents.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { paths } from "#app/paths.ts";

type PilesProps = {
  inspectionId: string;
  open: "texts" | "documents";
  mayMark: boolean;
  texts: ReadingProgress;
  documents: DocumentCounts;
};

/** The two piles of the reading room, each with what is left of it. */
export function Piles({ inspectionId, open, mayMark, texts, documents }: PilesProps) {
  const piles = [
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
        {piles.map(({ key, href, name, all, read }) => {
          const left = all - (mayMark ? read.readByPerson : read.readByAnybody);
          const whom = mayMark ? "left for you" : "read by nobody";
          return (
            <li key={key}>
              <a href={href} aria-current={key === open ? "page" : undefined}>
                <span className="reading-pile-name">{name}</span>
                <span className="reading-pile-left">{`${formatNumber(left)} of ${formatNumber(all)} ${whom}`}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
