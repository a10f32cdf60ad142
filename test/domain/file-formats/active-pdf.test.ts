import { expect, it } from "vitest";
import { findInPdf } from "#app/platform/active-content/in-pdf.ts";
import { packed, pdf } from "../../factories/active-documents.ts";
import { encryptedPdfs } from "../../factories/encrypted-pdfs.ts";

it.each(encryptedPdfs)("of an encrypted PDF (%s) is found %s", (_name, found, base64) => {
  expect(findInPdf(Buffer.from(base64, "base64"))).toBe(found);
});

/** What opens a web page by itself, and what only when somebody presses it. Objects are numbered from 3. */
const addresses: [string, string | null, Buffer][] = [
  ["an address as the file opens", "pdf-address", pdf("<</OpenAction<</S/URI/URI(https://evil.example)>>>>")],
  [
    "an address that stands elsewhere",
    "pdf-address",
    pdf("<</OpenAction 4 0 R>>", "<</S/URI/URI(https://evil.example)>>"),
  ],
  [
    "an address in packed objects",
    "pdf-address",
    pdf("<</OpenAction 7 0 R>>", packed("<</S/URI/URI(https://evil.example)>>")),
  ],
  [
    "an opening in packed objects",
    "pdf-address",
    pdf(packed("<</OpenAction 4 0 R>>"), "<</S/URI/URI(https://evil.example)>>"),
  ],
  [
    "an address by an escaped name",
    "pdf-address",
    pdf("<</Open#41ction<</S/U#52I/URI(https://evil.example)>>>>"),
  ],
  [
    "an address as a page opens",
    "pdf-address",
    pdf("<</Type/Page/AA<</O<</S/URI/URI(https://evil.example)>>>>>>"),
  ],
  [
    "an address as a page closes, elsewhere",
    "pdf-address",
    pdf("<</Type/Page/AA 4 0 R>>", "<</C 5 0 R>>", "<</S/URI/URI(https://evil.example)>>"),
  ],
  [
    "an address as a field is entered",
    "pdf-address",
    pdf("<</FT/Tx/AA<</Fo 4 0 R>>>>", "<</S/URI/URI(https://evil.example)>>"),
  ],
  [
    "an address after going to a page",
    "pdf-address",
    pdf("<</OpenAction<</S/GoTo/D[3 0 R/Fit]/Next<</S/URI/URI(https://evil.example)>>>>>>"),
  ],
  [
    "an address after another action, in a list",
    "pdf-address",
    pdf(
      "<</OpenAction<</S/GoTo/D[3 0 R/Fit]/Next[4 0 R]>>>>",
      "<</S/Named/N/Print/Next 5 0 R>>",
      "<</S/URI/URI(https://evil.example)>>",
    ),
  ],
  [
    "actions that follow each other in a ring",
    "pdf-address",
    pdf("<</OpenAction 4 0 R>>", "<</S/GoTo/Next 5 0 R>>", "<</S/GoTo/Next 4 0 R>>"),
  ],
  [
    "one of two objects of a number",
    "pdf-address",
    Buffer.concat([
      pdf("<</OpenAction 4 0 R>>", "<</S/GoTo/D[3 0 R/Fit]>>"),
      Buffer.from("\n4 0 obj<</S/URI/URI(https://evil.example)>>endobj"),
    ]),
  ],
  [
    "a script with white space in its scheme",
    "pdf-javascript",
    pdf("<</A<</S/URI/URI(java\\nscript:alert\\(1\\))>>>>"),
  ],
  ["a link to be pressed", null, pdf("<</Subtype/Link/A<</S/URI/URI(https://example.org)>>>>")],
  [
    "a link to be pressed, elsewhere",
    null,
    pdf("<</Subtype/Link/A 4 0 R>>", "<</S/URI/URI(https://example.org)>>"),
  ],
  ["going to a page as it opens", null, pdf("<</OpenAction<</S/GoTo/D[3 0 R/Fit]>>>>")],
  ["a page as it opens", null, pdf("<</OpenAction[3 0 R/Fit]>>")],
  ["printing as it opens", null, pdf("<</OpenAction<</S/Named/N/Print>>>>")],
  ["an opening that is not in the file", null, pdf("<</OpenAction 99 0 R>>")],
];

it.each(addresses)("of a PDF with %s is found %s", (_what, found, bytes) => {
  expect(findInPdf(bytes)).toBe(found);
});

it("a PDF that is encrypted in a way that nobody knows is not taken for read", () => {
  const by = (how: string) => pdf(`<</Encrypt<<${how}>>>>`);
  expect(() => findInPdf(by("/Filter/Other/V 4"))).toThrow("not known");
  expect(() => findInPdf(by("/Filter/Standard/V 3/R 3"))).toThrow("not known");
  expect(() => findInPdf(by("/Filter/Standard/V 5/R 9"))).toThrow("not known");
  expect(() => findInPdf(pdf("<</Encrypt 99 0 R>>"))).toThrow("does not stand in it");
});
