/** What the recruiter's side tells of the case: decisions and no news. */
export const decision: Readonly<Record<string, string>> = {
  rejected: `
    @judge ~5 @choose ~4 @other
    (have|has|had|been|was|were) ~2 @choose ~2 (with)? ~1 (someone|somebody|another|one of the others|an internal)
    (another|someone|somebody|other) ~2 (candidate|person|applicant|finalist|contender|one)? ~3 (got|chosen|picked|edged|beat|pipped|selected|accepted|landed|appointed|fits|nudged|just|closer|stronger|nearer|suited|offered|came out)
    (not|never) (going to be|be) you ~3
    (it was|was) not you (this|in the end|i|they|$)
    (not|never) ~2 (retained|successful|progressed|selected|progressing|proceeding|pursuing|advancing|hired|chosen|picked) !(yet|for interview)
    (not|wont|will not|not be) ~1 (been|be) ~1 (taken|taking|going|moving|putting|bringing|inviting|asking) ~2 (forward|ahead|further|through|you|on)
    (not|nt|never) ~2 (going|moving|taking|take|proceeding|proceed|progress|go) ~1 (ahead|forward|further|on|any further|through) ~1 (with)? ~1 (you|your|application|this|$)
    (you|u|she|he|profile|your) ~2 (did not|have not|has not|havent|didnt) ~1 (get|got|make|made|clear|cleared|pass) ~1 (it|through|the job|the role|the cut|selected|round|interview|shortlisted|the final|past|in|the gig|the position|the post|the part) !(yet)
    (got|get|had|comes|came|come|back|is|was|its|it is|that is|been|be) (just|sadly|unfortunately)? a (clear|firm|polite)? (no|pass|rejection|knockback|thumbs down|negative|decline|regret) ~3
    (answer|verdict|outcome|result|decision|feedback|response) ~2 (is|was|s|came|'s) ~2 (no|negative|unsuccessful|pass|not)
    (end of the road|not meant to be|not our day|not your day|not to be|lost out|missed out|pipped|second choice|runner up)
    (did not|not) ~1 (go|going|gone) ~1 (your|our|my) way
    (not) ~2 (the news|the outcome|the result|the answer|the call) ~3 (you|i|we|hoped|wanted|hoping)
    (wish i had|wish it was|wish this was|wish it were) ~2 better (news|outcome|result|update)
    (had not|have not|has not|not) taken (her|him|you) (on|forward|further|$)
    (why|explain) ~2 (had not|not) taken
    (they|client|panel|he|she|manager|home|team) ~4 (want|wants|wanted|needed) ~1 (someone|somebody|a person|a candidate) (with|who|from|more|that|having|closer|local|already|senior|cheaper) ~5
    (unlucky|hard luck|tough luck|better luck|gutted for you|sorry for you)
    (passed|passing) on (you|your resume|your profile|your application)
    (decided|chosen|elected|opted) not ~3
    (stick|sticking|stuck|staying|stay) with ~3 (internal|other|current|another)
    (they|client|manager|panel) ~2 (turned|knocked) ~1 you ~1 (down|back)
    (closed|closing) ~2 (your|the) (application|file|candidacy)
    (rejected) ~2 (in|at|after|by|for|from)
    you (are|were|have been|r|got) ~1 (rejected|unsuccessful|declined|out|eliminated)
    not on the (shortlist|list|final)
    (regret|regrettably|unfortunately) ~12 (unsuccessful|unable to offer|unable to progress|unable to take|not successful|not selected|not been successful|other candidates|another candidate|someone else|no longer)
    (they|client|we|team|panel|manager|company|he|she|board|committee|employer|has|have|partners) ~3 (went|gone|go|going|decided to go|chose to go|decided to move|choosing to go|proceed|proceeding|moving|moved|decided to proceed|opted to go) ~2 (with|for|forward with|ahead with) ~2 (someone|somebody|another|other|others|a different|different|an internal candidate|one of the other|candidates|candidate|more experienced|stronger|the other)
    (offer|offered|offering|given|give|awarded|gave) ~2 (position|role|job|post|it|contract|opportunity) to ~1 (someone|somebody|another|other|a different|one of|an)
    (not|unable to|never|cannot|can not|wont|will not) ~3 (be)? ~1 (moving|move|proceed|proceeding|progress|progressing|taking|take|continue|continuing|going|go|pursue|pursuing|advance|advancing|bring|bringing) ~3 (forward|ahead|further|you|your|with you|with your|application|candidacy|candidature|this time|profile|any)
    (not|unable to|never|were not) ~2 (be)? ~1 (successful|selected|shortlisted|chosen|successful on|considered further|short listed|selecting|offering|offer you|hire you|hired|picked|invite you|inviting you|select|shortlist|consider you|successful at) ~3
    (you|your|candidature|application|resume|profile|candidacy|been) ~3 (unsuccessful|rejected|turned down|knocked back|regretted|been declined|passed over|unsuccesful|ruled out|disqualified)
    (decided|decision|chosen|opted|elected|choose) ~3 (not to|against|to not) ~2 (proceed|move|progress|offer|hire|continue|take|go|advance|pursue|make|extend|you|interview|shortlist|invite)
    (decided|going|opted|choosing|went|chose|gone|preferred|prefer|chosen|selected|picked|selecting|hired) ~2 (another|someone else|somebody else|other|different|one of the other|the other) ~1 (candidate|candidates|person|applicant|applicants|finalist|guy|one|someone|with|$)
    (it is|it was|its|that is|thats|a|got) ~1 (no|rejection|pass|thumbs down) ~1 (from|this time|on this|for this|i am afraid|im afraid|unfortunately|from the|from them|for now|with this|sorry|$)
    (they|client|team|manager|he|she|panel|we|have|has|company) ~3 (passed|pass|passing|declined|rejected|regret|turned you|turned down|said no|are passing|decided to pass) ~3 (on you|on your|you|on this|your|profile|candidacy|application|resume|this time|$|unfortunately|after)
    (could|can|are) not consider ~4 (further|selection|application|you|your|process)
    (regret|regrets|sorry) to (inform|tell|say|advise|let) ~8 (unsuccessful|not|another|unable|no longer|declined|rejected|will not|filled)
    (pursue|pursuing|moving forward with|move forward with|proceed with|proceeding with|progress with|progressing|go forward with|going forward with|continue with|advance|advancing|shortlisted) ~1 (other|another|stronger|different|more experienced|candidates whose|those whose) ~1 (candidates|candidate|applicants|applicant|$|whose|profiles)
    (candidates|candidate|applicant|applicants|someone|somebody|profiles|experience) ~1 (whose|who|with|that) ~4 (closely|closer|better|more closely|stronger|more relevant|more experience|local|match|more directly|already)
    (just)? (missed|lost) out ~2 (on|to|this|i am|im|by)
    (you|she|he|profile|application) ~2 (did not|didnt|have not|not) ~1 (make|made) ~1 (it|the cut|the shortlist|the final|it through|it to the|the next)
    (not|nt) ~2 (right|good|best|strong|suitable|close|enough of a) ~1 (fit|match|person) (for them|for us|for this|this time|at this time|on this|for the role|for the team)
    (no longer|not) ~2 (being considered|under consideration|in the running|in contention|in consideration|considering you|considering your)
    (application|profile|candidacy|candidature|resume) ~3 (rejected|declined|not been selected|not successful|unsuccessful|not selected|not shortlisted|not been successful|not taken|got rejected|was not|not progressing|not been shortlisted|closed)
    (close second|runner up|pipped|pipped at the post|came second)
    (not|wont|isnt|is not) ~1 (going to|gonna) ~1 (happen|work out|be moving|offer|be a yes|make an offer|take you|take it)
    (not|wont) be (taking|making|offering|extending) ~3 (further|offer|you|forward|this)
    (preferred|favored|favoured|stronger) (candidate|candidates|applicant)
    wish ~2 (you)? ~3 (search|future endeavors|future endeavours|professional future|elsewhere|job hunt|job search) ~2
    (filled|offered) ~3 (by|to|with) ~2 (another|someone|somebody) ~1 (candidate|from the|applicant)
    picked ~2 over you
  `,
  selected: `
    (with|making|make|extend|extending|put together|prepare|preparing) ~1 an offer !(letter)
    (want|wants|wanted|love|loves|wish|wishes|keen|going|decided|chose|chosen|picked|selected|offering|offer|offered|hire|hiring|appoint|appointing|like) ~2 (you|u) ~3 (to start|to join|as|for the job|for the role|for the position|on board|on the team|aboard|the job|the role|the position|a job|an offer|in the role|in the team|onboard|full time|permanently)
    (they|we|he|she) want (you|u) !(to come|in for|to do|to meet|to send|to complete|to interview|to take|to|for|back|in)
    (their|our|the|his|her) (pick|choice|number one|first choice|top choice|preferred candidate|successful candidate|chosen one|winner)
    (job|role|position|it|post|gig|place|contract|offer) (is|'s) ~1 yours !(if|to lose)
    (it is|its|that is|thats|got|a|big|its a) ~1 yes ~1 (from|!|$)
    (got|have) ~1 (the nod|the green light|a yes|thumbs up|the job|the gig|the role)
    (offer|letter|contract) ~1 (attached|enclosed|is attached|is on its way|is coming|coming your way|to follow|is being drafted|in your inbox|on its way)
    (wish|wishes|pleased|delighted|happy|proud|voted|agreed|decided) to ~3 (appoint|hire|offer|engage|employ|take you on|bring you on|have you on board|have you join|have you on the team)
    (would|d) ~1 (love|like) ~1 to have (you|u) ~2 (board|join|team|aboard)
    (like|want|love) you to join
    (given|give|giving|offered) you (a|the) ~2 (job|position|permanent|contract|line|role|place|post|start)
    (come|came|are) back ~3 (offer|yes|it is yours|its yours)
    (upped|raised|increased|improved) ~2 (it|offer|the offer) to
    (made|making|make|putting|put) ~1 (you)? ~1 (an|a) ~2 offer
    (you|u) ~1 (are|r|re) ~1 (hired|successful|appointed|the one) $
    (confirm|confirming) ~2 (offer|appointment|hire) ~3
    (offer|offering|extend) ~2 you ~2 (at|the|a|#n)
    (chosen|selected|picked) (you|her|him) for ~3
    (final)? offer ~2 (of|at) (#n|$|£|€)
    (you|u) ~1 (got it|got the|have got the|landed|nailed it|bagged|secured|won|have the) ~1 (job|role|gig|position|offer|contract|part|post|place|^|$)
    (you|u) got it $
    (pleased|delighted|happy|thrilled|excited|glad|like|honored|proud|stoked|love|wants|want|wish|ready|able|decided|keen|would like|going|hope|pleasure) to ~1 (offer you|extend|make you an offer|make an offer|confirm ~1 offer|hire you|formally offer|present you with an offer|confirm our offer|offer) ~3
    (they|client|we|team|he|she|company|manager|panel|board|are) ~3 (want|wants|decided|chosen|choose|chose|selected|picked|like|offering|offered|made|making|hired|hiring|going with|gone with|went with|choosing|selecting) ~1 (to hire you|to offer you|you an offer|an offer|to make you|to make an offer|to make you an offer|her over|him over)
    (you|u) ~2 (have been|are|were|been|re|is) ~2 (selected|chosen|hired|successful|their choice|the one|the chosen|the successful|their first choice|our first choice|our choice|top choice|appointed|offered) !(interview|for interview)
    (selected|chosen|successful|appointed|offered) ~2 (for|as|the) ~2 (position|role|job|post) ~3
    (offer|offering|offered) you (the|this|a) ~4 (position|role|job|post|gig|contract|place|spot|opportunity)
    (offer|offered|offering) ~2 (job|role|position|gig) (at|for|on|of|with) ~2
    (official|verbal|formal|written) offer ~5
    (attached|enclosed|here is|heres|find|attaching|sending|attach|confirm|release|released|recap|issue|issued) ~4 (offer letter|your offer|our offer|formal offer|contract of employment|letter of offer|offer)
    (welcome) (aboard|to the team|on board|to the family|to the company)
    (we want you|they want you|i want you|it is yours|its yours|the job is yours|the role is yours|job is yours|role is yours|position is yours)
    congratulations ~8 (offer|selected|job|hired|got|role|position|successful|chosen|congratulations)
    (got|have|received|receive|just got|come through|came back) ~2 (an offer|the offer|your offer|offer) ~2 (for you|from|through|in)
    (offer|its|it is) ~1 (a yes|an offer|yes from)
    (they|client) ~1 (said|say|says|gave) ~1 (yes|the green light|thumbs up) ~1 (to you|on you|to hiring|$)
    (picked|chose|selected|chosen|hired) (you|her|him) ~2 (over|for|as|from|$)
    offered (her|him|#cap) ~4 (job|role|position|gig)
    (start|join) ~2 (you|on) ~2 (monday|the)
    they will go to ~1
  `,
  'on-hold': `
    @stop ~4 (hiring|recruitment|recruiting|staffing|search|start|project|process|headcount|everything|all|vacancy|vacancies|role|roles)
    (hiring|recruitment|recruiting|staffing|search|project|headcount|vacancy|role|position|requirement|process|job|everything|it|req) ~4 @stop !(interview|a|you|out|up)
    (in|on|to) (stand by|standby|limbo|abeyance|suspense|the freezer|the fridge|deep freeze)
    (your)? ~1 (application|profile|role) ~4 parked
    (pause|freeze|hold|stop) ~2 (hiring|on hiring|on recruitment|on all|on the role|on the search|on this)
    (shifted|moved|pushed|slipped|delayed) ~4 (start|role|hire|search|headcount) ~3 (to|until|till|back|into) ~3
    until (further notice|the new year|next quarter|q1|q2|q3|q4|the budget|next year|the new budget|budget) ~3
    (revisit|reopen|restart|resume|pick up|unfreeze) ~4 (next year|q1|q2|q3|q4|new year|later in the year|in the spring|in the autumn|next quarter|in january)
    (on|to|an) (hold|ice|pause|the back burner|a pause)
    (put|placed|kept|placing|putting|gone|goes|going|is|been|currently|now|remain) ~4 on (hold|ice|pause)
    (paused|pausing|frozen|suspended|pause|postponed|deferred|mothballed|parked|shelved for now|halted|stalled) !(interview)
    (hiring|headcount|budget|recruitment) ~2 (freeze|frozen|paused|on hold|pause|ban)
    (freeze|freezing|froze|pause) ~2 (hiring|headcount|recruitment|recruiting|vacancies|on hiring|all hiring|external hiring)
    (pressed|hit|hitting|press) ~1 pause
    (holding|held) off ~2 (hiring|recruiting|on the role|the role|filling|on this|until|on hiring|for now)
    (back burner|in limbo|limbo)
    (delayed|pushed|pushed back|postponed|put back|deferred) ~3 (hire|hiring|the hire|the search|recruitment|headcount|the role|start of the search) ~3
    (hire|hiring|search|recruitment|role|position|requirement|headcount) ~4 (delayed|pushed back|postponed|put back|deferred|pushed to|paused|frozen|suspended|parked)
  `,
  'position-closed': `
    (decided|going|had|have|forced|chosen|opted) to ~1 (cancel|close|pull|scrap|withdraw|axe|drop|eliminate|shelve|kill) ~2 @role
    @role ~2 (is|are|was|has|have|been|got|'s|now|just|stands|already|already been) ~1 @dead !(interview|out|down|with|to|by our)
    @role @dead !(with|to|in)
    (cancelled|canceled|scrapped|pulled|binned|axed|shelved|killed|withdrawn|closed|dropped|abandoned|filled) ~1 (the|this|that|their|its|your)? ~2 @role
    (no longer) ~3 (have|need|needs|hiring|recruiting|position|available|open|budget|exists|exist|filling|vacant|funded|going ahead|being filled|required)
    (role|job|position|post|vacancy|posting|it) ~3 (off the market|called off|fallen through|fell through|not happening|not going ahead|no more|been and gone|shut down|stood down|stands cancelled|been taken down|off the table)
    (someone|somebody) ~1 (took|got|grabbed|accepted|bagged|nabbed|has taken) ~1 (it|the job|the role|that|the spot)
    (signed|hired|took on|found|appointed|placed|brought in|recruited) ~1 (someone|somebody|a friend|their own|one of their own|an internal|a contractor) ~5 (before|already|through|internally|on|from inside|first|@day)
    (promoted|promoting|promote) ~2 (someone|somebody|from|one|their|internal|internally|an|a)
    (decided|deciding|chosen|going) ~1 not to (fill|hire|recruit|replace|go ahead with the) ~2
    (gone|cancelled|pulled|off) for (everybody|everyone|all|anybody)
    (lost|losing|did not renew|not renewed|pulled|cut|no) ~2 (funding|budget|headcount|contract|bid|grant|project) ~8 (so|role|position|job|posting|post|gone|no)
    (hiring|recruitment) ~3 (cancelled|ended|over|stopped for good)
    (team|department|office|site|plant|branch) ~4 (closed|closing|shut|disbanded|dissolved|axed)
    (keeping|keep|doing|covering|covered|absorb|absorbed) ~3 (in house|internally|themselves|within the team)
    (filled|fill) ~2 (internally|the role|the position|it internally|by|with an internal|in house|already|the vacancy|it|this role|this position|the job)
    (role|position|job|vacancy|post|it|requirement|opening|seat|spot|contract|req|gig|they) ~3 (been|is|was|got|has|have|just|already) ~1 (filled|closed|cancelled|canceled|withdrawn|scrapped|pulled|axed|gone|cut|removed|taken down|no longer available|no longer open|no longer|made redundant|eliminated|shelved|dropped|binned|taken) !(interview)
    (pulled|cancelled|canceled|scrapped|closed|withdrawn|shelved|axed|dropped|eliminated|killed|binned|removed|cut|withdrew|closing) ~2 (role|position|job|req|requirement|vacancy|search|headcount|post|requisition|opening|recruitment)
    (role|position|job|vacancy|requirement|req|post) ~2 (no longer|not) ~2 (available|open|exists|exist|required|needed|going ahead|active|happening|live|being filled)
    (no longer|not) ~2 (hiring|recruiting|filling|need|looking to fill|going ahead|looking to hire|proceeding with the role|be hiring|be filling|be recruiting) ~4
    (internal|in house) (candidate|hire|applicant|transfer|move|person|promotion|appointment)
    (gone|going|went|decided|promoted|promote|hired|appointed|appoint) ~3 (internal|internally|from within|in house)
    (filled|closed) ~1 $
    (lost|cut|cutting|pulled) ~1 (the)? (headcount|budget|funding for)
    (position|role|requirement|job|req) closed
    nobody gets it
    (restructure|restructuring|reorg|reorganization|redundancies) ~6 (role|position|no longer|cancelled|gone|job)
    (changed|change) ~2 (mind|minds) ~4 (hiring|role|position|the hire)
    (decided)? not to (fill|hire for|recruit) ~4
  `,
  no: `
    (if|unless|whether|in case|should)
    (timesheet|invoice|claim|expenses|license|licence|application form|card|upload|file format|payment)
    (last|previous) (candidate|person|one|guy|hire|applicant) ~4
    (she|he) was (offered|rejected|selected|hired)
    (new role|new job) at
    (urge|must|hope) ~2 (thrilled|happy|pleased|glad)
    (put|putting|keep|kept|place|placed) (you|me|them|him|her) on hold
    (is not|not|isnt|was not|not been|has not been|havent|nobody|nothing|no one) ~3 (on hold|filled|cancelled|closed|rejected|decided|out|selected)
    (they|we|i) will ~2 (decide|choose|pick|select)
    (expect|hope|hoping|plan|planning|aim|aiming|likely|may|might|could|would) to ~3 (choose|decide|make an offer|offer|select)
    (interview|meeting|call) ~4 (cancelled|postponed|paused|delayed|moved)
    (previous|last|former) (candidate|person|guy|hire) ~4
    selected for ~3 (interview|round|assessment|screening|test|next)
    shortlisted
    (else|otherwise|or) ~6 (rejected|cancelled|closed|withdrawn|someone else|other)
    come off hold
    (put|keep|kept|hold|held) ~3 back
  `,
};

/** Word that there is no news. */
export const noNews: Readonly<Record<string, string>> = {
  yes: `
    (no|nothing|nada|zilch|zero|nowt|none|nil|not much|little) ~2 (news|new|update|updates|word|movement|change|changed|reply|response|decision|feedback|progress|joy|developments|concrete|to add|to tell|to report|to share|further|from them|from client|from the client|has moved|moved|back from|doing|happening|happened|decided|from #cap) !(needed|required|necessary|to do)
    (still|yet) ~3 (waiting|awaiting|pending|thinking|deciding|deliberating|reading|reviewing|sitting|umming|mulling|considering|undecided|chasing|quiet|same|stuck|interviewing|dithering|silence|silent|going through|working through|out of office|with them|no closer|on leave|away|no sign|debating|in the same)
    @judge ~2 (have|has|had) ~1 not ~2 (come|got|gotten|replied|responded|decided|met|told|moved|budged|reached|made|said|given|reacted|looked|finished|reviewed|picked|returned|confirmed|signed|seen|opened|started|heard|shared|chosen|been able|gone|had) !(your)
    (have|has) not ~2 (heard|had) ~3 (back|anything|from|reply|word|answer|news|peep|response)
    #cap ~1 (have|has) not ~2 (come|got|replied|responded|decided|budged|moved|made|reached|reacted|told|said)
    (could|can) not ~1 (get hold|get through|reach|raise|get an answer|pin) ~3
    (where|as) we (were|stood)
    (same|very same) ~1 (spot|boat|place|position|stage|as before|as last)
    (in the|still in the|left in the) dark
    (small)? update ~1 no update
    (committee|panel|board|meeting|decision|they) ~2 (postponed|delayed|pushed back|slipped|rescheduled) ~2 (again|to|until|$)
    (checked|chased|called|rang|emailed|asked) ~4 (no|nothing|still|not|same) ~3
    (no|not) ~2 (answer|decision|verdict) ~2 (received|given|reached|made|taken|come)
    (that is|thats) all i have
    (nothing|not) ~1 (in it|to say|worth reporting|to write home)
    (have|had) nothing back
    (waiting|wait) as before
    the wait (goes on|continues)
    (any|no) day now ~2
    (decision|answer|outcome) ~1 (is|'s)? ~1 still (pending|out|to come|up in the air)
    (no|nothing|not|without|never) ~2 (news|update|updates|movement|word|feedback|decision|response|reply|progress|further news|answer) ~2 (yet|so far|from|as of|at this|to report|to share|i am|im|on|today|for you|this week|still|as yet|has been|just yet|at the moment|from them|right now|either|currently|back|$)
    nothing ~2 (to report|new|yet|has changed|is changed|'s changed|changed|decided|back|from|has moved|so far|further|to tell|to share|as yet|definite|concrete|is moving|has happened|on my end|on our end)
    still ~2 (sitting|reviewing|deliberating|mulling|no closer|working|going) ~2 (on|it|the|them|through|their)
    (still|are|am|is|have been|all) ~2 (waiting|awaiting|pending|chasing|holding) ~2 (on|to hear|for|from|client|their|feedback|them|word|decision|response|approval|it|head|the|an|a|hear|back)
    (not|havent|hasnt|yet to|never) ~2 (heard|hear|had|have|received|got|gotten|come|replied|responded|decided|get) ~2 (back|anything|from|any|feedback|a decision|an answer|yet|word|news|a response|to me|feed|update|a reply|confirmation) ~2
    (yet to|still to|waiting to) (hear|receive|get|come back|decide|make|respond|reply|revert|confirm|review|share|be|see)
    (they|client|manager|he|she|team|company|panel|hm|it) ~2 (not|never|yet to) ~2 (come back|got back|gotten back|replied|responded|decided|made|looked|reviewed|told|moved|given|made up|get back|reverted|confirmed|shared|gotten|started|met)
    (sitting on) ~2 (it|them|shortlist|decision|resumes|the|things|profiles)
    (same|no change|no changes|unchanged|status quo|same as) ~2 (last|as|week|since|here|on|before|still|position|yet|story)
    (no|not) ~1 (further along|further forward|any further|any closer|the wiser|wiser|decision|decisions) ~2
    (things|it|that|process|everything|this) ~2 (moving slowly|slow|stuck|quiet|dragging|taking longer|gone quiet|all quiet|radio silence|crickets|in the same place|still up in the air)
    (radio silence|crickets|all quiet|tumbleweed|deafening silence)
    (nothing|no one|nobody) ~2 (decided|been decided|been told|finalized|confirmed yet|agreed)
    (still) ~2 (with|under|in) ~2 (review|client|consideration|hands|manager|them|limbo|legal|finance|hr|desk|progress|discussion)
    (no|zero) (word|news|update|updates|movement|feedback|joy|luck|change|reply|response|answer|decision|progress)
    (still)? (up in the air|in the balance|undecided|pending)
    (not|nothing) ~1 (forgotten|gone quiet|fallen) ~2
    still (nothing|no|waiting|reading|quiet|reviewing|deciding|pending|the same|silent|silence|none)
    as soon as there is (news|an update|any)
    (wish|wanted) ~6 (had news|had an update|had more|more to tell|better news)
  `,
  no: `
    you (have|had|did|do) not
    you not
    (no news is good news)
    (you|u) ~1 (have|are|did|asked|said|had|might|may|will) ~6 (not heard|heard|waiting|wondering)
    (your|from you|you to|you yet|you back|from your)
    (i|we) (do not|dont) have (your|the|a)
    (changed|need changing|needs changing)
    (if|should) ~3 (you|no|not)
    (do not|dont) have ~2 (anything|nothing|something) (at your|for you at|suitable|right now|that fits|like)
    (needed|need|required|necessary|needs)
    (no word of a lie|no response we|no reply we|seen and no|why no|no answer why)
    (suitable|from me today)
    (not|never) ~2 (set|told me whether|told me if|told me what)
    (can|could|cant) ~1 not ~1 (say|tell|share|disclose|name|reveal|discuss)
    (say|reveal|disclose|publish|discuss|tell|told) ~2 (who|the|it|them|for)
    pay question
    first hand
    (documents|references|paperwork|form|timesheet|resume|portfolio)
  `,
};
