/** In bytes: more than the longest page of a survey can hold, in any script. */
export const bodyLimit = 2 * 1024 * 1024;
