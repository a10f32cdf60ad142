import { afterEach, expect, it, vi } from "vitest";
import type { Role } from "#app/domain/access/roles.ts";
import { writeFinding } from "#app/domain/findings/write-finding.server.ts";
import { draftLetter } from "#app/domain/letter-workflow/draft-letter.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { makeTheme } from "#app/domain/themes/make-theme.server.ts";
import type { RequestContext } from "#app/http/context.ts";
import { loader as collationCounts } from "#app/routes/collation/counts-file/route.ts";
import { loader as collationWords } from "#app/routes/collation/words-file/route.ts";
import { loader as takeOut } from "#app/routes/exports/file/route.ts";
import { action as askFor, loader as page } from "#app/routes/exports/list/route.tsx";
import { describeOnBoth } from "../db/on-both.ts";
import { elementsOf, readZip, textOf } from "../domain/export-tables/read-back.ts";
import { aMember, signInAs } from "../factories/people.ts";
import { aResponse, aSurvey, everyAnswer } from "../factories/responses.ts";
import { ask, requestContext } from "./asking.ts";

vi.setConfig({ testTimeout: 60_000 });

const said = '=1+1; "we" waited';
const takenBack = "Nobody is to read this any more.";

describeOnBoth("what is taken out at once", (open) => {
  let context: RequestContext | undefined;
  afterEach(async () => {
    await context?.reader.close();
    context = undefined;
  });

  async function setUp() {
    const survey = await aSurvey(open.db);
    const { inspection, duringIt: now } = survey;
    const receipts: string[] = [];
    for (const words of [said, takenBack]) {
      const answers = everyAnswer(survey.set, words);
      receipts.push(await aResponse(open.db, { survey: survey.survey, answers, now }));
    }
    await withdrawResponse(open.db, { survey: survey.survey, receipt: receipts[1] ?? "", now });
    const pageContext = requestContext(open.database, now);
    context = pageContext;
    const as = async (role: Role) =>
      signInAs(
        open.db,
        role === "lead-inspector" ? inspection.lead : await aMember(open.db, { inspection, role }),
        now,
      );
    const take = async (file: string, cookie: string, query = "") =>
      ask(takeOut, pageContext, { path: `/${query}`, params: { id: inspection.id, file }, cookie });
    const by = { inspectionId: inspection.id, actor: inspection.leadActor, now };
    return {
      inspection,
      now,
      here: pageContext,
      as,
      take,
      by,
      focusAreaId: inspection.focusAreas[0]?.id ?? "",
    };
  }

  const bytes = async (answer: Response) => [Buffer.from(await answer.arrayBuffer())];
  const auditOf = (action: string) =>
    open.db.selectFrom("auditEntries").select("details").where("action", "=", action).execute();

  it("is a line of CSV for each response that was not taken back, with who made it, written into the audit", async () => {
    const { as, take, inspection } = await setUp();
    const answer = await take("answers.csv", await as("lead-inspector"));
    expect(answer.headers.get("Content-Disposition")).toMatch(/answers-\d{4}-\d\d-\d\d-\d{6}-.+\.csv/);
    const text = await answer.text();
    const [heads, line, end] = text.split("\r\n");
    expect(end).toBe("");
    expect(heads).toContain(`Made from Noonday by ${inspection.lead.name}`);
    expect(line).toContain(`"'=1+1; ""we"" waited"`);
    expect(text).not.toContain(takenBack);
    const [entry, ...others] = await auditOf("export.answers.downloaded");
    expect(others).toEqual([]);
    expect(JSON.parse(entry?.details ?? "{}")).toEqual({ rows: 1 });
  });

  it("is at the addresses below the collation that scripts rely on, too", async () => {
    const { as, here, inspection } = await setUp();
    const cookie = await as("lead-inspector");
    const asked = { path: "/", params: { id: inspection.id }, cookie };
    const words = await (await ask(collationWords, here, asked)).text();
    expect(words).toContain(`"'=1+1; ""we"" waited"`);
    expect((await ask(collationCounts, here, asked)).headers.get("Location")).toMatch(/\/releases\?none$/);
    const forum = { ...asked, cookie: await as("parent-carer-forum") };
    for (const loader of [collationWords, collationCounts]) {
      expect((await ask(loader, here, forum)).status).toBe(404);
    }
  });

  it("is a codebook of the themes, once there are any", async () => {
    const { as, take, by, focusAreaId, inspection } = await setUp();
    const lead = await as("lead-inspector");
    expect((await take("codebook.qdc", lead)).headers.get("Location")).toMatch(/\/themes$/);
    await makeTheme(open.db, { ...by, focusAreaId, name: "Waiting & <more>", description: "How long." });
    const codebook = await (await take("codebook.qdc", lead)).text();
    const elements = elementsOf(codebook);
    expect(elements[0]?.attributes.xmlns).toBe("urn:QDA-XML:codebook:1.0");
    expect(elements.filter(({ name }) => name === "Code").map(({ attributes }) => attributes.name)).toContain(
      "Waiting & <more>",
    );
    expect(textOf(codebook)).toContain(`Made from Noonday by ${inspection.lead.name}`);
  });

  it("is the evidence and the letter as documents, each by who may see it", async () => {
    const { as, take, by, focusAreaId, here, inspection } = await setUp();
    const lead = await as("lead-inspector");
    await writeFinding(open.db, { ...by, focusAreaId, words: "Waits are no shorter." });
    await makeTheme(open.db, { ...by, focusAreaId, name: "The wait itself", description: "" });
    const summary = await readZip(await bytes(await take("evidence-summary.docx", lead)));
    const words = textOf(summary.get("word/document.xml") ?? "");
    expect(words).toContain("F1. Waits are no shorter.");
    expect(words).toContain("The wait itself");
    expect(words).toMatch(
      /Parents’ survey\s*Young people\s*Young people’s own answers\s*Open meeting\s*Evidence sent in\s*Feeling/,
    );
    expect(words).not.toContain(takenBack);
    const foot = [...summary]
      .filter(([name]) => /^word\/footer\d*\.xml$/.test(name))
      .map(([, xml]) => textOf(xml));
    expect(foot.join()).toContain(`Made from Noonday by ${inspection.lead.name}`);

    expect((await take("letter.docx", lead)).status).toBe(404);
    expect((await draftLetter(here, by)).kind).toBe("drafted");
    const letter = await readZip(await bytes(await take("letter.docx", lead)));
    const draft = textOf(letter.get("word/document.xml") ?? "");
    expect(draft).toContain("Waits are no shorter");
    expect(draft).not.toContain("[F1]");
    const over = [...letter]
      .filter(([name]) => /^word\/header\d*\.xml$/.test(name))
      .map(([, xml]) => textOf(xml));
    expect(over.join()).toContain("Restricted: not published");
    for (const role of ["parent-carer-forum", "local-area-officer", "letter-recipient"] as const) {
      const cookie = await as(role);
      for (const file of [
        "letter.docx",
        "evidence-summary.docx",
        "answers.csv",
        "words.csv",
        "codebook.qdc",
      ]) {
        expect((await take(file, cookie)).status, `${role} ${file}`).toBe(404);
      }
      expect((await take("letter.docx", cookie, "?edition=now")).status).toBe(404);
    }
  });

  it("is offered on a page by what each may see, and asked for there", async () => {
    const { as, here, inspection } = await setUp();
    const look = (cookie: string) => ask(page, here, { path: "/", params: { id: inspection.id }, cookie });
    const assurance = await (await look(await as("quality-assurance"))).json();
    expect(assurance.made).toEqual(["workbook-xlsx", "workbook-ods", "coded-texts", "archive"]);
    const forum = await as("parent-carer-forum");
    expect(await (await look(forum)).json()).toMatchObject({
      exact: false,
      made: [],
      direct: [],
      editions: [],
    });
    expect((await look(await as("letter-recipient"))).status).toBe(404);
    const post = (cookie: string, kind: string) =>
      ask(askFor, here, { path: "/", params: { id: inspection.id }, cookie, form: { kind } });
    expect((await post(forum, "archive")).status).toBe(404);
    expect((await post(forum, "all of it")).status).toBe(422);
    const lead = await as("lead-inspector");
    expect((await post(lead, "archive")).headers.get("Location")).toBe(
      `/revisits/${inspection.id}/take-out#files`,
    );
    const { files } = await (await look(lead)).json();
    expect(files).toMatchObject([{ title: "Everything for the archive (JSON)", state: "waiting" }]);
  });
});
