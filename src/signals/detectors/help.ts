import { type Detector, recruitersSide } from './detector.ts';

const forms = ['feedback', 'advice', 'introduction'] as const;

/** Feedback, advice, an introduction. */
export const help: Detector = {
  type: 'help',
  from: recruitersSide,
  counts: 'gives feedback, advice or an introduction, or offers one',
  not: '"good luck"; feedback still awaited; introducing oneself',
  detect(reading) {
    for (const [form, sentence] of reading.bestOf('help', forms, recruitersSide)) reading.addSentence({ type: 'help', form }, sentence);
  },
};
