import { PhoneLink } from "#app/components/contact-link.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import "./safety-strip.css";

/** On every page on which young people answer by themselves: an adult they trust, Childline, and 999. */
export function SafetyStrip() {
  const { t } = useFamilyTranslator();
  return (
    <aside className="safety-strip" aria-label={t("young-answer.safe")}>
      <p className="safety-strip-title" data-read-aloud>
        {t("young-answer.safe")}
      </p>
      <ul>
        <li data-read-aloud>{t("young-answer.safe.adult")}</li>
        <li data-read-aloud>
          {t("young-answer.safe.childline")} <PhoneLink phone="0800 1111" />
        </li>
        <li data-read-aloud>
          {t("young-answer.safe.999")} <PhoneLink phone="999" />
        </li>
      </ul>
    </aside>
  );
}
