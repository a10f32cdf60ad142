import { Card } from "#app/components/card.tsx";
import { Stat, StatRow } from "#app/components/stat.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import type { DiscussionInList } from "#app/domain/discussions/list-discussions.server.ts";
import { settingWords } from "#app/domain/discussions/setting.ts";
import { paths } from "#app/paths.ts";

type DiscussionCardProps = { discussion: DiscussionInList & { timeText: string }; inspectionId: string };

/** One discussion in the list: where and when, how far it has come, and what is in it. */
export function DiscussionCard({ discussion, inspectionId }: DiscussionCardProps) {
  const { id, details, participants, counting, faces, cards, contributionCount } = discussion;
  return (
    <Card
      title={details.place}
      href={paths.youngPeople.discussion(inspectionId, id)}
      aside={<State discussion={discussion} />}
    >
      <p>
        {discussion.timeText} <span className="soft">· {settingWords[details.setting]}</span>
      </p>
      <StatRow>
        <Stat label="Young people who count" value={counting} note={`of ${participants.length} there`} />
        <Stat label="Faces shown" value={faces} />
        {cards > 0 ? <Stat label="Answers with cards" value={cards} /> : null}
        <Stat label="Things said" value={contributionCount} />
      </StatRow>
    </Card>
  );
}

function State({ discussion }: { discussion: DiscussionInList }) {
  const { withdrawn, hasStarted, counting, faces, cards, contributionCount } = discussion;
  if (withdrawn.length > 0) return <StatusTag kind="warning">To be corrected</StatusTag>;
  if (!hasStarted) return <StatusTag>Not started</StatusTag>;
  if (counting === 0) return <StatusTag kind="warning">Nobody counts</StatusTag>;
  if (faces + cards + contributionCount === 0) return <StatusTag kind="info">Started</StatusTag>;
  return <StatusTag kind="success">Recorded</StatusTag>;
}
