import { countRowsOfPerson } from "./dialects/person-columns.ts";
import { listAuditActions } from "./queries/audit.ts";
import {
  countAnsweredByVersion,
  countAnswersByVersion,
  countResponsesByApproval,
  countResponsesByGroup,
  countResponsesByHour,
  countWords,
  listWords,
  listWordsAfter,
} from "./queries/collation.ts";
import {
  countAnsweredByGroup,
  countAnswersByGroup,
  countAnswersByTwoGroups,
  countResponsesOfGroupsByApproval,
} from "./queries/compared-groups.ts";
import { countPassagesByDocument, listDocumentTallies } from "./queries/documents.ts";
import {
  countFamilyPatterns,
  countFamilyPatternsByGroup,
  countFamilyPatternsByTwoGroups,
  countUnaskedByGroup,
  countUnaskedByVersion,
} from "./queries/family-answers.ts";
import { countWritersByTheme, listPhrasesGivenAsSentences } from "./queries/letter-summaries.ts";
import {
  countResponsesByTenMinutes,
  listDoubtfulResponses,
  listTextsAfter,
} from "./queries/marked-responses.ts";
import { findMarks } from "./queries/marks.ts";
import {
  countAnsweredByProfile,
  countAnswersByProfile,
  countFamilyPatternsByProfile,
  countResponsesByProfile,
} from "./queries/profiles.ts";
import { countForRelease } from "./queries/releases.ts";
import {
  listBatchEnds,
  listChoicesAfter,
  listResponsesWithAnswers,
  listResponsesWithoutAnswers,
} from "./queries/responses-with-answers.ts";
import {
  countCodedTextsByFocusArea,
  countOtherTextsByFocusArea,
  countOtherTextsBySource,
  countReadTexts,
  countReadTextsByFocusArea,
  countTexts,
  countTextsByFocusArea,
  countTextsByGroup,
} from "./queries/text-counts.ts";
import { listTextNumbers } from "./queries/texts.ts";
import { countTextsByTheme, countThemeByGroup } from "./queries/themes.ts";
import { listVerbatimPhrases } from "./queries/verbatim-phrases.ts";
import {
  countOwnAnswersByVersion,
  countOwnPeopleByVersion,
  countOwnResponsesByApproval,
} from "./queries/young-peoples-counts.ts";

/**
 * The long reads that may run away from the serving thread, by name.
 * Each takes the database and one argument that can be cloned between threads.
 */
export const backgroundQueryFunctions = {
  countAnsweredByGroup,
  countAnsweredByProfile,
  countAnsweredByVersion,
  countAnswersByGroup,
  countAnswersByProfile,
  countAnswersByTwoGroups,
  countAnswersByVersion,
  countCodedTextsByFocusArea,
  countFamilyPatterns,
  countFamilyPatternsByGroup,
  countFamilyPatternsByProfile,
  countFamilyPatternsByTwoGroups,
  countForRelease,
  countOwnAnswersByVersion,
  countOwnPeopleByVersion,
  countOwnResponsesByApproval,
  countPassagesByDocument,
  countOtherTextsByFocusArea,
  countOtherTextsBySource,
  countReadTexts,
  countReadTextsByFocusArea,
  countResponsesByApproval,
  countResponsesByGroup,
  countResponsesByHour,
  countResponsesByProfile,
  countResponsesByTenMinutes,
  countRowsOfPerson,
  countResponsesOfGroupsByApproval,
  countTexts,
  countTextsByFocusArea,
  countTextsByGroup,
  countTextsByTheme,
  countThemeByGroup,
  countUnaskedByGroup,
  countUnaskedByVersion,
  countWords,
  countWritersByTheme,
  findMarks,
  listAuditActions,
  listPhrasesGivenAsSentences,
  listVerbatimPhrases,
  listChoicesAfter,
  listDocumentTallies,
  listDoubtfulResponses,
  listBatchEnds,
  listResponsesWithoutAnswers,
  listTextNumbers,
  listTextsAfter,
  listResponsesWithAnswers,
  listWords,
  listWordsAfter,
};

export type BackgroundQueryFunctions = typeof backgroundQueryFunctions;
