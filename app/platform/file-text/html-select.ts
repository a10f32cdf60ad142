/** A list to choose from: closed, it shows what is chosen, or its first line; open, it shows all. */
export type HtmlSelect = {
  isList: boolean;
  begin(attributes: Record<string, string>): void;
  end(words: string): void;
  visibleLines(): string[];
};

const maxOptions = 1000;

/** Gathers the lines of a `<select>` as they are read, and tells which of them a browser shows (HTML, 4.10.7). */
export function createHtmlSelect(attributes: Record<string, string>): HtmlSelect {
  const options: { words: string; isChosen: boolean }[] = [];
  const isList = "multiple" in attributes || Number(attributes.size) > 1;
  let isChosen = false;
  return {
    isList,
    begin(option) {
      isChosen = "selected" in option;
    },
    end(words) {
      if (options.length < maxOptions) options.push({ words, isChosen });
    },
    visibleLines() {
      const visible = isList ? options : [options.findLast((option) => option.isChosen) ?? options[0]];
      return visible.flatMap((option) => (option && option.words !== "" ? [option.words] : []));
    },
  };
}
