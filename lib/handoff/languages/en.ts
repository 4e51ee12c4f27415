import { en as happening } from '../happening/languages/en.ts';
import { englishDoing, englishPast, pairs } from './inflect.ts';
import type { Language } from './language.ts';

const PAST = englishPast(`
  roll/rolled load choose/chose pick check test try/tried retry/retried retest clear delete remove erase empty flush purge wipe clean reinstall install uninstall restart reboot relaunch reopen
  reset/reset update upgrade downgrade rollback revert disable enable deactivate activate reactivate toggle change set/set unset/unset replace swap
  reconnect connect disconnect relink unlink link pair unpair re-pair logged/logged login relog run/ran rerun/reran re-run/re-ran execute restore rebuild/rebuilt recreate create add re-add readd
  configure reconfigure resend/resent send/sent escalate contact call phone email ping notify report file raise log compare
  look/looked inspect review verify validate reproduce repro/repro replicate scan trace debug profile sniff capture record collect measure benchmark
  format/formatted unplug plug reseat tighten move copy export import reimport upload reupload re-upload download redownload re-download rename edit modify adjust tweak
  increase raise lower decrease reduce bump scale limit throttle space whitelist allowlist blacklist allow block unblock unlock lock grant assign reassign unassign revoke
  rotate regenerate generate reissue issue void refund extend renew fix patch repair correct deploy redeploy merge re-merge split/split pause unpause resume stop start kill
  close force trigger switch follow apply use register re-register deregister sync resync refresh reload repeat replay requeue drain truncate
  query search scale trim escape unescape convert save re-save resave redo/redid undo/undid recompile compile rebase bisect examine investigate analyze analyse
  audit diff decode monitor attach detach mount unmount remount repartition press click visit open ask re-parent reparent migrate override bypass exclude include
  turn/turned take/took put/put boot power-cycle cycle factory-reset hard-reset sign/signed go/went dig/dug walk/walked re-enter re-select select unselect deselect uncheck tick untick
  recalculate recompute reindex re-index rescan invalidate warm expire resubmit submit reprocess process rerouted re-route route point redirect cancel subscribe unsubscribe re-subscribe
  reauthorize reauthorise authorize authorise re-authenticate authenticate whitelisted/whitelisted provision reprovision promote demote suspend unsuspend
  shut/shut hook rebooted/rebooted reflash flash reimage swapped/swapped borrow isolate pull push clone fork comment uncomment hardcode wrap substitute
  drop place shrink/shrunk type retype make/made ping flush browse dial wipe nuke extract unzip strip mute unmute map remap pin unpin bind bump defragment factory-reset hard-code double-tap re-sign resync re-pair rescan reseat rewire reflow switch-off
  recheck re-check double-check crosscheck cross-check doublechecked/doublechecked confirm spin/spun bring/brought give/gave read/read reread perform/performed walk had/had got/got hold/held wait
`);
// Words of the list that say nothing by themselves, or are forms already.
for (const base of [
  'had',
  'got',
  'hold',
  'wait',
  'bring',
  'give',
  'walk',
  'confirm',
  'report',
  'include',
  'link',
  'log',
  'process',
  'subscribe',
])
  delete PAST[base];
const BASES = Object.keys(PAST).filter((base) => !/(?:ed|ted)$/.test(base));

/** "I solved it by …", "my solution was to …" */
const MEANS = String.raw`by|(?:solution|fix|trick|workaround|worked|helped|(?:fixed|solved) (?:it|this))(?: for (?:me|us|now)| here)? (?:was|is)(?: to)?`;

export const en: Language = {
  code: 'en',
  common: `again well too also now then only just still same entirely the and to of is it in that for on with this we i you not are be have was as but so they from can will my your our at if or an has had no been there when after does did which would could please any all me she he his their`,
  past: `${Object.values(PAST).join(' ')} logged re-logged relogged had did repro cut taken chosen written rewritten redone undone`,
  participle: 'run done put reset set read cut gone come put',
  pastLike: String.raw`(?:re-?)?\p{L}{3,}ed`,
  pastNever: `avoided hated liked loved hoped feared enjoyed noticed wanted needed expected seemed appeared happened received observed caused failed crashed stopped worked helped died timed loaded remained persisted occurred started returned rejected declined affected related supposed attached noted shared agreed promised suggested recommended planned scheduled requested required wished hoped thanked apologized appreciated purchased ordered bought subscribed signed signed-up joined installed-on used based named called titled located stuck closed solved resolved expired blocked locked limited confirmed approved denied refused mentioned explained described told said believed thought guessed suspected assumed realized realised learned discovered experienced encountered faced missed ended finished completed continued kept stayed turned looked showed displayed appeared opened need feed speed proceed succeed indeed embed bed red shed exceed escalated-by frustrated concerned excited confused interested worried pleased advanced unexpected limited detailed unrelated embedded automated corrupted damaged broken accepted delivered assigned informed advised instructed waited reached followed-up added-by`,
  base: `${BASES.filter((base) => !['ask', 'file'].includes(base)).join(' ')} log`,
  pastOf: PAST,
  doing: `${BASES.map(englishDoing).join(' ')} logging relogging re-logging`,
  pastOfDoing: Object.fromEntries(BASES.map((base) => [englishDoing(base), PAST[base] ?? base])),
  ifSelf: '(?:if|when) (?:i|we)',
  present: BASES.join(' '),
  pastOfPresent: PAST,
  after: `after|even after|upon|despite|${MEANS}`,
  means: MEANS,
  navigate: 'go navigate open select choose click tap press scroll hit head look visit browse enter',
  helped: String.raw`g[eo]ts? rid of|br(?:ings?|ought) (?:\p{L}+ ){1,3}back|g[eo]ts? (?:it|everything|\p{L}+ \p{L}+) back|works? around|change[sd]? nothing|restore[sd]|with (?:exactly )?(?:the )?(?:same|similar|identical) (?:result|outcome|error|issue|problem)s?|with no (?:luck|success|effect|change)|(?:seems|seemed|appears|appeared) to (?:have )?(?:help|fix|work|solve|resolve|do|cure)(?:ed|d)?|(?:is|was) (?:the (?:solution|fix|trick|key)|what (?:fixed|solved|helped|worked))|without (?:any )?(?:errors?|issues?|problems?)|no improvement|(?:did|does)(?:n['’]?t| not) matter|ma(?:de|kes?) (?:\p{L}+ ){1,3}(?:work|disappear|go away)|g[eo]ts? (?:\p{L}+ ){0,2}working|d(?:id|oes|o) nothing|did(?:n['’]?t| not)? (?:help|work|fix|change|solve|resolve|make|do)(?: (?:it|anything|a difference|the trick))?|fix(?:ed|es) (?:it|the|this|that|my|our)|solve[sd] (?:it|the|this|that|my|our)|resolve[sd] (?:it|the|this|that|my|our)|help(?:ed|s)|work(?:s|ed)|d(?:id|oes) the trick|made no (?:difference|change)|makes no difference|ha[ds] no effect|changed nothing|does(?:n['’]?t| not) (?:help|work|fix|change|solve|make)|(?:no|without) (?:luck|joy|success|change|effect|dice)|also fail(?:s|ed)|fail(?:s|ed) too|(?:gives|gave|shows|showed|returns|returned|yields?|produces?) the same|results? in|resulted in|leads? to|ha(?:s|ve|d) (?:fixed|solved|resolved|helped|cured)`,
  persists: String.raw`hasn['’]t \p{L}+(?: \p{L}+)? (?:since|again)|haven['’]t (?:seen|had)|is gone|are gone|(?:is|was) back|showed up again|back to normal|no longer|no more|stopped|still|same|again|no (?:luck|change|difference)|persist\p{L}*|didn['’]t|doesn['’]t|remain(?:s|ed)?|continues?|keeps?|not? (?:help|work)\p{L}*|nothing|fixed|solved|works?|worked|fine|ok`,
  goesOn: String.raw`still|same|no (?:luck|change|difference|joy|effect)|persist\p{L}*|remains?|continues?|did(?:n['’]t| not) (?:help|work|change|fix|solve|make|do)|does(?:n['’]t| not) (?:help|change|fix|solve)|fix(?:ed)?|solved|resolved|works?|worked`,
  step: String.raw`re-?install(?:ation)?|restarts?|reboot|re-?log(?:in)?|re-?sync|reset|clean install|hard reset|power ?cycle|factory reset|private (?:window|mode|tab)|incognito(?: (?:window|mode))?|(?:other|another|different|second|2nd|new|fresh|guest) \p{L}+(?: \p{L}+)?|\p{L}+ (?:off(?:/on)?|on/off|disabled|enabled|cleared|deleted|removed|test|check|refresh|reset|restart)|rollback|downgrade|upgrade|cache clear|clear(?:ed)? (?:cache|cookies)|retry|re-?run|logs?|file check|safe mode|clean boot|(?:new|fresh|slower|smaller) \p{L}+`,
  pastOfNoun: pairs(
    'restart/restarted reboot/rebooted reinstall/reinstalled reinstallation/reinstalled uninstall/uninstalled reset/reset upgrade/upgraded downgrade/downgraded removal/removed deletion/deleted replacement/replaced',
  ),
  tryPast: 'tried|tested|attempted',
  needs: {
    did: String.raw`(?:an?|the|another|two|three|several|multiple) (?!lot|few|search|google|bit\b)(?:\p{L}+[\s-]){0,3}(?:\p{L}*(?:install|set|start|boot|bisect|test|scan|check|cycle|flash|sync|downgrade|rollback|restore|run|clean|wipe|clear|build|swap))`,
    had: String.raw`a (?:\p{L}+ )?(?:look|peek|glance|play)`,
    got: 'rid of',
    went: 'through|into|over|back to',
    took: String.raw`a (?:\p{L}+ )?look|off|out|down|it|the|their|his|her|screenshots?`,
    made: 'sure|certain',
    turned: 'it|the|off|on|my|our|down|up|all|both|everything|them',
    dropped: 'the|a|an|it|my|our|all|to|down|from',
    placed: String.raw`(?:the|a|an|it|my|our|all|two|three|\d+)`,
    typed: String.raw`(?:it|in|the|my|this)`,
    mapped: 'the|it|my|to',
    commented: 'out',
    started: String.raw`the|a|it|in|over|with a|from scratch`,
    stopped: 'the|it|all|both|our|my',
    opened: String.raw`(?:the|a|an|it|in|up|port|ticket|case|bug|\p{L}+-\d+).*`,
    closed: 'the|it|all|and|every|both|my|our',
    changed: String.raw`(?!(?:on|since|in|at|for|about|between)\b)\p{L}+|¤`,
    moved: 'the|it|to|all|both|our|my|from|back',
    set: String.raw`(?!(?:by|as)\b)\p{L}+|¤`,
    split: String.raw`\p{L}+`,
    dug: 'into|through',
    left: 'it',
    walked: 'him|her|them|cx|through|the',
  },
  notStep: String.raw`tried (?:at|around) .*|(?:managed|able|tried|attempted|got) to (?:fix|solve|resolve) (?:it|this|that|the (?:issue|problem))|logged[ -]in (?:users?|customers?|people|members?|guests?|visitors?)|(?:bundle|dump|diagnostics|details|info(?:rmation)?) (?:sent|attached|uploaded)|searched (?:\p{L}+ ){0,3}(?:issues?|forums?|tracker|docs?|documentation|google|internet|web|tickets|posts?|threads?)|(?:read|checked|looked (?:at|through)) (?:\p{L}+ ){0,3}(?:other|existing|open|similar|related) (?:issues|posts|threads|tickets|topics)|tried (?:the following|these|several|various|many|different|numerous|a (?:few|lot|number|couple)|multiple|some|lots)(?: \p{L}+)*$|(?:attached|uploaded|sent|shared|included|posted|forwarded|provided|emailed|file|files|logs?|screenshots?) (?:a |an |the |is |are |was |were |has been |have been |you |your |my |our |them |it |over |some |new |corrected |requested |two |both |as |via |through |to |in |below|above|here)*(?:files?|logs?|screenshots?|screen recording|recording|pictures?|photos?|videos?|attached|attachments?|uploaded|support|you|details|info(?:rmation)?|above|below|here)|asked (?:the )?(?:customer|cx|client|user|him|her|them) (?:to|for|if|whether)|tried (?:(?:everything|all|both|again|that|it|this)(?= *(?:[,.;!]|$|and|but|too|also|as well))|(?:everything|all)(?= (?:from|in|on|above|here|suggested))|to (?:contact|reach|get))|set up (?:in|by|on|last|years|with)|put up with|used (?:to|by|for|it for)|run into|ran (?:into|out)|went (?:wrong|down|away)|set on|kept`,
  causative: String.raw`(?:had|got|made|helped|let) (?!(?:an?|the|no|it|to|any|some|same|this|that|my|our)\b)(?:the )?\p{L}+(?: to)?|walked (?:him|her|them|cx|the customer|the user) through|guided (?:him|her|them|cx|the customer|the user) (?:to|through)`,
  attempt: String.raw`(?:tried|attempted|managed|had|have had|ended up having|was able|were able|got|needed|decided|proceeded) to|(?:helped|worked)(?: for)?(?: me| us)? to|ended up|went ahead and|already|tried (?=\p{L}+ing\b)`,
  use: 'open log login sign access connect send print save upload download load run play use call join pay buy order start contact reach get go do make keep find see show read submit enter look switch',
  setUp:
    'installed set bought purchased created configured enabled upgraded updated migrated started added got switched moved changed registered signed subscribed connected paired imported used built deployed downloaded applied turned followed opened',
  setUpDoing:
    'updating upgrading installing switching moving migrating changing setting enabling connecting adding creating downloading buying',
  began: String.raw`suddenly|stopped (?:working|loading|responding)|(?:has |have |had )?(?:started|began) (?:to|failing|crashing|happening|getting)|broke(?:n)?|breaking|no longer|all of a sudden`,
  formerly: String.raw`ago|used to|previously|before (?:that|this|the update|it)|at first|initially|originally|back then|until (?:yesterday|recently|last|today|now|the)|always worked|in the past|earlier versions?|for (?:years|months|a while)|last (?:week|month|year)`,
  imperativeNext: 'the|your|a|an|to|back|on|in|into|it|all|any|and|this|that|here|up',
  variation: {
    before: String.raw`(?:i['’]?m |i am |we['’]re |we are |also )*(?:in|on|with|using|via|from|under|through)`,
    thing: String.raw`(?:an?other|(?:an? |the |my )?(?:other|different|second|new|old|older|previous|earlier|fresh|clean|guest|newer|latest|default|stock|wired|vanilla)) (?!day|time|week|way|people|users?|hand|one\b)[\p{L}\d.-]+(?: (?:account|profile|browser|device|computer|machine|network|phone|user|pc|version|laptop|install|installation|router|cable|server))?`,
    named: String.raw`mobile data|(?:google |ms |microsoft |mozilla )?(?:chrome|firefox|edge|safari|opera|brave|vivaldi|chromium|ie ?\d*|internet explorer)(?: (?:\d[\d.]*|mobile|browser|incognito))?|incognito(?: mode| window)?|private (?:mode|window|browsing)|(?:my |the |an? |his |her |our |their )?(?:android |work |home |personal |mobile |windows |linux |mac |old |other |second |new ){0,2}(?:phone|smartphone|mobile|iphone|ipad|tablet|laptop|desktop|pc|macbook|chromebook|hotspot|virtual machine|vm)(?: \d+)?|(?:my |the |an? |his |her |our |their )(?:android |work |home |personal |windows |linux |mac |old |other |second |new ){1,2}(?:box|machine|computer|server|device|system)|android(?: \d+)?|ios(?: \d+)?|windows(?: (?:\d+|xp|vista))?|linux|ubuntu|debian|fedora|macos(?: \d[\d.]*)?|mac os|the web ?(?:version|app|interface|client)?|wi-?fi|ethernet(?: cable)?|(?:the )?(?:rc|beta|alpha|nightly|canary)[ -]?\d*|lan|[45]g|lte|cellular|vpn|usb|curl|postman|wget|safe mode|(?:version|v|build) ?\d[\w.-]*|\d+\.\d+[\w.-]*|(?:the |that |this )?(?:latest|newest|new|current|previous|old|older) (?:nightly |dev |beta |stable )?(?:version|firmware|release|build|nightly|beta|driver|kernel|image|snapshot|rc|patch)|without (?:the |my |any |an? )?[\p{L}\d.-]+(?= (?:it|this|that|everything|the|i|all)\b|,)|with (?:the |my |all |any )?(?:[\p{L}\d.-]+ ){1,3}(?:disabled|enabled|removed|unplugged|turned o(?:ff|n)|switched o(?:ff|n))`,
    went: String.raw`(?:all |totally |just )?(?:fine|ok|okay|good)|(?:(?:it|this|that|everything|all) )?(?:just |also |still |only )?(?:works?|worked|working|connects|fixe[sd] (?:it|this|that|the (?:issue|problem|bug))|(?:re)?solve[sd] (?:it|this|that|the (?:issue|problem|bug))|crashes|freezes|hangs|(?:is|was|are|runs?|loads?|plays?|opens?) (?:ok|okay|fine|good|perfectly)|happens?|happened|occurs?|fails?|failed|(?:doesn['’]?t|does not|didn['’]?t|did not) (?:work|happen|help))(?: (?:fine|ok|okay|well|perfectly|great|just fine|normally|correctly|without (?:any )?(?:issues?|problems?|errors?)))?|(?:the )?(?:exact )?same(?: (?:issue|problem|error|result|thing|behaviou?r|here))?|no (?:issues?|problems?|errors?|change|difference|luck)|(?:confirmed )?fixed|resolved|(?:is |was |not )?reproducible`,
    fails: "doesn't work",
    action: 'Tried {thing}',
  },
  marks: { good: 'worked', bad: 'failed' },
  overturned: String.raw`(?:i )?(?:take (?:it|that|this) back|spoke too soon|(?:was|were) too (?:early|fast|quick)|false alarm|scratch that|celebrated too (?:early|soon))|(?:it['’]?s|it is|problem is|issue is|and it['’]s) back(?: again)?|happened again|came back`,
  fixedIn: String.raw`(?:fixed|resolved|solved|addressed|corrected|patched|released|included|available|fix|part of|out)(?: this| that| it)?(?: now)? (?:is )?(?:in|with|as|since|as of|by)(?: the)?(?: new| latest)?`,
  askedDone: String.raw`have you|did you|already tried`,
  lead: String.raw`after (?:a lot of |some |much |lots of )?(?:trial and error|digging|testing|debugging|googling)|i (?:found|noticed|discovered|figured)(?: out)?(?: that)?|re(?=\s*$)|(?:i )?can confirm(?: that)?|(?:it )?(?:seems|looks|appears|turns out)(?: like| that| as if)?|turns out|unfortunately|sadly|luckily|interestingly|strangely|eventually|in the end|for now|as an? (?:temporary )?workaround|to (?:fix|solve|resolve|work around) (?:it|this|that)|i|we|he|she|they|you|fwiw|btw|afaik|imho|hm+|omg|lol|ok so|okay so|i've|we've|they've|he's|she's|i'd|we'd|i’ve|we’ve|they’ve|have|has|had|having|also|already|then|just|now|even|again|so|and|but|ok|okay|well|first|firstly|second|secondly|next|finally|lastly|afterwards|later|additionally|cx|cust|customer|client|user|users|the (?:customer|client|user)|successfully|manually|temporarily|quickly|meanwhile|since then|as (?:you )?(?:suggested|requested|asked|instructed|advised)|per your (?:suggestion|request|advice|instructions?)|(?:this|yesterday|last) (?:morning|afternoon|evening|night|week)|today|yesterday|in the meantime|to be sure|just in case|of course|did(?! (?:an?|the|another|two|three|several|multiple)\b)|additional(?:ly)?|great|thanks|thank you|sorry|hi|hello|yes|yep|yeah|no|right|anyway|both|all|only|simply|actually|once|twice|sure|ended up|having`,
  self: "i|we|i've|we've|i’ve|we’ve|i'd|we'd|also|just",
  people: String.raw`i|we|he|she|they|you|someone|somebody|cx|cust|customer|client|user|users|it|security|support|admin|admins|colleague|colleagues|team|vendor|partner|manager|l1|l2|ops|engineering|engineer|dev|devs|technician|i've|we've|they've`,
  passive: 'was|were|been|being|got|has been|have been',
  not: String.raw`nothing|nobody|none|no one|not|never|n't|\p{L}+n['’]t|cannot|without|unable|no need|didnt|havent|dont|hasnt|wasnt|couldnt|wont|refus\p{L}*|declin\p{L}*|instead of \p{L}+ing|nor`,
  plan: String.raw`will|'ll|\p{L}+['’]ll|going to|gonna|plan(?:s|ning|ned)?|next|todo|to-do|should|could|would|\p{L}+['’]d|might|must|shall|needs? to|ha(?:ve|s) to|want(?:s|ed)? to|wish|like to|try to|trying|about to|let me|let's|lets|ready to|supposed to|asked (?:the )?(?:customer|cx|client|user|him|her|them|\p{Lu}\p{Ll}+) (?:to|for|if|whether|again)|tomorrow|tonight|pending|haven['’]t \p{L}+ .*yet|suggest\p{L}*|recommend\p{L}*|propos\p{L}*|advis\p{L}*|consider\p{L}*|instruct\p{L}*|before we|once (?:we|i|you|they) (?!\p{L}+ed\b|\p{L}+ \p{L}+ed\b)|to be (?:done|tested|checked)|expect(?:s|ed)? to|prefer|hop(?:e|ing) to|used to|how to|in order to`,
  able: 'can|may|able to|possible to|allowed to',
  condition: 'if|in case|unless|whether|provided|assuming|should you|as soon as|until',
  aside: String.raw`with (?:it|them|this|that|everything|both)|since|because|when|whenever|while|where|that|which|who|whose|as|why|what|how|though|although|ever since|than`,
  please: `please|pls|plz|kindly`,
  ask: String.raw`please|pls|plz|could (?:you|one|someone|somebody|your)|can you|can the|would you|will you|would it be possible|have you (?:tried|checked)|did you|do you|try(?:ing)? to|may i ask|kindly|you (?:can|could|may|might|should|need|will)|make sure|let me know|let us know|feel free|ask (?:one|them|your|him|her|\p{Lu}\p{Ll}+)|we recommend|i (?:would )?(?:suggest|recommend)|tell (?:me|us)|if you`,
  good: String.raw`hasn['’]t (?:\p{L}+ ){1,3}since|can(?:no|['’])t reproduce|(?:errors?|issues?|problems?|warnings?|flicker\p{L}*|stutter\p{L}*|lag|noise|drops?|crashes) (?:has |have )?stop(?:s|ped)|ran (?:through|fine)|so far so good|all quiet|(?:got|gets) rid|there|works?|connects|syncs|prints|plays|launches|boots|worked|working|fine|ok|okay|fixed|solved|resolved|successful(?:ly)?|succeeded|success|helped|gone|back|passes|passed|pass|good|green|approved|delivered|arrive[sd]?|received|correct(?:ly)?|normal(?:ly)?|perfect(?:ly)?|did (?:it|the trick)|loads?|opens?|disappeared|went away|come(?:s)? (?:again|through|back|up)|came through|goes through|went through|runs? (?:fine|through)|complete[sd]?|finished|ready|fast|all good|no (?:more )?(?:errors?|issues?|problems?|crash(?:es)?)|no longer|visible|clean|stable|solid|up again|online|done|accepted|confirmed`,
  bad: String.raw`(?:n['’]t|not) matter|same|still|nada|no (?:luck|change|joy|effect|diff\p{L}*|go|dice|success|avail|help|improvement|response|reply|result|results|good)|nope|n/?c|nothing|none|neither|nor|no|fail(?:s|ed|ing|ure)?|errors?|didn['’]?t|doesn['’]?t|don['’]?t|won['’]?t|can['’]?t|couldn['’]?t|wasn['’]?t|weren['’]?t|cannot|isn['’]?t|not|unknown|drop(?:s|ped)|disconnects|fr(?:eezes|oze)|blank|black|never|unchanged|persist(?:s|ed)?|remain(?:s|ed)?|identical|again|crash(?:es|ed|ing)??|loops?|looping|hangs?|hung|died|dies|timeouts?|tim(?:ed|es?) out|slow|denied|declined|rejected|refused|broken|missing|empty|stuck|unsuccessful(?:ly)?|to no avail|in vain|useless|worse|silent|oom|kept|keeps?|vanish(?:es|ed)?|lost|also affected|comes? back|came back|reappears?|reappeared|returned|unable|without success|(?<!works? |worked |working |fine |ok |good )as well|down`,
  outcome: String.raw`shows?|showed|showing|says?|said|returns?|returned|gives?|gave|gets?|got|sees?|saw|found|finds?|revealed|reveals|appears?|appeared|is|are|was|were|has|had|only|now|instead|means|allowed|enabled|disabled|present|reachable|seems?|looks? (?:like|good|fine|ok|okay)|turned out|turns out|contains?|lacks?|points? to|resolves?|took|takes?|went|goes|result(?:s|ed)?|output|responds?|responded|stops?|stopped|stays?|stayed|stands?|starts?|started|\d+`,
  telling:
    'escalated|asked|filed|raised|notified|contacted|reported|opened|extended|emailed|pinged|phoned|called|merged|linked|logged|refunded|renewed|assigned|reassigned',
  waiting: String.raw`waiting|awaiting|pending|tbd|tbc|to be confirmed|no (?:reply|response|answer) yet|will (?:see|report|check|update)|waiting for .*|monitoring|ongoing|in progress|\?+`,
  newSubject: String.raw`\p{L}+s \p{L}+ (?:again|fine|normally|now|correctly)|(?:i |we )?(?:was|were) (?:un)?able to|(?:i |we )?could(?:n['’]t| not)?|(?:i |we )?can confirm|found|saw|noticed|finally|since then|since|so far|not (?:a single|one)|mine|everyone|it|that|this|they|the|now|then it|everything|all|no|still|nothing|got|works?|worked|there|same|i (?:still|now|get|got|can|see)|we (?:still|now|get|got|can|see)`,
  reportBack: String.raw`and (?:tell|let|report|send|share|post|see|inform|reply|advise|get back|confirm)|so (?:that|we)|to see|then (?:tell|let|report|send)`,
  tryWith: String.raw`(?:also )?(?:with(?:out)?|using) (?!th(?:at|is|ese|e (?:help|exception|understanding|knowledge|following)) |(?:your|his|her|all|no|every|kind|best|respect|regards?|luck|time)\b)`,
  solvedHeading: String.raw`what (?:fixed|worked|solved|helped)(?: it| this| the (?:issue|problem))?(?: for me| for us)?|(?:my |the |here['’]?s (?:my |the )?|here is (?:my |the )?)?(?:solution|fix)(?: (?:for me|for us|i found|that worked(?: for me)?|was|is))*|(?:here['’]s |here is |this is )?how i (?:fixed|solved) (?:it|this)|(?:i )?(?:fixed|solved) (?:it|this) by(?: doing (?:this|the following))?|this (?:fixed|solved) it(?: for me)?`,
  triedHeading: String.raw`what (?:have|did) you (?:already )?(?:tried|try|done|do)(?: so far| to fix it| to solve it)?|what has been tried(?: so far)?|(?:what|things|steps|stuff|everything|fixes|solutions|workarounds) (?:i|we|you|that i|that we)?(?:['’]ve| have)? ?(?:already )?(?:tried|attempted|done|checked|tested|taken)|(?:already |have |i |we |i['’]ve |we['’]ve )*(?:tried|attempted|tested|checked|done)(?: (?:so far|already|the following|these|this|to fix|to no avail|without success|with no luck))*|troubleshooting(?: steps)?(?: (?:done|tried|taken|performed))?(?: so far)?|(?:attempted|tried) (?:fixes|solutions|workarounds|steps)|notes so far|workarounds? tried`,
  informs: String.raw`(?:chang|updat|modif|install|mov|notic)\p{L}* (?:anything|something|any \p{L}+)(?: else)?|(?:send|attach|share|post|provide|upload|paste|email|forward|include|grab|collect) (?:\S+ ){0,4}(?:logs?|log ?files?|screenshots?|details|info(?:rmation)?|output|bundle|dump|config(?:uration)?|recording|video|picture|photo|report|version|ids?|headers?|traces?)|(?:give|tell|describe|specify) (?:us|me|\p{L}+ what)`,
  refused: String.raw`(?:i|we) (?:do not|don['’]?t) (?:use|have)|(?:do|did|does|would)(?:n['’]?t| not) (?:want|like) to|(?:i['’]d |would )?rather not|(?:will|would) not (?:do|try)|won['’]?t (?:do|try|be)|ha(?:ve|s)(?:n['’]?t| not) (?:tried|done|had|got|yet)|not (?:yet )?(?:tried|done|tested)|(?:not|\p{L}+n['’]t) an option|no time|skipped|can(?:no|['’])?t (?:try|test|do) (?:that|it|this)|will (?:try|do|test|report|check)|i['’]ll (?:try|do|test|report|check)`,
  everything: 'all|both|everything|each|every',
  pointer: String.raw`(?:and )?(?:this|here) is (?:what|the|how)|here['’]s|here (?:is|are)|see (?:below|above|attached)|as follows|the following|(?:and )?this is what .*`,
  doneReply: String.raw`looks? good(?: now| to me)?|did(?=[,.;:!]|$)|that (?:seems|seemed|appears) to (?:work|help|do (?:it|the trick)|have (?:worked|helped|fixed|done|solved))|seems to (?:work|be (?:working|fixed)|have (?:worked|helped|fixed|done|solved))|(?:sure|yes|yeah|yep) i (?:tried|did)|i tried (?:it|that|this|both|all)?(?: but)?$|(?:\p{L}+ ){0,2}did (?:it|that|so|this|both|as|all|them|what)|done|have done (?:it|that|so|this)|(?:he|she|they|we|i) (?:has|have|did)|i(?:'ve| have) (?:tried|done) (?:it|that|this|both|them|all)|tried (?:it|that|this|both|them|all|everything)|that (?:did it|worked|works|fixed it|helped|solved it|one works|was it)|this (?:worked|works|fixed it|solved it)|it (?:worked|works|helped)|worked|works|fixed|solved|still|same(?! here)|no (?:luck|change|difference|joy)|unfortunately|didn['’]t (?:work|help)|all done|completed`,
  withThing: 'with|without|using|via|from|on|in',
  label: String.raw`error(?: message)?|message|note|notes|next|plan|todo|to do|question|update|fyi|ps|p\.s|edit|result|results|summary|status|environment|env|version|os|browser|device|steps(?: to reproduce)?|expected(?: behaviou?r)?|actual(?: behaviou?r)?|workspace|account|customer|cx|order|order id|id|url|link|runbook|article|log(?: excerpt)?s?|subject|from|to|sent|date|cc|hypothesis|conclusion|suspect|theory|cause|root cause|issue|problem|good news|bad news|workaround|info|details?|example|e\.g|priority|plan name|contact|phone|tel|reason|answer|q|a|my (?:question|setup)|background|context|impact|so far|troubleshooting(?: so far)?|tried(?: so far)?|what (?:we|i) (?:tried|did)|done(?: so far)?|notes so far|findings?|important|warning|caution|tip|hint|remark|reply|follow-?up|action items?|which|what`,
  greeting: String.raw`(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|morning|howdy)(?: (?:there|all|team|everyone|support|again|guys|folks|sir|madam)| [\p{Lu}][\p{L}.'-]+){0,3}`,
  closing: String.raw`(?:kind|best|warm|many|with kind|with best)? ?regards|best wishes|best|cheers|sincerely|yours (?:sincerely|faithfully|truly)|thanks(?: (?:again|in advance|a lot|so much|very much|for (?:your|the|any) (?:help|support|patience|time)))?|thank you(?: (?:again|in advance|so much|very much|both|for (?:your|the|any) (?:help|support|patience|time)))?|many thanks|take care|have a (?:nice|great|good) (?:day|one|weekend)|sent from my [\p{L}\d ]+|get outlook for [\p{L}]+`,
  autoReply: String.raw`out of (?:the )?office|auto(?:matic)?[- ]?(?:reply|response|matische)|i am (?:currently )?(?:away|out|on (?:leave|vacation|holiday))|this is an automat\p{L}+ (?:message|reply|response)|do not reply to this|thank you for contacting|we have received your (?:request|message|ticket|email)|your (?:request|ticket) has been (?:received|created)`,
  and: 'and then|and|then',
  but: 'but|however|though|yet|although|unfortunately|sadly',
  again: String.raw`again|once more|re-?ran|rerun|resumed|retried|re-?tested|tested|redeployed|deployed|reloaded|re-?imported|saved|applied|tried|reissued|too`,
  abbreviations: String.raw`e\.g|i\.e|etc|approx|vs|no|nr|inc|ltd|mr|mrs|ms|dr|st|fig|incl|acct|min|max|ver|v|esp|resp|aka|dept|ref|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|a\.m|p\.m|config|ext`,
  same: 'secon 2nd; accou acct accts; passw pwd pw; permi perm perms; dupli dups dupes dup; messa msg; confi config cfg; clear delet remov wipe wiped purge erase erasi; logge login relog sign signe loggi; incog priva; resta reboo; updat upgra; reins',
  happening,
  frame: {
    reports: '{who} reports: {problem}',
    asks: '{who} asks: {problem}',
    reportsNothing: '{who} wrote in; what they cannot do is not stated',
    since: 'since',
    error: 'error',
    environment: 'environment',
    scope: 'scope',
    also: 'also',
    impact: 'impact',
    notRecorded: 'result not recorded',
    runbook: 'runbook',
    attempted: 'attempted',
    linked: 'only linked',
  },
};
