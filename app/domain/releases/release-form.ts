export const purposeAtMost = 300;
