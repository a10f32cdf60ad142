import type { ExampleEvidence } from "../content.ts";
import { excelFile, pdfFile, wordFile } from "../files.ts";

export const evidence: ExampleEvidence[] = [
  {
    by: "local-area-officer",
    day: -8,
    at: "11:20",
    fileName: "EHC plans – timeliness by month.xlsx",
    file: () =>
      excelFile([
        ["Month", "Plans finished", "Within 20 weeks"],
        ["May", 61, 31],
        ["June", 58, 33],
        ["July", 66, 41],
        ["September", 49, 33],
        ["October", 63, 46],
      ]),
    shows: "In October 73% of new plans were finished within 20 weeks, up from 51% in May.",
    focuses: ["plans"],
    openedOn: [-6, "09:40"],
  },
  {
    by: "local-area-officer",
    day: -7,
    at: "16:48",
    fileName: "Waiting for a first appointment.pdf",
    file: () =>
      pdfFile([
        "Exampleshire: waiting for a first appointment",
        "An invented paper of the partnership board",
        "",
        "The longest wait has come down from 104 to 61 weeks since last winter.",
        "Half of all children are now seen within 26 weeks.",
        "Families are rung once a term while they wait.",
      ]),
    shows: "Waits are still long, but the longest has come down by 43 weeks.",
    focuses: ["waiting", "therapies"],
  },
  {
    by: "parent-carer-forum",
    day: -7,
    at: "21:12",
    fileName: "What families told us this term.docx",
    file: () =>
      wordFile([
        "What families told us this term",
        "We met 38 families at four coffee mornings and one evening online.",
        "Most said that nobody had rung them while they waited for therapy.",
        "Several said that the new annual review form is easier to fill in.",
      ]),
    shows: "What 38 families said at our coffee mornings: calls while waiting do not reach most of them.",
    focuses: ["therapies", "listening"],
  },
];

export const evidenceRequests = [
  {
    day: -6,
    at: "10:05",
    request: "The log of calls made to families who wait for therapy, for the last two terms, without names.",
    of: "local-area-officer" as const,
    focus: "therapies",
    byDay: -1,
  },
];
