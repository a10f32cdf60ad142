import type { ReactNode } from "react";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { DefaultButton } from "../parts/default-button.tsx";

type HallScreenProps = {
  name: string;
  hasBack?: boolean;
  children: ReactNode;
};

/** One screen, hidden until its script shows it; what is pressed in it goes nowhere but to that script. */
export function HallScreen({ name, hasBack = false, children }: HallScreenProps) {
  const { t } = useFamilyTranslator();
  return (
    <form className="hall-screen" data-hall={name} data-read-group hidden noValidate>
      <DefaultButton />
      <div className="hall-tools">
        {hasBack ? (
          <button type="submit" className="button button--quiet button--compact" name="go" value="back">
            {t("young.start.back")}
          </button>
        ) : null}
        <ReadAloudButton />
      </div>
      {children}
    </form>
  );
}
