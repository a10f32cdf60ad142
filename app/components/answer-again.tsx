import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { paths } from "#app/paths.ts";
import { Form } from "./form.tsx";
import { Button } from "./native/button.tsx";
import "./answer-again.css";

/**
 * For somebody who has sent one answer and has more to say: about another child, from another view, or somebody else. What was
 * taken back is erased, so nothing of it can be filled in.
 */
export function AnswerAgain({ area, isWithdrawn = false }: { area: string; isWithdrawn?: boolean }) {
  const { t } = useFamilyTranslator();
  const ways = [
    {
      like: "child",
      label: t("receipt.more.child"),
      hint: isWithdrawn ? undefined : t("receipt.more.child.hint"),
    },
    { like: "view", label: t("receipt.more.view"), hint: t("receipt.more.view.hint") },
    { like: "new", label: t("receipt.more.other"), hint: undefined },
  ];
  return (
    <section aria-labelledby="more">
      <h2 id="more">{t("receipt.more.title")}</h2>
      <p>{t("receipt.more.words")}</p>
      <Form method="get" action={paths.survey.consent(area)}>
        <ul className="answer-again">
          {ways.map(({ like, label, hint }) => (
            <li key={like}>
              <Button kind="secondary" name="again" value={like}>
                {label}
              </Button>
              {hint ? <span className="small soft">{hint}</span> : null}
            </li>
          ))}
        </ul>
      </Form>
    </section>
  );
}
