export { questionTopicSchema, topicSchema } from './topic.ts';
