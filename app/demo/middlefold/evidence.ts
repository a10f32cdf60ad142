import type { ExampleEvidence } from "../content.ts";
import { openDocumentText, pdfFile } from "../files.ts";

export const evidence: ExampleEvidence[] = [
  {
    by: "local-area-officer",
    day: -8,
    at: "14:02",
    fileName: "Suspensions of pupils with SEND.csv",
    file: () =>
      Buffer.from(
        "Term,Pupils suspended,Of them with SEND,On a part-time timetable\r\nAutumn,212,131,64\r\nSpring,187,98,47\r\nSummer,160,74,31\r\n",
      ),
    shows: "Suspensions of pupils with SEND fell in each term of last year.",
    focuses: ["school"],
    openedOn: [-5, "09:15"],
  },
  {
    by: "local-area-officer",
    day: -7,
    at: "15:30",
    fileName: "Local offer – what was changed.pdf",
    file: () =>
      pdfFile([
        "Middlefold's local offer: what was changed",
        "An invented note",
        "",
        "The site was written anew with 14 parents, and has a search.",
        "Visits went from 900 to 2,300 a month.",
      ]),
    shows: "The local offer was rewritten with parents, and more people use it.",
    focuses: ["finding"],
    openedOn: [-5, "09:32"],
  },
  {
    by: "parent-carer-forum",
    day: -7,
    at: "20:40",
    fileName: "Mental health waits – our survey.odt",
    file: () =>
      openDocumentText([
        "Our survey on waits for mental health services",
        "54 parents answered. 41 of them wait longer than a year.",
        "Nobody with an autistic child said that they had been seen within six months.",
      ]),
    shows: "41 of the 54 parents who answered us wait longer than a year.",
    focuses: ["mental"],
  },
  {
    by: "parent-carer-forum",
    day: -6,
    at: "08:55",
    fileName: "A head teacher on help without a plan.eml",
    file: (received) =>
      Buffer.from(
        `From: A head teacher\r\nDate: ${writeMailDate(received.subtract({ hours: 21 * 24 }))}\r\nSubject: Help without a plan\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDear forum,\r\n\r\nwe now get an answer from the advisory team within a fortnight, where it was a term.\r\nThe small schools tell me that they still do not.\r\n`,
      ),
    shows: "A head teacher says that advice comes sooner, but not to small schools.",
    focuses: ["support"],
  },
];

export const evidenceRequests = [
  {
    day: -5,
    at: "11:10",
    request: "How many pupils on a part-time timetable have been on it for longer than six weeks?",
    of: "local-area-officer" as const,
    focus: "school",
    byDay: 3,
  },
];

/** As mail programs write it: "05 Oct 2026 16:20:00 +0000". */
function writeMailDate(at: Temporal.Instant): string {
  const sent = at.toZonedDateTimeISO("UTC");
  const month = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")[sent.month - 1];
  return `${String(sent.day).padStart(2, "0")} ${month} ${sent.year} ${sent.toPlainTime().toString({ smallestUnit: "second" })} +0000`;
}
