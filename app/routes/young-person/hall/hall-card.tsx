import { CardPicture } from "#app/components/card-picture.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Button } from "#app/components/native/button.tsx";
import { cardSymbols } from "#app/domain/young-peoples-responses/card.ts";
import { HallScreen } from "./hall-screen.tsx";
import "../parts/card-face.css";

/** A card that the device makes itself: the script writes in its number, and leaves of the pictures its four. */
export function HallCard() {
  const { t } = useFamilyTranslator();
  return (
    <HallScreen name="card">
      <h1 data-read-aloud>{t("young-hall.card.title")}</h1>
      <section className="young-persons-card" aria-label={t("young-answer.card.label")} data-hall-card>
        <p className="young-persons-card-number" dir="ltr" translate="no" data-hall-card-number />
        <ol className="young-persons-card-pictures" data-hall-card-pictures />
      </section>
      <template data-hall-pictures>
        {cardSymbols.map((symbol) => (
          <li key={symbol} data-symbol={symbol}>
            <CardPicture name={symbol} />
            {t(`young-answer.symbol.${symbol}`)}
          </li>
        ))}
      </template>
      <p data-read-aloud>{t("young-answer.card.keep")}</p>
      <p data-read-aloud>{t("young-hall.card.how")}</p>
      <p className="hall-where" role="status" data-hall-where>
        <span data-hall-is-waiting>{t("young-hall.card.waiting")}</span>
        <span data-hall-is-sent hidden>
          {t("young-hall.card.sent")}
        </span>
        <span data-hall-has-problem hidden>
          {t("young-hall.card.problem")}
        </span>
      </p>
      <Button name="go" value="next" data-scan="">
        {t("young-hall.card.next")}
      </Button>
    </HallScreen>
  );
}
