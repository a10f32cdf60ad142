import { AboutFields } from "#app/components/about-fields.tsx";
import { AnswerAgain } from "#app/components/answer-again.tsx";
import { AnswerList } from "#app/components/answer-list.tsx";
import { BigChoices } from "#app/components/big-choices.tsx";
import { BreakableAddress } from "#app/components/breakable-address.tsx";
import { ClearDevice } from "#app/components/clear-device.tsx";
import { CodeField } from "#app/components/code-field.tsx";
import { ConflictNotice } from "#app/components/conflict-notice.tsx";
import { CopyWords } from "#app/components/copy-words.tsx";
import { DecidedAreas, type DecidedView } from "#app/components/decided-areas.tsx";
import { Drawing } from "#app/components/drawing.tsx";
import { LetterNews } from "#app/components/letter-news.tsx";
import { HiddenField } from "#app/components/native/hidden-field.tsx";
import { ExtendedSurvey, PausedSurvey } from "#app/components/paused-survey.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { ProfileFields } from "#app/components/profile-fields.tsx";
import { QrCode } from "#app/components/qr-code.tsx";
import { QuestionGroups } from "#app/components/question-groups.tsx";
import { QuestionTallyChart } from "#app/components/question-tally.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { ResponseFilterForm } from "#app/components/response-filter.tsx";
import { ResponsesApart } from "#app/components/responses-apart.tsx";
import { SocialCare } from "#app/components/social-care.tsx";
import { SpeechLines } from "#app/components/speech-lines.tsx";
import { StepForm } from "#app/components/step-form.tsx";
import { UnsentAnswers } from "#app/components/unsent-answers.tsx";
import { WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { groupByMeaning, tallyQuestion } from "#app/domain/collation/tally.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { listProfileFields } from "#app/domain/survey/family-profile.ts";
import { aboutTranslator } from "#app/messages/about-translator.ts";
import { paths } from "#app/paths.ts";
import { Part, Specimen } from "./specimen.tsx";

const version: QuestionVersion = {
  id: "gallery-change",
  questionId: "gallery",
  number: 1,
  type: "change",
  text: "Has the help your child gets become better or worse?",
  hint: "",
  required: false,
  choices: [],
  since: "2025-05-01",
  focusAreaIds: [],
  meaningId: "gallery",
};

const counts = { worse: 61, same: 40, better: 3, "dont-know": 12 };

const decided: DecidedView = {
  responses: 120,
  ownAnswers: 23,
  cameToMeeting: 64,
  hasCounts: true,
  isAllSufficient: false,
  areas: [true, false].map((sufficient) => ({
    ...{ id: sufficient ? "plans" : "waits", title: sufficient ? "Plans" : "Waits", sufficient },
    name: { words: sufficient ? "Plans" : "Waits", language: "en" },
    questionNames: {},
    heard: sufficient
      ? { parents: null, discussions: null, "own-answers": null }
      : { parents: 96, discussions: 14, "own-answers": 12 },
    questions: sufficient
      ? [{ key: "q1", of: "parents", title: "Is the plan right?", versionIds: [], answers: [], base: null }]
      : [
          {
            ...{ key: "q2", of: "parents", title: "How long is the wait?", versionIds: [], base: 96 },
            answers: [
              { key: "better", label: "Better", count: 20, percentage: 21 },
              { key: "worse", label: "Worse", count: "c", percentage: "c" },
            ],
          },
          {
            ...{
              key: "q3",
              of: "own-answers",
              title: "How is your help? – Talking",
              versionIds: [],
              base: 12,
            },
            answers: [
              { key: "going-well", label: "Going well", count: 7, percentage: 58 },
              { key: "not-going-well", label: "Not going well", count: 5, percentage: 42 },
            ],
          },
        ],
    themes: sufficient ? [] : [{ themeId: "t", words: { en: "Waiting for an assessment" }, atLeast: 35 }],
    quotation: sufficient
      ? null
      : { source: "survey", words: "We waited a year.", language: "en", translated: null },
  })),
};

/** Components of the survey and of reading it. */
export function SurveyParts() {
  const answers = Object.entries(counts).map(([choice, count]) => ({
    questionVersionId: version.id,
    choice,
    count,
  }));
  const tallies = groupByMeaning([version]).map((meaning) =>
    tallyQuestion(meaning, {
      answers,
      answered: [{ questionVersionId: version.id, count: 116 }],
      offeredCounts: new Map([[version.id, 120]]),
    }),
  );
  return (
    <Part id="survey" title="The survey, and reading it">
      <Specimen name="ClearDevice">
        <ClearDevice area={{ slug: "exampleshire" }} unsent />
      </Specimen>
      <Specimen name="StepForm">
        <StepForm
          area="exampleshire"
          step="about"
          copy="gallery-copy"
          changing={false}
          elsewhere={["sides"]}
          closes="12 noon on Friday 4 December"
        >
          <ConflictNotice control="sides" words={["Nobody rang."]} />
        </StepForm>
      </Specimen>
      <Specimen name="ReadAloudButton">
        <ReadAloudButton />
      </Specimen>
      <Specimen name="AnswerList">
        <AnswerList
          pages={[
            {
              number: 1,
              name: { words: "Plans on time", language: "en" },
              answers: [
                {
                  key: "one",
                  control: "answer-one",
                  label: { words: "Czy pomoc jest lepsza?", language: "pl" },
                  value: ["Better"],
                  changeHref: `${paths.gallery.components()}#answer-one`,
                },
              ],
            },
          ]}
          about={{ title: "About you", answers: [] }}
        />
      </Specimen>
      <Specimen name="UnsentAnswers">
        <UnsentAnswers
          unsent={[
            {
              reason: "You now speak of fewer children:",
              answers: [
                {
                  key: "unsent-two",
                  control: "unsent-answer-two",
                  child: 2,
                  part: "Child 2",
                  label: { words: "Does help come?", language: "en" },
                  value: ["Yes"],
                },
              ],
            },
          ]}
        />
      </Specimen>
      <Specimen name="QuestionGroups">
        <QuestionGroups
          area="exampleshire"
          groups={[
            {
              heading: "Child 2, with an EHC plan",
              same: { child: 2, isTicked: false },
              questions: [
                {
                  question: { ...version, child: 2 },
                  control: "gallery-child-2",
                  wording: {
                    text: { words: version.text, language: "en" },
                    ...{ hint: null, choices: [], picture: null },
                  },
                  values: [],
                  media: [],
                  onlyIf: "Only if you answered “Yes” to “Is there a plan?”",
                },
              ],
            },
          ]}
          onPage={null}
          style={null}
          isOneAlone={false}
          typed={null}
          errors={{}}
          otherAnswers={{}}
        />
      </Specimen>
      <Specimen name="AnswerAgain">
        <AnswerAgain area="exampleshire" />
      </Specimen>
      <Specimen name="CodeField">
        <CodeField label="Your code" typed="7K2M" error="That is not a whole code." />
      </Specimen>
      <Specimen name="HiddenField">
        <HiddenField />
      </Specimen>
      <Specimen name="PausedSurvey">
        <PausedSurvey
          hasDraft
          pause={{
            since: "9am on Tuesday 24 November 2026",
            reason: "Some questions do not show on phones.",
            expected: "3pm on Tuesday 24 November 2026",
            closes: "12 noon on Friday 27 November 2026",
          }}
        />
        <ExtendedSurvey
          closes="12 noon on Monday 30 November 2026"
          reason="The survey did not work for a day."
        />
      </Specimen>
      <Specimen name="LetterNews">
        <LetterNews news="can-ask" slug="exampleshire" />
        <LetterNews news="out" slug="exampleshire" />
      </Specimen>
      <Specimen name="DecidedAreas">
        <DecidedAreas decided={decided} level={3} />
      </Specimen>
      <Specimen name="SocialCare">
        <SocialCare contacts={[]} />
      </Specimen>
      <Specimen name="SaidLines">
        <SpeechLines lines={["It took two years.\nNobody rang.", "Nadal czekamy."]} />
      </Specimen>
      <Specimen name="WaysToBeHeard">
        <WaysToBeHeard
          slug="exampleshire"
          titleAs="h3"
          ways={{ survey: true, paper: true, meeting: true, youngPeople: true }}
          contacts={[
            {
              kind: "complaints",
              name: "Exampleshire Council complaints",
              phone: "01632 960140",
              email: "complaints@exampleshire.example.org",
              web: "https://exampleshire.example.org/complaints",
            },
          ]}
        />
      </Specimen>
      <Specimen name="ResponsesApart">
        <ResponsesApart
          apart={[
            { value: "professional", label: "Someone who works with children or families", count: 12 },
            { value: "other", label: "Someone else", count: 3 },
          ]}
          collation={paths.gallery.components()}
        />
      </Specimen>
      <Specimen name="AboutFields">
        <AboutFields
          translator={aboutTranslator}
          values={{ support: ["waiting"] }}
          errors={{ children: "Choose one answer only." }}
        />
      </Specimen>
      <Specimen name="ProfileFields">
        <form>
          <ProfileFields
            translator={aboutTranslator}
            fields={listProfileFields("about").slice(2, 3)}
            alone={false}
            values={{ "support-child-1": ["waiting"] }}
            errors={{ "support-child-1": "Choose one answer only." }}
            otherAnswers={{}}
          />
        </form>
      </Specimen>
      <Specimen name="CopyWords">
        <CopyWords name="gallery-words" label="Text message" words="Tell inspectors what has changed." />
      </Specimen>
      <Specimen name="BigChoices">
        <BigChoices
          name="gallery-choice"
          choices={[
            { value: "yes", label: "Yes", picture: "yes" },
            { value: "no", label: "No", picture: "no" },
            { value: "16-18", label: "16 to 18" },
          ]}
        />
      </Specimen>
      <Specimen name="Drawing">
        <Drawing
          label="A line and a dot"
          strokes={[
            [
              [100, 100],
              [600, 400],
            ],
            [[800, 800]],
          ]}
        />
      </Specimen>
      <Specimen name="QrCode, BreakableAddress, PrintButton">
        <QrCode code={{ size: 15, path: "M4 4h7v7H4zM5 5v5h5V5zM6 6h3v3H6z" }} address="noonday.example" />
        <p>
          <BreakableAddress address={`noonday.example${paths.area.shortLink("exampleshire")}`} />
        </p>
        <PrintButton>Print the poster</PrintButton>
      </Specimen>
      <Specimen name="QuestionTallyChart">
        {tallies.map((tally) => (
          <QuestionTallyChart key={tally.meaning.id} tally={tally} markBelow={5} />
        ))}
      </Specimen>
      <Specimen name="ResponseFilterForm">
        <ResponseFilterForm
          action={paths.gallery.components()}
          filter={{ groups: [{ name: "support", value: "waiting" }], unfinished: "included" }}
          responseCount={87}
        />
      </Specimen>
    </Part>
  );
}
