export const maxShowsLength = 500;
export const maxRequestLength = 1000;
export const maxReasonLength = 1000;
export const maxEmailLength = 100_000;
