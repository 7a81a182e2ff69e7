/** What an update says where nothing has happened. */
export const noNewsLine = 'There is no news about {job} yet. I wanted you to hear that from me rather than wonder.';

/** What it says where an interview was cancelled, and nothing was set in its place. */
export const newTimeLine =
  'Your interview for {job} did not take place as planned, and I have not forgotten it. About a new time: {new times, or what happens next}.';
