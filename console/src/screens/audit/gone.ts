// As the API calls in the log what is no more: it has an id still, and no screen.

const GONE = new Set(["(removed)", "(verwijderd)"]);

export const isGone = (name: string): boolean => GONE.has(name);
