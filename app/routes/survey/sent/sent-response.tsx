import type { ReactNode } from "react";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { paths } from "#app/paths.ts";

type SentResponseProps = {
  area: string;
  receipt: string;
  /** When, as words. */
  received: string;
  isWithdrawn: boolean;
  isOpen: boolean;
  isSealed: boolean;
  /** The answers. */
  children: ReactNode;
};

/** What a receipt stands for, and what can still be done with it. */
export function SentResponse(props: SentResponseProps) {
  const { area, receipt, received, isWithdrawn, isOpen, isSealed, children } = props;
  const { t } = useFamilyTranslator();
  const code = <input type="hidden" name="code" value={receipt} />;
  return (
    <>
      <h1>{t("back.sent.title")}</h1>
      <p className="lead">{t(isWithdrawn ? "back.sent.nothing" : "back.sent.arrived", { received })}</p>
      {isWithdrawn ? null : children}
      <Form action={paths.survey.copy(area)}>
        {code}
        <ButtonRow>
          <Button kind="quiet">{t("copy.title")}</Button>
        </ButtonRow>
      </Form>
      {isOpen && !isWithdrawn ? (
        <Form action={paths.survey.change(area)}>
          {code}
          <p>{t("back.change.words")}</p>
          <ButtonRow>
            <Button>{t("back.change")}</Button>
          </ButtonRow>
        </Form>
      ) : null}
      {isSealed && !isWithdrawn ? <p>{t("back.too-late")}</p> : null}
      {isSealed || isWithdrawn ? null : (
        <Details summary={t("back.take")}>
          <Form action={paths.survey.withdrawal(area)}>
            {code}
            <p>{t("back.take.words")}</p>
            <ButtonRow>
              <Button kind="danger">{t("back.take")}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
    </>
  );
}
