/** The name of an adapter. */
export type AdapterName =
  | 'ashby'
  | 'greenhouse'
  | 'greenhouseV3'
  | 'greenhouseWebhooks'
  | 'hubspot'
  | 'lever'
  | 'linkedin'
  | 'mail'
  | 'mapRows'
  | 'merge'
  | 'ocel'
  | 'salesforce'
  | 'teamtailor'
  | 'workable'
  | 'xes';

/** What an export looks like. */
export interface Shape {
  /** The adapter for it, if there is one. */
  readonly adapter?: AdapterName;
  /** In words. */
  readonly what: string;
  /** The keys that all of its values have; `a.b` is a key inside another. */
  readonly keys: readonly string[];
  /** What those keys hold, where the keys alone do not tell. */
  readonly holds?: Readonly<Record<string, readonly string[]>>;
  /** Whether keys go by their letters and digits alone, as headers do. */
  readonly headers?: boolean;
}

const v1 = 'of Greenhouse Harvest v1, which goes in as';
const v3 = 'of Greenhouse Harvest v3, which goes in as';

/** The shapes that are known; the first that fits is it. */
export const shapes: readonly Shape[] = [
  { what: 'a timeline, which `parseTimeline` reads', keys: ['parties', 'interactions'] },

  { adapter: 'greenhouse', what: `a bundle ${v1} it is`, keys: ['candidate', 'activityFeed'] },
  { adapter: 'greenhouse', what: `an activity feed ${v1} \`activityFeed\``, keys: ['notes', 'emails', 'activities'] },
  { adapter: 'greenhouse', what: `a candidate ${v1} \`candidate\``, keys: ['email_addresses', 'applications'] },
  { adapter: 'greenhouse', what: `an application ${v1} one of \`applications\``, keys: ['candidate_id', 'applied_at', 'jobs'] },
  { adapter: 'greenhouse', what: `an interview ${v1} one of \`scheduledInterviews\``, keys: ['application_id', 'interviewers', 'start'] },
  { adapter: 'greenhouse', what: `an offer ${v1} one of \`offers\``, keys: ['application_id', 'version', 'sent_at'] },
  { adapter: 'greenhouse', what: `a scorecard ${v1} one of \`scorecards\``, keys: ['overall_recommendation', 'interviewer', 'attributes'] },
  { adapter: 'greenhouse', what: `a job ${v1} one of the option \`jobs\``, keys: ['hiring_team', 'openings'] },
  { adapter: 'greenhouse', what: `a user ${v1} one of the option \`users\``, keys: ['primary_email_address', 'emails'] },
  { adapter: 'greenhouseWebhooks', what: 'a webhook of Greenhouse', keys: ['action', 'payload'] },
  { adapter: 'greenhouseV3', what: 'tables of Greenhouse Harvest v3', keys: ['applications', 'applicationStages'] },
  { adapter: 'greenhouseV3', what: `a note ${v3} one of \`notes\``, keys: ['candidate_id', 'email_from', 'visibility'] },
  { adapter: 'greenhouseV3', what: `a stage ${v3} one of \`applicationStages\``, keys: ['application_id', 'job_interview_stage_id'] },
  { adapter: 'greenhouseV3', what: `an application ${v3} one of \`applications\``, keys: ['candidate_id', 'stage_id', 'needs_decision'] },
  { adapter: 'greenhouseV3', what: `an offer ${v3} one of \`offers\``, keys: ['application_id', 'sent_on', 'resolved_at'] },

  { adapter: 'lever', what: 'a bundle of Lever', keys: ['opportunity'] },
  { adapter: 'lever', what: 'an opportunity of Lever, which goes in as `opportunity`', keys: ['stageChanges', 'archived'] },
  { adapter: 'lever', what: 'an interview of Lever, which goes in as one of `interviews`', keys: ['panel', 'interviewers', 'createdAt'] },

  { what: 'a webhook of Ashby, for which there is no adapter', keys: ['action', 'data'] },
  { adapter: 'ashby', what: 'a bundle of Ashby', keys: ['application', 'interviewSchedules'] },
  { adapter: 'ashby', what: 'an application of Ashby, which goes in as `application`', keys: ['applicationHistory'] },
  {
    adapter: 'ashby',
    what: 'an application of Ashby, of which `application.info` tells more',
    keys: ['currentInterviewStage', 'hiringTeam'],
  },
  { adapter: 'ashby', what: 'an interview schedule of Ashby, which goes in as one of `interviewSchedules`', keys: ['interviewEvents'] },

  { adapter: 'workable', what: 'a bundle of Workable', keys: ['candidate', 'activities'] },
  {
    adapter: 'workable',
    what: 'an activity of Workable, which goes in as one of `activities`',
    keys: ['action', 'stage_name', 'created_at'],
  },
  { adapter: 'workable', what: 'a candidate of Workable, which goes in as `candidate`', keys: ['stage_kind', 'disqualified'] },

  {
    adapter: 'teamtailor',
    what: 'a document of Teamtailor',
    keys: ['data'],
    holds: { type: ['job-applications', 'candidates', 'jobs', 'stages', 'users', 'reject-reasons', 'activities'] },
  },
  { adapter: 'merge', what: 'tables of Merge', keys: ['applications', 'rejectReasons'] },
  { adapter: 'merge', what: 'an activity of Merge, which goes in as one of `activities`', keys: ['activity_type', 'remote_created_at'] },
  { adapter: 'merge', what: 'a row of Merge', keys: ['remote_id', 'modified_at'] },

  { adapter: 'hubspot', what: 'tables of HubSpot', keys: ['contacts', 'owners'] },
  { adapter: 'hubspot', what: 'an engagement of HubSpot', keys: ['properties.hs_timestamp'] },
  { adapter: 'hubspot', what: 'an engagement of HubSpot', keys: ['property_hs_timestamp'] },
  { adapter: 'salesforce', what: 'tables of Salesforce', keys: ['contacts', 'emailMessages'] },
  { adapter: 'salesforce', what: 'a task of Salesforce, which goes in as one of `tasks`', keys: ['WhoId', 'TaskSubtype'], headers: true },
  { adapter: 'salesforce', what: 'a task of Salesforce, which goes in as one of `tasks`', keys: ['WhoId', 'CallType'], headers: true },
  {
    adapter: 'salesforce',
    what: 'an event of Salesforce, which goes in as one of `events`',
    keys: ['WhoId', 'StartDateTime'],
    headers: true,
  },
  {
    adapter: 'salesforce',
    what: 'a mail of Salesforce, which goes in as one of `emailMessages`',
    keys: ['FromAddress', 'MessageDate'],
    headers: true,
  },

  { adapter: 'mail', what: 'a mail as mailparser gives it', keys: ['headerLines', 'from'] },
  { adapter: 'mail', what: 'a mail as postal-mime gives it', keys: ['headers', 'from', 'attachments'] },
  { adapter: 'linkedin', what: "a row of LinkedIn's `messages.csv`", keys: ['CONVERSATION ID', 'FROM', 'CONTENT'], headers: true },

  { adapter: 'ocel', what: 'an event log in OCEL 1.0', keys: ['ocel:events'] },
  { adapter: 'ocel', what: 'an event log in OCEL 2.0', keys: ['objectTypes', 'events', 'objects'] },
  { adapter: 'xes', what: 'an event log in XES', keys: ['log.trace'] },

  { adapter: 'mapRows', what: 'a row of a table as Fivetran lands it', keys: ['_fivetran_synced'] },
];
