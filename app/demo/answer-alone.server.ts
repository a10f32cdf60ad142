import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { needsParent } from "#app/domain/discussions/consent.ts";
import { settingWords } from "#app/domain/discussions/setting.ts";
import { listAgreements } from "#app/domain/parental-agreements/find-agreements.server.ts";
import { makeAgreements } from "#app/domain/parental-agreements/make-agreements.server.ts";
import { recordAgreement } from "#app/domain/parental-agreements/record-agreement.server.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { findResponse } from "#app/domain/young-peoples-responses/find-response.server.ts";
import { saveAnswer, saveCircumstances } from "#app/domain/young-peoples-responses/save-answer.server.ts";
import { sendResponse } from "#app/domain/young-peoples-responses/send-response.server.ts";
import { beginResponse } from "#app/domain/young-peoples-ways/begin-response.server.ts";
import { listLinks } from "#app/domain/young-peoples-ways/find-links.server.ts";
import { makeLink } from "#app/domain/young-peoples-ways/make-link.server.ts";
import { consentStatementIn, quotationStatementIn } from "#app/domain/young-peoples-ways/statement.ts";
import { englishTranslator } from "#app/messages/english-translator.ts";
import type { Queries } from "#db/connection.ts";
import type { AgeBand, Setting, WordsChooser } from "#db/tables/enumerations.ts";
import type { AreaUnderWay } from "./area-under-way.ts";

type Alone = {
  ageBand: AgeBand;
  /** Of the group by whose link they come; null on their own device. */
  setting: Setting | null;
  circumstances: readonly string[];
  /** Who chose the words; null where nobody helped. */
  helper: WordsChooser | null;
  mayQuote: boolean;
  /** What they answer to each question that they were asked. */
  answerTo(question: QuestionVersion): readonly string[];
};

/** One young person of the example answers by themselves, as their pages have them do it. */
export async function answerAlone(
  db: Queries,
  area: AreaUnderWay,
  { person, now }: { person: Alone; now: Temporal.Instant },
): Promise<void> {
  const { inspectionId } = area;
  const { ageBand, setting, circumstances, helper, mayQuote } = person;
  const survey = await findSurveyOfInspection(db, inspectionId);
  if (!survey) throw new Error("The example has no survey for young people");
  const begun = await beginResponse(db, {
    ...{ survey, wayIn: setting === null ? "own-device" : "group-link", participantId: null, ageBand },
    linkId: setting === null ? null : await findOrMakeLink(db, area, setting, now),
    agreementId: needsParent(ageBand) ? await agree(db, area, now) : null,
    ...{ helped: helper !== null, sharedDevice: setting !== null, language: "en" },
    consents: [
      {
        ...{ kind: "own", given: true, form: "pictures" },
        statement: consentStatementIn(englishTranslator, { isLookedAfter: false }),
      },
      {
        ...{ kind: "quotation", given: mayQuote, form: "pictures" },
        statement: quotationStatementIn(englishTranslator),
      },
    ],
    now,
  });
  if (begun.kind !== "begun") throw new Error(`A young person of the example cannot begin: ${begun.kind}`);
  const key = { inspectionId, secret: begun.token };
  if (circumstances.length > 0)
    await saveCircumstances(db, { survey, secret: begun.token, circumstances, now });
  const questions = (await findResponse(db, key))?.questions ?? [];
  for (const [index, question] of questions.entries())
    await saveAnswer(db, {
      ...{ survey, secret: begun.token, number: index + 1, values: person.answerTo(question) },
      ...{ isPassed: true, language: "en", copy: null, now },
    });
  const choosers = helper === null ? {} : Object.fromEntries(questions.map(({ id }) => [id, helper]));
  await sendResponse(db, { ...key, said: { choosers, mayQuote }, seen: null, now });
}

/** The link of a group in that setting: made once. */
async function findOrMakeLink(
  db: Queries,
  area: AreaUnderWay,
  setting: Setting,
  now: Temporal.Instant,
): Promise<string> {
  const { inspectionId } = area;
  const links = await listLinks(db, { inspectionId, now });
  const found = links.find((link) => link.setting === setting && link.discussionId === null);
  if (found) return found.id;
  const group = { name: `Young people: ${settingWords[setting].toLowerCase()}`, setting };
  const made = await makeLink(db, { inspectionId, group, actor: area.actorIn("lead-inspector"), now });
  if (made.kind !== "made") throw new Error(`The example has no link for ${setting}: ${made.kind}`);
  return made.linkId;
}

/** Somebody with parental responsibility agrees by a slip. */
async function agree(db: Queries, area: AreaUnderWay, now: Temporal.Instant): Promise<string> {
  const by = { inspectionId: area.inspectionId, actor: area.actorIn("lead-inspector"), now };
  const made = await makeAgreements(db, { ...by, count: 1 });
  const [code] = made.kind === "made" ? made.codes : [];
  const slip = (await listAgreements(db, area.inspectionId)).find((one) => one.code === code);
  const agreementId = slip?.id ?? "";
  const agreedOn = dateInLondon(now);
  const role = "parent" as const;
  await recordAgreement(db, { ...by, agreementId, role, form: "slip", lookedAfter: false, agreedOn });
  return agreementId;
}
