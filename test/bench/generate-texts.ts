/** What people write in a generated log, by why they write. */
export const texts = {
  outreach: [
    'Hi {name}, I came across your profile and think that a role at one of my clients could be a good match for what you have been doing lately.',
    'Hello {name}, the client is Acme Corp in Springfield, the pay is $65-70/hr on W-2, and you would be on site three days a week.',
    'We are looking for somebody who has worked with a growing team before and who likes to talk to customers now and then.',
    'The position is permanent, in Springfield, and pays between 80,000 and 95,000 a year depending on experience.',
    'Would you be open to a short call this week to hear more about it? No pressure at all, I know that these messages come at odd times.',
    'I have placed two people with this team over the last year, and both of them are still there and happy with it.',
  ],
  followUp: [
    'Hi {name}, I just wanted to make sure that my last message did not get lost. Is this something that you would like to hear more about?',
    'Hello again {name}, any thoughts on the role that I wrote about? I would be glad to answer questions.',
    'Hi {name}, a short reminder about the opportunity from last week. Would you have ten minutes?',
  ],
  interest: [
    'Thanks for writing, this sounds interesting and I would like to hear more.',
    'Hi, yes, I am open to a conversation. Who is the client, and what does the role pay?',
    'Thank you for reaching out. I am happy where I am, but I would be interested in the details.',
  ],
  decline: [
    'Thanks for thinking of me, but I am not interested at the moment because I have just started somewhere new.',
    'Not interested, thank you.',
    'Thank you, but the location does not work for me, I would only consider remote roles.',
  ],
  optOut: ['Please take me off your list and do not contact me again.', 'Stop writing to me, please. Unsubscribe.'],
  details: [
    'The client is Acme Corp, and the office is in Springfield, two blocks from the station.',
    'The pay is $65-70/hr, on W-2, paid every two weeks.',
    'It is a permanent position, and the range is 80,000 to 95,000 a year.',
    'I will find out about the on-call rota and let you know by Friday.',
    'The process is a call with the hiring manager, then a half day on site, and then a decision within a week.',
  ],
  question: [
    'Can you tell me what the salary range is?',
    'Is there any news from the hiring manager yet?',
    'Who is the client, if I may ask?',
    'What are the next steps?',
    'Could you tell me whether the role can be done from home two days a week?',
  ],
  update: [
    'Hi {name}, a short update: the hiring manager is still sitting on it.',
    'No news yet, I am afraid, but I have not forgotten you.',
    'Still waiting for the panel to meet. I will call you on Thursday.',
    'I have sent your résumé to the client this morning.',
    'The team liked your background and would like to meet you next week.',
  ],
  interview: [
    'Good news, they would like to meet you next week; the invitation is on its way.',
    'The interview will be with the head of the team and one of the engineers, and lasts an hour.',
    'Could you let me know whether Tuesday at ten works for you?',
  ],
  thanks: ['Thanks, talk soon.', 'Great, thank you for letting me know.', 'Sounds good, thanks.'],
  rejection: [
    'Hi {name}, I am sorry to say that they went with another candidate in the end.',
    'The client has decided not to move forward with your application, but the feedback was good.',
    'They liked how you explained the migration, and would have wanted more experience with audits; two lines on your résumé about that would help.',
  ],
  pressure: [
    'I need your answer by tonight, otherwise the slot is gone.',
    'If you do not send me your résumé today, I cannot do anything for you any more.',
  ],
  call: [
    'We talked about the role and about the team, and went through the background in some detail.',
    'Explained the process and what the client expects of somebody in the first three months.',
    'The candidate asked about the budget for training, and will think about it over the weekend.',
  ],
  note: ['Seems keen. Prefers mornings.', 'Salary is at the upper end of the range.', 'Ask again in the spring.'],
  mailing:
    'Hi {name}, we are hiring for several exciting opportunities with leading companies in your area and believe that you would be a great fit. Reply with your résumé to learn more about them.',
} as const satisfies Record<string, string | readonly string[]>;
