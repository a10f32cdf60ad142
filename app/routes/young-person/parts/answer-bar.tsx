import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Picture } from "#app/components/picture.tsx";
import "./answer-bar.css";

type AnswerBarProps = {
  /** What the main button says; what it is for stands beside it. */
  label: string;
  /** Where something can be left out. */
  hasSkip?: boolean;
};

/** The ways on from a page, always in the same place: go on or send, skip, and stop. */
export function AnswerBar({ label, hasSkip = false }: AnswerBarProps) {
  const { t } = useFamilyTranslator();
  return (
    <div className="young-bar">
      <button type="submit" className="young-bar-button young-bar-button--main" data-scan="">
        {label}
      </button>
      {hasSkip ? (
        <button type="submit" className="young-bar-button" name="go" value="skip" data-scan="">
          <span className="young-bar-picture">
            <Picture name="skip" />
          </span>
          {t("young-answer.skip")}
        </button>
      ) : (
        <span />
      )}
      <button type="submit" className="young-bar-button" name="go" value="stop" data-scan="">
        <span className="young-bar-picture">
          <Picture name="stop" />
        </span>
        {t("young-answer.stop")}
      </button>
    </div>
  );
}
