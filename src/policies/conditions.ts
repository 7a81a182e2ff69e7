import { appointmentConditions } from './conditions/appointment-conditions.ts';
import { contactConditions } from './conditions/contact-conditions.ts';
import { standingConditions } from './conditions/standing-conditions.ts';
import { wordConditions } from './conditions/word-conditions.ts';

/** What the built-in policies mean by their words; a house rule may use every one of them by name. */
export const conditions = { ...contactConditions, ...wordConditions, ...standingConditions, ...appointmentConditions };
