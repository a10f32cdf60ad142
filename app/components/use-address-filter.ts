import { useState } from "react";

type Options = readonly { value: string }[];

/** What narrows a list, kept in the address: Back, a reload and a copied link show the same. */
export function useAddressFilter<Name extends string>(
  asked: Readonly<Record<Name, string>>,
  options: Readonly<Record<Name, Options>>,
) {
  const [chosen, setChosen] = useState(asked);
  // An address can ask for what there is not.
  const chosenOf = (name: Name) =>
    options[name].some(({ value }) => value === chosen[name]) ? chosen[name] : "";
  const choose = (name: Name, value: string) => {
    setChosen({ ...chosen, [name]: value });
    const address = new URL(location.href);
    address.searchParams.delete("page");
    if (value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    // The router would ask the server for the whole list again.
    history.replaceState(history.state, "", address);
  };
  return { chosenOf, choose };
}
