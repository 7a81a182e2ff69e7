/** Phrases that push, by tactic; `…Hint` ones need a date or a demand beside them; `no` are what only looks like it. */
export const pressure: Readonly<Record<string, string>> = {
  'deadline-demand': `
    (need|needs|require|requires|must have|must get|demand|expect) ~1 (your|ur|an answer|a decision|it|a yes|this) ~6 (right now|immediately|straight away|this minute|this instant|on the spot|right away|without delay|asap)
    (send|share|submit|forward|email|reply|respond|revert|confirm|sign|answer|accept|decide|call|give|provide|return|complete|message|text|upload) ~6 (right now|immediately|straight away|this minute|this instant|right away|now now|without fail|without delay|at the earliest|urgently) 
    (immediately|urgently|right now|right away) (send|share|submit|forward|reply|respond|confirm|sign|answer|accept|decide|call|revert)
    (yes|answer|decision|reply|response|commitment|signature|confirmation|acceptance) ~3 (right now|immediately|on the spot|this minute|this second|now or never|there and then|straight away)
    (no later|not a minute later|no later than that|no excuses|no exceptions|no extensions|no ifs)
    (final|last) (reminder|warning|notice|call|chance|opportunity|ask) ~6
    it is (now or never|now or nothing|today or never)
    (clock is|time is) (ticking|running out|almost up|up)
    (must|need to|have to|has to|got to|needs to) (decide|know|sign|answer|confirm|accept|commit|respond|reply|say) ~4 (now|immediately|right now|straight away|on the spot|right away|this instant)
    (cannot|can not|will not) ~1 (wait|hold|delay) ~3 (any longer|any more|longer|another|much longer|for you|more)
    (drop everything|stop what you are doing|asap asap|respond asap|reply asap|urgent response|immediate response|immediate action|reply immediately|respond immediately)
    (decide|commit|sign|accept|answer) ~3 (before we hang up|before you hang up|before you leave|while i am on the phone|while i am on the line|on this call)
    (need|want|expect|require) ~6 before we hang up
    (must|mandatory|compulsory) ~4 (today itself|today only|by today|tonight itself)
    (today itself|today only) ~3 (positively|without fail|last)
    do not (keep|make|leave) (me|us|them|the client|him|her) waiting
    (am|are) (waiting|still waiting) ~4 (reply|answer|response|resume|documents|signature) ~3 (immediately|now|asap)
  `,
  // a demand that a short time makes one; the detector looks for the time
  strong: `
    (need|needs|require|requires|must have|must get|want|wants|expect|expects|demand) ~1 (your|ur) ~8
    (i|we|they|client|he|she|manager) ~2 (need|needs|require|requires|must have|must get|want|wants|expect|expects|demand) ~1 (a yes|yes|a no|an answer|answer|a decision|decision|the decision|a reply|a response|a commitment|commitment|confirmation|a confirmation|signature|a firm|it|this|that|everything|them|both|resume|acceptance|documents|the signed|the contract|signed) ~8
    ^ (need|needs) ~1 (your|ur|a yes|an answer|it|this|a decision) ~8
    (i|we|they|client) ~1 (must|have to|need to|has to|needs to|got to|do need to|really need to|will need to) ~1 (know|hear|get|receive|submit|have your|have an|have it|have a) ~8
    (need|needs|want|wants|expect|expects) you to ~2 (decide|confirm|reply|respond|answer|sign|accept|send|submit|commit|say|give|tell|revert|come back|return|share|provide|complete|start) ~6
    (you|u) (must|have to|need to|have got to|are required to|are instructed to|better|had better|got to|are expected to) ~2 (decide|confirm|reply|respond|answer|sign|accept|send|submit|commit|let me|let us|give|tell|revert|come back|return|share|provide|complete|say) ~6
    (^|so|and|then|just|or|either) (answer|decide|confirm|accept|sign|reply|respond|commit) ~6
    (yes or no|yes or a no|decide) ~6
    (answer|reply|response|decision|acceptance|signature|confirmation|resume|documents) ~2 (is|are) ~1 (due|needed|required|expected|wanted) ~4
    be here (at|by) ~3
    (make|made) (up your mind|your mind up|your decision) ~5
    (send|get) (me|us) ~5 within ~3
    i will need ~2 (your|an|a|it|to know) ~6
  `,
  polite: `
    (^|please|kindly|pls|and|so|just|dear) ~1 (send|share|submit|forward|email|revert|provide|get|return|sign|complete|upload|confirm) ~8
    (can|could|would) (you|u) ~1 (please|kindly)? (send|share|submit|forward|email|revert|provide|get|return|sign|complete|confirm|decide|reply|respond|answer) ~8
    let (me|us) (know|have) ~8
  `,
  closing: `
    (closing|closes|close|shut|shutting|shuts|ending|ends|finish|finishes|expire|expires|expiring|lock|locking|cut off|stopping) ~6 (today|tonight|now|immediately|very soon|in|within|at|hour|minutes)
    (last|only|final) (slot|spot|place|day|hour|hours|minutes|seat|space) ~3
    (i am|we are) (submitting|closing|sending|locking|finalizing) ~4 (today|tonight|now|in|within|at)
  `,
  'threat-of-loss': `
    (lose|losing|lost) ~2 (it|out|this|your|the) ~1 (slot|spot|seat|place|chance|offer|job|role|opportunity|interview|position|one) !(by|on)
    (if no|no) (response|reply|answer) (we|i|your|the) ~1 (will|shall|am|are) ~6
    (make sure|sure) ~2 (nobody|no one|no agency|you never) ~8
    (will not|wont|not) ~1 (entertain|consider|touch|deal with|shortlist|bother with|bother) you ~4
    (drop|dropping|fall|falling|slide|move|moved|go|goes|goto) ~1 (you)? ~1 to the (bottom|back) ~3
    (block|blocking|blocked|ban|flag|mark|marked|flagged|black mark|red flag) ~2 (your|you|ur) ~2 (name|profile|file|as)
    (profile|name|candidature|application|offer|slot) ~2 (will be|gets|get|is) ~2 (rejected|blocked|cancelled|removed|blacklisted|flagged|marked|dropped|withdrawn|revoked)
    else ~1 (profile|your|i|we|it|offer|slot|they|client|next|someone) ~2 (will|is|goes|go|gone|gets|rejected) ~3
    (next|another|other|second) ~1 (candidate|person|guy|one|applicant|in line) ~3 (ready|waiting|lined up|on standby|in line|waiting in the wings|signing|keen|ready to)
    (gone|gone by|filled|off) ~2 (if|unless|when|by) ~6
    (cross|crossing|strike|striking|scratch|cut|cutting|take|taking|drop|dropping|kick|kicking) (you|your name) ~1 (off|out|from|loose)
    (no|any) ~1 (more|further|other|future) (jobs|roles|opportunities|work|shifts|interviews|openings) ~3 (from|with|for you|through|if)
    (door|window|ship) ~2 (closes|closing|shuts|sails|will close|wont reopen|will not reopen)
    (rate|salary|offer|number) ~2 (drops|goes down|will drop|falls) ~2 (if|unless|after|tomorrow)
    (snooze|hesitate|blink) ~3 (lose|lost|miss|gone)
    you snooze
    (remember|note|forget) ~2 (this|that|it) ~2 (when|next time) ~4
    (hear|hears|tell|telling|let) ~4 (all|every) ~1 (agencies|agency|client|clients|recruiter|recruiters|employer|employers) ~3
    do not (come|come running|come crying|expect|bother|call) ~5 (again|when|later|back|me|another)
    or (i|we|he|she|it|they|you|the|this|that|your|somebody|someone|else) ~1 (will|am|are|is|shall|may|might|can|going|would) ~2 (lose|losing|lost|miss|missing|give|giving|move|moving|offer|offering|pass|passing|go|goes|going|gone|close|closing|withdraw|withdrawing|cancel|cancelled|drop|dropping|pull|pulling|proceed|submit|submitting|take|taking|fill|remove|removing|off|forfeit|have|consider|assume|cancelled|blacklisted|rejected|out|someone|somebody|present|presenting|select|choose|hire)
    or (it|this|that|the job|the role|the slot|the spot|the seat|the offer|the position|the opportunity|the interview) ~1 (is|will be|are) ~2 (gone|off|over|cancelled|withdrawn|closed|given|dead|history|filled|lost|dropped|pulled|void)
    or ~3 (goes|going|given|passed|offered|moves|moving) to ~1 (someone|somebody|another|the next|next|other|my other|one of|others|my next|our next|second)
    or (lose|miss out|forget|forfeit|risk losing) ~4
    or (do not|dont) bother
    or else
    or (you|u) (can|may) (forget|kiss)
    or ~2 off (my|our) (books|list|database|radar)
    (give|giving|hand|handing|pass|passing|release|releasing|present|presenting|sell|moving|offering) ~5 (to|with|for) ~1 (someone else|somebody else|another|others|the next|next person|next candidate|other candidate|other candidates|other person|the other|other guy|my other|the second|second choice|somebody|someone|a keener|one of the others|else)
    (otherwise|or else) (i|we|they|he|she|it|your|the|you) ~3 (will|have to|must|am|are|is|going to|shall|would|cannot|can not|may|might) ~3
    otherwise ~2 (goes|gone|lost|cancelled|closed|reject|rejected|drop|move|moving|next|other)
    failing which ~6
    failing (that|this) ~3 (will|your)
    (you|u) ~2 (will|would|could|might|may|are going to|are about to|risk|going to|stand to) ~2 (lose|losing|miss|missing|regret|blow|forfeit|blowing) 
    (will|shall|would) ~1 (lose|miss) ~2 (slot|spot|seat|place|opportunity|offer|job|role|chance|interest|position|interview|patience)
    (will not|can not|cannot|never|wont) ~3 (be able to|) (represent|consider|submit|work with|put|help|contact|call|think of|touch|shortlist|present) you ~6 (again|future|going forward|anymore|any more|other|anything|else|ever|further)
    (never|not) ~1 (work|hear|get|be considered|be hired|be represented|be welcome) ~4 (again|anywhere|in this town|in this industry|in this city|future|with us|with me)
    (black list|blacklist|blacklisted|black listed|blacklisting|do not hire list|do not use list|barred|banned|blackballed)
    (burn|burning|burned|burnt) ~2 (bridge|bridges)
    (word|news|people) ~2 (gets|get|travels|spreads|talk) ~1 (around|fast|round|quickly)
    (is|will be|are) (gone|off the table|withdrawn|pulled|history) ~3 (tomorrow|tonight|today|by|after|if|unless|monday|friday|in|within|when)
    (gone|going|goes) (by|before) ~2 (tomorrow|tonight|lunch|lunchtime|morning|monday|friday|end|close|the|noon|weekend)
    (will not|wont|cannot|can not|not going to|not gonna|is not going to) (wait|hang) ~1 (around|for you|for ever|forever|much longer|long)
    (will not|wont|not) ~1 (be|get|come|last|have) ~3 (here|around|open|available|another chance|another one|a second chance|again|along again|for long|twice) ~3
    (once|if|unless|when) ~~8 (they|he|she|client|i|we) will (lose interest|move on|go elsewhere|pass|walk|walk away|drop you|forget you|look elsewhere)
    (if|unless) ~~12 (i|we|they|he|she|client|manager) (will|shall|am|are|is|has to|have to|must|cannot|would) ~2 (close|move on|moving on|give it|give the|giving|withdraw|pull|drop you|dropping|remove|removing|go with|going with|go to|proceed with|offer it|offering|submit someone|cancel|make sure nobody|make sure no|take you off|find someone|not be able|no longer|never|stop|reject|fill|present)
    (if|unless) ~~10 (offer|slot|spot|role|job|position|interview|seat|place|opportunity|it|profile|candidature|candidacy|name|application) (will|shall|is|gets) ~3 (gone|off|withdrawn|cancelled|closed|go to|go|lapse|expire|given|pulled|rejected|removed|dropped|lost|someone|discarded|released|taken)
    (off|out of|removed from|remove you from|deleted from|struck from) (my|our) (books|list|database|shortlist|system|pool) 
    (there|i have|we have|i have got|have|got) ~3 (others|people|candidates|plenty|ten|five|three|four|two|six|dozens|someone|another|plenty of|other) ~6 (waiting|queuing|lined up|queue|in line|behind you|ready to|who will|willing|would take|dying|who want|who would) ~3
    (someone|somebody|another|others|other|rival|competitor|competition) ~3 (will|is going to|going to|are going to|is about to|about to) ~1 (take|grab|get|snap|snatch|beat|steal|nab) ~2
    (last|final|only|one) (chance|shot|opportunity) ~4
    (do not|dont) (miss|lose|blow|throw away|let) ~3 (chance|opportunity|slot|this|out|offer|it|slip|role)
    (opportunity|opportunities|chance|chances|offer|offers|roles|jobs|role) ~2 (like this|like these|like that|of this) ~2 (will not|wont|do not|dont|rarely|never|does not|not)
    (act|move|decide|sign) (now|fast|quickly) ~2 (or|before)
    (client|they|manager|team) ~2 (losing|running out of|lose|lost) (patience|interest)
    (wont|will not|not) (come|get|be) ~2 (chance|opportunity|offer|shot) ~2 (again|twice)
    (moving|move|moved|going) on ~1 (without you|to the next|to someone|to other|to another)
    (i|we) (will|shall) (go|proceed|move|close|fill|run) ~2 (with|it with|to) ~1 (someone|somebody|other|another|others|the other|next|my other|second)
    (i|we|they) ~2 (have to|will|would|must|am going to|are going to|are gonna|may|might|would have to) ~1 (go|proceed|move|submit|present|close) ~3 (other|another|someone|somebody|next|others|alternate|backup|second) ~2
  `,
  'exploding-offer': `
    (offer|it|this|deal|yours|number) ~4 (today|tonight|now) ~1 (thing|only|or never|or not at all|itself)
    (upped|raised|bumped|increased) ~4 (but|only) ~2 only? if ~2 (you|u) (sign|accept|say yes|commit) ~2 (by|before|today|tonight|now)
    only if (you|u) (sign|accept|say yes|commit|agree) ~3 (by|before|today|tonight|now|on)
    after (that|lunch|today|tonight|then|midnight|noon|friday|@day) ~2 (back to|it is|goes|drops|the bonus|gone|no|bonus|offer)
    (walk|walks|leave|leaves|hang up|step) ~3 (room|call|building|office|phone|without) ~4 (no offer|offer|off|gone|deal|void)
    without a yes ~4
    (knock|knocking|shave|dock) (#n|a|two|another|it|some) ~4 (off|less) ~4
    every day ~3 (i|we|it|past|after|that|you) ~4
    (goes|go|going) away ~4 (if|unless|by|at|tomorrow|tonight|after)
    (rescind|rescinding|rescinded|pulling|revoking|void|expire|expires|lapse|lapses) ~6
    (valid|good|open|stands|expires|live) ~2 (for|in|only) ~2 (#n|one|two|24|48) ~1 (hours|hour|hrs|day|minutes)
    sign ~3 (today|tonight|now|by|within|before) ~4 or ~3 (offer|it|gone|off|withdrawn|pulled)
    (offer) ~2 (stand|stands|stand cancelled|be cancelled|lapses|lapse|dead|revoked|null|void) ~4
    offer ~5 (expires|lapses|lapse|expire|withdrawn|rescinded|void|dies|gone|off the table|pulled|disappears|ends|closes|valid|open|good|stands|stand|cancelled|null|only|revoked|on the table|explodes) ~6
    (offer|bonus|bump|sign on|extra|package|figure|number|salary|rate|premium|increase) ~4 (only|just) ~3 (table|valid|good|available|open|stands|holds|yours) ~6
    (comes|come|goes|go|is|will be|be|falls|drops) off the table
    (pull|pulling|withdraw|withdrawing|rescind|rescinding|revoke|yank|cancel|take back) ~2 (it|offer|the offer|this) ~4
    (drops|goes down|shrinks|falls|decreases|reduces|reduced|cut|lowered|lose) (by|a) ~4 (every|each|per) ~1 (day|hour|week)
    (every|each) (day|hour) ~6 (drops|less|lower|goes down|shrinks|cut|lose|reduce|reduced|knock|comes down)
    (sign on|bonus|offer|figure|number|salary|rate) ~3 was ~4 (it is|now|today) ~6 (will be|tomorrow|by)
    (offer|it|this|bonus|number|figure|rate) ~3 (valid|good|open|stands|available|on the table) (only)? (for|until|till|through) ~6 (hours|tonight|today|tomorrow|midnight|minutes|noon|pm|am|call|morning)
    (accept|sign|say yes|take it) ~6 (before you leave|before we hang up|before you walk|on the spot|before you go|in this meeting|in the room|while you are here|before you hang up)
    (leave|leaves|walk|walks|hang up|hangs up) ~4 (offer|off the table|gone|it is gone|deal)
    (goes|go) to (our|the|their|my) (second|next|backup|other|runner) ~2
  `,
  guilt: `
    (do not|dont|please) ~1 (make me|let me|make us) ~1 (regret|down|look|beg|regret it)
    (dont|do not) ghost me ~4
    (for my sake|for me at least|have mercy|i beg you|begging you|im begging)
    (trust|faith|promise|word|goodwill) ~2 (breaking|broke|broken|betrayed|abused|break)
    (breaking|broke|broken|betrayed|betraying|abusing|abuse) ~1 (my|our|their|his|her) ~1 (trust|faith|confidence|goodwill|word)
    (i|we) ~1 (cancelled|canceled|missed|skipped|gave up|lied|begged|fought|argued|bent|stayed|worked|covered|vouched|risked|sacrificed|put my|drove|rearranged|moved) ~8 (for you|to keep you|to get you|for u|so you|to sit|for your|in for you|on your behalf|with my manager|for ur)
    (how could|how can|how dare) (you|u) ~4
    (live with yourself|look yourself|look at yourself|sleep at night)
    (my|our) (boss|manager|director) ~4 (scolded|head|kill me|furious|shouting|blame|blames|angry|screamed|fire me|mad at me)
    (because of|bcoz of|thanks to|due to|on account of) (you|your|u|ur) !(experience|skills|background|profile|help|interest)
    (i|we) have ~1 (kids|children|a family|bills|rent|a mortgage|mouths) ~3
    (covered|lied|fought|begged|argued|pleaded|vouched) ~2 (for|with) ~2
    you promised (me|us) ~3
    (felt|feel|feeling) ~1 (let down|used|betrayed|abandoned|cheated|disrespected)
    (personal|personally) ~2 (favor|embarrassing|embarrassed|hurt|let down)
    (whole|entire) (team|office|process) ~4 (waiting|because|suffer|embarrassed|depends|counting)
    (thanks|thank you) for (nothing|wasting|making me)
    (ungrateful|heartless|thoughtless)
    (is|was) this how you (repay|treat|thank)
    (repay|repaying) (me|us|my)
    (lost sleep|sleepless|losing sleep|lost my|nearly lost) ~4 (you|your|this)
    (expected|deserve|deserved) ~1 (better|more) (from|of|than) ~1 (you|this)
    had (personally|even) ~4 (fought|gave|given|committed|convinced|requested|promised)
    gave my word
    after (everything|all) ~2 (i|we|he|she|they|our|my|that)
    (went|gone|going|go) to bat for you
    (stuck|stick|sticking|put|putting) (my|our) ~1 (neck|reputation|name|job|credibility|head) ~2 (out|on the line|at stake|for you)
    (my|our) ~1 (job|reputation|credibility|neck|name|bonus|family|commission|relationship) ~2 (is|on|at|are|depends) ~2 (stake|line|risk|you)
    (make|makes|making|made) (me|us) look ~1 (bad|like|stupid|silly|foolish|an|a|idiot|incompetent|unprofessional|terrible)
    (let|letting|lets|leave|leaving|left) (me|us|everyone|everybody|the team|them|him|her) ~1 (down|hanging|in the lurch|high and dry)
    (you|u) (owe|owes) (me|us|it|them)
    (least|minimum) (you|u) (can|could) (do|is)
    (have|had|without|show|showing|common|basic|simple|little) ~3 (courtesy|decency|manners|respect|gratitude|consideration)
    (disappointed|disappointing|disheartened|hurt|upset|saddened|let down|frustrated|embarrassed|humiliated|appalled|dismayed|offended) ~1 (in|by|with|that|at) ~1 (you|your)
    (i|we) (am|are|was|were|have been) ~2 (disappointed|disheartened|hurt|gutted|heartbroken|embarrassed|frustrated|let down|appalled|dismayed|upset|saddened)
    (i|we) (thought|expected|believed|hoped) ~2 (you|u|better|we had|more) ~3 (better|different|more|from you|of you|professional|friends|relationship|trust|serious)
    (i|we) (worked|spent|gave|given|sacrificed|put|invested|did|done|bent|fought|pulled|moved|stayed|called in|begged|pushed|drove|drive) ~8 (for you|on you|on your|into you|to get you|so you|preparing you|for your|backwards|to help you|heaven and earth|to make this happen|favors|strings|weekend|sunday|saturday|evening|holiday|hours for) ~2
    (i|we) have (bent over|been patient|been nothing but|done everything|done so much|put in so much|worked so hard|gone out of|fought)
    (think|consider|thinking) ~2 (about|of) ~1 (the people|those|my|how|me|us|everyone|family|team) ~4 (trusted|trust|feel|feels|position|family|puts|worked|who|leaves|kids|children)
    (bite|biting|bites) the hand
    (slap|kick|stab) in the (face|teeth|back)
    (waste|wasted|wasting|wastes) ~1 (my|our|everyone|everybody|so much of my|client|their) ~1 (time|effort|day|weekend)
    because of (you|your) ~2 (delay|silence|indecision|behavior|behaviour|absence|late|not)
    (how|hope) ~3 (you|it) ~1 (feel|feels|sleep|live)
    (i|we) (can not|cannot) do my job if you
    (without)? ~2 (decency|courtesy) of (a|an|replying|answering|responding)
    (i|we) (trusted|believed in|vouched for|championed|defended|backed) you
    (i|we|my) ~2 (kids|children|family|mortgage|rent|commission|target|quota|numbers) ~3 (depend|depends|rely|relies|on you|because of you|riding|suffer)
    you (would not|wouldnt) (want|do) ~3 (me|us|to) ~4 (lose|suffer|get in trouble|look bad|trouble)
    (i am|we are) ~1 (counting|relying|depending|banking) on you ~3
    (unfair|not fair|selfish|ungrateful|inconsiderate|disrespectful|rude|unprofessional|unacceptable) ~2 (to|on|of|towards|not|that|you|behavior|behaviour)
    (please)? be ~1 professional
    (leave|leaving) me hanging
    do not do this to (me|us)
    (i|we) (really|personally)? ~2 (pulled|called in|called|used|burned) ~2 (strings|favors|favours|a favor|every favor|favor)
  `,
  pestering: `
    (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|#n th|eleventh|twelfth) ~1 (email|mail|message|call|text|attempt|try|time|note|reminder|voicemail|msg|ping|msging|messaging|calling|texting|writing)
    (#n|th|rd) (attempt|text|email|call|message|reminder|try) ~1 (today|this|to|now|already)
    reminder (#n|number|no) ~2
    (keep|keeps|keepin|carry on|continue|shall i|just) ~2 (goin|going|trying|calling|texting|ringing|messaging|emailing) ~1 (till|until|x|til|$)
    (u|you) (gonna|going to|ever going to|plan to|planning to) ~1 (answer|reply|respond|pick) ~3
    (seen|read) ~1 (and|but|with) ~1 (no|not|nothing|never|ignored) ~2
    (blue|double) (tick|ticks) ~3
    (saw|seen|read|opened) ~1 (my|message|the|it|msg|them) ~8 (no answer|no reply|nothing|not replied|not answered|silence|why)
    (message|msg|call|ping|write|email|text|ring) ~2 every ~2 (hour|day|morning|minutes|week)
    (tried|tryed|trying) (you|u) ~2 (at|again|on|#n|four|five|six|three) ~4
    (not|never) (the)? ~1 (giving up|giving|quitting|type to give|letting)
    (same time tomorrow|until you answer|until you reply|till you answer|till you reply|wont stop|will not stop)
    (called|rang|texted|emailed|messaged) ~1 (you|u) ~2 (#n|five|six|seven|four|eight|ten|three|several|many|dozen) ~2 times ~3
    (again today|again this morning|yet again|once more|one more time) ~2 (calling|call|ring|message|writing|email|because)
    (your|the) (phone|line|mobile) ~2 (is)? (ringing|rings|rang) ~4
    (no|any) (reply|answer|response) ~1 to ~1 (my|any of my|either|all) ~2 (#n|two|three|four|five|six|last|emails|calls|messages|texts)
    (ignoring|ignore|ignored) ~1 (me|my|us|our|these)
    called your (office|work|wife|husband|mother|home|boss|partner|desk|switchboard|neighbor)
    (my|our|this|this is|that is|makes|now) ~3 (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|4th|5th|6th|7th|8th|9th|10th|3rd) ~2 (email|mail|message|call|text|attempt|try|time|note|reminder|follow|voicemail|reach|msg|contact|ping)
    (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (email|mail|message|call|text|attempt|try|note|reminder|follow up|voicemail|reach out|ping) ~3
    (email|message|call|text|attempt|reminder|voicemail|mail|follow up) (number|no|#) ~1 (#n|two|three|four|five|six|seven|eight|nine|ten)
    (i|we) ~2 (called|rang|phoned|emailed|mailed|texted|messaged|written|wrote|pinged|tried|dialed|dialled|reached|contacted|left|sent) ~1 (you|u|ur|your|to you|on)? ~2 (#n|two|three|four|five|six|seven|eight|nine|ten|several|multiple|many|countless|numerous|so many|endless|twice a day|every day|daily|dozen) ~2 (times|emails|mails|messages|calls|texts|voicemails|attempts|reminders|already|msgs|follow ups|now)
    (i|we) have (now)? (written|called|emailed|rung|messaged|texted) on ~6 and
    (#n|two|three|four|five|six|seven|eight|nine|ten|multiple|several|countless|many) ~1 (calls|voicemails|missed calls|emails|messages|texts|attempts|reminders|follow ups|mails) ~2 (no|not|nothing|zero|still|without|ignored|unanswered|silence|later|and you) ~3
    (my)? last (#n|two|three|four|five|six|seven|eight|several|few) ~1 (emails|messages|calls|texts|notes|mails|voicemails|inmails|dms|reminders)
    (see|saw|seen|notice|noticed|know|shows|says|tells|tell|told) ~6 (you|u) ~2 (opened|read|seen|clicked|viewed|been active|been online|were online|are online|active|online|looked|saw|open)
    (you|u) ~1 (opened|read|viewed|clicked) ~1 (my|the|this|our) ~2 (email|emails|message|messages|link|mail|mails|text|profile|inmail) ~8 (times|twice|ago|yet|but|still|minute|no|and|at)
    (read receipt|read receipts|blue ticks|blue tick|double tick|seen receipt|my tracker|tracker|tracking|tracked|open rate)
    (keep|going to keep|continue|carry on|will keep) ~1 (calling|ringing|writing|emailing|messaging|trying|texting|pinging|chasing|knocking|bugging|bothering|pestering|dialing|dialling|sending|following) ~3
    (will not|wont|not going to|not gonna|do not|never|not one to|refuse to) ~2 (give up|stop|take no|quit|let this go|let it go|let go|leave you alone|go away)
    (why|how come) ~4 (not|never|ignoring|ignore|no) ~2 (replying|answering|responding|picking|reply|answer|respond|answered|replied|responded|returning|pick|me|calls|my)
    (are|r) (you|u) ~2 (ignoring|avoiding|ghosting|dodging|blanking|hiding)
    (you|u) ~2 (are|have been|keep|seem to be) ~1 (ignoring|avoiding|ghosting|dodging|blanking|unresponsive) ~2
    (keep|going|trying|calling|ringing|writing|every) ~3 (until|till) (i|we|you) ~1 (get|hear|reply|respond|answer|pick|have|say) ~3
    (i|we) (know|can see) ~1 (you|u) (are|is|r) ~1 (there|online|active|around|reading|home|getting|seeing)
    (calling|ringing|call|ring|text|texting|email|emailing|write|writing|message) ~3 (every|on the) (hour|day|morning|week|half hour|few hours|hours|minutes)
    (reminder|set) ~4 (write|call|email|message) ~2 every
    (did|do) you (get|see|receive) ~3 (last|previous) (#n|two|three|four|five|six) ~2
    (tried|trying|been trying) ~4 (calling|reaching|contacting|ringing|phoning) ~3 (all day|all week|repeatedly|multiple|several|many|#n|again and again|non stop|constantly|everywhere|since)
    (hello|anyone|anybody|earth) ~1 (hello|home|there|alive) ?
    (still)? (no|without) ~1 (reply|response|answer) ~4 (again|third|fourth|fifth|ignored|rude|after)
    (chasing|chase|chased|hounding|bugging|nagging|pestering|bombarding) you ~3
    (me|its me|it is me) again
    again and again
    (i|we) ~3 (write|call|ring|email|message|text) again ~2 (tomorrow|day after|and the day|and again|every)
  `,
  belittling: `
    (ur|your|the) (resume|profile|cv) ~1 (is|looks) ~1 (a)? ~1 (joke|rubbish|garbage|mess|trash|weak|nothing special|laughable|poor)
    (real|true|serious|proper) (professional|professionals|candidate|candidates|engineer|adult|adults) ~1 (would|do|does|will|can|know) ~4
    (i guess|no wonder|explains|maybe that is|that is) ~2 (explains|why) ~3 (layoff|layoffs|unemployed|out of work|on the dole|still looking|still|nobody|single|let go|fired)
    no wonder ~5
    (you|u|ur) ~2 (not|no|hardly) ~1 (a|an) ~1 (brain surgeon|rocket scientist|spring chicken|einstein|genius|star|rock star|unicorn|catch|prize|nasa)
    (brain surgeon|rocket scientist|spring chicken|past your prime|over the hill|nobody special)
    (leave|let) ~3 (grown ups|adults|professionals|experts|men|big boys|people who know)
    ^ (sweetheart|darling|honey|sonny|kiddo|little girl|young lady|princess) ~1 (leave|let|listen|be|you|grow|stop|do not) ~4
    (you|u) (would not|wouldnt|will not|wont|cannot|do not|could not) ~1 (know|recognize|understand|spot) ~3 (good|if it|a|what|real|how) ~6
    (cannot|can not|cant|could not|unable) even ~5
    (your level|about your level|more your level|your limit|your league)
    out of your league
    (candidates|people|freshers|folks|types|guys) like you ~5
    (fresher|freshers|students|school leaver|school leavers|interns|teenager|my kid|my nephew|my grandmother|a child) ~2 (could|can|speak|would|do|have|know|write) ~1 (do)? ~1 (better|more|it)
    (be|just being|being) ~1 (realistic|honest|real) ~1 (with you|about your)? ~1 $
    (fool|foolish|stupid|idiot|dumb|silly|naive|clueless) ~1 (to think|to believe|not to|if you|enough|of you|you)
    (for|with) (your|that) (type of|kind of|sort of|level of|third rate|tier) ~1 (college|degree|university|school|background|experience|profile|resume) ~3
    (at your stage|people at your stage|someone your age|her age|your age) ~6 (dime|dozen|should|lucky|cannot|take|better|grateful|hardly)
    (dime a dozen)
    (spoil|spoils|shame|disgrace|embarrassment) ~2 (name|college|to|on|university|profession)
    (stop) (carrying on|crying|whining|dreaming|acting|being|moaning|whinging|playing) ~4
    (take what you|be thankful|count yourself lucky|consider yourself lucky|you should thank)
    (second hand|average|mediocre|run of the mill|below average|ordinary) ~1 (candidate|resume|profile|engineer|developer|skills|at best)
    (surprised|amazed|shocked) ~2 (anyone|anybody|they|you) ~3 (hire|hired|interview|interested|got|made it|employed)
    (with|for) respect ~6 (juniors|naive|wrong|mistake|silly|foolish)
    (you|u) ~2 (should|ought to|must|need to) be ~1 (grateful|thankful|honored|flattered|happy|glad|pleased|lucky|begging)
    (lucky|fortunate) ~1 (to get|to have|to be|to even|that|they|we|anyone|i) ~6
    (nobody|no one|noone|not many|few|who|no other|nobody else) ~1 (else)? (will|would|is going to|is gonna|else|wants|gonna|else is going) ~2 (give|hire|take|want|touch|look|offer|pay|even|consider|interview) ~4 (you|ya|someone)
    (grow|grown) (up|a pair|some)
    (is what juniors|losers|quitters|cowards|thinkers do not|snowflake|snowflakes|diva|prima donna|amateur hour)
    (be|being|get|getting|stay) ~1 (realistic|real|serious|grateful|childish|naive|precious|delusional|difficult|picky|fussy|greedy|stupid|silly|dramatic|ridiculous|entitled|lazy|unreasonable) ~3 (about|with|your|you|here|now|$)
    (are|r) (you|u) ~1 (serious|even serious|really serious|stupid|mad|crazy|joking|kidding|delusional|dumb|thick|deaf|for real|that naive|really that) ~4
    (serious|committed) about (your|ur) (career|future|job|search)
    (at|for|of) your (age|level|experience|stage|background|situation) ~8 (would|should|lucky|grateful|bite|kill|cannot|can not|expect|realistic|beg|not|dream)
    (with|given) ~2 (your|the) ~1 (gaps|gap|age|history|record|background|track record|accent|experience|visa|job hopping|short stints|resume|lack|degree) ~6 (nobody|no one|lucky|should|would|will|not|hard|best|beggars|cannot|take|grateful)
    (your)? ~1 (expectations|expectation|demands|number|ask|salary expectations) ~1 (is|are) ~2 (ridiculous|delusional|laughable|a joke|unrealistic|absurd|insane|crazy|fantasy|out of touch|silly|not realistic|dreaming)
    (you|u) (are|r|must be) ~2 (not|no) ~2 (special|that good|worth|in demand|rocket|a catch|all that|exactly|as good|getting any younger|good enough|senior enough|smart enough|really|einstein|in a position)
    (you|u) (are|r) ~2 (overpriced|washed|past it|over the hill|too old|unemployable|clueless|out of your depth|nobody|a nobody|replaceable|delusional|dreaming|naive|childish|mistaken if|kidding yourself|a joke|unprofessional|spoiled|spoilt|entitled|arrogant|lazy|ungrateful)
    (know|learn|remember) your (place|worth|level)
    (who|what) do you think you are
    beggars ~2 (choosers)
    (do not|dont|not) (flatter|kid|fool) yourself
    (people|candidates|someone|anyone|most people|others|anybody) ~1 (like you|of your) ~8 (kill|die|dream|beg|lucky|should|do not|bite|dime)
    (dime a dozen|ten a penny|plenty more fish)
    (a|any) (child|monkey|trained monkey|intern|graduate|junior|fool|idiot|teenager|schoolchild|school kid|ten year old) (could|can|would|knows)
    (your)? ~1 (cute|adorable|sweet) (that)? (you)? ~3 (think|thought|negotiate)
    (even) (you|someone like you|a person like you) (can|could|should) ~2 (understand|manage|do|handle|see)
    (you|u) (clearly|obviously) ~1 (do not|dont|have no|lack|cannot|can not|know nothing|not|haven) ~4
    (have no|no) ~1 (clue|idea) ~2 (how|what|market|real)
    (get|come) (real|off it|off your high horse|a grip|over yourself)
    (show|showing|have|lack|lacking) (some|more|a bit of|any|the)? (hunger|backbone|gratitude|commitment|initiative|maturity|ambition|spine|balls|guts|drive)
    (most|other|real|serious|smart|good|true|any sensible|proper) (people|candidates|professionals|engineers|nurses|developers|drivers|players|men|person) ~6 (bite|jump|kill|beg|dream|grateful|snap|would not hesitate|do not|dont|know better|hand off|arm off)
    (bite|bitten|snap|snapped) (my|our|their|your) ~1 (hand|arm|hands) off
    (sunbathe|cry about|whine|whining|moan|moaning|complain about|sulk|sulking|whinge|mummy|mommy)
    (community college|state school|no name|tinpot|third rate|second rate|two bit|mickey mouse) ~3
    (maybe|perhaps) (you|this|it) ~1 (are|is) ~2 (not cut out|too much for|beyond|above|over your head|not ready|too hard)
    not cut out for
    (you|u) ~2 (do not|dont) (get|have|understand|deserve|belong) ~2 (luxury|how this|how the|market|choice|it|right to|business)
    (somebody|someone|people|anyone) (keener|hungrier|smarter|better|more serious|more mature|more committed|more motivated|who actually|who wants it)
    (embarrass|embarrassing|embarrassed) yourself
    (do yourself|sort yourself|help yourself|pull yourself|wake up|use your head|use your brain|stop being|stop acting|stop playing) ~4 
  `,
  no: `
    no (rush|pressure|hurry|obligation|drama|worries if|problem if|need to rush|stress)
    not (urgent|a rush|in a rush|in a hurry)
    (take|taking) ~2 (time|week|weekend|as long|all the time)
    (ignore|forget|scrap|disregard) ~1 (what|that|my|it) ~4
    (you told|you said|you asked|last recruiter|last firm|last agency|other recruiter|other agency) ~8
    (apologize|apologise|sorry) ~6 (clumsy|pushy|over the top|out of order|called too|harsh|pressure|wrong of me)
    (whenever|when) (you|it) ~2 (ready|can|suits|suit|get a chance|have a moment|get a sec|get a minute|convenient|works)
    (would never|never want to|do not want to|not trying to|not want to) (push|pressure|rush|hurry|pester|hassle|bother)
    (nothing|not anything) ~1 you need to do
  `,
};
