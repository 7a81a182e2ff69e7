import { explodingOfferExamples } from '../../src/rules/exploding-offer.examples.ts';
import { explodingOffer } from '../../src/rules/exploding-offer.ts';
import { runExamples } from './run-examples.ts';

runExamples(explodingOffer, explodingOfferExamples);
