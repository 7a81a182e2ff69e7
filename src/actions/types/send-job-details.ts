import type { ActionType } from '../action-type.ts';
import { disclosuresOf, topicLines, topicsToTell } from '../terms.ts';

/** Tell the candidate what the job is: what lacks of client, location, pay and contract type. */
export const sendJobDetails: ActionType = {
  type: 'send-job-details',
  about: 'Tell the candidate what the job is: what lacks of client, location, pay and contract type.',
  does: 'settles',
  owner: 'debtor',
  act: 'contact',
  channel: 'message',
  says: ({ topics, confidential }) => disclosuresOf(topicsToTell(topics, confidential)),
  words: ({ topics, confidential }) => ({
    subject: 'More about {job}',
    lines: ['Here is what you should have heard about {job} from the start.'],
    list: topicsToTell(topics, confidential).map((topic) => topicLines[topic]),
  }),
};
