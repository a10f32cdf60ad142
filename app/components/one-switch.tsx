import { useFamilyTranslator } from "#app/components/family-translator.ts";
import "./one-switch.css";

/**
 * Offers scanning by one switch; hidden until the page's script can do it (`app/browser/one-switch.ts`). It comes last in what is
 * scanned, so that the switch itself ends it.
 */
export function OneSwitch() {
  const { t } = useFamilyTranslator();
  return (
    <div className="one-switch" data-one-switch hidden>
      <button type="button" className="button button--quiet button--compact" data-scan="">
        <span>{t("young-answer.switch.start")}</span>
        <span hidden>{t("young-answer.switch.end")}</span>
      </button>
      <button type="button" className="button button--quiet button--compact one-switch-speed" data-scan="">
        {t("young-answer.switch.speed")} <b />
      </button>
      <p className="one-switch-how">{t("young-answer.switch.how")}</p>
    </div>
  );
}
