import { sourceWords, spokenSources } from "#app/domain/readable-texts/text.ts";
import {
  codedWords,
  lengthWords,
  stateWords,
  translationStateWords,
} from "#app/domain/reading/text-filter.ts";
import { aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import { feelings, feelingWords } from "#app/domain/themes/theme.ts";
import { languageNames } from "#app/domain/translations/languages.ts";
import type { FilterOption } from "./filters.tsx";

type About = {
  focusAreas: readonly { id: string; shortName: string }[];
  themes: readonly { id: string; name: string }[];
};

/** Everything that the list can be narrowed by, each as it stands in the address. */
export function listFilterOptions({ focusAreas, themes }: About): FilterOption[] {
  return [
    ...Object.entries(stateWords)
      .filter(([value]) => value !== "all")
      .map(([value, label]) => ({ name: "state", value, label })),
    ...Object.entries(codedWords).map(([value, label]) => ({ name: "coded", value, label })),
    { name: "quotable", value: "yes", label: "May be quoted" },
    ...spokenSources.map((value) => ({ name: "source", value, label: sourceWords[value] })),
    ...focusAreas.map(({ id, shortName }) => ({ name: "focus-area", value: id, label: shortName })),
    { name: "focus-area", value: "none", label: "No focus area" },
    ...Object.entries(translationStateWords).map(([value, label]) => ({ name: "translation", value, label })),
    ...Object.entries(lengthWords).map(([value, label]) => ({ name: "length", value, label })),
    ...Object.entries(languageNames).map(([value, { english }]) => ({
      name: "language",
      value,
      label: `In ${english}`,
    })),
    ...themes.map(({ id, name }) => ({ name: "theme", value: id, label: `Theme: ${name}` })),
    ...feelings.map((value) => ({ name: "feeling", value, label: `They feel: ${feelingWords[value]}` })),
    ...aboutQuestions.flatMap(({ name, heading, options }) =>
      options
        .filter(({ alone }) => !alone)
        .map(({ value, label }) => ({
          name: "group",
          value: `${name}:${value}`,
          label: `${heading}: ${label}`,
        })),
    ),
  ];
}
