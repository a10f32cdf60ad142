import IntlMessageFormat from "intl-messageformat";

type Plain = string | number;

/** What stands before the words of one case of a plural. */
type CaseName = "one" | "other" | `=${number}`;

/** The names of the values that a message needs: "count" of "{count, plural, one {# text} other {# texts}}". */
type ValueName<Message extends string> = Message extends `${infer Before}{${infer Tail}`
  ? (Before extends `${string}${"," | "}"} ${CaseName} ` ? never : NameAtStart<Tail>) | ValueName<Tail>
  : never;

type NameAtStart<Tail extends string> = Tail extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${string}`
    ? Name
    : Inside
  : never;

type ValuesOf<Message extends string, Value> = [ValueName<Message>] extends [never]
  ? []
  : [values: Readonly<Record<ValueName<Message>, Value>>];

/** The words of one noun's screens for those who work here: English only, in ICU MessageFormat. */
export type WorkMessages<Catalogue extends Readonly<Record<string, string>>> = {
  catalogue: Catalogue;
  /** A message with its values. */
  t<Key extends keyof Catalogue & string>(key: Key, ...values: ValuesOf<Catalogue[Key], Plain>): string;
};

/** Makes the messages of one noun. Each is parsed when it is first shown. */
export function createWorkMessages<const Catalogue extends Readonly<Record<string, string>>>(
  catalogue: Catalogue,
): WorkMessages<Catalogue> {
  const formats = new Map<string, IntlMessageFormat>();
  return {
    catalogue,
    t: (key, ...[values]) => {
      const format = formats.get(key) ?? new IntlMessageFormat(catalogue[key] ?? key, "en-GB");
      formats.set(key, format);
      return String(format.format(values));
    },
  };
}
