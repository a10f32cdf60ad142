import { may } from "#app/domain/access/permissions.ts";
import type { Role } from "#app/domain/access/roles.ts";
import { citesIn } from "#app/domain/citations/cites.ts";
import { describeVerbatimPlace } from "#app/domain/disclosure-checks/verbatim-matches.ts";
import { readSourceNames, reasonNames } from "#app/domain/letter-checks/obstacles.ts";
import { listStepNeeds } from "#app/domain/letter-checks/step-needs.ts";
import { describeLetterWarning } from "#app/domain/letter-status/deadlines.ts";
import { letterStatusNames } from "#app/domain/letter-status/steps.ts";
import { listTitlesWithoutThemes } from "#app/domain/letter-summaries/open-summary.server.ts";
import type { OpenedLetter } from "#app/domain/letter-workflow/open-letter.server.ts";
import { listGaps, questionSection } from "#app/domain/letters/letter.ts";
import { changedFigures } from "#app/domain/letters/letter-figures.ts";
import { paths } from "#app/paths.ts";
import { viewSteps } from "./view-steps.ts";

type Viewed = {
  inspectionId: string;
  slug: string;
  role: Role;
  recipients: number;
  now: Temporal.Instant;
};

/** The letter as those see it who work on it. */
export function viewDraft(opened: Extract<OpenedLetter, { kind: "draft" }>, viewed: Viewed) {
  const {
    letter,
    findings,
    figures,
    dates,
    warnings,
    verbatimMatches,
    facts,
    obstacles,
    reasons,
    openComments,
  } = opened;
  const { inspectionId, slug, role, now } = viewed;
  const isFinal = letter.final !== null;
  return {
    statusText:
      letter.publication && letter.status !== "published"
        ? "Published, being corrected"
        : letterStatusNames[letter.status],
    content: letter.content,
    quotations: letter.quotations.map(({ number, words }) => ({ number, words })),
    sections: letter.sections.map((section) => ({
      id: section.id,
      title: section.title,
      body: section.body,
      questions: isFinal ? [] : questionSection(section, findings),
      changed: changedFigures(section, findings, figures),
      openComments: openComments.get(section.id) ?? 0,
    })),
    findings: findings.flatMap(({ number, id, focusAreaId, withdrawnAt }) =>
      withdrawnAt === null ? [{ number, href: paths.findings.finding(inspectionId, focusAreaId, id) }] : [],
    ),
    notUsed: isFinal
      ? []
      : findings
          .filter(({ withdrawnAt }) => withdrawnAt === null)
          .filter(({ number }) => !letter.sections.some(({ body }) => citesIn(body).includes(number)))
          .map(({ number }) => number),
    isFinal,
    missing: [
      ...listGaps(letter),
      ...describeVerbatimPlace(letter.sections, verbatimMatches),
      ...new Set(obstacles.filter(({ reasonFor }) => reasonFor === null).map(({ words }) => words)),
    ],
    obstacles: obstacles.filter(
      ({ reasonFor }, place) =>
        reasonFor !== null &&
        obstacles.findIndex(
          (one) => one.reasonFor?.subject === reasonFor.subject && one.reasonFor.about === reasonFor.about,
        ) === place,
    ),
    reasons: reasons.map(({ id, about, reason, recordedByName }) => ({
      id,
      words: `${reasonNames[about]}: ${reason} (${recordedByName})`,
    })),
    readCounts: facts.readCounts.map(
      ({ source, count, unread }) => `${readSourceNames[source]}: ${count - unread} of ${count} read`,
    ),
    mayGiveReasons: may(role, "change", "letter-steps") && letter.status !== "published",
    verbatimMatches,
    steps: viewSteps(letter, {
      ...{ inspectionId, dates, now },
      needs: listStepNeeds(letter, {
        obstacles,
        hasVerbatimMatches: verbatimMatches.length > 0,
        isVisitOver: facts.isVisitOver,
        recipients: viewed.recipients,
        now,
      }),
    }),
    warnings: warnings.map(describeLetterWarning),
    withoutThemes: listTitlesWithoutThemes(letter.sections).length,
    headHref: paths.letter.head(inspectionId),
    mayChange: may(role, "change", "letter-draft") && !isFinal,
    publicHref: letter.publication ? paths.letter.published(slug) : null,
  };
}
