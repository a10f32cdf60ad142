import { expect, it } from "vitest";
import { acceptedEndings, describeAcceptedKinds, fileKinds } from "#app/domain/file-formats/file-kinds.ts";

const hint = describeAcceptedKinds();

it("what may be sent is said as a person reads it", () => {
  expect(hint).toBe(
    "PDF (.pdf), Word document (.docx), Excel workbook (.xlsx), PowerPoint presentation (.pptx), OpenDocument text (.odt), " +
      "OpenDocument spreadsheet (.ods), OpenDocument presentation (.odp), plain text (.txt), CSV table (.csv), email (.eml), " +
      "image (JPEG, PNG, HEIC, WebP, GIF), sound (MP3, M4A, MOV, AAC, WAV, OGG, AMR, 3GP). " +
      "50 MB at most, no videos, no macros, no password.",
  );
});

it.each(fileKinds)("$name is said and can be chosen", ({ name, endings }) => {
  expect(hint).toContain(name.replace(/ (?:image|audio)$/, ""));
  expect(acceptedEndings.split(",")).toEqual(expect.arrayContaining(endings.map((ending) => `.${ending}`)));
});
