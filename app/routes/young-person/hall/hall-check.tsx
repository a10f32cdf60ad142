import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { YoungPeoplesBar } from "#app/components/young-peoples-bar.tsx";
import type { CardPictureName } from "#app/domain/pictures/card-pictures.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { wordsChoosers } from "#app/domain/young-peoples-responses/draft.ts";
import { hallFields } from "#app/domain/young-peoples-ways/hall-fields.ts";
import { PictureChoices } from "../parts/picture-choices.tsx";
import { HallScreen } from "./hall-screen.tsx";

const pictures: Readonly<Record<(typeof wordsChoosers)[number], CardPictureName>> = {
  "young-person": "my-voice",
  helper: "help",
  together: "together",
};

/** What was said, before it is sent: the script writes in what was chosen and typed. */
export function HallCheck({ questions }: { questions: readonly QuestionVersion[] }) {
  const { t } = useFamilyTranslator();
  return (
    <HallScreen name="check" hasBack>
      <h1 data-read-aloud>{t("young-answer.check.title")}</h1>
      <p data-read-aloud>{t("young-answer.check.words")}</p>
      <p className="field-error" role="alert" data-hall-nothing hidden>
        {t("young-answer.check.nothing")}
      </p>
      <ol className="young-check">
        {questions.map((question, index) => (
          <li key={question.id}>
            <h2 className="young-check-question" data-read-aloud>
              <InLanguage>{question.text}</InLanguage>
            </h2>
            <p className="hall-said" dir="auto" data-read-aloud data-hall-said={index + 1} />
            <p className="soft" data-hall-skipped={index + 1}>
              {t("young-answer.check.skipped")}
            </p>
            {question.type === "words" ? (
              <div data-hall-chooser={question.id} hidden>
                <p className="field-error" role="alert" data-hall-chooser-missing hidden>
                  {t("young-answer.chooser.missing")}
                </p>
                <PictureChoices
                  name={`${hallFields.chooser}${question.id}`}
                  label={t("young-answer.chooser")}
                  options={wordsChoosers.map((value) => ({
                    ...{ value, label: t(`young-answer.chooser.${value}`), picture: pictures[value] },
                  }))}
                  defaultValue={null}
                />
              </div>
            ) : null}
            <button
              type="submit"
              className="button button--secondary button--compact"
              name="change"
              value={index + 1}
              data-scan=""
            >
              {t("young-answer.check.change")}
              <span className="visually-hidden">: {question.text}</span>
            </button>
          </li>
        ))}
      </ol>
      <p>
        <button type="submit" className="button button--quiet" name="go" value="about" data-scan="">
          {t("young-answer.about")}
        </button>
      </p>
      <YoungPeoplesBar label={t("young-answer.send")} />
    </HallScreen>
  );
}
