import { Card } from "#app/components/card.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import type { UploadView } from "./view-evidence.ts";

type UploadListProps = {
  focusAreas: readonly { id: string; shortName: string }[];
  uploads: readonly UploadView[];
  /** What is said of a focus area that nothing was sent for. */
  nothing: string;
};

/** What was sent, focus area by focus area; what shows something of two stands under both. */
export function UploadList({ focusAreas, uploads, nothing }: UploadListProps) {
  return focusAreas.map((area) => {
    const ones = uploads.filter(({ focusAreaIds }) => focusAreaIds.includes(area.id));
    return (
      <section key={area.id} aria-labelledby={`area-${area.id}`}>
        <h3 id={`area-${area.id}`}>{area.shortName}</h3>
        {ones.length === 0 ? <p className="soft">{nothing}</p> : null}
        {ones.map((upload) => (
          <UploadCard key={upload.id} upload={upload} />
        ))}
      </section>
    );
  });
}

function UploadCard({ upload }: { upload: UploadView }) {
  return (
    <Card title={<span className="evidence-name">{upload.fileName}</span>} titleAs="h4" href={upload.href}>
      <p>{upload.shows}</p>
      <p className="soft small">
        {upload.fileDescription}. {upload.sent}.
      </p>
      {upload.answers === null ? null : <p className="soft small">Answers: {upload.answers}</p>}
      <UploadTags upload={upload} />
    </Card>
  );
}

export function UploadTags({ upload }: { upload: UploadView }) {
  if (upload.withdrawn !== null) {
    return (
      <p className="cluster">
        <StatusTag>Withdrawn</StatusTag>
      </p>
    );
  }
  return (
    <p className="cluster">
      {upload.opened === null ? (
        <StatusTag kind="warning">Not read yet</StatusTag>
      ) : (
        <StatusTag kind="success">Read</StatusTag>
      )}
      {upload.scan === "clean" ? <StatusTag kind="success">No virus found</StatusTag> : null}
      {upload.scan === "not-scanned" ? <StatusTag>Not scanned for viruses</StatusTag> : null}
      {upload.scan === "infected" ? <StatusTag kind="danger">Removed: a virus was found</StatusTag> : null}
      {upload.canBeSearched ? null : <StatusTag>Nothing in it can be searched</StatusTag>}
      {upload.late ? <StatusTag kind="warning">Late</StatusTag> : null}
      {upload.isWithdrawalRequested ? <StatusTag kind="warning">Withdrawal requested</StatusTag> : null}
    </p>
  );
}
