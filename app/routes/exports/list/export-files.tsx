import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import { WorkState } from "#app/components/work-state.tsx";
import { paths } from "#app/paths.ts";
import { PlainFiles } from "./plain-files.tsx";
import type { ExportFile } from "./view-export.ts";
import "./exports.css";

type ExportFilesProps = { files: readonly ExportFile[]; inspectionId: string; isBeingMade: boolean };

const loadTable = () => import("./files-table.tsx");

/** The files somebody asked for, newest first: how far they are, the file, or why there is none. */
export function ExportFiles({ files, inspectionId, isBeingMade }: ExportFilesProps) {
  return (
    <section className="export-part" aria-labelledby="files">
      <h2 id="files">Made for you</h2>
      <p>Each is kept for a day, for you alone.</p>
      <WorkState
        isWorking={isBeingMade}
        words="A file is being made. It goes on while you are elsewhere."
        doneWords="What you asked for is finished."
        currentHref={`${paths.exports.list(inspectionId)}#files`}
      />
      <EnhancedPart
        fallback={<PlainFiles files={files} inspectionId={inspectionId} />}
        load={loadTable}
        props={{ files, inspectionId }}
      />
    </section>
  );
}
