import type { PreviewProblem } from "#db/tables/enumerations.ts";
import type { FileKind } from "../file-formats/file-kinds.ts";

/** Why there is no preview of an image. */
export const previewProblems = {
  "too-large": "The image is too large for a preview.",
  "not-readable": "No preview can be made of this image.",
  "no-decoder": "No preview is made of HEIC images. Send it as JPEG to have one.",
} as const satisfies Record<PreviewProblem, string>;

export type { PreviewProblem };

export type Preview =
  | { kind: "none" }
  /** It is being made, or waits to be. */
  | { kind: "waiting" }
  | { kind: "made"; width: number; height: number }
  | { kind: "not-made"; why: PreviewProblem };

type Row = { storedName: string | null; why: PreviewProblem | null; width: number; height: number };

/** What there is to see of a file that is kept, by its kind and what was tried. */
export function readPreview(fileKind: FileKind, row: Row | undefined): Preview {
  if (!fileKind.mime.startsWith("image/")) return { kind: "none" };
  if (row === undefined) return { kind: "waiting" };
  const { storedName, why, width, height } = row;
  if (storedName !== null) return { kind: "made", width, height };
  return { kind: "not-made", why: why ?? "not-readable" };
}
