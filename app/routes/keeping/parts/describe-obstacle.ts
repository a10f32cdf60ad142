import { formatDate } from "#app/domain/calendar/format-dates.ts";
import type { Obstacle } from "#app/domain/deletion/list-obstacles.server.ts";
import { retentionMessages } from "#app/messages/work/retention-messages.ts";

const { t } = retentionMessages;

/** Why everything cannot be deleted now, in a sentence. */
export function describeObstacle(obstacle: Obstacle): string {
  switch (obstacle.why) {
    case "not-published":
      return "The letter is not published.";
    case "not-confirmed":
      return "Nobody has confirmed how long everything is kept.";
    case "too-early":
      return `Everything is kept until the end of ${formatDate(obstacle.until)}.`;
    case "held":
      return t("obstacle.held", { count: obstacle.holds });
    case "safeguarding":
      return t("obstacle.safeguarding", { count: obstacle.entries });
    case "clock":
      return "This server’s clock cannot be trusted at the moment. Try again once whoever runs Noonday has seen to it.";
  }
}
