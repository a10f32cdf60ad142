import { useContext } from "react";
import { BigChoices } from "#app/components/big-choices.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { NonceContext } from "#app/components/nonce.ts";
import { OneSwitch } from "#app/components/one-switch.tsx";
import { Page } from "#app/components/page.tsx";
import { SafetyStrip } from "#app/components/safety-strip.tsx";
import { SymbolCredits, symbolsOf } from "#app/components/setting-symbol.tsx";
import { YoungPeoplesBar } from "#app/components/young-peoples-bar.tsx";
import { YoungPeoplesQuestion } from "#app/components/young-peoples-question.tsx";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { controlOf } from "#app/domain/young-peoples-responses/draft.ts";
import type { ShownSymbol } from "#app/domain/young-peoples-ways/symbol.ts";
import { paths } from "#app/paths.ts";
import { AboutChoices } from "../parts/about-choices.tsx";
import { answerLabels } from "../parts/answer-labels.ts";
import { choicesOfStep } from "../parts/choices-of-step.ts";
import { ConsentLines } from "../parts/consent-lines.tsx";
import { HallCard } from "./hall-card.tsx";
import { HallCheck } from "./hall-check.tsx";
import { HallScreen } from "./hall-screen.tsx";
import { HallState } from "./hall-state.tsx";
import "../parts/young-page.css";
import "./hall.css";

type HallScreensProps = {
  slug: string;
  linkId: string;
  group: string;
  approvalId: string;
  numbers: readonly number[];
  questions: readonly QuestionVersion[];
  symbols: readonly ShownSymbol[];
  until: string;
  script: string;
};

/** The screens of a session, of which its script shows one after the other (`app/browser/hall.ts`). */
export function HallScreens({
  slug,
  linkId,
  group,
  approvalId,
  numbers,
  questions,
  symbols,
  until,
  script,
}: HallScreensProps) {
  const translator = useFamilyTranslator();
  const { t, language } = translator;
  const nonce = useContext(NonceContext);
  const withSignal = paths.youngPerson.start(slug);
  return (
    <Page dataState="open">
      <div
        className="young-page hall"
        data-hall-page
        data-area={slug}
        data-link={linkId}
        data-approval={approvalId}
        data-language={language.code}
        data-answers={paths.youngPerson.hallAnswers(slug)}
        data-with-signal={withSignal}
      >
        <noscript>
          <p>{t("young-hall.no-script")}</p>
          <p>
            <a href={withSignal}>{t("young-hall.with-signal")}</a>
          </p>
        </noscript>
        <HallScreen name="ready">
          <p data-read-aloud>{t("young.link.group", { group })}</p>
          <h1 data-read-aloud>{t("young-hall.ready")}</h1>
          <p data-read-aloud>{t("young-hall.ready.words")}</p>
          <p data-read-aloud>{t("young-hall.where")}</p>
          <BigChoices
            name="go"
            choices={[{ value: "next", label: t("young.start.next"), picture: "moving-on" }]}
          />
          <p data-read-aloud>{t("young-hall.until", { until })}</p>
          <p data-read-aloud>{t("young-hall.off")}</p>
          <p>
            <a href={withSignal}>{t("young-hall.with-signal")}</a>
          </p>
        </HallScreen>
        <HallScreen name="unsent">
          <h1 data-read-aloud>{t("young.start.unsent")}</h1>
          <p className="hall-number" data-hall-unsent-number />
          <BigChoices
            name="go"
            choices={[
              { value: "go-on", label: t("young.start.go-on"), picture: "my-voice" },
              { value: "throw-away", label: t("young-answer.stop.throw"), picture: "no" },
            ]}
          />
        </HallScreen>
        <HallScreen name="number" hasBack>
          <h1 data-read-aloud>{t("young.start.number")}</h1>
          <p data-read-aloud>{t("young.start.number.hint")}</p>
          <BigChoices name="number" choices={choicesOfStep("number", { t, numbers })} />
          <p data-read-aloud>{t("young.start.number.none")}</p>
        </HallScreen>
        <HallScreen name="helped" hasBack>
          <h1 data-read-aloud>{t("young.start.helped")}</h1>
          <BigChoices name="helped" choices={choicesOfStep("helped", { t, numbers })} />
        </HallScreen>
        <HallScreen name="consent" hasBack>
          <h1 data-read-aloud>{t("young.consent.title")}</h1>
          <ConsentLines isLookedAfter={false} agreed={null} />
          <h2 data-read-aloud>{t("young.consent.question")}</h2>
          <BigChoices
            name="consent"
            choices={[
              { value: "yes", label: t("young.consent.yes"), picture: "yes" },
              { value: "no", label: t("young.consent.no"), picture: "no" },
            ]}
          />
        </HallScreen>
        <HallScreen name="no">
          <h1 data-read-aloud>{t("young.no.title")}</h1>
          <p data-read-aloud>{t("young.no.words")}</p>
          <p data-read-aloud>{t("young.no.nothing")}</p>
          <NextPerson label={t("young.start.next")} />
        </HallScreen>
        <HallScreen name="quote" hasBack>
          <h1 data-read-aloud>{t("young.consent.quote")}</h1>
          <p data-read-aloud>{t("young.consent.quote.how")}</p>
          <BigChoices
            name="quote"
            choices={[
              { value: "yes", label: t("young.consent.quote.yes"), picture: "yes" },
              { value: "no", label: t("young.consent.quote.no"), picture: "no" },
            ]}
          />
        </HallScreen>
        {questions.map((question, index) => (
          <HallScreen key={question.id} name={`question-${index + 1}`} hasBack>
            <p className="young-progress">
              {t("young-answer.progress", { number: index + 1, count: questions.length })}
            </p>
            <YoungPeoplesQuestion
              question={question}
              name={controlOf(question)}
              live={{
                values: [],
                labelOf: answerLabels(translator),
                symbolOf: symbolsOf(question, symbols),
                wordsHint: t("young-answer.no-names"),
              }}
            />
            <SymbolCredits question={question} symbols={symbols} />
            <YoungPeoplesBar label={t("young-answer.continue")} hasSkip />
          </HallScreen>
        ))}
        <HallScreen name="about" hasBack>
          <AboutChoices chosen={[]} />
          <YoungPeoplesBar label={t("young-answer.continue")} />
        </HallScreen>
        <HallCheck questions={questions} />
        <HallScreen name="stop">
          <h1 data-read-aloud>{t("young-answer.stop.title")}</h1>
          <p data-read-aloud>{t("young-answer.stop.ask")}</p>
          <BigChoices
            name="go"
            choices={[
              { value: "keep", label: t("young-hall.keep"), picture: "letter" },
              { value: "throw-away", label: t("young-answer.stop.throw"), picture: "no" },
              { value: "back", label: t("young-answer.stop.back"), picture: "change" },
            ]}
          />
        </HallScreen>
        <HallScreen name="gone">
          <h1 data-read-aloud>{t("young-answer.gone.title")}</h1>
          <p data-read-aloud>{t("young-answer.gone")}</p>
          <p data-read-aloud>{t("young-answer.gone.fine")}</p>
          <NextPerson label={t("young.start.next")} />
        </HallScreen>
        <HallCard />
        <HallState />
        <OneSwitch />
        <SafetyStrip />
      </div>
      <script src={script} nonce={nonce} defer />
    </Page>
  );
}

function NextPerson({ label }: { label: string }) {
  return <BigChoices name="go" choices={[{ value: "next", label, picture: "moving-on" }]} />;
}
