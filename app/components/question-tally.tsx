import { balanceOf, formatBalance, isSmall, type QuestionTally } from "#app/domain/collation/tally.ts";
import { countOfFamilies, describeBase, describeUnanswered } from "#app/domain/shares/answers-tallied.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { figureMessages } from "#app/messages/work/figure-messages.ts";
import { BarList } from "./bar-list.tsx";
import { DivergingBar } from "./diverging-bar.tsx";

type QuestionTallyChartProps = {
  tally: QuestionTally;
  titleAs?: "h3" | "h4";
  /** From a figure to the words of those who gave that answer. */
  hrefOf?: (choice: string) => string;
  /** Counts below this are marked: in a release they would be hidden. */
  markBelow: number;
};

/** Parents' answers to one question: exact figures with their base, for those inside the re-visit. */
export function QuestionTallyChart({ tally, titleAs = "h3", hrefOf, markBelow }: QuestionTallyChartProps) {
  const { meaning, choices, base, byFamily, dontKnow, notComeUp } = tally;
  const marked = [...choices.map(countOfFamilies), dontKnow ?? 0, notComeUp ?? 0].some((count) =>
    isSmall(count, markBelow),
  );
  const balance = balanceOf(tally);
  const note = [
    byFamily
      ? `Of ${describeBase(tally)}: each figure counts children, with their families in brackets.`
      : null,
    meaning.latest.type === "several-of" ? "Several could be chosen." : null,
    notComeUp === null ? null : `This has not come up for them: ${formatNumber(notComeUp)}.`,
    ...describeUnanswered(tally),
    balance === null ? null : `Balance: ${formatBalance(balance)}.`,
    marked ? `Has counts below ${markBelow}, which a release would hide.` : null,
  ].filter((part) => part !== null);
  const labelled = choices.map(({ key, label, count, families }) => ({
    key,
    label: [
      label,
      ...(families === undefined ? [] : [`(${figureMessages.t("families", { count: families })})`]),
      ...(isSmall(families ?? count, markBelow) ? ["(small)"] : []),
    ].join(" "),
    count,
    href: count > 0 ? hrefOf?.(key) : undefined,
  }));
  const shared = {
    title: meaning.latest.text,
    titleAs,
    base,
    dontKnow: dontKnow ?? undefined,
    note: note.join(" "),
  };
  const sides = choices.map(({ side }) => side);
  if (sides.some((side) => side === null)) return <BarList {...shared} items={labelled} />;
  const segments = labelled.map((choice, place) => ({
    ...choice,
    side: sides[place] ?? ("neutral" as const),
  }));
  return (
    <DivergingBar
      {...shared}
      segments={segments}
      dontKnowHref={dontKnow !== null && dontKnow > 0 ? hrefOf?.("dont-know") : undefined}
    />
  );
}
