/** The explorer is a page, not a library: it starts in `main.ts` and offers nothing to other packages. */
export {};
