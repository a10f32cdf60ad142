import { useWords } from "#app/components/words.ts";
import { Button } from "./button.tsx";
import { Form } from "./form.tsx";
import "./answer-again.css";

/**
 * For somebody who has sent one answer and has more to say: about another child, from another view, or somebody else. What was
 * taken back is erased, so nothing of it can be filled in.
 */
export function AnswerAgain({ base, takenBack = false }: { base: string; takenBack?: boolean }) {
  const { say } = useWords();
  const ways = [
    {
      like: "child",
      label: say("receipt.more.child"),
      hint: takenBack ? undefined : say("receipt.more.child.hint"),
    },
    { like: "view", label: say("receipt.more.view"), hint: say("receipt.more.view.hint") },
    { like: "new", label: say("receipt.more.other"), hint: undefined },
  ];
  return (
    <section aria-labelledby="more">
      <h2 id="more">{say("receipt.more.title")}</h2>
      <p>{say("receipt.more.words")}</p>
      <Form method="get" action={`${base}/consent`}>
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
