/** Templates are plan files of a year long ago; their days move in proportion to the real period. */
export const TEMPLATES = ['key-account', 'growth-account', 'renewal'] as const;
export type TemplateName = (typeof TEMPLATES)[number];
