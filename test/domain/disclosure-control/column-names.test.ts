import { expect, it } from "vitest";
import { nameTogether } from "#app/domain/disclosure-control/group-columns.ts";

it.each([
  [["Good", "OK"], "Good or OK"],
  [["OK", "Not good"], "OK or not good"],
  [["Strongly agree", "Agree"], "Strongly agree or agree"],
  [["Mainstream", "SEND support", "EHC plan"], "Mainstream, SEND support or EHC plan"],
  [["Yes", "I do not know"], "Yes or I do not know"],
  [["Often", "A few times"], "Often or a few times"],
  [["Never", "In school"], "Never or in school"],
  [["Bus", "A1 road"], "Bus or A1 road"],
  [["Car", "École"], "Car or école"],
  [["Good"], "Good"],
])("%j counted together are “%s”", (labels, name) => {
  expect(nameTogether(labels, null)).toBe(name);
});
