import { StatusTag } from "#app/components/status-tag.tsx";
import { WorkState } from "#app/components/work-state.tsx";
import { paths } from "#app/paths.ts";
import "./exports.css";

type ExportFile = {
  id: string;
  title: string;
  state: "waiting" | "running" | "done" | "failed" | "removed";
  requestedAtText: string;
  done: number;
  size: number | null;
  problem: string | null;
};

type ExportFilesProps = { files: readonly ExportFile[]; inspectionId: string; isBeingMade: boolean };

/** The files somebody asked for, newest first: how far they are, the file, or why there is none. */
export function ExportFiles({ files, inspectionId, isBeingMade }: ExportFilesProps) {
  return (
    <section className="export-part" aria-labelledby="files">
      <h2 id="files">Made for you</h2>
      <p>Each is kept for a day.</p>
      <WorkState
        isWorking={isBeingMade}
        words="A file is being made. It goes on while you are elsewhere."
        doneWords="What you asked for is finished."
        currentHref={`${paths.exports.list(inspectionId)}#files`}
      />
      <ul className="export-list">
        {files.map((file) => (
          <li key={file.id}>
            <div>
              <h3>{file.title}</h3>
              <p>{`Asked for at ${file.requestedAtText}`}</p>
              {file.problem === null ? null : <p>{file.problem}</p>}
            </div>
            <State file={file} inspectionId={inspectionId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function State({
  file: { id, state, title, done, size },
  inspectionId,
}: {
  file: ExportFile;
  inspectionId: string;
}) {
  switch (state) {
    case "waiting":
      return <StatusTag kind="info">Waiting its turn</StatusTag>;
    case "running":
      return (
        <span className="export-progress">
          <progress value={Math.round(done * 100)} max={100} aria-label={title} />
          {` ${Math.round(done * 100)}%`}
        </span>
      );
    case "done":
      return (
        <a href={paths.exports.export(inspectionId, id)}>
          Save the file
          <span className="visually-hidden">{`: ${title}`}</span>
          {size === null ? "" : ` (${formatSize(size)})`}
        </a>
      );
    case "failed":
      return <StatusTag kind="danger">Not made</StatusTag>;
    case "removed":
      return <StatusTag>Removed</StatusTag>;
  }
}

function formatSize(bytes: number): string {
  const kibibytes = bytes / 1024;
  return kibibytes < 1000
    ? `${Math.max(1, Math.round(kibibytes))} KB`
    : `${(kibibytes / 1024).toFixed(1)} MB`;
}
