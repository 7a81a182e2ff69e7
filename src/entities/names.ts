import { z } from 'zod';

/** An id that the host chose: of a timeline, a party, an interaction, a rule. */
export const idSchema = z.string().min(1).max(200).meta({ description: 'any text of 1 to 200 characters' });

/** Text that says something. */
export const textSchema = z.string().min(1);

/** The topics that a recruiter can disclose and a candidate can ask for. */
export const topicSchema = z.enum(['client', 'location', 'compensation', 'contract-type', 'process', 'status']);

/** Everything that a question can be about. */
export const questionTopicSchema = z.enum([...topicSchema.options, 'pay-history', 'pay-expectation', 'availability', 'resume', 'other']);

/** How a candidacy was decided. */
export const decisionSchema = z.enum(['rejected', 'selected', 'on-hold', 'position-closed']);

/** What the host keeps beside a record for itself; never read. */
export const metaSchema = z.unknown().meta({ description: "the host's own data and links; never read" });

export type Topic = z.infer<typeof topicSchema>;
export type QuestionTopic = z.infer<typeof questionTopicSchema>;
export type Decision = z.infer<typeof decisionSchema>;
