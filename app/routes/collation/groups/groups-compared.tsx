import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { IntervalChart } from "#app/components/interval-chart.tsx";
import {
  type ComparedGroup,
  describeComparison,
  goodShareOf,
  goodWordsOf,
} from "#app/domain/collation/compared-groups.ts";
import {
  balanceOf,
  formatBalance,
  isSmall,
  markBelow,
  type QuestionTally,
} from "#app/domain/collation/tally.ts";
import { describeBase } from "#app/domain/shares/answers-tallied.ts";
import {
  familiesOf,
  formatShare,
  minAnswersToCompare,
  type Share,
  wilson,
} from "#app/domain/shares/interval.ts";
import { type AboutName, aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { figureMessages } from "#app/messages/work/figure-messages.ts";

type GroupsComparedProps = { everybody: QuestionTally; by: AboutName; groups: readonly ComparedGroup[] };

/** One question, group by group: the shares drawn, what they mean in sentences, and every figure in a table. */
export function GroupsCompared({ everybody, by, groups }: GroupsComparedProps) {
  const question = aboutQuestions.find(({ name }) => name === by);
  const good = goodShareOf(everybody);
  const goodWords = goodWordsOf(everybody);
  const drawn = groups.flatMap((group) => {
    const range = group.good && wilson(group.good);
    if (!group.good || !range || familiesOf(group.good) < minAnswersToCompare) return [];
    const { count, base } = group.good;
    return [{ key: group.value, label: group.label, share: count / base, range, base }];
  });
  if (groups.length === 0) {
    return (
      <EmptyState title="Nobody has said this about themselves">
        Choose something else to compare by.
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">{`${everybody.meaning.latest.text} By ${question?.heading.toLowerCase() ?? by}`}</h2>
      {good && good.base > 0 && drawn.length > 0 ? (
        <>
          <IntervalChart
            title={`Share who said ${goodWords}, of those who answered`}
            rows={drawn}
            everybody={good.count / good.base}
          />
          <ul>
            {groups.map((group) => (
              <li key={group.value}>{describeComparison(group, goodWords)}</li>
            ))}
          </ul>
          <p className="small soft">
            The figures in brackets are where the share may well lie (Wilson’s interval, 95 in 100). “Beyond
            chance” is said where the interval of the difference leaves out none at all: of twenty such
            comparisons one will say so by chance. Families chose whether to answer, which no interval allows
            for.
            {everybody.byFamily
              ? " A share of children has its interval by family, since siblings are often alike; too few means families."
              : null}
          </p>
        </>
      ) : null}
      <FiguresOfGroups everybody={everybody} groups={groups} />
      {question?.kind === "several-of" ? (
        <p className="small soft">Families could say several of these, and count under each.</p>
      ) : null}
    </section>
  );
}

/** No share of fewer than ten: one family more would turn it. */
function shareOfGroup(good: Share, balance: number | null): string[] {
  if (good.base === 0) return ["–", "–"];
  if (familiesOf(good) < minAnswersToCompare) return ["too few", "too few"];
  return [formatShare(good), balance === null ? "–" : formatBalance(balance)];
}

function FiguresOfGroups({ everybody, groups }: Pick<GroupsComparedProps, "everybody" | "groups">) {
  const row = (key: string, label: string, tally: QuestionTally) => {
    const balance = balanceOf(tally);
    const good = goodShareOf(tally);
    return {
      key,
      cells: [
        label,
        ...everybody.choices.map((choice) => {
          const { count, families } = tally.choices.find((one) => one.key === choice.key) ?? { count: 0 };
          return [
            formatNumber(count),
            ...(families === undefined ? [] : [`(${figureMessages.t("families", { count: families })})`]),
            ...(isSmall(families ?? count, markBelow) ? ["(small)"] : []),
          ].join(" ");
        }),
        describeBase(tally),
        ...(everybody.dontKnow === null ? [] : [formatNumber(tally.dontKnow ?? 0)]),
        ...(everybody.notComeUp === null ? [] : [formatNumber(tally.notComeUp ?? 0)]),
        formatNumber(tally.notAnswered),
        ...(everybody.unaskedCount === 0 ? [] : [formatNumber(tally.unaskedCount)]),
        ...(good ? shareOfGroup(good, balance) : []),
      ],
    };
  };
  const number = (key: string, label: string) => ({ key, label, numeric: true });
  return (
    <DataTable
      caption="Every figure"
      columns={[
        { key: "group", label: "Group" },
        ...everybody.choices.map(({ key, label }) => number(key, label)),
        number("base", "Answered"),
        ...(everybody.dontKnow === null ? [] : [number("dont-know", "Don’t know")]),
        ...(everybody.notComeUp === null ? [] : [number("not-come-up", "Has not come up")]),
        number("not-answered", "Not answered"),
        ...(everybody.unaskedCount === 0 ? [] : [number("not-asked", "Not asked")]),
        ...(goodShareOf(everybody) ? [number("share", "Good share"), number("balance", "Balance")] : []),
      ]}
      rows={groups.map(({ value, label, tally }) => row(value, label, tally))}
      foot={row("everybody", "Everybody", everybody).cells}
      note={`Small: below ${markBelow}, which a release would hide.`}
    />
  );
}
