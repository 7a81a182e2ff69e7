import type { Adapted, AdapterName } from 'hearback/adapters';
import * as hearbackAdapters from 'hearback/adapters';
import type { Container } from './read/look.ts';

/** What exports `--from` knows. */
export type FormatName = 'timelines' | 'rows' | 'greenhouse-v3' | 'greenhouse-webhooks' | Uncased;
type Uncased = Exclude<AdapterName, 'greenhouseV3' | 'greenhouseWebhooks' | 'mapRows'>;

/** How an export goes into its adapter. */
export interface Format {
  /** In words: what its files hold. */
  readonly what: string;
  readonly containers: readonly Container[];
  /** Left out where no adapter is needed. */
  readonly adapter?: AdapterName;
  /** As one list, as tables, as a bundle for each case, or each value alone. */
  readonly takes: 'list' | 'tables' | 'cases' | 'each';
  /** The names under which it takes several things. */
  readonly parts?: readonly string[];
  /** The part without which nothing can be read. */
  readonly main?: string;
  /** Of a bundle: the parts that are no lists, and where rows name what in the main part. */
  readonly single?: readonly string[];
  readonly links?: readonly { readonly main: readonly string[]; readonly row: readonly string[] }[];
  /** What goes in among the options. */
  readonly shared?: readonly string[];
}

const json: readonly Container[] = ['json'];
const table: readonly Container[] = ['csv', 'json'];

/** The formats, in the order in which the help lists them. */
export const formats: Readonly<Record<FormatName, Format>> = {
  timelines: { what: "hearback's own timelines", containers: json, takes: 'each' },
  rows: { what: 'any table, by a map of its columns (`--map`)', containers: table, adapter: 'mapRows', takes: 'list' },
  mail: {
    what: 'mails: EML, mbox, or JSON of mailparser or postal-mime',
    containers: ['eml', 'mbox', 'json'],
    adapter: 'mail',
    takes: 'list',
  },
  linkedin: { what: "LinkedIn's messages.csv", containers: table, adapter: 'linkedin', takes: 'list' },
  greenhouse: {
    what: 'Greenhouse, Harvest API v1: candidates, their feeds, interviews, offers',
    containers: json,
    adapter: 'greenhouse',
    takes: 'cases',
    main: 'candidate',
    single: ['activityFeed'],
    parts: ['candidate', 'activityFeed', 'applications', 'scheduledInterviews', 'offers', 'scorecards'],
    links: [
      { main: ['id'], row: ['candidate_id'] },
      { main: ['applications.id', 'application_ids'], row: ['application_id'] },
    ],
    shared: ['users', 'jobs'],
  },
  'greenhouse-v3': {
    what: 'Greenhouse, Harvest API v3: lists of applications, candidates, notes …',
    containers: table,
    adapter: 'greenhouseV3',
    takes: 'tables',
    main: 'applications',
    parts: [
      'applications',
      'candidates',
      'notes',
      'applicationStages',
      'interviews',
      'interviewers',
      'offers',
      'scorecards',
      'users',
      'jobs',
      'stages',
    ],
  },
  'greenhouse-webhooks': { what: 'webhooks of Greenhouse, kept', containers: json, adapter: 'greenhouseWebhooks', takes: 'list' },
  lever: {
    what: 'Lever: opportunities, their interviews, offers, feedback, notes',
    containers: json,
    adapter: 'lever',
    takes: 'cases',
    main: 'opportunity',
    parts: ['opportunity', 'interviews', 'offers', 'feedback', 'notes'],
    links: [{ main: ['id'], row: ['opportunityId', 'opportunity_id'] }],
    shared: ['users', 'stages', 'archiveReasons', 'postings'],
  },
  ashby: {
    what: 'Ashby: applications, their interview schedules, offers, notes',
    containers: json,
    adapter: 'ashby',
    takes: 'cases',
    main: 'application',
    parts: ['application', 'interviewSchedules', 'offers', 'notes', 'emails'],
    links: [
      { main: ['id'], row: ['applicationId'] },
      { main: ['candidate.id'], row: ['candidateId'] },
    ],
    shared: ['users'],
  },
  workable: {
    what: 'Workable: candidates, their activities and events',
    containers: json,
    adapter: 'workable',
    takes: 'cases',
    main: 'candidate',
    parts: ['candidate', 'activities', 'events'],
    links: [{ main: ['id'], row: ['candidate_id', 'candidate.id'] }],
  },
  teamtailor: { what: 'documents of Teamtailor (JSON:API)', containers: json, adapter: 'teamtailor', takes: 'list' },
  merge: {
    what: 'Merge: lists of applications, candidates, activities …',
    containers: table,
    adapter: 'merge',
    takes: 'tables',
    main: 'applications',
    parts: ['applications', 'candidates', 'activities', 'interviews', 'offers', 'scorecards', 'users', 'jobs', 'rejectReasons'],
  },
  hubspot: {
    what: 'HubSpot: contacts and the engagements with them',
    containers: table,
    adapter: 'hubspot',
    takes: 'tables',
    main: 'contacts',
    parts: ['contacts', 'emails', 'calls', 'notes', 'meetings', 'communications', 'associations', 'owners'],
  },
  salesforce: {
    what: 'Salesforce: contacts or leads, tasks, events, mails',
    containers: table,
    adapter: 'salesforce',
    takes: 'tables',
    main: 'contacts',
    parts: ['contacts', 'tasks', 'events', 'emailMessages', 'users'],
  },
  ocel: { what: 'event logs in OCEL 1.0 or 2.0, as JSON', containers: json, adapter: 'ocel', takes: 'each' },
  xes: { what: 'event logs in XES', containers: ['xml', 'json'], adapter: 'xes', takes: 'each' },
};

/** Returns the name of an adapter's format. */
export function formatOf(adapter: AdapterName): FormatName {
  return formatNames.find((name) => formats[name].adapter === adapter)!;
}

export const formatNames = Object.keys(formats) as FormatName[];

/** Any adapter: what it cannot read, and options that are wrong, it says itself. */
export type Adapter = (input: unknown, options: unknown) => Adapted;

/** The adapters by name. */
export const adapters = hearbackAdapters as Readonly<Record<AdapterName, unknown>> as Readonly<Record<AdapterName, Adapter>>;
