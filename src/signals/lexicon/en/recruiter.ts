/** What the recruiter's side holds back, gives, and asks at the start of a call. */
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

/** Feedback, advice and introductions. */
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

/** Whether now is a good time to talk. */
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
