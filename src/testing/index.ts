export { notationInstant, parseNotation } from './notation.ts';
