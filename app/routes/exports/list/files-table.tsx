import { useMemo, useRef, useState } from "react";
import { Button } from "#app/components/aria/button.tsx";
import { Dialog, DialogTrigger } from "#app/components/aria/dialog.tsx";
import { ProgressBar } from "#app/components/aria/progress-bar.tsx";
import { Table, type TableColumn } from "#app/components/aria/table.tsx";
import { createToasts, ToastRegion } from "#app/components/aria/toast-region.tsx";
import { Toolbar } from "#app/components/aria/toolbar.tsx";
import { sendAct } from "#app/components/request-json.ts";
import { type Sort, sortRows } from "#app/components/sort-rows.ts";
import { StatusTag } from "#app/components/status-tag.tsx";
import { startWaiting } from "#app/components/take-focus.ts";
import { paths } from "#app/paths.ts";
import { useRevalidator } from "#app/remix.ts";
import { FileLink } from "./file-link.tsx";
import { type ExportFile, exportStateNames } from "./view-export.ts";

type FilesTableProps = { files: readonly ExportFile[]; inspectionId: string };

const sortValues: Readonly<Record<string, (file: ExportFile) => string | number>> = {
  title: ({ title }) => title,
  state: ({ state }) => exportStateNames[state],
};
const findRequested = ({ requestedMs }: ExportFile) => requestedMs;

/** What was asked for, how far it is, and its removal. */
export default function FilesTable({ files, inspectionId }: FilesTableProps) {
  const [sort, setSort] = useState<Sort>({ column: "asked", direction: "descending" });
  const toasts = useRef(createToasts()).current;
  const { revalidate } = useRevalidator();
  const items = useMemo(
    () => sortRows(files, sort.direction, sortValues[sort.column] ?? findRequested),
    [files, sort],
  );
  const columns = useMemo(() => {
    const remove = async (file: ExportFile) => {
      const isUsedSince = startWaiting();
      const { isDone, words } = await sendAct(paths.exports.removal(inspectionId, file.id));
      toasts.show({ words: `${file.title}: ${words}`, kind: isDone ? "done" : "refused" });
      if (!isDone) return;
      // The button that was pressed goes with its row.
      if (!isUsedSince()) document.getElementById("main")?.focus();
      revalidate();
    };
    return listColumns(inspectionId, (file) => void remove(file));
  }, [inspectionId, revalidate, toasts]);
  return (
    <>
      <Table
        label="Files made for you"
        columns={columns}
        items={items}
        textOf={({ title }) => title}
        sort={sort}
        onSort={setSort}
        whenEmpty="You have asked for none yet."
      />
      <ToastRegion label="What was done" toasts={toasts} />
    </>
  );
}

function listColumns(inspectionId: string, onRemove: (file: ExportFile) => void): TableColumn<ExportFile>[] {
  return [
    {
      id: "title",
      name: "File",
      isSortable: true,
      minWidth: 200,
      cell: (file) => (
        <>
          {file.title}
          <span className="export-note">
            <FileLink file={file} inspectionId={inspectionId} />
          </span>
        </>
      ),
    },
    {
      id: "asked",
      name: "Asked for at",
      isSortable: true,
      minWidth: 150,
      cell: ({ requestedAtText }) => requestedAtText,
    },
    {
      id: "state",
      name: "State",
      isSortable: true,
      minWidth: 200,
      cell: (file) => <FileState file={file} />,
    },
    {
      id: "removal",
      name: "Remove",
      cell: (file) => <Removal file={file} onRemove={onRemove} />,
    },
  ];
}

function Removal({ file, onRemove }: { file: ExportFile; onRemove: (file: ExportFile) => void }) {
  return (
    <DialogTrigger>
      <Button label={`Remove ${file.title}, asked for at ${file.requestedAtText}`}>Remove</Button>
      <Dialog title={`Remove ${file.title}?`} isAlert>
        {(close) => (
          <>
            <p>
              {file.state === "done"
                ? "The file is erased. It can be made again. The audit keeps that it was made and removed."
                : "It is not made any more. It can be asked for again."}
            </p>
            <Toolbar label="Remove or keep">
              <Button
                kind="danger"
                onPress={() => {
                  close();
                  onRemove(file);
                }}
              >
                Remove
              </Button>
              <Button onPress={close} autoFocus>
                Keep
              </Button>
            </Toolbar>
          </>
        )}
      </Dialog>
    </DialogTrigger>
  );
}

function FileState({ file: { state, title, percent, note } }: { file: ExportFile }) {
  if (state === "running") {
    return (
      <ProgressBar
        label={exportStateNames.running}
        value={percent}
        words={percent === null ? `${title} is begun` : `${percent}%`}
      />
    );
  }
  return (
    <>
      <StatusTag kind={state === "failed" ? "danger" : state === "done" ? "success" : "info"}>
        {exportStateNames[state]}
      </StatusTag>
      {note === null ? null : <span className="export-note">{note}</span>}
    </>
  );
}
