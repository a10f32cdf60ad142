import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Picture } from "#app/components/picture.tsx";
import "./young-peoples-bar.css";

type BarProps = {
  /** What the main button says; what it is for stands beside it. Null where something is to be agreed to first. */
  label: string | null;
  /** Of the form that its buttons send, where the bar does not stand in it. */
  form?: string;
  /** Where something can be left out. */
  hasSkip?: boolean;
};

/** The ways on from a page, always in the same place: go on or send, skip, and stop. */
export function YoungPeoplesBar({ label, form, hasSkip = false }: BarProps) {
  const { t } = useFamilyTranslator();
  return (
    <div className="young-bar">
      {label === null ? (
        <span />
      ) : (
        <button type="submit" form={form} className="young-bar-button young-bar-button--main" data-scan="">
          {label}
        </button>
      )}
      {hasSkip ? (
        <button type="submit" form={form} className="young-bar-button" name="go" value="skip" data-scan="">
          <span className="young-bar-picture">
            <Picture name="skip" />
          </span>
          {t("young-answer.skip")}
        </button>
      ) : (
        <span />
      )}
      <button type="submit" form={form} className="young-bar-button" name="go" value="stop" data-scan="">
        <span className="young-bar-picture">
          <Picture name="stop" />
        </span>
        {t("young-answer.stop")}
      </button>
    </div>
  );
}
