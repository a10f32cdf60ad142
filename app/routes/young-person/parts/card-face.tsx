import { CardPicture } from "#app/components/card-picture.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { type Card, formatCardNumber } from "#app/domain/young-peoples-responses/card.ts";
import "./card-face.css";

/** A young person's card, large, to be photographed, copied down or printed. */
export function CardFace({ card: { number, pictures } }: { card: Card }) {
  const { t } = useFamilyTranslator();
  return (
    <section className="young-persons-card" aria-label={t("young-answer.card.label")} data-card={number}>
      <p className="young-persons-card-number" dir="ltr" translate="no">
        {formatCardNumber(number)}
      </p>
      <ol className="young-persons-card-pictures">
        {pictures.map((picture) => (
          <li key={picture}>
            <CardPicture name={picture} />
            {t(`young-answer.symbol.${picture}`)}
          </li>
        ))}
      </ol>
    </section>
  );
}
