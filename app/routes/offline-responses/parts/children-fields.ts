import type { Entry } from "#app/domain/paper/entry.ts";
import type { Problem } from "#app/domain/questions/question.ts";
import { maxChildren } from "#app/domain/survey/asked-questions.ts";
import { type About, checkAbout, childrenIn } from "#app/domain/survey/respondent-profile.ts";

type ChildProfile = Entry["childProfiles"][number];
type Typed = Readonly<Record<string, readonly string[] | undefined>>;

/** The field with a child's plan or support. `support` by itself is what was said of several children at once. */
export function supportField(child: number): string {
  return `support-child-${child}`;
}

export const childNumbers = Array.from({ length: maxChildren }, (_, index) => index + 1);

/** As it would have been typed: what was said of each child, or of all at once where children were not told apart. */
export function profileFields({
  about,
  childProfiles,
}: {
  about: About;
  childProfiles: readonly ChildProfile[];
}): Record<string, string[]> {
  const { support, ...others } = about;
  if (childProfiles.length === 0) {
    const hasOne = (childrenIn(about) ?? 1) === 1;
    const control = hasOne ? supportField(1) : "support";
    return { ...others, ...(support ? { [control]: support } : {}) };
  }
  const ofChildren = childProfiles.map((profile, index) => [supportField(index + 1), profile.support ?? []]);
  return { ...others, ...Object.fromEntries(ofChildren) };
}

/**
 * What was typed about a family and each of its children. A family's plans and support are those of its children together; what
 * was said of several at once stays until something is said of one of them. What stands in the fields of a child that they do not
 * answer for is left out. Problems are by control.
 */
export function readProfile(typed: Typed): {
  about: About;
  childProfiles: ChildProfile[];
  problems: Record<string, Problem>;
} {
  const family = checkAbout(withoutEmpty(typed));
  const { support: _, ...about } = family.about;
  const problems = { ...family.problems };
  const childProfiles = childNumbers.slice(0, childrenIn(about) ?? 1).map((child): ChildProfile => {
    const checked = checkAbout(withoutEmpty({ support: typed[supportField(child)] }));
    const problem = checked.problems.support;
    if (problem) problems[supportField(child)] = problem;
    return checked.about.support ? { support: checked.about.support } : {};
  });
  const ofEach = [...new Set(childProfiles.flatMap((profile) => profile.support ?? []))];
  if (ofEach.length > 0) return { about: { ...about, support: ofEach }, childProfiles, problems };
  return { about: family.about, childProfiles: [], problems };
}

function withoutEmpty(typed: Typed): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, values]) => (values ? [[name, values]] : [])),
  );
}
