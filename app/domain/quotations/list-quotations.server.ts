import { z } from "zod";
import { hashToken } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { countPeopleHeard, listQuotations as listRows } from "#db/queries/quotations.ts";
import { listFocusAreasOfTexts } from "#db/queries/texts.ts";
import { maskKinds, redact } from "../masks/redaction.ts";
import { describeSpeaker, findWithdrawalReason, type Quotation } from "./quotation.ts";

const masksShape = z.array(z.object({ start: z.int().min(0), end: z.int().min(1), kind: z.enum(maskKinds) }));

/**
 * Every quotation of a re-visit by number, as it is now. Consent, words and numbers are checked each time, so that a
 * withdrawn quotation disappears everywhere at once. The original words are never returned.
 */
export async function listQuotations(db: Queries, inspectionId: string): Promise<Quotation[]> {
  const rows = await listRows(db, inspectionId);
  if (rows.length === 0) return [];
  const numbers = rows.flatMap(({ textNumber }) => textNumber ?? []);
  const [peopleHeard, areas] = await Promise.all([
    countPeopleHeard(db, inspectionId),
    listFocusAreasOfTexts(db, numbers),
  ]);
  return rows.map((row): Quotation => {
    const { words, groupName, groupValue } = row;
    const source = row.source;
    const mayQuote = row.quoteWithoutName ?? row.wordsMayQuote ?? row.noteMayQuote ?? false;
    const isInGroup = row.saidGroup !== null;
    const now = words === null ? null : { words, hash: hashToken(words), mayQuote, isInGroup };
    const withdrawn = findWithdrawalReason(row, now, peopleHeard);
    const masks = masksShape.parse(row.masks);
    const group = groupName !== null && groupValue !== null ? { name: groupName, value: groupValue } : null;
    return {
      id: row.id,
      number: row.number,
      source,
      whom: describeSpeaker(source, group),
      language: row.language ?? "en",
      words:
        words === null || withdrawn !== null
          ? null
          : redact(words, masks, { from: row.startsAt, to: row.endsAt }),
      withdrawn,
      isWithdrawn: row.withdrawnAt !== null,
      recognisable: row.recognisable,
      preparedByName: row.preparedByName,
      preparedAt: row.preparedAt,
      textNumber: row.textNumber,
      focusAreaIds: areas.flatMap(({ textNumber, id }) => (textNumber === row.textNumber ? [id] : [])),
    };
  });
}
