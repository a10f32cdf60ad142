import { createContext } from "react";

/** Whether the form around a button has been sent and its answer is awaited. */
export const FormSending = createContext(false);
