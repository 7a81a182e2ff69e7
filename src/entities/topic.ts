import * as z from 'zod';

/** The topics that a recruiter can disclose. */
export const topicSchema = z.enum(['client', 'location', 'compensation', 'contract-type', 'process', 'status']);

/** Everything that a question can be about. */
export const questionTopicSchema = z.enum([...topicSchema.options, 'pay-history', 'pay-expectation', 'availability', 'resume', 'other']);
