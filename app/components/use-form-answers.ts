import { useContext } from "react";
import { UNSAFE_DataRouterStateContext as DataRouterStateContext } from "react-router-dom";

/** What the actions of this page's routes answered, by route; null or undefined on a page that answers no form. */
export function useFormAnswers(): Readonly<Record<string, unknown>> | null | undefined {
  return useContext(DataRouterStateContext)?.actionData;
}
