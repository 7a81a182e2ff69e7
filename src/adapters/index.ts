export { type GreenhouseCase, type GreenhouseOptions, greenhouse } from './greenhouse/greenhouse.ts';
export { type GreenhouseTables, greenhouseV3 } from './greenhouse/v3.ts';
export { type GreenhouseWebhook, greenhouseWebhooks } from './greenhouse/webhooks.ts';
export { linkedin } from './linkedin/linkedin.ts';
export { mail } from './mail/mail.ts';
export { type Recognition, recognise } from './recognise.ts';
export type { Adapted, Skipped } from './shared/adapted.ts';
export type { CorrespondenceOptions, Correspondent } from './shared/correspondence.ts';
export type { AdapterOptions, KnownCandidate, KnownPerson, Us } from './shared/options.ts';
