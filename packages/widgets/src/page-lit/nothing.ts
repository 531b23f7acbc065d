/** A value of templates that stands for nothing at all: no text, no attribute. */
export const nothing = Symbol();
