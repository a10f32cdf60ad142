import { paths } from "#app/paths.ts";
import type { ExportFile } from "./view-export.ts";

/** The way to a file that is made. */
export function FileLink({ file, inspectionId }: { file: ExportFile; inspectionId: string }) {
  if (file.state !== "done") return null;
  return (
    <a href={paths.exports.export(inspectionId, file.id)}>
      Save the file
      <span className="visually-hidden">{`: ${file.title}, asked for at ${file.requestedAtText}`}</span>
      {file.sizeText === null ? "" : ` (${file.sizeText})`}
    </a>
  );
}
