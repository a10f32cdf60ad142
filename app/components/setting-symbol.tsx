import type { ReactNode } from "react";
import type { Wording } from "#app/domain/questions/question.ts";
import type { ShownSymbol } from "#app/domain/young-peoples-ways/symbol.ts";
import { InLanguage } from "./in-language.tsx";
import "./setting-symbol.css";

/** Of each card of a question that a setting has its own symbol for, by its place: the symbol with its word. */
export function symbolsOf(
  question: Wording,
  symbols: readonly ShownSymbol[],
): (index: number) => ReactNode | undefined {
  if (question.type !== "cards" && question.type !== "mat") return () => undefined;
  return (index) => {
    const symbol = symbols.find(({ picture }) => picture === question.pictures?.[index]);
    return symbol && <SettingSymbol symbol={symbol} />;
  };
}

/** A setting's own symbol: the word that it is known by stands beside it, so the picture itself says nothing more. */
export function SettingSymbol({
  symbol: { word, address },
}: {
  symbol: Pick<ShownSymbol, "word" | "address">;
}) {
  return (
    <span className="setting-symbol">
      <img src={address} alt="" width={96} height={96} />
      <span className="setting-symbol-word">
        <InLanguage>{word}</InLanguage>
      </span>
    </span>
  );
}

/** Whose symbols stand on a question's cards, each once. */
export function SymbolCredits({ question, symbols }: { question: Wording; symbols: readonly ShownSymbol[] }) {
  const shown = symbols.filter(({ picture }) => question.pictures?.some((one) => one === picture));
  if (shown.length === 0) return null;
  return (
    <p className="soft">
      <InLanguage>{[...new Set(shown.map(({ credit }) => credit))].join(" · ")}</InLanguage>
    </p>
  );
}
