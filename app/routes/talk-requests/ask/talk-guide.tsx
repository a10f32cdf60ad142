import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { EasyLine } from "../parts/easy-line.tsx";
import type { OfferWords } from "../parts/offer-words.ts";

/** What happens, when somebody answers, and who sees what is written: before anything is asked. */
export function TalkGuide({ offer }: { offer: Extract<OfferWords, { kind: "open" }> }) {
  const { t } = useFamilyTranslator();
  return (
    <>
      <section aria-labelledby="how">
        <h2 id="how" data-read-aloud>
          {t("talk.how")}
        </h2>
        <ul className="easy-read-lines">
          <EasyLine picture="choose">
            <p>{t("talk.how.adult")}</p>
          </EasyLine>
          <EasyLine picture="phone">
            <p>{t("talk.how.call")}</p>
          </EasyLine>
          <EasyLine picture="waiting">
            <p>{offer.hours}</p>
          </EasyLine>
          <EasyLine picture="talk">
            <p>{t("talk.how.together")}</p>
          </EasyLine>
          <EasyLine picture="calendar">
            <p>{t("talk.how.until", { moment: offer.until })}</p>
          </EasyLine>
        </ul>
      </section>
      <section aria-labelledby="who-sees">
        <h2 id="who-sees" data-read-aloud>
          {t("talk.who")}
        </h2>
        <ul className="easy-read-lines">
          <EasyLine picture="look">
            <p>{t("talk.who.inspectors")}</p>
          </EasyLine>
          <EasyLine picture="building">
            <p>{t("talk.who.area")}</p>
          </EasyLine>
          <EasyLine picture="together">
            <p>{t("talk.who.adult")}</p>
          </EasyLine>
          <EasyLine picture="take-out">
            <p>{t("talk.who.erased")}</p>
          </EasyLine>
          <EasyLine picture="shield">
            <p>{t("talk.who.longer")}</p>
          </EasyLine>
        </ul>
      </section>
    </>
  );
}
