import { CardPicture } from "#app/components/card-picture.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { InLanguage } from "#app/components/in-language.tsx";
import { circumstanceChoices } from "#app/domain/young-peoples-responses/circumstances.ts";
import "../../../components/young-peoples-question.css";

/** The groups of ¶76-77, for whoever wants to say that they are in one. */
export function AboutChoices({ chosen }: { chosen: readonly string[] }) {
  const { t } = useFamilyTranslator();
  return (
    <fieldset className="young-question">
      <legend data-read-aloud>
        <h1>{t("young-answer.about.title")}</h1>
      </legend>
      <p data-read-aloud>{t("young-answer.about.hint")}</p>
      <ul className="young-cards">
        {circumstanceChoices.map(({ slug, words, picture }) => (
          <li key={slug}>
            <label className="young-card" data-read-aloud>
              <input
                type="checkbox"
                name="circumstance"
                value={slug}
                defaultChecked={chosen.includes(slug)}
                data-scan=""
              />
              <span className="young-card-picture">
                <CardPicture name={picture} />
              </span>
              <span>
                <InLanguage>{words}</InLanguage>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
