/** What a question is about, by topic; a request for a fact without a question mark; and what only looks like a question. */
export const topics: Readonly<Record<string, string>> = {
  'pay-history': `
    (current|currently|present|presently|last|previous|past|existing|drawn|prior|recent|latest) ~3 (salary|ctc|pay|package|comp|compensation|rate|base|earning|earnings|remuneration|income|hourly|wage|wages|making|bonus|paid|pkg|money|slip|slips|stub|stubs|payslip|payslips)
    (salary|pay|ctc|compensation|earnings|payment|wage) (history|slip|slips|stub|stubs|drawn)
    (payslip|payslips|paystub|paystubs|p60|form 16)
    (salary|pay|ctc|base|comp|compensation|package|rate|bonus|earning|hourly) ~3 (currently|today|at present|at the moment|right now|now|in your current|in your last|at your last|at your current|these days)
    what (are|is|were|was) (you|u) ~1 (on|earning|making|paid|getting|getting paid|drawing|taking home|pulling|billing|bringing home) ~4
    (how much|what) ~1 (do|does|did|are|were|have) (you|u|she|he|your) ~2 (currently)? (earn|make|making|earning|paid|pay you|getting|draw|take home|paying you|on|bring home) ~5
    (what|how much) (you|she|he|u) ~1 (make|makes|earn|earns|are on|is on|were on|was on|made|earned|currently|draw|are making|are earning|are paid) ~4
    your (ctc|2024 w2|w2|#n w2)
    (current|last) ctc
    ^ ctc
    what (are|is) your ctc
    (ctc) ~2 (expected|ectc|expectation|exp)
    cctc
    (two|three|most|recent|latest|last|#n) ~3 (pay stubs|pay slips|payslips|paystubs|stubs)
    your ~2 w2
    (current|present|last) ~1 (hourly|package|money|breakup)
    final (salary|pay|package)
    (salary|base|pay) and bonus (today|now|currently)
    how much (u|you|are you|r u) on ~1 (now|at|currently)?
    what (you|u|he|she) (were|was|are|is|r) on ~3
    (earned|earning|earns|makes|made) ~3 (at|now|currently|in|last|these)
  `,
  'pay-expectation': `
    (expected|expecting|expectation|expectations|desired|target|targeting|asking|minimum|ideal|preferred|required|lowest|wish|hoping|anticipated|aspirations|aspiration|requirement|requirements|wanted|expect) ~3 (salary|ctc|pay|package|comp|compensation|rate|base|remuneration|income|hourly|wage|wages|money|figure|number|bracket|total compensation|earnings|bill rate|day rate|range|salarywise|ote)
    (salary|ctc|pay|package|comp|compensation|rate|base|remuneration|hourly|money|wage|monthly|financial|day rate|number|figure|what|income) ~5 (expected|expecting|expectation|expectations|expect|desired|wish|hoping for|looking for|after|want|need|needing|wanting|would you need|you need|looking to earn|aiming for|chasing|in mind|jump for|move for|accept|target|seeking|requirement|requirements|wise|work for|consider|take|interested|make you move|like to earn|would you take|tempt you)
    (your|ur) ~1 (expectations|expectation|rate|number|day rate|hourly rate|bill rate|ask|asking|minimum|bottom line|figure|target comp|walk away number)
    (ectc|exp ctc)
    what ~3 (would|will|might|d) (you|u) ~2 (jump for|move for|take to|be looking for money|accept|consider moving for|jump ship for)
    (what|how much) ~1 (you|she|he) ~1 (want|wants|would like|like|hope|hopes|need|are looking|would be looking) ~2 (to (make|earn|be paid)|for salary|salarywise|moneywise|money|pay|salary)
    (looking for|after|hoping for|need) ~3 (salarywise|salary wise|money wise|pay wise|comp wise|in terms of salary|in terms of pay|on the money|in salary)
    (how much|what) (are|would|do) (you|u) ~3 (want|looking for|looking to|need|after|expect|expecting|hoping|asking|charge|like to be paid|chasing|seeking) ~3
    (what|which) ~1 (number|figure|salary|rate|range|pay|money|hourly) ~2 (would|are|do|will) (you|u|it|make) ~4
    what would it take
    salary (wish|wishes|wise|hopes)
    expected ?
    expected $
    (expected|exp) (package|ctc|sal|pay)
    how much (u|you) want
    (wants|want) to (make|earn)
    make you move
    monthly expectations
  `,
  compensation: `
    (salary|pay|pays|paying|paid|rate|comp|compensation|package|budget|band|range|ctc|money|wage|wages|remuneration|salaries|bonus|ote|hourly|benefits package|bracket|rates|earn|lpa|day rate|stipend|value offered|base|payment)
    how much
    (offering|offered|offer) ~3 (for|money|terms of|me|figure)
    what (are|is|do) (they|it|he|client) (offering|offer)
    (what|where) ~2 (top|ceiling|upper|max|maximum) ~2
  `,
  client: `
    (who|what|which) ~1 (is|are|'s) ~2 (client|company|employer|firm|business|end client|organization|customer|hospital|school|bank|hiring company) !(looking|doing|like)
    who (is|are|'s) (it|they|this) (for|with|at|$|by|exactly|please|then)
    name of (your|the|their) (client|company|employer|firm|organization)
    (name|which) (of|is) ~2 (behind it|client|company)
    (my own firm|my own company|my current employer|my own employer)
    (which|what) ~1 (client|company|employer|firm|business|organization|end client|customer|bank|hospital|school|outfit|brand)
    (name|names|identity) (of|behind) ~2 (client|company|employer|firm|business|organization|end client|hirer|place|customer|hospital|school)
    (client|company|employer|firm|organization|customer|business) ~1 (name|names|details|identity)
    (who|whom) ~2 (would|will|do) i ~1 (be)? (working|work) (for|with)
    who (it is|is it|they are|are they|the client is|the company is|it is for|is this|is that|is hiring|am i|is the role|is the job|is the position|would it be|would this be|you are recruiting|you are hiring|are you hiring|are you recruiting|you are representing|are you representing|are you working)
    (who|which company) ~3 (for|with|at) $
    ^ (what|which)? (company|client|employer) $
    (tell|know|share|disclose|reveal|mention) ~3 (client|company|employer) (name|is|please|$)
    who are they
  `,
  location: `
    where (is|are|would|will|do|does|exactly|in|abouts|s|'s) ~2 (it|this|that|role|job|position|office|based|located|site|they|desk|team|place|you based|i be|i work|be based|company|client|work)
    ^ where $
    where (based|exactly|located|abouts)
    (which|what) ~1 (side|end) of
    (in|at) ~2 (itself|or) (in|#cap) ~2
    (talking|is it|based in|in) #cap or #cap
    (two|three|four|one) days ~3 (home|remote|remotely|instead|office|in)
    (remote|remotely|onsite|on site|hybrid|office|commute|commuting|relocate|relocation|relocating|wfh|based|postcode|location|city|address|travel|commutable|office days|home working|work from home|work from|located|site|sites|in person days|parking|distance|far)
    in the office
    which site
    (which|what) ~1 (city|town|office|location|area|branch|depot|county|campus|state|postcode|country)
    (which|what) ~1 (office|part|location|area|part|country|state|postcode|branch|county|region|campus)
    (open to|happy with|ok with|able to|willing to|fine with|possible to|do) ~1 (relocating|commuting|working in|work from|travelling|traveling|moving to|#cap ~4 days|one day a week in|living in|someone living)
    is it (in|near|around|close to) ~1 #cap
    someone living in
    (#n|two|three|four|one|five) days ~2 (a week|per week|in)? ~1 (in|at) ~1 (#cap|office|the)
  `,
  'contract-type': `
    (indefinite|unlimited|limited to)
    (casual|permanent) or ~2
    (perm|permanent|temp|temporary|w2|c2c|1099|fte|ir35|contract|contracting|contractor|freelance|umbrella|paye|clt|pj|ftc|ftcs|fixed term|internship|permie|corp|employee|self employed|cdi|cdd|interim|tupe|b2b|payroll|invoicing|invoice) !(end|review|out|signed)
    (contract|employment|engagement) (type|basis|status)
    (full|part) time ~3 or
    type of (contract|employment|position)
    go permanent
    status determination
    corp to corp
    direct hire
  `,
  process: `
    (process|stages|stage|rounds|round|steps|step|timeline|timelines|timeframe|timescale|timescales|procedure|format|panel|presentation|assessment|psychometrics|psychometric)
    (next steps|next step|what happens next|what is next|whats next|after this|what now|what do i do next)
    how many (interviews|rounds|stages|steps|people|levels)
    how (they|you) hire
    how (your|the|their) ~1 (hiring|interview|interviews|process|selection) ~1 (works|work|goes|runs)
    how does (the|it|their|your) ~2 (interview|work|process|hiring|go)
    (who|whom) ~2 (interviews|interviewing|interview|taking it|meeting|on the panel)
    (is|are) ~1 (interview|interviews) ~3 (teams|zoom|video|phone|face|person|virtual|online|through|on site)
    (interview|interviews) again
    (by|when) ~5 (expect|know) ~2 (result|results|decision|outcome)
    by when ~6
    (who|whom) (will|would|do|am|are|shall) i ~2 (meet|meeting|be meeting|speak|speaking|be interviewed|interviewing|talk|seeing|be seeing|see)
    (interview|interviews) ~2 (format|process|like|be like|held|consist|involve|structure|style|questions|panel|likely|remote|online|in person|take place|last|long)
    how ~2 (they|do they|does it|you|long) ~2 (hire|hiring|select|decide|interview|work|plan for|should i plan|make up|choose|take|recruit)
    when ~4 (decide|decision|make up|choose|shortlist|interviewing|start interviewing|interviews|interviewing|made|make a decision)
    (test|tests|case study|take home|coding) ~2 (of any kind|involved|required|part|to do|be|is|first|or)
    (another|further|more|final|any other) ~1 (step|round|stage|interview) ~2
    (prepare|bring) ~3 (interview|anything|for)
    (dress code|how should i prepare|what should i prepare|what to expect|what can i expect|what should i expect)
  `,
  status: `
    (any|an|some|is there|heard|the|have|got|get|give me|your|interview|expect) ~2 (update|updates|news|feedback|word|progress|movement|verdict|outcome|result|results) !(you)
    status !(determination)
    (did|have) i (get|got|made|make|pass|passed) ~2 (it|the job|through|the role)
    (return|answer) on my ~2
    come off hold
    come back to you
    still on $
    (heard|hear|hearing) ~2 (back|anything|from|yet|about|any)
    (where|how) ~1 (do|are|is|did|does) ~1 (things|we|i|my) ~2 (stand|at|going|looking|go|getting on|progressing|application|candidacy|stands)
    how (is|are) (it|things) (going|looking|progressing)
    where (i am|we are|i stand|we stand|things are|things stand|am i|are we|this stands|it stands|my application) ~3
    (did|have|has|do|does) (they|client|he|she|manager|the client|the team|the manager|the company|the panel|the council|the school|anyone|hr|#cap|team) ~1 (like|decide|decided|say|said|get|got|come|respond|responded|reply|replied|make|made|look|looked|review|reviewed|see|seen|choose|chosen|receive|received|interested|want|pick|gone|filled|heard|read|given|give|made up|considering|come back|be able|reviewing)
    (did|have|has) (you|u) ~2 (send|sent|submit|submitted|forward|forwarded|present|presented|put|hear|heard|get|got) ~3 (my|me|@resume|back|anything|from|it|any|feedback|through)
    (my|the) ~2 (application|resume|profile|candidacy|background check|submission|offer letter|candidature|contract|offer|interview|references|reference check|paperwork|feedback|task|test) ~3 (been|received|submitted|reviewed|considered|come|sent|forwarded|still|back|shortlisted|through|in|ready|arrive|arrived|go|went|get|seen|progressing|moved|coming|going|confirmed)
    (still|am i|are we) ~2 (in the running|being considered|in consideration|under consideration|on|open|available|live|going ahead|happening|in contention|shortlisted|in the mix|in play|in process)
    (is|has) ~1 (role|job|position|it|this|vacancy|post) ~2 (still|been|filled|closed|available|live|on hold)
    (was|am|were|have) i ~2 (successful|shortlisted|selected|rejected|considered|through|unsuccessful|been|in|out|still)
    (any|some) ~1 (idea|indication|clue|sign|luck|joy|thoughts|decision|timeline) ~2 (when|yet|from|if|on|how|whether|before|back)
    (indication|decision) ~3 (before|by|from|yet|made|been)
    (how did|how was) ~2 (it|i|interview|my|that) ~2 (go|do|do|interview|received|with)
    (what|how) did they (think|say|feel|make)
    whats happening
    what is (happening|going on|the latest|the situation|the story|the state of play|the status|up with)
    (u|you) still not ~2
    is the interview still
    does thursday still stand
  `,
  availability: `
    (available|availability|availabilities|calendar|schedule|slots|convenient|suit|suits|notice|start date|joining date|lwd|last working day)
    (you|u) ~2 free ~2
    when ~2 (are|can|could|would|will|is|do|might|may|should|works|suits|shall|does) ~2 (you|u|we|i|good|best|a good|your|suits|works|it|suit|be) ~3
    (what|which|any) ~1 (time|times|day|days|date|dates|slot|slots|week|morning|afternoon|evening) ~2 (work|works|suit|suits|is|are|would|do|can|could|good|best|convenient|you|for|next|this|shall)
    (does|do|would|will|is|are|can|how about|what about|could|how is|shall|should|if|whether) ~2 (@day|#n|next week|this week|this afternoon) ~6 (work|suit|ok|good|free|possible|convenient|alright|fine|do|make it|any good|best|better|for you|instead|be|call|chat|talk|$)
    (do|can|could) ~1 (you|we|u) ~1 (do|make|manage|talk|speak|chat|meet|interview|connect|catch up|hop|jump|get on|find|set up|schedule|arrange|book) ~3 (@day|#n|next week|this week|a call|instead|a chat|a time|time|sometime|in the next)
    (how soon|how quickly|how much notice|how long is your notice|earliest|when could you start|when can you start|when would you start|when does your current|when do you finish|when does your) ~3
    (notice|start) (period|date)
    (do|does|would|could|might|can|have|got) ~1 (you|u) ~1 (have|spare|got|be free|be available|manage|find) ~2 (#n|time|a few|half an hour|twenty|ten|fifteen|thirty|minutes|a moment|minute|an hour)
    what does ~2 (@weekday|week|calendar|schedule|diary|day|next week|this week|tomorrow|afternoon|morning) ~2 look ~2
    (ok|okay|good|alright) (for|with) (you|u)
    which (suits|works|is better|is best|do you prefer|day|one suits|would you prefer)
    (project|contract|current) ~2 (end|ends|finish|finishes)
    (get out of|finish) school
    (work|works) for (you|u|our|your)
    (can we do|could we do|can we make it|can we move|could we move|can we push|could we push|can we reschedule|could we reschedule|is it possible to reschedule|can i reschedule|could i reschedule) ~4
    (up for|fancy|time for|free for) a (chat|call|coffee|quick call|quick chat) ~1 (@day|this|next|on|at|tomorrow)
    (may|might|could|can|shall) i (ring|call|phone|telephone) you ~3
    book a ~1 (slot|time|call)
    when you (could|can|would|might|are|will) ~1 (start|be|available|free|join|begin|talk|chat|interview|speak|meet)
    joining time
    (earliest|soonest) ~2 (start|join|date)
    reachable
  `,
  resume: `
    (@resume|resume|cv|portfolio) !(reached|received|tips)
    (share|send|have|attach|forward|provide|email) ~4 (@resume)
  `,
};

/** Sentences that ask for a fact or a document without being questions. */
export const asks: Readonly<Record<string, string>> = {
  fact: `
    ^ (share|send|provide|confirm|forward|attach|email|submit|give us|give me|tell us|tell me|reply with|revert with|fill|upload|shoot me|drop me|ping me) ~7 (your|ur|you|me|us|below|following|details|copy|updated|@resume|times|@pay|availability|address|dates|what|when|where|who|how|which|references|current|expected|a few)
    (please|kindly|pls|also|just) ~2 (share|send|provide|confirm|advise|forward|attach|email|mention|specify|state|indicate|submit|give me|give us|tell me|tell us|let me have|let us have|fill|supply|revert with|reply with|come back with|get back with|quote|clarify|include|drop me|drop|shoot me|shoot over|ping me|upload|update) ~7 (your|ur|you|the|me|us|below|following|details|number|copy|updated|@resume|times|@pay|client|company|availability|name|location|resume|address|dates|what|when|where|who|how|which|some|a few|whether|if|passport|visa|id|spec|portfolio|references|dob|latest|few)
    (let) (me|us) (know) ~2 (your|the|what|when|where|who|how much|which|whether|how many|how long|client|company|times|a time|some times|a good time|availability|how soon|a few times)
    (i|we) ~2 (need|require|want|will need|would need|would like|like|wondering|wonder|ask|interested|curious|grateful|love|appreciate) ~2 (to know|to see|to have|to understand|know|have|see|your|ur|an updated|a copy|the following|from you|if you could|to hear|three things|two things|to ask|to check|the details|details|some details|a few details|what|when|who|where|how|whether|if|more details on|clarity on|to find out|to learn) ~6
    (need|needs|require|want) (your|ur|an updated|a copy of your|an up to date|updated|latest|yes or no|a yes or no|a yes|an answer|the following) ~5
    (need|needs) ~3 (resume|yes or no|a yes or a no|availability|decision|passport|portfolio|photo id)
    (before|so) i (introduce|submit|present|put) ~8 (need|require) ~4
    (may|might|could|can) (i|we) ~1 (know|ask|check|have|get|see) ~3
    (would|will|could|can) (you|u) ~2 (please|kindly|mind|be able to|possibly|be so kind|also|just|quickly)? ~1 (share|send|provide|confirm|advise|tell|let me know|forward|attach|give|email|mention|specify|clarify|shoot|whizz|ping|drop|explain|remind|disclose|outline|describe|say|reveal|find out|fire|pop|resend) ~6
    (wondering|curious|wanted to ask|want to ask|like to ask|want to know|wanted to know|like to know|love to know|keen to know|wanted to check|wanted to see|want to check|checking|asking|ask|asked) ~2 (if|whether|what|when|who|where|how|about|which|why|for|on) ~3
    (i|we) (cannot|can not|could not) ~1 (find|see|tell) ~1 (is|out)? ~1 (how|what|who|where|when|which|if) ~2
    (checking|check|see|know|hear|find out) (in)? ~1 (whether|if) ~6
    (send|share|forward|email|shoot|fire|ping|drop|submit) ~4 (@resume|resume|portfolio|availability|references|passport|documents|payslips|transcripts|photo id|pay stubs|certificates|work samples|times|dates) ~4
    (send|share|give) (me|us|it|that|over) ~1 (your|it|right|now|that|across|asap|today|within|in)
    tell (me|us) ~1 (who|what|where|when|how|which|if|whether|about|your|the|more|a bit)
    (asking|asked) ~2 (#cap|her|him|them|you|me) ~1 (what|who|where|when|how|why|which|if|about|for) ~3
    (if interested|if you are interested|if keen) ~3 (share|send|reply|revert|provide|forward) ~6
    (happy in principle|before anything else) ~4
    (any|an) (update|news|word|feedback|luck|joy|movement|progress|updates) ~1 (on|from|yet|about|regarding|re|$|please|for|since) ~3
    ^ (you|u|still|r u|are you)? ~1 (interested|keen|available|looking|lookin|game) $
    ^ (did you|have you|has the|will you|are you|do you|is it|is this|is the|are they|does it|what is|who is|where is|when is|how much|how many|how long|which one|what are|whats the) ~8 $
    ^ (what|which) (company|client|city|rate|shift|location) ~2 $
    (looking) for ~2 (your|details)
    (reply|respond|answer|text|say) (yes|y) ~3
    (awaiting|await|waiting for|looking forward to) your (resume|availability|details|documents)
  `,
};

/** Questions that ask for nothing. */
export const idle: Readonly<Record<string, string>> = {
  no: `
    how (are|is|was|were|did|has|have) ~1 (you|things|your|everything|it|life|the|ya|half|christmas|u|tricks) ~5
    how is (it|your|everything|tricks|life|things|the) ~3
    (hope|hoping) ~8
    how you (doing|been|keeping)
    hows (tricks|it|things|life|your)
    what is (up|new|good|not to like|the worst)
    (guess|know|remember) what
    who (does not|doesnt|would not|wouldnt|knows|cares|said|could|can|wants)
    why not
    (right|ok|okay|yeah|no|eh|huh|really|seriously|sound good|deal|make sense|does that make sense|fair enough|agreed|cool|pardon|sorry) $
    (ever|have you ever|did you know|tired|fed up|sick|bored|ready to take|looking for your next|ready for|imagine|what if) ~2 (wondered|thought|wanted|dreamed|feel|felt|of|challenge|chapter|that|could) ~4
    does that (help|make sense|sound)
    (which site|which one|which role) $
    does not it
    (is not|isnt|are not|arent|was not|do not|dont|did not|does not|wont|will not) (it|that|you|they|we|he|she|i) $
    long time no (see|speak)
    (remember|recall|forgotten) me
    (is this|is that|is it|hello|hi) ~1 (#cap|mr|ms|mrs|dr)
    (may|can|could) i speak (to|with) ~3
    did (the|your) (kids|family|children|trip|holiday|weekend|move) ~4
    (did|have) you (enjoy|enjoyed|had|have) ~1 (a)? ~1 (good|nice|lovely|great|weekend|holiday|christmas|break|easter|lunch) ~3
    (good|nice|great) (weekend|holiday|christmas|break|easter)
    are we doing this
    (why|how) ~2 (wait|bother|settle)
    to walk into
    are you serious
    who do you think
    so soon
    (am i|are we) $
    sit tight
    so that is it
    (am|is this|is that) i? ~1 (speaking|talking|through) (to|with) ~3
    (u|you) up $
    ^ why now $
    ^ same time ~3
    (bad|good) time $
    you busy
    hello $
    rain treating
  `,
  // asks for an act, not for a fact
  act: `
    (can|could|would|will|may|might) (you|u) ~3 (call|ring|phone|recall|bell|buzz|put me|submit|represent|remove|delete|unsubscribe|stop|take me|introduce|reschedule|move|cancel|come|join|arrange|book|set up|let them|pass it|forward it|forward my|send my|push|chase|speak up|hold|wait|try|stick|keep|accept|sign|help|delete|look into|withdraw)
    (can|could|shall|may|should|might) (i|we) ~2 (call|ring|phone|talk|speak|chat|have a chat|get on|jump|hop|catch up|connect|set up|arrange|schedule|buy you|send you|put you|help|go ahead|leave it|count on|submit|telephone|represent|forward your|present)
    (would|do) you mind ~1 (calling|ringing|phoning|if|putting|sending my|forwarding my)
    (should|shall) (i|we) ~3
    (can|could|would) (you|u) ~2 (hop|jump|look at|take a look|make that|read|review|check|find out whether)
    (phone|ring|call) me ~3
    (can|could|shall|may) (we|i) ~2 (do this|send you|pass)
    call again
    want to (shadow|come|join|meet)
  `,
};
