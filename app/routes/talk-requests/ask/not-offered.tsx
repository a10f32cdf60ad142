import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { EasyLine } from "../parts/easy-line.tsx";

/** That nobody can ask here now, and why. */
export function NotOffered({ kind }: { kind: "no-hours" | "over" }) {
  const { t } = useFamilyTranslator();
  const key = kind === "over" ? "talk.over" : "talk.not-yet";
  return (
    <section aria-labelledby="not-offered">
      <h2 id="not-offered" data-read-aloud>
        {t(key)}
      </h2>
      <ul className="easy-read-lines">
        <EasyLine picture={kind === "over" ? "letter" : "calendar"}>
          <p>{t(`${key}.why`)}</p>
        </EasyLine>
      </ul>
    </section>
  );
}
