import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { ReceiptCode } from "#app/components/receipt-code.tsx";
import { EasyLine } from "../parts/easy-line.tsx";

type AskedPartProps = {
  code: string;
  adultKnows: boolean;
  /** When somebody answers, in words; null where the lead has just taken the hours away. */
  hours: string | null;
  takeBackHref: string;
};

/** What happens after somebody asked, and the code that takes it back. */
export function AskedPart({ code, adultKnows, hours, takeBackHref }: AskedPartProps) {
  const { t } = useFamilyTranslator();
  return (
    <>
      <ReceiptCode code={code} label={t("talk.sent.code")} />
      <ul className="easy-read-lines">
        <EasyLine picture="write">
          <p>{t("talk.sent.keep")}</p>
        </EasyLine>
      </ul>
      <section aria-labelledby="next">
        <h2 id="next" data-read-aloud>
          {t("talk.next")}
        </h2>
        <ul className="easy-read-lines">
          {adultKnows ? null : (
            <EasyLine picture="together">
              <p>{t("talk.next.tell")}</p>
            </EasyLine>
          )}
          <EasyLine picture="phone">
            <p>{t("talk.how.call")}</p>
          </EasyLine>
          {hours === null ? null : (
            <EasyLine picture="waiting">
              <p>{hours}</p>
            </EasyLine>
          )}
          <EasyLine picture="talk">
            <p>{t("talk.how.together")}</p>
          </EasyLine>
        </ul>
      </section>
      <section aria-labelledby="no-more">
        <h2 id="no-more" data-read-aloud>
          {t("talk.no-more")}
        </h2>
        <ul className="easy-read-lines">
          <EasyLine picture="stop">
            <p>{t("talk.no-more.press")}</p>
          </EasyLine>
        </ul>
        <Form action={takeBackHref}>
          <input type="hidden" name="code" value={code} />
          <ButtonRow>
            <Button kind="secondary">{t("talk.no-more")}</Button>
          </ButtonRow>
        </Form>
      </section>
    </>
  );
}
