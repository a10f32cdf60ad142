export const maxPurposeLength = 300;
