export const maxReturnLength = 600;
