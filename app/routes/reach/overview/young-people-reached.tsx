import { DataTable } from "#app/components/data-table.tsx";
import { ageBands, ageBandWords } from "#app/domain/discussions/consent.ts";
import { settings, settingWords } from "#app/domain/discussions/setting.ts";
import { circumstanceChoices } from "#app/domain/young-peoples-responses/circumstances.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { reachMessages } from "#app/messages/work/reach-messages.ts";
import type { ReachView, YoungPeopleView } from "./view-reach.ts";

type YoungPeopleReachedProps = Pick<ReachView, "questions"> & {
  youngPeople: YoungPeopleView;
  /** What stands for a number that is hidden. */
  hidden: string;
};

/** The same groups as parents say them of their children, where parents are asked. */
const parentsGroups: Readonly<Record<string, string>> = {
  "looked-after": "circumstances:looked-after",
  "care-leaver": "circumstances:care-leaver",
  "social-worker": "circumstances:child-in-need",
  "out-of-area": "setting:out-of-area",
  "home-educated": "setting:home-educated",
  "alternative-provision": "setting:alternative-provision",
  "missing-education": "setting:none",
  "in-hospital": "setting:hospital",
  "service-family": "circumstances:service-family",
  "youth-justice": "circumstances:youth-justice",
  "moving-on": "circumstances:moving-on",
};

/** Which young people were heard: parents, discussions and own answers, a column each, and none added to another. */
export function YoungPeopleReached({ youngPeople, questions, hidden }: YoungPeopleReachedProps) {
  const { discussions, own } = youngPeople;
  const format = (count: number | null | undefined) => {
    if (count === undefined) return "not asked";
    return count === null ? hidden : formatNumber(count);
  };
  const parentsCounts = new Map(
    questions.flatMap(({ groups }) => groups.map(({ name, value, count }) => [`${name}:${value}`, count])),
  );
  const both = [
    { key: "discussions", label: "In discussions", numeric: true },
    { key: "own", label: "Own answers", numeric: true },
  ];
  const rowsOf = (name: string, values: readonly { value: string; label: string }[]) =>
    values.map(({ value, label }) => ({
      key: value,
      cells: [label, format(discussions.counts[`${name}:${value}`]), format(own.counts[`${name}:${value}`])],
    }));
  const hiddenPeople = (count: number | null, words: "young-people.discussions" | "young-people.own") =>
    count === null ? null : reachMessages.t(words, { count });
  return (
    <section className="section" aria-labelledby="young-people-reached">
      <h2 id="young-people-reached">Young people heard</h2>
      <p>
        {hiddenPeople(discussions.people, "young-people.discussions") ?? `In discussions: ${hidden}.`}{" "}
        {hiddenPeople(own.people, "young-people.own") ?? `By themselves: ${hidden}.`} Parents, discussions and
        own answers are counted apart. One person may be in more than one of them, so they are never added up.
      </p>
      {own.isUnchanged || discussions.isUnchanged ? (
        <p>Groups stand as at an earlier noon: beside other figures new ones would say who came.</p>
      ) : null}
      <DataTable
        caption="Ages of young people heard"
        columns={[{ key: "group", label: "Age" }, ...both]}
        rows={rowsOf(
          "age",
          ageBands.map((value) => ({ value, label: ageBandWords[value] })),
        )}
      />
      <DataTable
        caption="Where young people were heard"
        columns={[{ key: "group", label: "Setting" }, ...both]}
        rows={rowsOf(
          "setting",
          settings.map((value) => ({ value, label: settingWords[value] })),
        )}
      />
      <DataTable
        caption="Groups of ¶76-77 that were heard"
        columns={[
          { key: "group", label: "Group" },
          { key: "parents", label: "Parents and carers", numeric: true },
          { key: "discussions", label: "In discussions", numeric: true },
          { key: "own", label: "Own answers", numeric: true },
        ]}
        rows={circumstanceChoices.map(({ slug, label }) => ({
          key: slug,
          cells: [
            label,
            format(parentsCounts.get(parentsGroups[slug] ?? "")),
            format(undefined),
            format(own.counts[`circumstances:${slug}`]),
          ],
        }))}
        note="Parents said it of the children they spoke for; young people of themselves. Nobody has to say it. Discussions do not ask it."
      />
    </section>
  );
}
