import { createHash } from "node:crypto";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { writeArchive } from "#app/domain/export-documents/write-archive.server.ts";
import { readEvidenceBase } from "#app/domain/seals/read-evidence-base.server.ts";
import { createDirectQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import type { Tables } from "#db/tables/index.ts";
import { readZip } from "../domain/export-tables/read-back.ts";
import { describeOnBoth } from "./on-both.ts";

type StoredRow = Readonly<Record<string, string | number | null>>;

const at = "2026-11-24T12:00:00.000Z";

/** Rows as both databases store them, whatever the types of the code make of them. */
const storedRows: readonly (readonly [table: keyof Tables & string, row: StoredRow])[] = [
  ["people", { id: "p", email: "asha@example.org", name: "Asha", createdAt: at }],
  [
    "inspections",
    {
      ...{ id: "i", kind: "revisit", areaName: "Area", slug: "area", dayOne: "2026-12-07", days: 3 },
      ...{ createdAt: at, createdBy: "p" },
    },
  ],
  [
    "approvals",
    {
      id: "a",
      inspectionId: "i",
      number: 1,
      approvedBy: "p",
      approvedAt: at,
      unanswered: '["Forum"]',
      remark: "",
    },
  ],
  [
    "questions",
    {
      ...{
        id: "q",
        inspectionId: "i",
        audience: "parents",
        position: 1,
        type: "one-of",
        text: "Which?",
        hint: "",
      },
      ...{
        required: 1,
        choices: '["Bus","Taxi"]',
        since: null,
        createdBy: "p",
        createdAt: at,
        updatedAt: at,
      },
    },
  ],
  [
    "questionVersions",
    {
      ...{ id: "v", questionId: "q", inspectionId: "i", number: 1, type: "one-of", text: "Which?", hint: "" },
      ...{
        required: 1,
        choices: '["Bus","Taxi"]',
        since: null,
        focusAreaIds: '["f"]',
        meaningId: "v",
        createdAt: at,
      },
    },
  ],
  ["approvalVersions", { approvalId: "a", questionVersionId: "v", position: 1 }],
  [
    "responses",
    {
      ...{ id: "r", inspectionId: "i", approvalId: "a", receiptHash: "h", receivedAt: at, unfinished: 0 },
      ...{ quoteWithoutName: 1, children: 2, mode: "online", language: "en", doubts: '["fast"]', mark: 7 },
    },
  ],
  ["consentStatements", { id: "s", name: "online", version: 1, language: "en", text: "{}", firstUsedAt: at }],
  [
    "consents",
    {
      ...{
        id: "c",
        inspectionId: "i",
        statementId: "s",
        draftId: null,
        responseId: "r",
        number: 1,
        takePart: 1,
      },
      ...{ becomeEvidence: 1, quoteWithoutName: 1, useUnfinished: 0, mode: "online", givenAt: at },
    },
  ],
  [
    "meetingSessions",
    {
      ...{
        id: "m",
        inspectionId: "i",
        startsAt: at,
        endsAt: at,
        place: "Hall",
        link: "",
        access: "",
        attended: 12,
      },
      ...{ createdBy: "p", createdAt: at, updatedAt: at, revision: 0 },
    },
  ],
  [
    "meetingNotes",
    {
      ...{ id: "n", sessionId: "m", focusAreaId: null, body: "Nobody rings.", people: 3, agreed: "most" },
      ...{ mayQuote: 0, takenBy: "p", takenAt: at, changedAt: null },
    },
  ],
  [
    "evidenceUploads",
    {
      ...{
        id: "u",
        inspectionId: "i",
        sentBy: "p",
        organisation: "Council",
        fileName: "plan.pdf",
        storedName: null,
      },
      ...{
        kind: "pdf",
        size: 10,
        sha256: "0".repeat(64),
        shows: "The plan",
        receivedAt: at,
        late: 1,
        scan: "clean",
      },
    },
  ],
  [
    "earlierFigures",
    {
      ...{ id: "e", inspectionId: "i", meaningId: "v", labels: '["Bus","Ta\\"xi – é"]', count: 1, base: 2 },
      ...{ share: null, source: "2024", enteredBy: "p", enteredAt: at },
    },
  ],
  [
    "quotations",
    {
      ...{ id: "t", inspectionId: "i", number: 1, source: "survey", sourceId: "r", questionVersionId: "v" },
      ...{ startsAt: 0, endsAt: 3, wordsHash: "0".repeat(64), masks: '[{"start":0,"end":1,"kind":"name"}]' },
      ...{ recognisable: "Nobody.", preparedBy: "p", preparedAt: at },
    },
  ],
  [
    "releases",
    {
      ...{ id: "l", inspectionId: "i", number: 1, purpose: "Forum", content: '{"z":[1,null],"a":{"b":"é"}}' },
      ...{ received: 1, withdrawn: 0, madeBy: "p", madeAt: at, sharedAt: null, sharedBy: null },
    },
  ],
  [
    "seals",
    {
      ...{
        id: "k",
        inspectionId: "i",
        number: 1,
        format: 3,
        parts: '{"notes":{"count":1,"hash":"x"}}',
        hash: "y",
      },
      ...{ sealedBy: "p", sealedAt: at, workedOutAt: at, checkAskedAt: null, checkedAt: at },
      ...{ verdict: '{"kind":"whole","takenBack":0}', unsealedBy: "p", unsealedAt: at, unsealReason: "More" },
    },
  ],
];

const zeros = "0".repeat(64);

/** What a seal hashes of them, as the formats of seals so far have it. */
const sealedLines = {
  response: [
    `["consents",["becomeEvidence",1],["givenAt","${at}"],["mode","online"],["number",1],["quoteWithoutName",1],["responseId","r"],["statementId","s"],["takePart",1],["useUnfinished",0],["withdrawnAt",null]]`,
    `["responses",["approvalId","a"],["changedAt",null],["children",2],["id","r"],["language","en"],["mode","online"],["quoteWithoutName",1],["receivedAt","${at}"],["unfinished",0],["withdrawnAt",null]]`,
  ],
  notes: [
    `["notes",["agreed","most"],["body","Nobody rings."],["changedAt",null],["focusAreaId",null],["id","n"],["mayQuote",0],["people",3],["sessionId","m"],["takenAt","${at}"],["takenBy","p"]]`,
    `["sessions",["attended",12],["cancelledAt",null],["endsAt","${at}"],["id","m"],["place","Hall"],["startsAt","${at}"],["statementReadAt",null],["statementReadBy",null],["statementVersion",null]]`,
  ],
  uploads: [
    `["uploads",["fileName","plan.pdf"],["id","u"],["kind","pdf"],["late",1],["organisation","Council"],["receivedAt","${at}"],["requestId",null],["sentBy","p"],["sha256","${zeros}"],["shows","The plan"],["size",10],["withdrawnAt",null]]`,
  ],
  questions: [
    `["approvals",["approvedAt","${at}"],["approvedBy","p"],["id","a"],["number",1]]`,
    String.raw`["earlier",["base",2],["count",1],["enteredAt","${at}"],["enteredBy","p"],["id","e"],["labels","[\"Bus\",\"Ta\\\"xi – é\"]"],["meaningId","v"],["removedAt",null],["share",null],["source","2024"]]`,
    String.raw`["versions",["approvalId","a"],["choices","[\"Bus\",\"Taxi\"]"],["focusAreaIds","[\"f\"]"],["hint",""],["id","v"],["meaningId","v"],["position",1],["required",1],["since",null],["text","Which?"],["type","one-of"]]`,
  ],
  quotations: [
    String.raw`["quotations",["endsAt",3],["groupName",null],["groupValue",null],["id","t"],["masks","[{\"start\":0,\"end\":1,\"kind\":\"name\"}]"],["number",1],["preparedAt","${at}"],["preparedBy","p"],["questionVersionId","v"],["recognisable","Nobody."],["source","survey"],["sourceId","r"],["startsAt",0],["wordsHash","${zeros}"]]`,
  ],
};

/** The lines of an archive with them. */
const archiveLines = [
  `{"id":"l","inspectionId":"i","number":1,"purpose":"Forum","content":{"z":[1,null],"a":{"b":"é"}},"received":1,"withdrawn":0,"madeBy":"p","madeAt":"${at}","sharedAt":null,"sharedBy":null,"youngPeopleReceived":0,"youngPeopleWithdrawn":0,"madeByName":"Asha"}`,
  String.raw`{"inspectionId":"i","number":1,"format":3,"hash":"y","sealedAt":"${at}","unsealedAt":"${at}","unsealReason":"More","workedOutAt":"${at}","checkAskedAt":null,"checkedAt":"${at}","verdict":"{\"kind\":\"whole\",\"takenBack\":0}","sealedByName":"Asha","unsealedByName":"Asha","parts":{"notes":{"count":1,"hash":"x"}}}`,
  `{"id":"v","questionId":"q","number":1,"type":"one-of","text":"Which?","hint":"","required":true,"choices":[{"key":"choice-1","label":"Bus"},{"key":"choice-2","label":"Taxi"}],"since":null,"focusAreaIds":["f"],"meaningId":"v"}`,
  `{"id":"m","startsAt":"${at}","endsAt":"${at}","place":"Hall","attended":12,"cancelledAt":null,"notes":[{"id":"n","focusAreaId":null,"body":"Nobody rings.","people":3,"agreed":"most","takenAt":"2026-11-24T12:00:00.000Z","changedAt":null,"takenByName":"Asha","mayQuote":false}]}`,
  String.raw`{"id":"e","meaningId":"v","labels":["Bus","Ta\"xi – é"],"source":"2024","share":null,"count":1,"base":2}`,
  `{"id":"u","fileName":"plan.pdf","type":"application/pdf","size":10,"shows":"The plan","organisation":"Council","receivedAt":"${at}","late":true,"focusAreaIds":[],"withdrawal":{"kind":"none"},"text":null,"passages":[]}`,
  `{"id":"r","approvalId":"a","receivedAt":"2026-11-24T12:00:00.000Z","changedAt":null,"children":2,"mode":"online","language":"en","unfinished":false,"mayQuote":true,"doubts":["fast"],"faults":"","groups":[],"answers":[],"unasked":[]}`,
];

describeOnBoth("the bytes that leave the database", (open) => {
  const storeRows = (db: Queries) =>
    db.connection().execute(async (connection) => {
      for (const [table, row] of storedRows) {
        const names = sql.join(Object.keys(row).map((name) => sql.ref(name)));
        await sql`insert into ${sql.table(table)} (${names}) values (${sql.join(Object.values(row))})`.execute(
          connection,
        );
      }
    });

  it("are the same in the lines that seals hash", async () => {
    await storeRows(open.db);
    const about = { inspectionId: "i", format: 3, sealedAt: Temporal.Instant.from(at) };
    const { responses, parts } = await readEvidenceBase(open.db, about);
    const { response, ...others } = sealedLines;
    expect(responses[0]?.hash).toBe(hashOf(response));
    for (const [part, lines] of Object.entries(others)) {
      expect([part, parts[part as keyof typeof parts]?.hash]).toEqual([part, hashOf(lines)]);
    }
  });

  it("are the same in archives", async () => {
    await storeRows(open.db);
    const stamp = {
      ...{ name: "Asha", role: "lead-inspector" as const, organisation: "", areaName: "Area" },
      at: Temporal.Instant.from(at),
    };
    const reader = createDirectQueries(open.db);
    const writing = { db: open.db, reader, inspectionId: "i", stamp, count: () => undefined };
    const archive = (await readZip(writeArchive(writing))).get("archive.json") ?? "";
    const lines = archive.split("\n").map((line) => line.replace(/,$/, ""));
    for (const line of archiveLines) expect(lines).toContain(line);
  });
});

function hashOf(lines: readonly string[]): string {
  return createHash("sha256")
    .update(lines.map((line) => `${line}\n`).join(""))
    .digest("hex");
}
