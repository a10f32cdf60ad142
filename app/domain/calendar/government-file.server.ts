import { z } from "zod";
import { shortenText } from "../text/text.ts";
import type { FieldResult } from "../typed-fields/read.ts";
import { readIsoDate } from "../typed-fields/read-date.ts";
import type { BankHoliday } from "./bank-holidays.ts";

const shape = z.object({
  "england-and-wales": z.object({
    events: z.array(z.object({ date: z.string(), title: z.string().trim().min(1).max(120) })).max(1000),
  }),
});

/**
 * The bank holidays of England and Wales in the government's own file (gov.uk/bank-holidays.json), as its text; or a
 * sentence that says what is wrong with it.
 */
export function readGovernmentFile(text: string): FieldResult<BankHoliday[]> {
  if (text.trim() === "") return { ok: false, error: "Paste the whole of the file." };
  const parsed = shape.safeParse(parseJson(text));
  if (!parsed.success)
    return { ok: false, error: "This is not the government’s file of bank holidays, or not all of it." };
  const holidays: BankHoliday[] = [];
  for (const { date, title } of parsed.data["england-and-wales"].events) {
    const read = readIsoDate(date);
    if (!read.ok)
      return { ok: false, error: `The file has a date that no calendar has: ${shortenText(date, 40)}.` };
    holidays.push({ date: read.value, title });
  }
  if (holidays.length === 0)
    return { ok: false, error: "The file has no bank holidays of England and Wales." };
  return { ok: true, value: holidays };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
