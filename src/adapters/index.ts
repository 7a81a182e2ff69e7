export { type GreenhouseCase, type GreenhouseOptions, greenhouse } from './greenhouse/greenhouse.ts';
export { linkedin } from './linkedin/linkedin.ts';
export { mail } from './mail/mail.ts';
export { type Recognition, recognise } from './recognise.ts';
export type { Adapted, Skipped } from './shared/adapted.ts';
export type { CorrespondenceOptions, Correspondent } from './shared/correspondence.ts';
export type { AdapterOptions, KnownCandidate, KnownPerson, Us } from './shared/options.ts';
