/** Said in place of suggestions that would take more time than a page may. */
export const tooMuchToCompare =
  "Comparing the texts took too long, so nothing is suggested. Nothing else is missing: find texts by their words or themes.";
