import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { paths } from "#app/paths.ts";
import { ButtonLink, ButtonRow } from "./native/button.tsx";

type ClearDeviceProps = {
  area: { slug: string };
  /** There are answers on the device that were not sent. */
  unsent?: boolean;
};

/** For a device that others use: to the page that asks whether to take away what leads back to somebody's answers. */
export function ClearDevice({ area, unsent }: ClearDeviceProps) {
  const { t } = useFamilyTranslator();
  return (
    <>
      {unsent ? <p>{t("receipt.clear.unsent")}</p> : null}
      <ButtonRow>
        <ButtonLink kind="secondary" href={paths.survey.clearing(area.slug)}>
          {t("receipt.clear")}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
