/** What the recruiter's side tells: decisions, no news, status, process, what is withheld, help, and asking for a good moment. */
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

export const withheld: Readonly<Record<string, string>> = {
  yes: `
    (i|we|client|they) ~2 (can|could|may|might|must|shall|will|would|am|are|do|cant) ~1 not ~2 (say|tell|share|disclose|reveal|name|give|mention|divulge|discuss|publish|release|confirm|identify|specify|quote|announce|state|let on|put it|put that|go into|show|talk about|let you know|spill) !(how|enough)
    ^ ~3 (can|could|may|am|are) not ~2 (say|tell|share|disclose|reveal|name|give|mention|divulge|discuss|publish|release|confirm|identify|specify|quote|announce|state|let on) !(how|enough)
    (client|company|name|names|employer|identity|entity|salary|rate|range|band|budget|details|location|pay|site|format|result|firm|bank) ~4 (can|could|may|must|will|is|cannot) ~1 not ~2 (be)? ~1 (say|tell|share|shared|disclose|disclosed|reveal|revealed|named|given|mentioned|discussed|published|released|confirmed|identified|quoted|announced|told|public)
    not ~1 (allowed|at liberty|permitted|authorized|authorised|supposed|in a position|meant|free|able|cleared) to ~2 (say|tell|share|disclose|reveal|name|give|mention|divulge|discuss|publish|release|confirm|talk|identify|specify|quote|announce|state|let)
    (not|isnt|wasnt|never) ~1 (authorized|authorised|allowed|permitted) to ~6
    (sworn|bound|held|tied) ~2 (to|by) ~3 (secrecy|silence|nda|confidentiality|agreement|contract|non disclosure)
    (lips|mouth) (are|is) ~1 (sealed|shut)
    (under|strict|given) ~2 (orders|instructions|instruction) ~2 not ~3
    (client|company|name|employer|identity|salary|rate|range|band|budget|details|location|search|role|hire|firm|it|who|pay|site|address|panel|compensation|town|mandate|brand|customer) ~5 (confidential|undisclosed|secret|under wraps|anonymous|restricted|quiet|embargoed|hush hush|sensitive|classified|withheld|private|off the record|not public)
    (confidential|undisclosed|restricted|anonymous|secret|embargoed|unnamed|stealth) ~1 (client|company|employer|search|name|salary|rate|until|for now|at this stage|at this point|at present|because|till|mandate|hire|startup|mode|identity|replacement)
    (in|still in) stealth
    (asked|asks|told|instructed|requested|want|wants|prefers|prefer|insist|insists|agreed|promised|required|ordered|begged|advised) ~4 (not|keep|kept|hold|withhold|stays|stay|don|remain|refrain) ~6 (name|quiet|confidential|myself|ourselves|wraps|anonymous|disclose|publish|share|out of|private|secret|reveal|unnamed|mention|say|discuss|back|under|tell|salary|rate|pay|identity|print|writing|hat|public|it)
    (keep|keeping|kept|hold|holding|held) ~4 (name|identity|it|this|client|that|range|pay|format|rate|salary|details) ~2 (confidential|under wraps|quiet|private|secret|to myself|to ourselves|anonymous|back|under my hat|close to|off|out)
    (keep|keeping|kept|hold|holding|held) (it|this|that|back|the) ~1 (back|name|pay|salary|range|rate|quiet|secret) ~2
    (to|must|have to|got to|has to|supposed to) ~1 (keep|hold|stay|be|remain) ~2 (back|quiet|secret|confidential|coy|discreet|vague|schtum|shtum|mum|silent|under wraps|tight lipped|cagey)
    (will|can|could|shall|would) ~1 (only)? (disclose|reveal|share|name|tell|say|state|be disclosed|be told|be revealed|be shared) ~6 (once|after|when|only|until|later|at interview|at offer|in person) ~3
    (may|can|could|allowed|only|lets|let) ~1 (only|me|us|to)? ~1 (state|say|share|tell|disclose|quote|reveal|name) ~4 (at|after|once|when|until|the grade|in person|face to face) ~2
    (policy|agreement|law|contract|nda|rules|rule|lawyers|counsel|lawyer|department|hr|board|client|legal) ~3 (prevents|prohibits|forbids|stops|bars|only lets|only let|does not let|do not let|does not allow|do not allow|not allow|not let|bans|says we may only|will not let|wont let) ~2 (me|us) ~3
    (do not|dont|never|not) (share|disclose|publish|reveal|give out|discuss|release) ~2 (who|the|salary|rates|names|name|individual|pay|that|questions|client|which|what|feedback|ranges|scores|it) ~3
    (under|signed|have) ~1 (nda|non disclosure|embargo|wraps|ndas)
    (made|make) me sign ~4
    under wraps
    (wants|want|wanted|needs|like|likes) ~1 (it|this|that|name|to be|to stay|to remain) ~1 (kept|keep|to stay|to remain)? ~1 (quiet|confidential|anonymous|secret|private|under wraps|unnamed|nameless)
    (have|has) (the|a|it|range|figures|figure|number|name|details) ~5 but ~8 (not|wants|asked|secret|told|confidential|face to face)
    (want|wants|prefer|prefers|like) to (tell|share|announce|say|disclose) ~4 (themselves|herself|himself|in person|face to face|directly)
  `,
  no: `
    (do not|dont|did not|not|no) ~1 (know|have|remember|sure|certain|got|idea)
    (tell|told) (them|him|her|your|either|anyone|your employer)
    (tell|say) ~1 (anything new|more than|you more|for sure|for certain|when|a date)
    (wait|waiting) to tell
    talk now
    free and confidential
    (your|you) ~2 (confidential|confidence|confidentiality|details|information)
    (in|strict|strictest|treated|completely|fully|total) ~1 (confidence|confidential) ~2 (chat|call|conversation|discussion|talk)
    confidential (chat|call|conversation|discussion|talk|chats|advice)
    (can not|cannot|could not) (tell|say) ~1 (how|enough)
  `,
};

export const help: Readonly<Record<string, string>> = {
  feedback: `
    (their|some|his|her|interview|honest|bit of|client|panel|manager|the|your) ~1 (feedback|debrief|comments|scores) ~3 (was|is|were|are|from the|on you|on your|they gave|below|for you|as i|here) !(due|in|awaited|pending|not)
    (feedback|debrief|comments|verdict) ~1 (^|was that|was|is that|is)
    (here is|heres|here are|this is|give you|gave|share|pass on|go through|walk you through|send you|offer|offered) ~4 (feedback|debrief|comments|scores|pointers|notes)
    (happy|glad|can|could|would like|will|want me) ~3 (give|go through|share|talk through|walk|send|discuss|pass on) ~4 (feedback|scores|debrief|comments|results|reasons)
    (they|client|manager|team|hm|panel|board|interviewer|interviewers|hr|cto|cfo|ceo|dean|head|principal|chef|committee|folks|trustees|governors|home|director|he|she) ~2 @felt ~2 (you were|you are|your|that you|the way you|how you|u were|ur|you was|you came|you lacked|you had|you would) ~8
    @judge ~3 (impressed|struck|concerned|worried|delighted|blown away|unsure|unconvinced|not convinced|not sure) ~2 (by|with|about|that|how)? ~1 (you|your) ~5
    @felt ~2 (him|her|them) ~1 (too|very|a bit|quite|not|strong|great|quiet|good) ~3
    (team|panel|manager|client|they) ~2 felt ~1 (he|she|him|her) ~6
    your ~3 (answers|answer|presentation|interview|experience|communication|technical|discovery|roadmap|examples|design|case|pitch|portfolio|task|test|take home|code|solution|knowledge|delivery|references|energy|questions|writing|dutch|english|german|french|spanish|sql|lesson|exercise|handshake|maths|numbers|background|skills|approach|tone) ~4 (was|were|stayed|felt|lacked|lacks|could|would|came|is|are|needed|hides|did|seemed|sounded|ran|went|showed|judged|scored|stood|impressed|let) ~6
    you ~2 (came across|come across|interviewed|did|performed|presented|answered|spoke|handled|showed|scored|struggled|lacked|rushed|undersold|impressed|sounded|shone) ~2 (well|really|very|brilliantly|great|strongly|as|a little|the|too|a bit|in|on|superbly|so|with|enough|confident|nervous|them|poorly)
    (but|where|though|however|only|just) ~2 (your|the|you) ~3 (was|were|stayed|lacked|hides|not|too|needed|could|missed|thin|light|weak|vague) ~3
    @quality ~1 (on|in|at|with) ~4 (but|though|less|however|thin|light|weak|hurried|not)
    (technically|clear|warm|fine|strong|great|good) ~2 but ~2 (your|too|a bit|the|hurried|light|thin|short|lacking|not|you|quiet|nervous)
    (strengths|areas for improvement|areas to improve|area to work on|development areas|fell short|let you down|worked against you|went well|constructive|counted against|tipped|held you back|what cost you|the sticking point)
    (they|panel|client) wanted ~6 (examples|depth|detail|more|specifics|someone who|hands)
    (knowledge|experience|skills|depth|english|communication) ~2 (is|was|were) not ~1 (deep|enough|strong|sufficient|there|good|up)
    (over qualified|overqualified|under qualified|underqualified|too senior|too junior|too quiet|not enough|lack of|lacking|lacked|lacks) ~4
    (close second|runner up|strong second|came down to|narrowly|it was close|front runner|the interview she enjoyed|the best we)
    (because|as|since|reason) ~6 (more experience|experience with|more depth|someone who had|closer to|background in|hands on) ~4
    (if it helps|for what it is worth|honest feedback) ~3
    (on time|late|punctual) next time
  `,
  advice: `
    (tip|tips|pointers|pointer|hint|hints|advice|mistakes to avoid|resume mistakes|interview mistakes) ~2 !(line)
    (i|we) ~1 (would|d|strongly|really|can|could|might|also) ~1 (suggest|recommend|advise|encourage|urge) ~4
    (i|we) (suggest|recommend|advise) ~1 (you|that|adding|the|doing|practicing|practising|reading|getting|your) ~4
    (suggested|recommended|advised) ~1 (joining|adding|practising|practicing|doing|taking|getting|reading|that she|that he|her|him|trying) ~4
    (i|we) (would|d) ~1 @fix ~6
    (it would|that will|which will|would|will|might|could|may|that would|should) help ~4 (wherever|elsewhere|next time|apply|in future|application|interview)
    (may|might|could|will) help ~1 (elsewhere|next time|in future|you next|with the next|your chances)
    (^|then|and|also|just|would|id|next time|please) ~1 @fix ~5 @craft !(to me|across|over|please)
    (could|should|might|needs to|need to|worth) ~2 @fix ~4 @craft
    (on|about|with) your (resume|profile|linkedin|headline|portfolio|cv) ~1 (i|you|the|lead|put|could|try|add|one|two)
    (one|two|couple|few|some|three|several|quick) ~1 (thoughts|things|lines|ideas|changes|notes|tweaks|fixes|suggestions) ~4 (help|improve|resume|profile|stronger|elsewhere|work on|apply|future|next time|might|may)
    (next time|in future|for future|going forward|for the next one|for your next) ~4 @fix
    (my two cents|piece of advice|word of advice|take it from me|worth doing|worth getting|worth brushing|worth knowing|worth reading|worth having|worth a look|pays to|it pays) ~4
    (mock|practice|practise) (interview|panel|run|session|questions) ~3
    (get|do|take|start with|go for|worth doing|join|consider) ~3 (course|certification|certificate|certs|level 2|tickets|ticket|diploma|toastmasters|evening course|boot camp|training|qualification|assessment)
    (have|take) a (look|read|peek) at (their|the|its|his|her) ~5
    (read up|brush up|bone up|swot up|swat up|mug up) ~4
    (prepare|revise|practise|practice|rehearse|study|research|review) ~5 (interview|questions|answers|patterns|examples|system|case|project|group|company|website|values|partitions|sql|star|story|round)
    (wear|dress) ~3 (comfortable|smart|casual|formal|suit|formally|smartly)
    (consider|try|think about|worth) (adding|including|getting|taking|mentioning|learning|highlighting|emphasizing|practicing|practising|following|building|contributing|applying|leading|opening|cutting|moving)
    (be ready|come ready|be prepared|come prepared|expect) ~2 (to|for|with|questions|a) ~4 (talk|question|questions|examples|about|explain|why)
    (questions|ones) ~1 (you are|youre|you will|they will|they always|they) ~1 (bound|likely|sure|ask|get) ~3
    (they|he|she|interviewer) ~1 (likes|like|love|loves|always asks|always ask|will ask|values|hates) ~2 (candidates|people|when|about|numbers|examples|detail)
    (write out|say it|speak) ~3 (answers|slowly|up|clearly)
    (happy|glad|can|could|will) ~3 (look over|review|go over|rework|help with|help you with|look at|coach|polish|mark up) ~2 (resume|profile|linkedin|portfolio|cv)
    (look|looks|read|reads|reading) ~2 (resume|profile|cv|headline) ~4 (swap|lead|put|add|cut|could|should|too)
    do not ~1 (mention|bring up|undersell|sell yourself|be afraid|be late|forget to mention|talk about money)
    apply ~3 before ~4
    (my|our) redlines
    (would like|would want|wanted|want) to see ~2 the ~3
    (recruiters|managers|employers) (search|look|skim|read|scan) ~3
  `,
  introduction: `
    (you|u) should ~1 (meet|speak to|talk to) ~1 #cap ~3
    ^ #cap meet #cap ~2
    (want|wants|like|shall|should) ~2 (me|i) ~1 to ~1 (hook|introduce|connect|link|put|pass|refer) ~2 (you|u|him|her|your) ~4
    (hook|link|connect|introduce|put) (you|u) ~1 (up)? ~1 (w|with|to) ~3
    (acquainted|acquaint) ~2 with ~2
    (i will|ill|i) ~2 (intro|introduce) (you|u) ~3
    (introduce|introduction) ~4 (colleague|coach|friend|contact|counterpart|opposite number|office|manager|team|director|mate|#cap)
    (put|pass|send|share|forward|recommend) ~1 (you|your name|your details|your resume) ~3 (touch with|opposite number|counterpart|sister|our other|another team|my colleague|a friend|our #cap)
    (gave|give|giving|sent|here is) ~3 (number|email|contact|name) ~2 (at|of|for) ~3
    (introduce|introducing|introduced|introduction|intro) ~2 (you|introduction|to|him|her|them) ~3 (to|with|by|#cap|colleague|friend|someone|$)
    (connect|connecting|put|putting|hook|link|refer|referring|pass|passing|point|pointing|recommend|recommending|loop|send|sending) (you|your name|your resume|your details|your profile) ~2 (with|to|in touch|up with|on to|in the direction|towards|along|over to) ~3 (colleague|friend|contact|#cap|someone|team|desk|person|who|another|recruiter|manager|people|him|her|them|director|peer|other)
    (happy|glad|can|could|will|shall|love|like|pleased|let me|offer|want) ~2 (introduce|connect you|put you in touch|make an introduction|refer|pass you|pass your|recommend you|make the introduction|send an introduction|link you)
    (make|made|making|do|arrange) ~2 (introduction|introductions)
    put you in (touch|contact)
    (my|a) (colleague|friend|contact|peer|partner|counterpart) ~8 (reach out|contact|introduce|touch|connect|copied|cc|looped|speak to|talk to|get in touch|recruits|runs|handles|covers|desk|may have|might have)
    (copying|copied|cc|ccing|looping|looped) ~1 (in)? ~2 (#cap|colleague|who)
    (speak|talk|reach out|get in touch|chat) (to|with) my (colleague|friend|contact) ~3
    (know|friend|someone) ~4 (who|at) ~4 (hiring|looking for someone like you) ~6 (introduce|connect|touch|refer)
  `,
  no: `
    (your|you) ~3 (recommend|recommended|feedback to|feedback on our|feedback about|introduce yourself|tips)
    (introduce|introducing) (myself|ourselves|me|us|yourself)
    (thank|thanks|thought) ~8 (introducing|introduction|introduce myself|recommendation|recommending|feedback)
    (referral|refer) (bonus|scheme|program|fee)
    (awaiting|waiting|pending|no|any|await|chase|chasing|without|get|once|as soon as|when|give us|give me|let us have|need|want|your) ~2 feedback
    (your|you) ~2 (advice|tips) ~2 (was|were|on|has|helped)
    (team|@judge) ~2 (said|told|mentioned|thought|reckons) ~2 (you|ur|u) ~1 (are|were|might|may|would|could|r|should|ought) ~1 (looking|open|be open|be interested|be looking|after|good|the best|great|a gun|ready|be ready|very good)
    (recommended|recommend|referred|suggested|mentioned|speaks|spoke|vouches|swears|pointed|gave) ~3 (you|your|me) 
    (advice|tips) (line|desk|bureau)
    (helpline|salary guide|newsletter)
    bring ~6 (passport|id|proof|certificate|license|licence|boots|paperwork|pin|pen)
    (after|before) ~2 feedback
    (if|when|once|as soon as) ~3 feedback
    (before|once|until|when) ~2 introduce
    (never|not) ~2 (pass|send|share|forward)
    connect for
    send your
    good luck
    if you know (anyone|someone|somebody)
    (can you|could you|would you|will you|do you) ~2 (recommend|introduce|refer)
    (came|highly|comes|come) ~1 recommended
    do not (let us|allow us|give)
  `,
};

export const goodTime: Readonly<Record<string, string>> = {
  yes: `
    (is|would) ~1 (now|this|it) ~1 (an|a)? ~1 (decent|okay|ok|good|alright|convenient|suitable|fine|inconvenient|bad) ~1 (time|moment|to)
    asked ~2 (if|whether) ~3 (talk|speak|good time|convenient|free|ok|okay|minute|moment|speak freely)
    (first)? ~1 (confirmed|checked|asked) ~2 (whether|if|that|it was) ~2 (free|able|ok|convenient|good|alright) ~2 (speak|talk|time)?
    (i)? ~1 asked ~1 (whether|if) ~1 (she|he|they|you) ~1 (prefer|rather|preferred|would rather) ~3 (rang|call|back|later)
    (hope|trust) ~3 (not|am) ~1 (catching|disturbing|interrupting|getting) ~4
    (not)? (catching|caught|getting) you ~2 (at|in|on|between) ~3
    (bad time|good time|ok to talk|okay to talk|free to talk|free to speak|free to chat|able to talk|able to speak|right to chat|right to talk|ok to speak|alright to talk|alright to chat|comfortable to talk|convenient to talk|convenient to speak) ?
    (spare|give|lend) me ~1 (a|five|two|a couple of|ten) ~1 (minute|minutes|moment|mins|sec|seconds|second)
    (you|u) (busy|driving|tied up|in the middle|up|around|about) ?
    (are|r) (you|u) ~2 (free|able|okay|ok|comfortable|alright|in a position|somewhere) ~1 to ~1 (talk|speak|chat)
    (or)? (shall|should) i ~1 (call|ring|try|phone) ~2 (back|later|again|this evening|another time|tomorrow|you later)
    (caught|catch|catching|reached) (you) ~3 (time|moment)
    (hello|hi|hey) ~2 free to (speak|talk|chat) ~2
    (is|was|would) (this|now|it|that) ~2 (a|an)? ~1 (good|ok|okay|convenient|bad|alright|fine|right|suitable|decent|better|great|poor|all right) ~1 (time|moment|to talk|to chat|to speak|for you|to call|for a chat|for a call|minute|$)
    (is|would) (it|this|now) ~2 (ok|alright|good|convenient|fine|all right|okay|right) ~2 (to|for|if i|time) ~2 (talk|chat|speak|call|ring|quick|word|phone|rang|called|phoned|you|a)
    (caught|catch|catching|got|getting|reached|reaching) you ~2 (at|in|on) ~2 (bad|good|ok|wrong|busy|awkward|middle|right|convenient|hop|okay|inconvenient) ~1
    did i (catch|interrupt|disturb|wake|get) ~4
    (am|are) (i|we) ~1 (interrupting|disturbing|catching|calling|bothering|keeping|ringing) ~4
    (hope|hoping) ~2 not (disturbing|interrupting|catching|calling|bothering|ringing) ~4
    (do|have|can|could|would|got|you|d) ~2 (have|got|spare|you|u|a)? ~1 (a|couple|five|ten|two|few|5|10|2|#n|the|any|quick)? ~2 (minute|minutes|moment|sec|second|seconds|time|mo) ~3 (now|right now|to talk|to chat|for a|or|free|to speak|for me|for a chat|spare|to spare|at the moment|$|handy|quick)
    (got|have) (you)? ~1 (a|five|two|ten|couple|few|5|2|10) ~2 (minute|minutes|min|moment|sec|seconds|second|mo|secs) 
    (you|u) (free|available|about|around|ok|okay|able|good|right|alright|clear|up) ~1 (to|for)? ~1 (talk|chat|speak|call|quick call|a call|a chat|a quick call|take a call|a quick chat|a word|a minute) ~1 (now|right now|rn|this minute|at the moment|for a|$|or|quickly|just now|a sec|a minute)?
    (can|could|may) (you|u|we|i) ~1 (talk|speak|chat) ~1 (now|right now|rn|freely|for a|$|at the moment|quickly|or)
    (ok|okay|alright|convenient|good time|fine|good) (to|for|if i) ~1 (ring|call|talk|chat|speak|phone|a chat|a call|a quick) ~2 (now|you|you now|right now|rn|quickly|or|$)
    (okay|ok|good|bad|convenient|right|better|wrong) (moment|time) ~1 (or|to talk|for a|for you|to call|to chat|to speak|$)
    (are|r) (you|u) (driving|busy|at work|in a meeting|in the middle|free right now|free now|tied up|able to talk|able to speak|alone|somewhere you can|free to talk|free to speak|free to chat|ok to talk|okay to talk|around now|on shift|at your desk)
    (checked|asked) ~3 (convenient|good time|ok to speak|could talk|ok to talk|free to talk|good moment|okay to talk|able to talk|had a minute|a good time|was free|she could|he could|they could)
    (was|were) (happy|free|able|ok) to (talk|speak|chat)
    should i call ~2 (another time|later|back)
    (can|could|may|shall) (i|we) (ring|call|phone) (you)? ~1 (now|right now|quickly|in a minute|in 5|in five|in ten|at the moment)
  `,
  no: `
    when ~3 (you|might|would|could|is|are|do)
    (share|send|provide|give|let) ~6 convenient time
    (resume|form|document|documents|complete|fill|size|details|i9)
    (this week|next week|sometime)
    (good|great|exciting|right|best|perfect|bad|better) (time|moment) (to be|to join|to move|in|of|to look|for the|to buy|to start|to apply|to consider)
    (@day|#n|week|tomorrow|next) ~4 good time
    (when|what|which) ~4 (good|best|convenient) ~1 time
    (interview|second|round|meet|meeting)
    not a good time
  `,
};
