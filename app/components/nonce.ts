import { createContext } from "react";

/** The nonce of the answer being rendered; empty in the browser, which does not show it to scripts. */
export const NonceContext = createContext("");
