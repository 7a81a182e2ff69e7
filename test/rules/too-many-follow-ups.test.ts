import { tooManyFollowUpsExamples } from '../../src/rules/too-many-follow-ups.examples.ts';
import { tooManyFollowUps } from '../../src/rules/too-many-follow-ups.ts';
import { runExamples } from './run-examples.ts';

runExamples(tooManyFollowUps, tooManyFollowUpsExamples);
