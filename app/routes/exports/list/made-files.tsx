import { StatusTag } from "#app/components/status-tag.tsx";
import { WorkState } from "#app/components/work-state.tsx";
import { paths } from "#app/paths.ts";
import "./take-out.css";

type MadeFile = {
  id: string;
  title: string;
  state: "waiting" | "running" | "done" | "failed" | "removed";
  asked: string;
  done: number;
  size: number | null;
  why: string | null;
};

type MadeFilesProps = { files: readonly MadeFile[]; inspectionId: string; isBeingMade: boolean };

/** The files somebody asked for, newest first: how far they are, the file, or why there is none. */
export function MadeFiles({ files, inspectionId, isBeingMade }: MadeFilesProps) {
  return (
    <section className="take-out-part" aria-labelledby="files">
      <h2 id="files">Made for you</h2>
      <p>Each is kept for a day.</p>
      <WorkState
        isWorking={isBeingMade}
        words="A file is being made. It goes on while you are elsewhere."
        doneWords="What you asked for is finished."
        currentHref={`${paths.exports.list(inspectionId)}#files`}
      />
      <ul className="take-out-list">
        {files.map((file) => (
          <li key={file.id}>
            <div>
              <h3>{file.title}</h3>
              <p>{`Asked for at ${file.asked}`}</p>
              {file.why === null ? null : <p>{file.why}</p>}
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
  file: MadeFile;
  inspectionId: string;
}) {
  switch (state) {
    case "waiting":
      return <StatusTag kind="info">Waiting its turn</StatusTag>;
    case "running":
      return (
        <span className="take-out-progress">
          <progress value={Math.round(done * 100)} max={100} aria-label={title} />
          {` ${Math.round(done * 100)}%`}
        </span>
      );
    case "done":
      return (
        <a href={paths.exports.export(inspectionId, id)}>
          Save the file
          <span className="visually-hidden">{`: ${title}`}</span>
          {size === null ? "" : ` (${saySize(size)})`}
        </a>
      );
    case "failed":
      return <StatusTag kind="danger">Not made</StatusTag>;
    case "removed":
      return <StatusTag>Removed</StatusTag>;
  }
}

function saySize(bytes: number): string {
  const kibibytes = bytes / 1024;
  return kibibytes < 1000
    ? `${Math.max(1, Math.round(kibibytes))} KB`
    : `${(kibibytes / 1024).toFixed(1)} MB`;
}
