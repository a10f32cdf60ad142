import { DataTable } from "#app/components/data-table.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { paths } from "#app/paths.ts";
import { FileLink } from "./file-link.tsx";
import { type ExportFile, exportStateNames } from "./view-export.ts";

/** Where there is no script: a button removes a file at once, which can be made again. */
export function PlainFiles({ files, inspectionId }: { files: readonly ExportFile[]; inspectionId: string }) {
  return (
    <DataTable
      caption="Files made for you"
      captionHidden
      columns={[
        { key: "title", label: "File", sentences: true },
        { key: "asked", label: "Asked for at" },
        { key: "state", label: "State", sentences: true },
        { key: "removal", label: "Remove" },
      ]}
      rows={files.map((file) => ({
        key: file.id,
        cells: [
          <>
            {file.title}
            <span className="export-note">
              <FileLink file={file} inspectionId={inspectionId} />
            </span>
          </>,
          file.requestedAtText,
          <FileState key="state" file={file} />,
          <Form key="removal" action={paths.exports.removal(inspectionId, file.id)}>
            <Button
              kind="secondary"
              compact
              aria-label={`Remove ${file.title}, asked for at ${file.requestedAtText}`}
            >
              Remove
            </Button>
          </Form>,
        ],
      }))}
      empty="You have asked for none yet."
    />
  );
}

function FileState({ file: { state, percent, note } }: { file: ExportFile }) {
  return (
    <>
      <StatusTag kind={state === "failed" ? "danger" : state === "done" ? "success" : "info"}>
        {state === "running" && percent !== null
          ? `${exportStateNames.running}: ${percent}%`
          : exportStateNames[state]}
      </StatusTag>
      {note === null ? null : <span className="export-note">{note}</span>}
    </>
  );
}
