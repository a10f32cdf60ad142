import { useTranslator } from "#app/components/translator.ts";
import { Button, ButtonRow } from "./native/button.tsx";

/** The ways on from a step of the survey; both save what is on the page. */
export function StepButtons() {
  const { t } = useTranslator();
  return (
    <ButtonRow>
      <Button>{t("form.continue")}</Button>
      <Button kind="quiet" name="then" value="later">
        {t("form.later")}
      </Button>
    </ButtonRow>
  );
}
