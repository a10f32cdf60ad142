import { Children, cloneElement, isValidElement, type ReactElement, type ReactNode } from "react";
import { useTranslator } from "#app/components/translator.ts";
import { useFormAnswers } from "#app/components/use-form-answers.ts";
import { Meta } from "#app/remix.ts";

/**
 * The page's title and other meta elements. After a form that was not accepted the title says so first: it is the first
 * thing that a screen reader says of the new page (WCAG 2.2, 3.3.1; GOV.UK Design System, error summary).
 */
export function PageMeta() {
  const { t } = useTranslator();
  const refused = isRefusal(useFormAnswers());
  // Meta is called and not rendered, so that the title that it gives can be changed on the server and on the client alike.
  const meta = Meta() as ReactElement<{ children: ReactNode }>;
  if (!refused) return meta;
  return Children.map(meta.props.children, (child) => {
    if (!isValidElement<{ children: ReactNode }>(child) || child.type !== "title") return child;
    return cloneElement(child, {}, t("form.error-title", { title: String(child.props.children) }));
  });
}

/** Whether what an action gave holds something to put right, in one of the shapes that forms answer with. */
function isRefusal(answers: ReturnType<typeof useFormAnswers>): boolean {
  return Object.values(answers ?? {}).some((value) => {
    if (typeof value !== "object" || value === null) return false;
    const { errors, error, general, under, nothing, otherAnswers } = value as Record<string, unknown>;
    const isText = (value: unknown) => typeof value === "string" && value !== "";
    const holdsSomething = (value: unknown) =>
      typeof value === "object" && value !== null && Object.values(value).some(Boolean);
    return (
      holdsSomething(errors) ||
      holdsSomething(otherAnswers) ||
      nothing === true ||
      [error, general, under].some(isText)
    );
  });
}
