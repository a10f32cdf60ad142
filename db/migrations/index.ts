import type { Trx } from "../connection.ts";
import * as first from "./0001-first.ts";
import * as notOnline from "./0002-not-online.ts";
import * as secondThoughts from "./0003-second-thoughts.ts";
import * as wordings from "./0004-wordings.ts";
import * as reach from "./0005-reach.ts";
import * as safeguarding from "./0006-safeguarding.ts";
import * as judgements from "./0007-judgements.ts";
import * as reading from "./0010-reading.ts";
import * as search from "./0011-search.ts";
import * as evidence from "./0012-evidence.ts";
import * as letter from "./0013-letter.ts";
import * as exportsMade from "./0014-exports.ts";
import * as quotations from "./0015-quotations.ts";
import * as evidencePassages from "./0016-evidence-passages.ts";
import * as samplesSearchesSplits from "./0016-samples-searches-splits.ts";
import * as figuresAndSeals from "./0017-figures-and-seals.ts";
import * as sealedAndEarlierFigures from "./0018-sealed-and-earlier-figures.ts";
import * as marks from "./0019-marks.ts";
import * as documentsOfFindings from "./0020-documents-of-findings.ts";
import * as placeNames from "./0021-place-names.ts";
import * as textMarks from "./0022-text-marks.ts";
import * as marksAndQuotationsSealed from "./0023-marks-and-quotations-sealed.ts";
import * as draftRevisions from "./0024-draft-revisions.ts";
import * as sealsWorkedOut from "./0025-seals-worked-out.ts";
import * as letterReopenings from "./0026-letter-reopenings.ts";
import * as letterCorrections from "./0027-letter-corrections.ts";
import * as jobs from "./0030-jobs.ts";
import * as fileStores from "./0034-file-stores.ts";
import * as autosaves from "./0047-autosaves.ts";
import * as erasures from "./0036-erasures.ts";

export type Migration = { name: string; up(trx: Trx, kind: "sqlite" | "postgres"): Promise<void> };

/** In the order they run; a name never changes once released. */
export const migrations: Migration[] = [
  { name: "0001-first", up: first.up },
  { name: "0002-not-online", up: notOnline.up },
  { name: "0003-second-thoughts", up: secondThoughts.up },
  { name: "0004-wordings", up: wordings.up },
  { name: "0005-reach", up: reach.up },
  { name: "0006-safeguarding", up: safeguarding.up },
  { name: "0007-judgements", up: judgements.up },
  { name: "0010-reading", up: reading.up },
  { name: "0011-search", up: search.up },
  { name: "0012-evidence", up: evidence.up },
  { name: "0013-letter", up: letter.up },
  { name: "0014-exports", up: exportsMade.up },
  { name: "0015-quotations", up: quotations.up },
  { name: "0016-evidence-passages", up: evidencePassages.up },
  { name: "0016-samples-searches-splits", up: samplesSearchesSplits.up },
  { name: "0017-figures-and-seals", up: figuresAndSeals.up },
  { name: "0018-sealed-and-earlier-figures", up: sealedAndEarlierFigures.up },
  { name: "0019-marks", up: marks.up },
  { name: "0020-documents-of-findings", up: documentsOfFindings.up },
  { name: "0021-place-names", up: placeNames.up },
  { name: "0022-text-marks", up: textMarks.up },
  { name: "0023-marks-and-quotations-sealed", up: marksAndQuotationsSealed.up },
  { name: "0024-draft-revisions", up: draftRevisions.up },
  { name: "0025-seals-worked-out", up: sealsWorkedOut.up },
  { name: "0026-letter-reopenings", up: letterReopenings.up },
  { name: "0027-letter-corrections", up: letterCorrections.up },
  { name: "0030-jobs", up: jobs.up },
  { name: "0034-file-stores", up: fileStores.up },
  { name: "0047-autosaves", up: autosaves.up },
  { name: "0036-erasures", up: erasures.up },
];
