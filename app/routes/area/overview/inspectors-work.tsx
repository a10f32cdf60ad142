import { useFamilyTranslator } from "#app/components/family-translator.ts";

const can = [
  "area.can.listen",
  "area.can.weigh",
  "area.can.say",
  "area.can.letter",
  "area.can.decided",
] as const;
const cannot = [
  "area.cannot.settle",
  "area.cannot.change",
  "area.cannot.complaint",
  "area.cannot.tell",
] as const;

/** What families can expect of a re-visit and what not, so that nobody waits for what it cannot give. */
export function InspectorsWork() {
  const { t } = useFamilyTranslator();
  return (
    <section className="section" aria-labelledby="what-inspectors-do">
      <h2 id="what-inspectors-do">{t("area.can.title")}</h2>
      <div className="area-can">
        <div>
          <h3>{t("area.can")}</h3>
          <ul>
            {can.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t("area.cannot")}</h3>
          <ul>
            {cannot.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
