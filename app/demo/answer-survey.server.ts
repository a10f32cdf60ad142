import { findApprovedSet } from "#app/domain/approvals/find-approved-set.server.ts";
import { giveConsent } from "#app/domain/drafts/give-consent.server.ts";
import { saveDraft } from "#app/domain/drafts/save-draft.server.ts";
import { makeManifests } from "#app/domain/manifests/make-manifests.server.ts";
import { closeDueDrafts } from "#app/domain/responses/close-due-drafts.server.ts";
import { submitResponse } from "#app/domain/responses/submit-response.server.ts";
import { tellNamedInspector } from "#app/domain/safeguarding/tell-named-inspector.server.ts";
import { answerKey, readAnswerKey } from "#app/domain/survey/asked-questions.ts";
import { readProfileValues } from "#app/domain/survey/family-profile.ts";
import { findSurveyOfInspection } from "#app/domain/survey/find-survey.server.ts";
import { type Step, type Survey, type SurveyPage, surveyPages } from "#app/domain/survey/survey.ts";
import type { Queries } from "#db/connection.ts";
import { aboutPersona, childProfilesOf } from "./about-persona.ts";
import { type AreaUnderWay, known } from "./area-under-way.ts";
import { arrivals } from "./arrivals.ts";
import { must } from "./must.ts";
import type { Post } from "./post.ts";
import { randomFrom } from "./random.ts";
import type { ExampleResponse } from "./responses.ts";
import type { Story } from "./story.ts";

type Opened = { survey: Survey; pages: SurveyPage<{ id: string }>[] };

/**
 * From the opening noon on, has people answer: `responses` in time before `end` (or the closing noon, whichever
 * comes first), `leavers` stopping on the way. What closes at the closing noon is seen to shortly after it.
 */
export function answerSurvey(
  db: Queries,
  story: Story,
  area: AreaUnderWay,
  post: Post,
  answers: {
    responses: readonly ExampleResponse[];
    leavers: readonly ExampleResponse[];
    end: Temporal.Instant;
    seed: number;
  },
): void {
  story.at(area.at(-5, "12:00"), async () => {
    const opened = await openSurvey(db, area);
    const { survey } = opened;
    const { responses, leavers, end } = answers;
    const random = randomFrom(answers.seed);
    const over = Temporal.Instant.compare(end, survey.closesAt) < 0 ? end : survey.closesAt;
    const people = random.shuffled([
      ...responses.map((response) => ({ response, leaves: false })),
      ...leavers.map((response) => ({ response, leaves: true })),
    ]);
    const slowest = Math.max(...people.map(({ response }) => response.seconds));
    const to = over.subtract({ seconds: slowest + 60 });
    arrivals({ from: survey.opensAt, to, count: people.length }, random).forEach((when, index) => {
      const person = people[index];
      if (!person) return;
      const leavesAfter = person.leaves ? random.integer(1, opened.pages.length) : null;
      story.at(when, (now) => begin(db, story, area, opened, { ...person, leavesAfter, now }));
    });
    story.at(survey.closesAt.add({ minutes: 2 }), (now) => closeDueDrafts(db, now));
    story.at(survey.closesAt.add({ minutes: 3 }), (now) => makeManifests(db, { now }));
    tellOfDanger(db, story, area, post, { from: survey.opensAt, to: survey.closesAt });
  });
}

/** Whoever looks after the safeguarding queue is told within minutes, as by the job: looked at each quarter of an hour. */
function tellOfDanger(
  db: Queries,
  story: Story,
  { inspectionId }: AreaUnderWay,
  { origin, send }: Post,
  { from, to }: { from: Temporal.Instant; to: Temporal.Instant },
): void {
  const last = to.add({ minutes: 15 });
  for (let when = from; Temporal.Instant.compare(when, last) <= 0; when = when.add({ minutes: 15 })) {
    story.at(when, (now) =>
      tellNamedInspector(db, {
        inspectionId,
        origin,
        now,
        send: async (message) => {
          await send(message, now);
          return true;
        },
      }),
    );
  }
}

async function openSurvey(db: Queries, area: AreaUnderWay): Promise<Opened> {
  const survey = await findSurveyOfInspection(db, area.inspectionId);
  const set = await findApprovedSet(db, area.inspectionId);
  if (!survey || !set) throw new Error(`${area.example.name} has no survey to open`);
  const keys = new Map([...area.questionIds].map(([key, id]) => [id, key]));
  for (const { id, questionId } of set.questions) area.versionIds.set(known(keys, questionId), id);
  return { survey, pages: surveyPages(set) };
}

type SavedFields = Pick<Parameters<typeof saveDraft>[1], "about" | "answers">;

type Begun = { response: ExampleResponse; leavesAfter: number | null; now: Temporal.Instant };

/**
 * Consent, then what was said. Who sends is saved once, just before: no trace of the steps on the way is kept. Who leaves is saved a
 * step at a time, each at its own moment, up to where they stopped.
 */
async function begin(
  db: Queries,
  story: Story,
  area: AreaUnderWay,
  { survey, pages }: Opened,
  { response, leavesAfter, now }: Begun,
): Promise<void> {
  const choices = {
    takePart: true,
    becomeEvidence: true,
    quoteWithoutName: response.mayQuote,
    useUnfinished: response.mayUseUnfinished,
  };
  const { sharedDevice } = response;
  const { language } = response.persona;
  const { token } = must("begun", await giveConsent(db, { survey, token: null, choices, sharedDevice, now }));
  const save = (share: number, step: Step, fields: SavedFields) =>
    story.at(now.add({ seconds: Math.round(response.seconds * share) }), async (then) =>
      must(
        "saved",
        await saveDraft(db, { survey, token, step, done: true, copy: null, language, ...fields, now: then }),
      ),
    );
  const about = aboutPersona(response.persona, response.reticence);
  const profile = readProfileValues({ about, childProfiles: childProfilesOf(response.persona, about) });
  const ofFirst = Object.entries(response.answers).map(([key, values]) => ({ key, child: 1, values }));
  const answerEntries = [...ofFirst, ...response.ofFurtherChildren].map(
    ({ key, child, values }) => [answerKey({ id: known(area.versionIds, key), child }), values] as const,
  );
  if (leavesAfter === null) {
    save(0.99, "check", { about: profile, answers: Object.fromEntries(answerEntries) });
    const { inspectionId } = area;
    story.at(now.add({ seconds: response.seconds }), async (then) =>
      must("received", await submitResponse(db, { inspectionId, token, now: then })),
    );
    return;
  }
  save(0.12, "about", { about: profile });
  for (const { number, questions } of pages.slice(0, leavesAfter)) {
    const questionIds = new Set(questions.map(({ id }) => id));
    const answers = Object.fromEntries(
      answerEntries.filter(([key]) => questionIds.has(readAnswerKey(key).questionVersionId)),
    );
    save(0.12 + (0.78 * number) / pages.length, `focus/${number}`, { answers });
  }
}
