import { useTranslator } from "#app/components/translator.ts";
import "./read-aloud-button.css";

/**
 * Reads what is around it aloud: the nearest `data-read-group`, or the whole page. Hidden until the page's script has
 * found a voice on the device (`app/browser/read-aloud.ts`).
 */
export function ReadAloudButton() {
  const { t } = useTranslator();
  return (
    <button
      type="button"
      className="button button--quiet button--compact read-aloud-button"
      data-read-aloud-button
      aria-pressed="false"
      hidden
    >
      <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 9v6h4l5 4V5L8 9z" fill="currentColor" />
        <path
          d="M16 8.500a5 5 0 0 1 0 7M18.500 6a9 9 0 0 1 0 12"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      </svg>
      <span data-words>{t("script.read-to-me")}</span>
    </button>
  );
}
