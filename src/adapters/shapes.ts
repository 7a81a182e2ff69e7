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
  /** Under which name the adapter takes it, where it takes several things. */
  readonly part?: string;
  /** How it is taken there: alone, where left out. */
  readonly among?: 'list' | 'option';
  /** The keys that all of its values have; `a.b` is a key inside another. */
  readonly keys: readonly string[];
  /** What those keys hold, where the keys alone do not tell. */
  readonly holds?: Readonly<Record<string, readonly string[]>>;
  /** Whether the adapter has no use for it. */
  readonly idle?: true;
  /** Whether keys go by their letters and digits alone, as headers do. */
  readonly headers?: boolean;
}

const v1 = 'of Greenhouse Harvest v1';
const v3 = 'of Greenhouse Harvest v3';

/** The shapes of a list that goes in whole under a name. */
function listed(adapter: AdapterName, part: string, what: string, ...keys: readonly (readonly string[])[]): Shape[] {
  return keys.map((own) => ({ adapter, what, part, among: 'list', keys: own }));
}

/** The shapes of a list that goes in as an option. */
function optional(adapter: AdapterName, part: string, what: string, ...keys: readonly string[]): Shape {
  return { adapter, what, part, among: 'option', keys };
}

/** The shapes that are known; the first that fits is it. */
export const shapes: readonly Shape[] = [
  { what: 'a timeline, which `parseTimeline` reads', keys: ['parties', 'interactions'] },

  { adapter: 'greenhouse', what: `a bundle ${v1}`, keys: ['candidate', 'activityFeed'] },
  { adapter: 'greenhouse', what: `an activity feed ${v1}`, part: 'activityFeed', keys: ['notes', 'emails', 'activities'] },
  { adapter: 'greenhouse', what: `a candidate ${v1}`, part: 'candidate', keys: ['email_addresses', 'applications'] },
  ...listed('greenhouse', 'applications', `an application ${v1}`, ['candidate_id', 'applied_at', 'jobs']),
  ...listed('greenhouse', 'scheduledInterviews', `an interview ${v1}`, ['application_id', 'interviewers', 'start']),
  ...listed('greenhouse', 'offers', `an offer ${v1}`, ['application_id', 'version', 'sent_at']),
  ...listed('greenhouse', 'scorecards', `a scorecard ${v1}`, ['overall_recommendation', 'interviewer', 'attributes']),
  optional('greenhouse', 'jobs', `a job ${v1}`, 'hiring_team', 'openings'),
  optional('greenhouse', 'users', `a user ${v1}`, 'primary_email_address', 'emails'),
  { adapter: 'greenhouseWebhooks', what: 'a webhook of Greenhouse', keys: ['action', 'payload'] },
  { adapter: 'greenhouseV3', what: 'tables of Greenhouse Harvest v3', keys: ['applications', 'applicationStages'] },
  ...listed('greenhouseV3', 'notes', `a note ${v3}`, ['candidate_id', 'email_from', 'visibility']),
  ...listed('greenhouseV3', 'applicationStages', `a stage of an application ${v3}`, [
    'application_id',
    'job_interview_stage_id',
    'entered_at',
  ]),
  ...listed('greenhouseV3', 'applications', `an application ${v3}`, ['candidate_id', 'stage_id', 'needs_decision']),
  ...listed('greenhouseV3', 'offers', `an offer ${v3}`, ['application_id', 'sent_on', 'resolved_at']),
  ...listed('greenhouseV3', 'interviewers', `an interviewer ${v3}`, ['interview_id', 'response_status']),
  ...listed('greenhouseV3', 'scorecards', `a scorecard ${v3}`, ['application_id', 'submitted_by_id', 'submitted_at']),
  ...listed('greenhouseV3', 'interviews', `an interview ${v3}`, ['application_id', 'starts_at', 'organizer_id']),
  ...listed('greenhouseV3', 'users', `a user ${v3}`, ['primary_email', 'site_admin']),
  ...listed('greenhouseV3', 'candidates', `a candidate ${v3}`, ['email_addresses', 'can_email', 'time_zone']),

  { adapter: 'lever', what: 'a bundle of Lever', keys: ['opportunity'] },
  { adapter: 'lever', what: 'an opportunity of Lever', part: 'opportunity', keys: ['stageChanges', 'archived'] },
  { adapter: 'lever', what: 'an opportunity of Lever', part: 'opportunity', keys: ['lastInteractionAt', 'snoozedUntil'] },
  ...listed('lever', 'interviews', 'an interview of Lever', ['panel', 'interviewers', 'createdAt']),
  ...listed('lever', 'offers', 'an offer of Lever', ['sentDocument', 'signedDocument'], ['fields', 'approvedAt', 'sentAt']),
  ...listed('lever', 'feedback', 'a feedback form of Lever', ['fields', 'interview', 'completedAt'], ['fields', 'baseTemplateId']),
  ...listed('lever', 'notes', 'a note of Lever', ['fields', 'secret', 'completedAt']),
  optional('lever', 'postings', 'a posting of Lever', 'distributionChannels', 'hiringManager'),
  optional('lever', 'users', 'a user of Lever', 'accessRole', 'externalDirectoryId'),

  { what: 'a webhook of Ashby, for which there is no adapter', keys: ['action', 'data'] },
  { adapter: 'ashby', what: 'a bundle of Ashby', keys: ['application', 'interviewSchedules'] },
  { adapter: 'ashby', what: 'an application of Ashby', part: 'application', keys: ['applicationHistory'] },
  {
    adapter: 'ashby',
    what: 'an application of Ashby, of which `application.info` tells more',
    part: 'application',
    keys: ['currentInterviewStage', 'hiringTeam'],
  },
  ...listed('ashby', 'interviewSchedules', 'an interview schedule of Ashby', ['interviewEvents']),
  ...listed('ashby', 'offers', 'an offer of Ashby', ['offerStatus', 'acceptanceStatus']),
  ...listed('ashby', 'emails', 'a mail of Ashby', ['userIsSender', 'sentAt']),
  ...listed('ashby', 'notes', 'a note of Ashby', ['content', 'isPrivate', 'author']),
  optional('ashby', 'users', 'a user of Ashby', 'globalRole', 'isEnabled'),

  { adapter: 'workable', what: 'a bundle of Workable', keys: ['candidate', 'activities'] },
  ...listed('workable', 'activities', 'an activity of Workable', ['action', 'stage_name', 'created_at']),
  ...listed('workable', 'events', 'an event of Workable', ['starts_at', 'ends_at', 'members', 'cancelled']),
  { adapter: 'workable', what: 'a candidate of Workable', part: 'candidate', keys: ['stage_kind', 'disqualified'] },
  { adapter: 'workable', what: 'a candidate of Workable', part: 'candidate', keys: ['disqualified', 'job.shortcode'] },

  {
    adapter: 'teamtailor',
    what: 'a document of Teamtailor',
    keys: ['data'],
    holds: { type: ['job-applications', 'candidates', 'jobs', 'stages', 'users', 'reject-reasons', 'activities'] },
  },
  { adapter: 'merge', what: 'tables of Merge', keys: ['applications', 'rejectReasons'] },
  ...listed('merge', 'activities', 'an activity of Merge', ['activity_type', 'remote_created_at'], ['remote_id', 'activity_type']),
  ...listed('merge', 'applications', 'an application of Merge', ['remote_id', 'applied_at', 'current_stage']),
  ...listed('merge', 'interviews', 'an interview of Merge', ['remote_id', 'start_at', 'end_at']),
  ...listed('merge', 'offers', 'an offer of Merge', ['remote_id', 'sent_at', 'closed_at']),
  ...listed('merge', 'scorecards', 'a scorecard of Merge', ['remote_id', 'overall_recommendation', 'submitted_at']),
  ...listed('merge', 'candidates', 'a candidate of Merge', ['remote_id', 'email_addresses', 'first_name']),
  ...listed('merge', 'users', 'a user of Merge', ['remote_id', 'access_role']),
  { adapter: 'merge', what: 'a row of Merge', keys: ['remote_id', 'modified_at'] },

  { adapter: 'hubspot', what: 'tables of HubSpot', keys: ['contacts', 'owners'] },
  ...hubspotShapes(),
  { adapter: 'salesforce', what: 'tables of Salesforce', keys: ['contacts', 'emailMessages'] },
  ...salesforceShapes(),

  { adapter: 'mail', what: 'a mail as mailparser gives it', keys: ['headerLines', 'from'] },
  { adapter: 'mail', what: 'a mail as postal-mime gives it', keys: ['headers', 'from', 'attachments'] },
  { adapter: 'linkedin', what: "a row of LinkedIn's `messages.csv`", keys: ['CONVERSATION ID', 'FROM', 'CONTENT'], headers: true },

  { adapter: 'ocel', what: 'an event log in OCEL 1.0', keys: ['ocel:events'] },
  { adapter: 'ocel', what: 'an event log in OCEL 2.0', keys: ['objectTypes', 'events', 'objects'] },
  { adapter: 'xes', what: 'an event log in XES', keys: ['log.trace'] },

  { adapter: 'mapRows', what: 'a row of a table as Fivetran lands it', keys: ['_fivetran_synced'] },
];

/** Objects of the API hold their properties inside, tables beside the id, with a prefix or without. */
function hubspotShapes(): Shape[] {
  const told: readonly (readonly [part: string, what: string, ...properties: string[]])[] = [
    ['emails', 'a mail', 'hs_email_direction'],
    ['emails', 'a mail', 'hs_email_subject'],
    ['calls', 'a call', 'hs_call_direction'],
    ['calls', 'a call', 'hs_call_disposition'],
    ['meetings', 'a meeting', 'hs_meeting_outcome'],
    ['meetings', 'a meeting', 'hs_meeting_start_time'],
    ['communications', 'a message', 'hs_communication_channel_type'],
    ['notes', 'a note', 'hs_note_body'],
    ['contacts', 'a contact', 'email', 'firstname'],
  ];
  const parts = told.flatMap(([part, what, ...properties]) =>
    ['properties.', 'property_'].flatMap((prefix) =>
      listed(
        'hubspot',
        part,
        `${what} of HubSpot`,
        properties.map((property) => `${prefix}${property}`),
      ),
    ),
  );
  return [
    ...parts,
    ...listed('hubspot', 'associations', 'a contact of an engagement of HubSpot', ['contact_id', 'engagement_id']),
    ...listed('hubspot', 'meetings', 'a meeting of HubSpot', ['engagement_id', 'meeting_outcome']),
    ...listed('hubspot', 'owners', 'an owner of HubSpot', ['owner_id', 'email'], ['userIdIncludingInactive']),
    { adapter: 'hubspot', what: 'a task of HubSpot, which is no contact with anybody', keys: ['properties.hs_task_type'], idle: true },
    { adapter: 'hubspot', what: 'a task of HubSpot, which is no contact with anybody', keys: ['property_hs_task_type'], idle: true },
    { adapter: 'hubspot', what: 'an engagement of HubSpot', keys: ['properties.hs_timestamp'] },
    { adapter: 'hubspot', what: 'an engagement of HubSpot', keys: ['property_hs_timestamp'] },
  ];
}

function salesforceShapes(): Shape[] {
  const told: readonly (readonly [part: string, what: string, ...keys: string[]])[] = [
    ['tasks', 'a task', 'WhoId', 'TaskSubtype'],
    ['tasks', 'a task', 'WhoId', 'CallType'],
    ['events', 'an event', 'WhoId', 'StartDateTime'],
    ['emailMessages', 'a mail', 'FromAddress', 'MessageDate'],
    ['users', 'a user', 'Username', 'ProfileId'],
    ['contacts', 'a contact', 'LastName', 'AccountId', 'Email'],
    ['contacts', 'a lead', 'LastName', 'IsConverted', 'Email'],
  ];
  return told.map(([part, what, ...keys]) => ({
    adapter: 'salesforce',
    what: `${what} of Salesforce`,
    part,
    among: 'list',
    keys,
    headers: true,
  }));
}
