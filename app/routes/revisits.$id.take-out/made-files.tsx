import { DataTable } from "#app/components/data-table.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
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

type MadeFilesProps = { files: readonly MadeFile[]; here: string; isBeingMade: boolean };

/** The files somebody asked for, newest first: how far they are, the file, or why there is none. */
export function MadeFiles({ files, here, isBeingMade }: MadeFilesProps) {
  return (
    <section className="stack" aria-labelledby="files">
      <h2 id="files">Made for you</h2>
      <DataTable
        caption="Files you asked for, newest first. Each is kept for a day."
        columns={[
          { key: "file", label: "File" },
          { key: "asked", label: "Asked for" },
          { key: "state", label: "How it stands" },
        ]}
        rows={files.map((file) => ({
          key: file.id,
          cells: [file.title, file.asked, <State key="state" file={file} here={here} />],
        }))}
      />
      {isBeingMade ? (
        <p role="status">
          It goes on while you are elsewhere. <a href={`${here}#files`}>See how far it is</a>
        </p>
      ) : null}
    </section>
  );
}

function State({ file, here }: { file: MadeFile; here: string }) {
  const { id, state, title, done, size, why } = file;
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
        <a href={`${here}/files/${id}`} download>
          Save the file
          <span className="visually-hidden">{`: ${title}`}</span>
          {size === null ? "" : ` (${saySize(size)})`}
        </a>
      );
    default:
      return (
        <>
          <StatusTag kind={state === "failed" ? "danger" : "neutral"}>
            {state === "failed" ? "Not made" : "Removed"}
          </StatusTag>{" "}
          {why}
        </>
      );
  }
}

function saySize(bytes: number): string {
  const kibibytes = bytes / 1024;
  return kibibytes < 1000
    ? `${Math.max(1, Math.round(kibibytes))} KB`
    : `${(kibibytes / 1024).toFixed(1)} MB`;
}
