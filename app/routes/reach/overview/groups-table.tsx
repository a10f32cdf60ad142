import { DataTable } from "#app/components/data-table.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { formatNumber } from "#app/messages/format-number.ts";
import "./reach.css";
import type { GroupReach, QuestionReach, ReachStatus } from "#app/domain/reach/reach-status.ts";

const reachTags: Record<
  ReachStatus,
  { kind: "neutral" | "success" | "warning" | "danger"; words: string } | null
> = {
  "not-reached": { kind: "danger", words: "Not being reached" },
  nobody: { kind: "danger", words: "Nobody yet" },
  fewer: { kind: "warning", words: "Fewer than others" },
  heard: { kind: "success", words: "As much as others" },
  unknown: null,
};

/** Each group's answers beside how many children the area has. */
export function GroupsTable({ question, hidden }: { question: QuestionReach; hidden: string }) {
  const counts = question.groups.map(({ value, label, count }) => ({
    key: value,
    cells: [label, count === null ? hidden : formatNumber(count)],
  }));
  const group = { key: "group", label: "Group" };
  const responses = { key: "count", label: "Responses", numeric: true };
  if (question.groups.every(({ total }) => total === null)) {
    return <DataTable caption={question.heading} columns={[group, responses]} rows={counts} />;
  }
  return (
    <DataTable
      caption={question.heading}
      columns={[
        group,
        responses,
        { key: "total", label: "Children in the area", numeric: true },
        { key: "share", label: "For each 100 children", numeric: true },
        { key: "standing", label: "Beside other groups" },
      ]}
      rows={question.groups.map((one, place) => {
        const reachTag = reachTags[one.status];
        return {
          key: one.value,
          cells: [
            ...(counts[place]?.cells ?? []),
            one.total === null ? "not entered" : formatNumber(one.total),
            share(one),
            reachTag ? (
              <span className="reach-standing" key="standing">
                <StatusTag kind={reachTag.kind}>{reachTag.words}</StatusTag>
              </span>
            ) : (
              "cannot be said"
            ),
          ],
        };
      })}
    />
  );
}

function share({ count, total }: GroupReach): string {
  if (count === null || total === null) return "–";
  return formatNumber((count / total) * 100, { maximumFractionDigits: 1 });
}
