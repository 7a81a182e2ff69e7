/** What the recruiter's side tells of where things stand and how the choosing goes. */
export const status: Readonly<Record<string, string>> = {
  yes: `
    (interview|second interview|slot|meeting|call|it) ~2 (stands|still stands|still on|going ahead|goes ahead|is on|confirmed|is confirmed)
    (moved|switched|put|pencilled|booked|scheduled|slotted|set) (you|u) ~3 (for|to|in|on|down|up|at)
    (you|u) ~1 (are|re|r) ~2 (very much|still) ~2 (in|on|there|part)
    (you|u) ~1 (are|re|r|made) ~1 (on|on to) ~1 (it|list|shortlist|long list|the list)
    (you|u) ~1 (are|re|r) ~1 (one of|in the last|in the final|among) ~1 (#n|two|three|four|five|six|the|few|last|final) 
    your ~1 (file|profile|resume|application|cv|name|portfolio|papers|documents) ~2 (went|goes|has gone|gone|sits|stays|reached|landed|was opened|is on|is in|is now|has been|have been|was|is being|is with)
    (they|she|he|client|manager|#cap) ~2 (have|has|already)? ~1 (your file|your resume|read it|seen it|read your|seen your|opened your|your profile) ~3
    (would|wants|want|wishes|asked|like|keen) ~2 to (talk|speak|meet|see|chat) ~1 (to|with)? (you) ~3
    (confirmed|confirms|acknowledged) ~3 (they|he|she) ~2 (have|has|received|got) ~1 (your|it)
    (second|third|final|first|next) (interviews|interview|round|rounds) ~2 (are|is|start|starts|will be|on) ~2 (the|on|@day|#n|in|at)
    (through|put through|sent through|gone through|advance|advanced) to ~1 (the|round|final|next|second|last|interview)
    (invite|invited|inviting) ~1 you ~1 (to|for|back|in)
    (selected|shortlisted|picked|chosen) for ~2 (interview|trial|assessment|round|next|screening|second|final|test|phone)
    (approval|approved|sign off|signed off|contract|offer letter) ~3 (is|has been|is being|was|with) ~2 (hr|finance|legal|drafted|approved|signed|underway|process)
    (references|background check|checks|medical|drug test|vetting) ~4 (back|glowing|clear|cleared|done|passed|fine|underway|started|requested|completed|outstanding)
    (your)? (profile|application|name) ~1 (stays|remains|is still) ~3
    (reschedule|rescheduled|postpone|postponed|cancelled|cancel|moved|brought forward|pushed) ~4 (interview|meeting|call|your|@day|slot|to)
    (all|you are) set for ~3
    (i|we|just|have|has|been|was|is|now|already|and|today|are) ~3 (sent|submitted|forwarded|presented|shared|passed|put|send) ~2 (your|you|ur|the) ~2 (@resume|resume|profile|details|application|forward|name|over|candidacy|information|cv|file|to the|across|shortlist|portfolio|task) !(to me)
    your ~2 (@resume|resume|profile|application|details|candidacy|candidature|task|test|assignment|references|background check|background|portfolio|submission|take home|case study|paperwork|file|name) ~2 (is|was|has|have|are|went|been|got|came|looks|with|gone|were|cleared|made|moved|passed|will|now|received|under|reached|sits) ~2 (with|under|in|being|sent|submitted|received|reviewed|shortlisted|over|forward|back|front|on|through|read|opened|selected|presented|forwarded|progressed|moved|at|clear|passed|approved|logged|active|accepted|cleared|complete|to the|successfully|processed|considered|before|been)
    (you|u) ~2 (are|have been|were|been|re|is|made|got|remain|made it) ~2 (shortlisted|on the shortlist|through|in the running|one of|front runner|frontrunner|progressed|in the mix|the shortlist|to the next|next round|moving|in the final|final|finalist|short listed|selected for|set for|booked|confirmed|still in|in the top|invited|going through|down to|in contention|in the frame|scheduled|all set|in for|the final|to the final|past|on the list|advanced|longlisted|being considered|under consideration|in consideration|onto the|a finalist|still being|still under)
    (moving|move|moved|progress|progressing|taking|take|putting|advance|advancing|through|going) ~1 you ~2 (forward|on|to the next|through|ahead|to the final|further|to the second|to final|to an)
    (they|client|manager|team|he|she|company|hm|panel|director|who) ~3 (would like|want|wants|like|liked|loved|impressed|keen|interested|love|likes|opened|read|reviewed|reviewing|looking|looked|shortlisted|received|asked|enjoyed|confirmed|considering|invited|inviting|seen|saw|very positive|positive|happy|going through|requested|rated|short listed|decided to meet) ~3 (to meet|to see|to interview|you|your|to speak|to talk|to invite|with you|through|over|profile|resume|interview|application|it|on you|to bring you|about you|to have you|it this)
    (interview|meeting|screening|screen|round|assessment|it|call|slot|test|chat|trial|visit|onsite|panel|session) ~4 (set|confirmed|scheduled|booked|moved|rescheduled|cancelled|canceled|postponed|arranged|pushed|changed|brought forward|called off|in the calendar|is on|locked in|lined up|put back|delayed|fixed|shifted) ~3
    (confirmed|scheduled|booked|moved|rescheduled|cancelled|arranged|rearranged|set up|setup|postponed|lined up|locked|reschedule|rearrange|secured|pushed) ~2 (your|the|an|this|that|our|a) ~2 (interview|meeting|call|slot|screening|round|assessment|panel|chat|visit|trial|onsite)
    (would|want|wants|wish|love|like|invite|inviting|pleased|delighted|happy|keen) ~3 (invite|bring|see|meet|interview|have|get|inviting) ~1 (you) ~2 (in|to|for|on|at|again|back|@day|next) ~2
    invite you ~3
    (feedback|their feedback|comments|debrief|word) ~2 (is|was|from|are|back|came|has) ~4 (positive|good|great|strong|excellent|mixed|glowing|negative|very|really|interview|your|round|meeting|client|manager|call|amazing)
    (received|got|acknowledge|have) (your)? ~1 (application|resume|profile|submission|documents) ~3 (received|will|and|is|for|thank|thanks|safely)
    (thank you|thanks) for (applying|your application|your interest|submitting) 
    (application|resume|profile) ~6 (received|registered|logged|acknowledged|submitted)
    (next|second|final|third|first) (round|stage|interview) ~4 (confirmed|scheduled|booked|with|on|at|is|for you|set)
    (background check|references|reference|drug test|reference check|screening|paperwork|offer letter|contract|visa|right to work) ~3 (came back|cleared|clear|is being|being drafted|back|done|complete|completed|passed|in progress|underway|under way|is with|are with|being prepared|with legal|drafted|approved|initiated|all good|received|on its way)
    (you|u) have ~2 (started|submitted|completed|passed|cleared|progressed|reached|advanced|made it|been shortlisted|been invited|been put) ~4
    (in|under) (review|consideration|process) ~3
    (shortlisted|short listed|longlisted)
    (you remain|you are still|you have not been|haven forgotten)
    they loved ~3
    (they|running) ~2 behind ~2 (schedule|scheduling|on)
    (offer letter|contract|paperwork) ~3 (drafted|prepared|approval|sign off|approved)
    (down to|between) (you|the last|the final|two|three) ~3
    (top of|high on|near the top) ~2 (list|pile|shortlist)
    (where|how) ~1 (things|we) ~1 (stand|are)
    all (booked|confirmed|set|arranged|sorted|scheduled)
    (offer|it) still stands
    offer stands
  `,
  no: `
    (if|unless|whether|would you|do you|can you|could you|shall|once|when|before|until|to submit|should you)
    (will|going to|can|would|could|may|want to|need to|like to) ~2 (send|submit|forward|put|present|share|be sent|be submitted|be shared)
    (you|u) (sent|submitted|shared|forwarded|passed|put)
    (saw|seen|came across|found|noticed|reviewed|reading|looked at|read|through|had a look) ~2 your (profile|resume|post|talk)
    (referred|forwarded|passed|recommended) ~1 (by|your)
    (until|before) ~6 (shortlisted|interview)
    open house
    (offer|you) ~2 stand cancelled
    vouches
    (sent|shared|send) ~1 (you|me|us)
  `,
};

/** How the choosing goes: its steps and its times. */
export const process: Readonly<Record<string, string>> = {
  yes: `
    (first|then|second|finally|after that|followed by|plus) ~1 (a|an|the|one|two) ~2 (call|chat|interview|meeting|screen|panel|visit|test|presentation|walk round|tour|exercise|lesson|conversation|practical|task|assessment|lunch|dinner|trial|session|demo) ~1 (with|at|on|in|and|then|by|$|of)
    (a|one) ~1 (call|chat|interview|screen|conversation) ~3 (then|and then|followed by|plus) ~1 (a|an|one|the|two) ~2
    (committee|panel|board|governors|trustees|they) ~1 (meets|meet) ~1 (the|on|again)? ~1 @day ~3
    (you would|you will|youd|you) ~1 (be)? ~1 (meet|meeting|see|seeing|speak|spend|shadow|present|sit|do|go through|going in) ~2 (with)? ~1 (the|a|two|#cap|three|with|chef|our|their|at) ~2
    (interview|interviews|it) ~1 (will|would|is|are|to) ~2 (be held|take place|last|be with|be on|be in|consist|follow|be virtual|held|by video|by phone|over)
    (they|we|he|she|committee|panel) ~1 (decide|deciding|choose) ~2 (on the day|the same day|within|by the end|that week|at the end|there and then|the following|by @day)
    (dealing|deal) with (him|her|them) for ~2 interview
    (no|without) ~2 (test|panel|second round|further rounds|presentation|psychometrics)
    (file|decision|papers|it) ~1 goes to ~4 (committee|board|panel|hr|director|head)
    (applications|applicants|interviews|shortlist|shortlisting|sifting|posting|merit list|assessment centers|assessment centres) ~3 (close|closes|closed|begin|begins|follow|follows|finished|start|starts|by|on|from|are to be|open until)
    (selection|hiring|interview|recruitment) (process|stages|steps|format|rounds|panel)
    (venue|timing|reporting time|dress code) ~1 (is|:|at|#n|of)
    (on|in) (your|the) (interview)? panel
    (posting|advert|ad|listing) ~1 (comes|closes|comes down|goes) ~3
    decision ~6 (next week|comes|by|on|@day)
    (process|interview process|hiring process|selection process|recruitment process|interviews|format|selection|procedure) ~1 (is|are|will be|would be|consists|involves|includes|starts|begins|looks like|has|have|takes|goes|runs|follow|will|usually|typically) ~2
    (#n|one|two|three|four|five|single|a|2|3|couple of|multiple|1|final|further|more|short|quick|initial) ~1 (stage|stages|round|rounds|step|steps|stager|interview|interviews) ~2 (process|interview|interviews|virtual|f2f|video|technical|with|online|and|then|total|in person|phone|on site|zoom|teams|plus|only|selection|panel|one|first|face|offer|hiring|followed|max)
    (mode of|interview) (interview|mode|format|process|rounds|stages|type) ~2
    (first|second|third|final|initial|1st|2nd|3rd|last|technical|next|hr|phone|video) ~1 (round|stage|step|interview|screen|call|chat|interviews|steps) ~2 (is|will be|would be|with|involves|includes|a|then|on|at|by|followed|are|for|takes|in|here|held|before|f2f|video|and|consists|usually|being|starts)
    (next|following) (step|steps|stage|stages|round) ~1 (is|are|will|would|be|being|involves|if|then|would be|here)
    (there is|there are|there will be|there would be|expect|it is|its|you will have|you would have|involves|consists of|includes|include|followed by|comprising|then|plus|starts with|begins with|starting with|interview is|interviews are) ~2 (a|an|#n|one|two|three|short|quick|half day|30|45|60) ~3 (stage|round|rounds|stages|technical test|take home|coding test|coding challenge|case study|panel interview|assessment day|video call|phone screen|screening call|excel test|second chat|whiteboard|trial shift|trial day|trial week|working interview|site visit|written test|skills test|assessment center|assessment centre|personality test|psychometric|psychometrics|hr screen|taught lesson|tech test|pairing session|interview with|presentation|practical test|written exercise|shadow shift)
    (you|u) (will|would|shall|ll) ~2 (meet|be meeting|speak|be speaking|interview|be interviewed|talk|have|be asked|present|do|be seeing|sit|take) ~2 (with|the|a|an|by|#cap|to|two|three|our|their|both|for) ~3 (manager|director|team|ceo|cto|cfo|lead|head|panel|hr|founder|founders|interview|test|assessment|presentation|task|partners|round|case|chat|call|board|vp|managers|owner|principal|interviews|#cap)
    (they|client|we|team|panel|committee|governors|board|company|he|she|manager|partners|trustees|#cap) ~2 (decide|decides|choose|chooses|shortlist|shortlists|interview|interviews) ~3 (by|on|within|in|after|before|@day|that|there and then|same day|following|week|next|at|early|mid|late|quickly|the)
    (they|client|we|team|panel|committee|governors|board|company|he|she|manager|partners|trustees|#cap) ~2 (expect|expects|expecting|hope|hopes|hoping|aim|aims|aiming|want|wants|like|plan|plans|planning|intend|intends|going) ~1 to ~2 (decide|choose|make a decision|make up|make an offer|offer|have someone|hire|shortlist|interview|see|have somebody|make their|close|meet|appoint|have a decision|pick)
    (they|client|we|team|panel|committee|board|company|he|she|manager) ~2 (are|is)? ~1 (interviewing|seeing|meeting|shortlisting|screening) ~2 (#n|two|three|four|five|other|others|candidates|people|everyone|a few|this week|next week|on|from|all week)
    (decision|decide|decisions) ~2 (by|within|@day|in|expected|at the end|next|this|is due|due|will be made|on|made) ~3
    (interviews|shortlisting|screens|phone screens|assessments|assessment centers|assessment centres) ~2 (will|are|is|follow|start|begin|take place|held|happening|from|being|scheduled|run|would|to be|expected|planned|starting|commence) ~4
    (take home|coding challenge|coding test|technical test|skills test|trial shift|trial day|panel interview|competency questions|competency based|whiteboard|system design|pair programming|pairing|assessment center|assessment centre|live coding|taught lesson|phone screen|screening call|hr screen|group interview|on site interview|final interview|technical interview|video interview|task based|working interview|culture fit|one way video)
    (applications|application|submissions|vacancy|posting|advert) ~2 (close|closes|closing|open until|shut|due) ~4
    closing date
    (how|what) ~2 (happens|works) next
    (after|once) ~3 (interview|call|screen|test|round|stage) ~4 (then|offer|decide|meet|there is|final|comes|follows)
    (face to face|f2f|in person|virtual|telephonic|video|online) (interview|interviews|round|rounds)
    (interview|interviews|process|round) ~2 (face to face|f2f|in person|virtual|online|via teams|via zoom|on teams|on zoom|over zoom|over teams|video call|by phone|by video|#n minutes|#n hour|45|30|60)
    (meet|meeting) (the|our|their) ~2 (crew|team|manager|panel|ceo|cto|founder|founders|director|head|lead|board|owner|partners|chief)
    (they|client) ~2 (move|moves|moving|hire|hires|hiring|interview) ~1 (quickly|fast|straight|on the spot|rolling)
    (onboarding|background check|drug test|drug screen|dbs|references) ~3 (after|before|required|then|follow|part of|once|takes)
    (they|client|it|process|decision|usually|typically|normally|hr) ~2 (takes|take|allow) ~4 (business days|working days|days|weeks) ~3 (to look|to decide|to respond|to reply|to review|to hear|to come back|for feedback|start to finish|end to end|to get back|turnaround|for a decision|respond|review|after)
    ask for #cap ~1 #cap? ~2 (at|reception|gate|front)
    chat with (the|our|their|chef) ~2
    (a call|call|screen) with me ~3
  `,
  no: `
    (application|paperwork|visa|onboarding|manufacturing|data|business|development|engineering|payroll|chemical) process
    process (engineer|manager|improvement|automation|owner|safety|analyst|engineering|design|server)
  `,
};
