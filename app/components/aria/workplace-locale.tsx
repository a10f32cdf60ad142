import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";

/** The language of React Aria's own words on the pages of those who work here, whatever the browser's. */
export function WorkplaceLocale({ children }: { children: ReactNode }) {
  return <I18nProvider locale="en-GB">{children}</I18nProvider>;
}
