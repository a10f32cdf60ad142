import { useTranslator } from "#app/components/translator.ts";

/** The words that the script of families' pages shows, which it reads from here (`app/browser/script-words.ts`). */
export function ScriptWords() {
  const { t } = useTranslator();
  return (
    <div
      id="script-words"
      hidden
      data-saved={t("script.saved")}
      data-not-saved={t("script.not-saved")}
      data-elsewhere={t("script.elsewhere")}
      data-not-kept={t("script.not-kept")}
      data-slow={t("script.slow")}
      data-unreachable={t("script.unreachable")}
      data-read-to-me={t("script.read-to-me")}
      data-stop-reading={t("script.stop-reading")}
      data-room-left={t("script.room-left")}
      data-too-long-to-save={t("script.too-long-to-save")}
      data-too-long={t("script.too-long")}
    />
  );
}
