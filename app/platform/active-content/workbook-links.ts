import type { Zip } from "../zip.ts";
import type { ActiveContent } from "./active-content.ts";
import { readElements } from "./read-elements.ts";
import { doesMoreThanLead } from "./targets.ts";

/** Relationships that say where another workbook lies, or where it was looked for (ECMA-376 part 1, and Microsoft's own). */
export const isWorkbookPath = (type: string): boolean =>
  /^(externalLink(Long)?Path|xlPathMissing|xlStartup|xlLibrary|xlAlternateStartup|xlExternalLinkPath)/.test(
    type,
  );

/**
 * A link to another workbook shows what it was when the workbook was saved. Excel asks before it looks again, so that the link
 * is taken like one to be pressed; DDE and OLE links are not, nor what is not there to be looked at.
 */
export async function judgeWorkbookLink(zip: Zip, part: string): Promise<ActiveContent | null> {
  let found: ActiveContent | null = null;
  let isToWorkbook = false;
  await readElements(zip, part, {
    begin({ name }) {
      if (name === "ddeLink") found = "dde";
      else if (name === "oleLink") found = "linked-files";
      else if (name === "externalBook") isToWorkbook = true;
      return found !== null;
    },
  });
  return found ?? (isToWorkbook ? null : "linked-files");
}

/** `owner` is the part that a path to another workbook belongs to: a pivot table may fetch from it without asking. */
export async function judgeWorkbookPath(
  zip: Zip,
  { owner, target }: { owner: string; target: string },
): Promise<ActiveContent | null> {
  if (doesMoreThanLead(target)) return "remote";
  let isFetched = false;
  await readElements(zip, owner, {
    begin({ name, attributes }) {
      isFetched = name === "pivotCacheDefinition" && isTrue(attributes.refreshOnLoad);
      return true;
    },
  });
  return isFetched ? "linked-files" : null;
}

/** Whether a workbook's links are followed when it is opened, without asking. */
export async function followsLinks(zip: Zip, workbook: string): Promise<boolean> {
  let follows = false;
  await readElements(zip, workbook, {
    begin({ name, attributes }) {
      if (name === "workbookPr") follows = attributes.updateLinks === "always";
      return follows || name === "sheets";
    },
  });
  return follows;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value?.toLowerCase() === "true";
}
