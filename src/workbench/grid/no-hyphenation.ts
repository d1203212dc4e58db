/**
 * Stands in for the tables by which Univer could break words in 77 languages, which is for documents and not for
 * a grid: webpack puts this file in their place.
 */
export {};
