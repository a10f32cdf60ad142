import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { hallProblems } from "#app/domain/young-peoples-ways/hall-fields.ts";

/** What is where, for everybody who has the device: how many wait on it, how many went, and what could not be sent. */
export function HallState() {
  const { t } = useFamilyTranslator();
  return (
    <section className="hall-state" aria-label={t("young-hall.state")}>
      <p role="status">
        {t("young-hall.waiting")} <b data-hall-waiting>0</b>
        {" · "}
        {t("young-hall.sent")} <b data-hall-sent>0</b>
      </p>
      <ul data-hall-problems />
      <template data-hall-problem>
        <li>
          <p>
            <strong data-hall-problem-number />{" "}
            {hallProblems.map((kind) => (
              <span key={kind} data-hall-kind={kind} hidden>
                {t(`young-hall.problem.${kind}`)}
              </span>
            ))}
          </p>
          <p className="hall-numbers" data-hall-numbers />
          <p data-hall-acts>
            <button type="button" className="button button--secondary button--compact" data-hall-again>
              {t("young-hall.again")}
            </button>{" "}
            <button type="button" className="button button--quiet button--compact" data-hall-throw>
              {t("young-answer.stop.throw")}
            </button>
          </p>
        </li>
      </template>
    </section>
  );
}
