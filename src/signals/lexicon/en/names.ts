/** Words that begin with a capital and name no company. */
export const notNames =
  'i a an the this that my our your we you he she it they hi hello dear hey thanks thank regards best kind monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december senior junior lead principal staff head chief director manager engineer developer analyst consultant architect administrator assistant associate officer nurse driver accountant designer java python react node aws azure gcp sql kubernetes devops salesforce sap oracle linux cloud data software product project program marketing sales finance hr qa ai ml usc gc h1b ead opt cpt rtr w2 c2c cth 1099 ftc fte paye umbrella ir35 perm permanent temp temporary contract remote hybrid onsite client company role job location rate salary pay duration interview process position title visa exp experience skills required mandatory yes no ok please note also if in on at for with and or but so to from of as by is are was were do does did can could will would should have has had not just now then here there what when where who why how ps re fw fwd cv resume linkedin zoom teams skype google meet excel word pdf team recruiter recruitment recruiting talent hiring ceo cto cfo coo vp svp md mr mrs ms dr sir madam miss est cst pst gmt bst ist christmas xmas easter thanksgiving eid diwali english french german spanish european american british indian series confidential undisclosed tbc tba tbd';

/** Words that mark an agency's name. */
export const agencyWords =
  'recruitment recruiting recruiters recruit staffing talent search resourcing personnel resources consultants consultancy consulting executive headhunters placement placements workforce careers employment people hire hiring manpower infotech staff nursing agency talentbridge jobs primestaff trades labor labour';

/** States, provinces and countries that follow a town. */
export const regions =
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc on bc ab qc ns nb mb sk nl nsw vic qld sa tas act nt uk usa us u.s. uae';

/** Countries, states and counties: places, of which a town may be told more closely. */
export const lands =
  'usa america canada mexico brazil argentina chile colombia peru england scotland wales ireland britain germany france spain portugal italy netherlands holland belgium luxembourg switzerland austria poland romania hungary bulgaria greece sweden norway denmark finland estonia latvia lithuania ukraine turkey israel qatar bahrain egypt morocco nigeria kenya ghana india pakistan bangladesh malaysia thailand vietnam indonesia philippines china japan korea taiwan australia uae uk texas california florida ohio illinois michigan georgia virginia massachusetts colorado arizona oregon nevada utah iowa kansas missouri tennessee alabama louisiana kentucky indiana wisconsin minnesota nebraska oklahoma maryland pennsylvania connecticut delaware vermont maine montana wyoming idaho hawaii alaska hampshire ontario quebec alberta manitoba saskatchewan columbia queensland yorkshire lancashire cheshire kent surrey sussex essex berkshire hertfordshire oxfordshire cambridgeshire norfolk suffolk devon cornwall somerset dorset wiltshire merseyside tyneside';

/** Places known by name: countries, regions, and towns that jobs are in. */
export const places = `${lands}
dubai kuwait oman singapore europe emea apac
london manchester birmingham leeds liverpool bristol sheffield edinburgh glasgow cardiff belfast dublin cork galway limerick newcastle nottingham leicester coventry southampton portsmouth brighton oxford cambridge york norwich exeter plymouth derby stoke wolverhampton swansea aberdeen dundee slough croydon guildford swindon gloucester cheltenham basingstoke warrington preston bolton hull sunderland middlesbrough peterborough ipswich colchester chelmsford watford luton bedford northampton telford crewe kendal daventry camden hackney shoreditch bath lincoln stratford wigan stockport salford wrexham inverness winchester maidstone canterbury crawley woking farnborough bracknell hemel stevenage harlow basildon doncaster rotherham barnsley huddersfield wakefield halifax harrogate blackpool lancaster carlisle durham gateshead midlands
boston chicago houston dallas austin denver seattle portland phoenix atlanta miami tampa orlando jacksonville nashville memphis charlotte raleigh richmond baltimore philadelphia pittsburgh cleveland columbus cincinnati detroit indianapolis milwaukee minneapolis omaha tulsa albuquerque sacramento oakland brooklyn manhattan queens bronx buffalo rochester albany hartford stamford providence newark princeton wilmington arlington bethesda plano irving frisco tucson boise spokane tacoma bellevue redmond cupertino sunnyvale joliet peoria naperville evanston toledo dayton akron louisville lexington knoxville huntsville savannah greenville charleston
toronto montreal vancouver calgary edmonton ottawa winnipeg mississauga brampton markham victoria hamilton waterloo kitchener guelph
bangalore bengaluru hyderabad pune mumbai delhi gurgaon gurugram noida chennai kolkata ahmedabad kochi coimbatore jaipur indore chandigarh trivandrum thiruvananthapuram nagpur vizag mysore lucknow bhubaneswar karachi lahore dhaka colombo kathmandu
sydney melbourne brisbane perth adelaide canberra hobart auckland wellington christchurch parramatta cairns darwin geelong
berlin munich munchen koln wien praha warszawa bruxelles lisboa sevilla milano torino napoli hamburg frankfurt cologne stuttgart dusseldorf leipzig dresden hanover nuremberg vienna zurich geneva basel bern lausanne paris lyon marseille toulouse lille nantes bordeaux nice amsterdam rotterdam utrecht eindhoven hague brussels antwerp ghent madrid barcelona valencia seville malaga lisbon porto milan rome turin bologna naples athens warsaw krakow wroclaw gdansk poznan lodz prague brno budapest bucharest cluj sofia belgrade zagreb ljubljana bratislava copenhagen stockholm gothenburg malmo oslo bergen helsinki tampere tallinn riga vilnius kyiv lviv istanbul ankara telaviv riyadh jeddah doha manama muscat cairo casablanca lagos abuja nairobi accra johannesburg durban tokyo osaka kyoto seoul beijing shanghai shenzhen taipei manila bangkok jakarta hanoi penang
nyc sf nj tx fl ksa eu us bay
`;
/** Places of two or three words. */
export const longPlaces = `
new york
new york city
new jersey
new mexico
new hampshire
new orleans
new haven
new delhi
new zealand
san francisco
san diego
san jose
san antonio
san mateo
santa clara
santa monica
palo alto
mountain view
menlo park
redwood city
los angeles
las vegas
salt lake city
fort worth
fort collins
fort lauderdale
st louis
st paul
st albans
kansas city
jersey city
long island
baton rouge
el paso
oklahoma city
virginia beach
colorado springs
ann arbor
grand rapids
des moines
north carolina
south carolina
north dakota
south dakota
west virginia
rhode island
washington dc
silicon valley
bay area
the bay
united states
united kingdom
united arab emirates
saudi arabia
south africa
south korea
sri lanka
hong kong
kuala lumpur
ho chi minh
abu dhabi
tel aviv
costa rica
czech republic
mexico city
buenos aires
sao paulo
rio de janeiro
cape town
northern ireland
milton keynes
canary wharf
the city
central london
greater manchester
west midlands
east midlands
east anglia
home counties
thames valley
tunbridge wells
bury st edmunds
navi mumbai
the hague
the netherlands
gold coast
north sydney
british columbia
nova scotia
new brunswick
`;
