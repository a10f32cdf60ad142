import type { Problem } from "#app/domain/questions/question.ts";
import { maxChildren } from "#app/domain/survey/asked-questions.ts";
import { type About, checkAbout, childrenIn } from "#app/domain/survey/respondent-profile.ts";
import type { ChildProfile } from "#db/tables/surveys.ts";

type Typed = Readonly<Record<string, readonly string[] | undefined>>;

/** The field with a child's plan or support; the first child's is the one of the paper form of before. */
export function supportField(child: number): string {
  return child === 1 ? "support" : `support-of-child-${child}`;
}

export const childNumbers = Array.from({ length: maxChildren }, (_, index) => index + 1);

/** As it would have been typed: what was said of each child, and of none apart where children were not told apart. */
export function profileFields({
  about,
  childProfiles,
}: {
  about: About;
  childProfiles: readonly ChildProfile[];
}): Record<string, string[]> {
  const { support, ...others } = about;
  if (childProfiles.length === 0) return { ...others, ...(support ? { support } : {}) };
  const ofChildren = childProfiles.map((profile, index) => [supportField(index + 1), profile.support ?? []]);
  return { ...others, ...Object.fromEntries(ofChildren) };
}

/**
 * What was typed about a family and each of its children. A family's plans and support are those of its children together. What
 * stands in the fields of a child that they do not answer for is left out. Problems are by control.
 */
export function readProfile(typed: Typed): {
  about: About;
  childProfiles: ChildProfile[];
  problems: Record<string, Problem>;
} {
  const { support: _, ...others } = typed;
  const family = checkAbout(withoutEmpty(others));
  const problems = { ...family.problems };
  const childProfiles = childNumbers.slice(0, childrenIn(family.about) ?? 1).map((child): ChildProfile => {
    const checked = checkAbout(withoutEmpty({ support: typed[supportField(child)] }));
    const problem = checked.problems.support;
    if (problem) problems[supportField(child)] = problem;
    return checked.about.support ? { support: checked.about.support } : {};
  });
  const support = [...new Set(childProfiles.flatMap((profile) => profile.support ?? []))];
  const about = support.length > 0 ? { ...family.about, support } : family.about;
  const isKnown = childProfiles.some((profile) => profile.support !== undefined);
  return { about, childProfiles: isKnown ? childProfiles : [], problems };
}

function withoutEmpty(typed: Typed): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, values]) => (values ? [[name, values]] : [])),
  );
}
