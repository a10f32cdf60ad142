export const maxSignerLength = 120;
