import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Button, ButtonRow } from "./native/button.tsx";

/** The ways on from a step of the survey; each saves what is on the page. Shortly before it closes one leads to sending. */
export function StepButtons({ isClosingSoon }: { isClosingSoon: boolean }) {
  const { t } = useFamilyTranslator();
  return (
    <ButtonRow>
      <Button>{t("form.continue")}</Button>
      {isClosingSoon ? (
        <Button kind="secondary" name="then" value="send">
          {t("closing-soon.send")}
        </Button>
      ) : null}
      <Button kind="quiet" name="then" value="later">
        {t("form.later")}
      </Button>
    </ButtonRow>
  );
}
