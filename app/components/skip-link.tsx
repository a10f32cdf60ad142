import { useTranslator } from "#app/components/translator.ts";
import "./skip-link.css";

/** The first thing a keyboard reaches on every page; leads to the main of `Page`. */
export function SkipLink() {
  const { t } = useTranslator();
  return (
    <a className="skip-link" href="#main">
      {t("form.skip-to-content")}
    </a>
  );
}
